import type { FoundRow } from '../../../register/index.js'
import { CalledName } from '../../parts/called.js'
import { ForceSign } from '../../parts/force.js'
import { KindSign } from '../../parts/kind.js'
import { FlagSigns, SideLight } from '../../parts/sides.js'
import { Quote, Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { placeName } from '../../words/names.js'
import { isOfCommitments, registerPath, toggled } from './query.js'
import type { RegisterList } from './view.js'

const LONGEST_QUOTE = 160

function shortened(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…`
}

interface RowProps {
  readonly row: FoundRow
  readonly list: RegisterList
  readonly screen: Screen
}

function Sectors({ row, list: { query }, screen }: RowProps) {
  return (
    <>
      {row.sectors.map((sector) => (
        <a
          class="sector"
          href={screen.href(registerPath(query, { facets: toggled(query, 'sector', sector) }))}
        >
          {wordFor(screen.words.choices, sector)}
        </a>
      ))}
    </>
  )
}

function Regions({ row, list: { query }, screen }: RowProps) {
  return (
    <>
      {row.regions.map((region) => (
        <a
          class="sector"
          href={screen.href(registerPath(query, { facets: toggled(query, 'region', region) }))}
        >
          <CalledName name={placeName(region, screen.language)} screen={screen} />
        </a>
      ))}
    </>
  )
}

/** Whether the row is new or changed since the day asked for. */
function Mark({ row, list: { since }, screen }: RowProps) {
  const mark = since?.marks.get(row.statement)
  if (!mark) return null
  return <span class={`since since-${mark}`}>{screen.words.finding.marks[mark]}</span>
}

function Sentence(props: RowProps) {
  const { row, list, screen } = props
  const { language, quote, title } = row
  const path = row.commitment === null ? `/r/${row.reference}` : `/commitments/${row.commitment}`
  return (
    <>
      <a class="entry-link" href={screen.href(path)}>
        <Quoted text={title ?? shortened(quote)} language={language} screen={screen} />
      </a>
      {title === null || title === quote ? null : (
        <p class="row-quote">
          <Quote text={shortened(quote)} language={language} screen={screen} />
        </p>
      )}
      <div class="entry-foot">
        <Mark {...props} />
        {isOfCommitments(list.query) ? null : <KindSign kind={row.kind} screen={screen} />}
        <ForceSign force={row.force} screen={screen} />
        {row.timesSaid > 1 ? (
          <span>{screen.say(screen.words.finding.timesSaid, { count: row.timesSaid })}</span>
        ) : null}
        <Sectors {...props} />
        <Regions {...props} />
        <FlagSigns flags={row.flags} screen={screen} />
      </div>
    </>
  )
}

function Row(props: RowProps) {
  const { row, screen } = props
  const { register, finding, citing } = screen.words
  const noDue = row.commitment === null ? '–' : register.noDue
  return (
    <tr>
      <td data-label={finding.statement}>
        <Sentence {...props} />
      </td>
      <td data-label={register.dueColumn}>{row.due ? screen.date(row.due.edtf) : noDue}</td>
      <td data-label={register.sides}>
        {row.sides.length === 0 ? '–' : null}
        {row.sides.map((side, at) => (
          <SideLight side={side} at={at} screen={screen} />
        ))}
      </td>
      <td data-label={register.reference}>
        <a class="reference" href={screen.href(`/r/${row.reference}`)}>
          {row.reference}
        </a>{' '}
        <a class="cite-link" href={screen.href(`/cite/${row.reference}`)}>
          {citing.cite}
        </a>
      </td>
    </tr>
  )
}

/** The rows that were found: sentence, due, the two sides, reference. */
export function FoundTable({ list, screen }: { list: RegisterList; screen: Screen }) {
  const { register, finding } = screen.words
  const heads = [finding.statement, register.dueColumn, register.sides, register.reference]
  return (
    <table class="ledger">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.found.rows.map((row) => (
          <Row row={row} list={list} screen={screen} />
        ))}
      </tbody>
    </table>
  )
}
