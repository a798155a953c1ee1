import { cellsOf } from '../../publishing/index.js'
import type { ListedRow } from '../../register/index.js'
import { type Screen, wordFor } from '../screen.js'
import { choiceWords, isDate } from '../words/choice.js'
import { Fact } from './facts.js'

/** Names of numbers that count nothing and so are not grouped. */
const NUMBERS_OF: readonly string[] = ['number', 'code', 'reference', 'id', 'version', 'year', 'urgency']

function ownWord(text: string, name: string, screen: Screen): string | null {
  if (isDate(text)) return screen.date(text)
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return NUMBERS_OF.includes(name) ? text : screen.number(text)
  return choiceWords(text, screen)
}

interface WrittenProps {
  readonly text: string
  /** The field that it is the value of. */
  readonly name: string
  readonly screen: Screen
}

/** One value of a record: days, amounts, keys of closed lists and states in words of the page; what is written otherwise says that
 *  its language is not known. */
export function Written({ text, name, screen }: WrittenProps) {
  const word = ownWord(text, name, screen)
  if (word !== null) return <>{word}</>
  return <bdi lang={/\p{L}/u.test(text) ? 'und' : undefined}>{text}</bdi>
}

/** One value as text. */
function textOf(value: unknown): string {
  return cellsOf(['value'], { value })[0] ?? ''
}

/** What is known of a part of a record, in one line. */
function PartLine({ part, screen }: { readonly part: object; readonly screen: Screen }) {
  const known = Object.entries(part).filter(([, value]) => value !== null && value !== '')
  const { fields } = screen.words.areas
  return (
    <>
      {known.map(([name, value], at) => (
        <>
          {at === 0 ? '' : ' · '}
          {`${wordFor(fields, name)}: `}
          <Written text={textOf(value)} name={name} screen={screen} />
        </>
      ))}
    </>
  )
}

/** The day of a value that is a time with its words, such as a due; null when it is none. */
function dayIn(value: unknown): string | null {
  const { edtf } = (value ?? {}) as { readonly edtf?: unknown }
  return typeof edtf === 'string' ? edtf : null
}

interface ValueProps {
  readonly value: unknown
  /** The field that it is the value of. */
  readonly name: string
  readonly screen: Screen
}

/** One value of a record, whatever it is made of. */
export function Value({ value, name, screen }: ValueProps) {
  const day = dayIn(value)
  if (day !== null) return <>{screen.date(day)}</>
  if (Array.isArray(value) && value.some((member) => typeof member === 'object'))
    return (
      <ul class="entries">
        {value.map((member: unknown) => (
          <li>
            <Value value={member} name={name} screen={screen} />
          </li>
        ))}
      </ul>
    )
  const isPart = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isPart ? (
    <PartLine part={value} screen={screen} />
  ) : (
    <Written text={textOf(value)} name={name} screen={screen} />
  )
}

/** Everything a record of a list holds, by the names of its fields. */
export function RecordFacts({ record, screen }: { readonly record: ListedRow; readonly screen: Screen }) {
  const { fields } = screen.words.areas
  return (
    <dl class="facts">
      {Object.entries(record).map(([name, value]) => (
        <Fact name={wordFor(fields, name)}>
          {value === null || (Array.isArray(value) && value.length === 0) ? null : (
            <Value value={value} name={name} screen={screen} />
          )}
        </Fact>
      ))}
    </dl>
  )
}
