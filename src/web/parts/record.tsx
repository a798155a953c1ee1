import { cellsOf } from '../../publishing/index.js'
import type { ListedRow } from '../../register/index.js'
import { type Screen, wordFor } from '../screen.js'
import { Fact } from './facts.js'

/** Days and months as people write them; anything else as it stands. */
export function writtenOf(text: string, screen: Screen): string {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text) ? screen.date(text) : text
}

/** One value as text. */
function textOf(value: unknown, screen: Screen): string {
  return writtenOf(cellsOf(['value'], { value })[0] ?? '', screen)
}

/** What is known of a part of a record, in one line. */
function lineOf(part: object, screen: Screen): string {
  const known = Object.entries(part).filter(([, value]) => value !== null && value !== '')
  const { fields } = screen.words.areas
  return known.map(([name, value]) => `${wordFor(fields, name)}: ${textOf(value, screen)}`).join(' · ')
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
  return <bdi>{isPart ? lineOf(value, screen) : textOf(value, screen)}</bdi>
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
