import type { Markup } from '../layout/markup.js'
import type { Screen } from '../screen.js'

/** One month of a calendar.
 *  shapes: `month` as `2025-03`; `days` what stands on a day, by day; `today` is marked */
export interface MonthData {
  readonly month: string
  readonly days: ReadonlyMap<string, Markup>
  readonly today: string
}

/** The days of a month in weeks from Monday; null before its first and after its last day. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const before = (first.getUTCDay() + 6) % 7
  const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const days = Array.from({ length: count }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`)
  const cells = [...Array.from({ length: before }, () => null), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  )
}

function DayCell({ day, data }: { readonly day: string | null; readonly data: MonthData }) {
  if (day === null) return <td class="no-day" />
  const held = data.days.get(day)
  return (
    <td
      class={held === undefined ? undefined : 'held'}
      aria-current={day === data.today ? 'date' : undefined}
    >
      <time datetime={day}>{Number(day.slice(8))}</time>
      {held ?? null}
    </td>
  )
}

/** A month as a grid of weeks; a plain table, for each day may hold links. */
export function MonthGrid({ data, screen }: { readonly data: MonthData; readonly screen: Screen }) {
  const { weekdays } = screen.words.charts
  return (
    <div class="scrolls">
      <table class="month">
        <caption>{screen.date(data.month)}</caption>
        <thead>
          <tr>
            {weekdays.map(({ short, full }) => (
              <th scope="col">
                <abbr title={full}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(data.month).map((week) => (
            <tr>
              {week.map((day) => (
                <DayCell day={day} data={data} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
