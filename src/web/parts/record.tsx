import { cellsOf } from '../../publishing/index.js'
import type { ListedRow } from '../../register/index.js'
import { type Screen, wordFor } from '../screen.js'
import { choiceWords, isDate } from '../words/choice.js'
import { Fact } from './facts.js'

/** One value of a record: days, keys of closed lists and states in words of the page; what is written otherwise says that
 *  its language is not known. */
export function Written({ text, screen }: { readonly text: string; readonly screen: Screen }) {
  const word = isDate(text) ? screen.date(text) : choiceWords(text, screen.words)
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
          <Written text={textOf(value)} screen={screen} />
        </>
      ))}
    </>
  )
}

function Value({ value, screen }: { value: unknown; screen: Screen }) {
  if (Array.isArray(value) && value.some((member) => typeof member === 'object'))
    return (
      <ul class="entries">
        {value.map((member: unknown) => (
          <li>
            <Value value={member} screen={screen} />
          </li>
        ))}
      </ul>
    )
  const isPart = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isPart ? <PartLine part={value} screen={screen} /> : <Written text={textOf(value)} screen={screen} />
}

/** Everything a record of a list holds, by the names of its fields. */
export function RecordFacts({ record, screen }: { readonly record: ListedRow; readonly screen: Screen }) {
  const { fields } = screen.words.areas
  return (
    <dl class="facts">
      {Object.entries(record).map(([name, value]) => (
        <Fact name={wordFor(fields, name)}>
          {value === null || (Array.isArray(value) && value.length === 0) ? null : (
            <Value value={value} screen={screen} />
          )}
        </Fact>
      ))}
    </dl>
  )
}
