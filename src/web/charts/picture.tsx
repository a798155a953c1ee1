import type { Screen } from '../screen.js'
import type { Chart, ChartTable } from './chart.js'

function cellClass(isNumber: boolean | undefined): string | undefined {
  return isNumber ? 'number' : undefined
}

/** A label for the cell of a row that stands alone on a telephone; only plain words can be one. */
function labelOf(text: unknown): string | undefined {
  return typeof text === 'string' ? text : undefined
}

function Table({ table, name }: { readonly table: ChartTable; readonly name: string }) {
  return (
    <table class="ledger" aria-label={name}>
      <thead>
        <tr>
          {table.columns.map(({ text, isNumber }) => (
            <th scope="col" class={cellClass(isNumber)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells) => (
          <tr>
            {cells.map(({ text, isNumber }, at) => (
              <td class={cellClass(isNumber)} data-label={labelOf(table.columns[at]?.text)}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface PictureProps {
  readonly chart: Chart
  readonly screen: Screen
  /** Whether the picture says its finding itself; not where the heading of the page says it. */
  readonly isNamed?: boolean
}

/** A picture with all that belongs to it: the finding, the unit, the drawing, its source, and the table beneath. */
export function Picture({ chart, screen, isNamed = true }: PictureProps) {
  const { frame, wide, narrow, table } = chart
  return (
    <figure class="picture" id={frame.id}>
      <figcaption>
        {isNamed ? <span class="picture-title">{frame.title}</span> : null}{' '}
        <span class="soft">{frame.unit}</span>
      </figcaption>
      {wide}
      {narrow}
      <p class="picture-source">{screen.say(screen.words.charts.source, { source: frame.source })}</p>
      <details class="picture-table" open>
        <summary>{screen.words.charts.table}</summary>
        <div class="scrolls">
          <Table table={table} name={frame.title} />
        </div>
      </details>
    </figure>
  )
}
