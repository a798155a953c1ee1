import { FORCES, KINDS } from '../../../statements/index.js'
import { ForceSign } from '../../parts/force.js'
import { KindSign } from '../../parts/kind.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import type { ReadingFilter, ShownReading, ShownStatement } from './shown.js'

interface FilterProps {
  readonly reading: ShownReading
  readonly filter: ReadingFilter
  readonly screen: Screen
}

/** The values in use with how many statements have each, in the order of their list. */
function countsOf<Key extends string>(
  keys: readonly Key[],
  statements: readonly ShownStatement[],
  keyOf: (statement: ShownStatement) => Key,
): readonly (readonly [Key, number])[] {
  return keys.flatMap((key) => {
    const count = statements.filter((statement) => keyOf(statement) === key).length
    return count > 0 ? [[key, count] as const] : []
  })
}

function KindChips({ reading, filter, screen }: FilterProps) {
  const counts = countsOf(KINDS, reading.statements, (statement) => statement.kind)
  return (
    <ul class="chips" aria-label={screen.words.reading.filterKind}>
      {counts.map(([kind, count]) => {
        const isOn = filter.kind === kind
        const path = pathWith(reading.path, { kind: isOn ? null : kind, force: filter.force })
        return (
          <li>
            <a href={screen.href(path)} aria-current={isOn ? 'true' : undefined}>
              <KindSign kind={kind} screen={screen} /> <span class="count">{count}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function ForceChips({ reading, filter, screen }: FilterProps) {
  const counts = countsOf(FORCES, reading.statements, (statement) => statement.force)
  return (
    <ul class="chips" aria-label={screen.words.reading.filterForce}>
      {counts.map(([force, count]) => {
        const isOn = filter.force === force
        const path = pathWith(reading.path, { kind: filter.kind, force: isOn ? null : force })
        return (
          <li>
            <a href={screen.href(path)} aria-current={isOn ? 'true' : undefined}>
              <ForceSign force={force} screen={screen} /> <span class="count">{count}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** Links that narrow the view to one kind or one force, each with its count; the chosen one leads back. */
export function FilterBar(props: FilterProps) {
  const { reading, filter, screen } = props
  if (reading.statements.length === 0) return null
  const isOn = filter.kind !== null || filter.force !== null
  return (
    <nav class="filter" aria-label={screen.words.reading.filter}>
      <KindChips {...props} />
      <ForceChips {...props} />
      {isOn ? (
        <p>
          <a href={screen.href(reading.path)}>{screen.words.reading.drop}</a>
        </p>
      ) : null}
    </nav>
  )
}
