import type { Screen } from '../screen.js'
import type { Choice } from './fields.js'
import type { TablePlace } from './sorted-table.js'

/** One thing that a list can be narrowed by. */
export interface NarrowedBy {
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
}

interface NarrowProps {
  readonly place: TablePlace
  readonly by: readonly NarrowedBy[]
  readonly screen: Screen
}

/** What is asked besides, which the form must not forget: the order. */
const KEPT = ['sort', 'descending'] as const

/** The form above a list: words to look for, and a choice for each thing it can be narrowed by. */
export function Narrow({ place, by, screen }: NarrowProps) {
  const { lists, frame } = screen.words
  const { query } = place
  return (
    <form class="narrow narrow-labelled" action={screen.href(place.path)} method="get">
      {KEPT.map((name) =>
        query.has(name) ? <input type="hidden" name={name} value={query.get(name) ?? ''} /> : null,
      )}
      <label>
        <span>{lists.words}</span>
        <input type="search" name="q" value={query.get('q') ?? ''} maxlength={200} />
      </label>
      {by.map(({ name, label, choices }) => (
        <label>
          <span>{label}</span>
          <select name={name}>
            <option value="">{frame.all}</option>
            {choices.map((choice) => (
              <option value={choice.value} selected={query.get(name) === choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" class="quiet">
        {lists.narrow}
      </button>
    </form>
  )
}
