import type { Award, ListedRow } from '../../../register/index.js'
import { CalledName } from '../../parts/called.js'
import { type May, OfferedAct, ReferenceLink } from '../../parts/offer.js'
import { textIn } from '../../parts/row.js'
import { SortedTable, type TableColumn, type TablePlace } from '../../parts/sorted-table.js'
import { Quote, Words } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { orderName, ownOrderName } from '../../words/names.js'

interface RowsProps {
  readonly rows: readonly ListedRow[]
  readonly may: May
  readonly back: string
  readonly place?: TablePlace
  readonly screen: Screen
}

/** A text of the register as it was typed; nothing when there is none. */
function Typed({
  row,
  name,
  screen,
}: {
  readonly row: ListedRow
  readonly name: string
  readonly screen: Screen
}) {
  const text = textIn(row, name)
  return text === '' ? (
    <>–</>
  ) : (
    <bdi lang="und">
      <Words text={text} screen={screen} />
    </bdi>
  )
}

/** An order by its name in the language of the page, and in that of the state that gives it. */
function OrderNames({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const code = textIn(row, 'order')
  const [name, own] = [orderName(code, screen.language), ownOrderName(code)]
  return (
    <>
      <a href={screen.href(`/lists/honours/${textIn(row, 'id')}`)}>
        <CalledName name={name} screen={screen} />
      </a>
      {own.text === name.text ? null : (
        <div class="soft">
          <bdi lang={own.lang}>{own.text}</bdi>
        </div>
      )}
      {textIn(row, 'degree') === '' ? null : <div class="soft">{textIn(row, 'degree')}</div>}
    </>
  )
}

function Presented({ row, may, back, screen }: Omit<RowsProps, 'rows'> & { readonly row: ListedRow }) {
  const { protocol } = screen.words
  const day = textIn(row, 'presentedOn')
  if (day !== '') return <>{screen.date(day)}</>
  const offer = {
    command: 'honours.present',
    words: protocol.handOver,
    fields: { honour: textIn(row, 'id') },
  }
  return (
    <>
      <span class="soft">{protocol.notPresented}</span>{' '}
      <OfferedAct offer={offer} may={may} back={back} screen={screen} />
    </>
  )
}

function awardColumns(props: RowsProps): readonly TableColumn<ListedRow>[] {
  const { screen } = props
  const { protocol, countries } = screen.words
  return [
    { title: protocol.order, sort: 'order', cell: (row) => <OrderNames row={row} screen={screen} /> },
    {
      title: protocol.person,
      sort: 'recipient',
      cell: (row) => (
        <>
          <Typed row={row} name="recipient" screen={screen} />
          <div class="soft">{wordFor(countries, textIn(row, 'party'))}</div>
        </>
      ),
    },
    { title: protocol.post, cell: (row) => <Typed row={row} name="post" screen={screen} /> },
    { title: protocol.decreed, sort: 'decreedOn', cell: (row) => screen.date(textIn(row, 'decreedOn')) },
    { title: protocol.decree, cell: (row) => <Typed row={row} name="decree" screen={screen} /> },
    { title: protocol.presented, sort: 'presentedOn', cell: (row) => <Presented {...props} row={row} /> },
    { title: protocol.presenter, cell: (row) => <Typed row={row} name="presenter" screen={screen} /> },
    {
      title: protocol.source,
      cell: (row) => (
        <>
          <ReferenceLink reference={textIn(row, 'reference')} screen={screen} />{' '}
          <Typed row={row} name="source" screen={screen} />
        </>
      ),
    },
  ]
}

/** Orders that the protocol keeps. */
export function AwardTable(props: RowsProps) {
  const { rows, place, screen } = props
  const name = screen.words.protocol.awards
  return <SortedTable name={name} columns={awardColumns(props)} rows={rows} place={place} screen={screen} />
}

function greetingColumns({ may, back, screen }: RowsProps): readonly TableColumn<ListedRow>[] {
  const { protocol, countries, choices } = screen.words
  const side = (party: string, name: string) => (row: ListedRow) => (
    <>
      {wordFor(countries, textIn(row, party))}
      {textIn(row, name) === '' ? null : (
        <div class="soft">
          <Typed row={row} name={name} screen={screen} />
        </div>
      )}
    </>
  )
  return [
    { title: protocol.day, sort: 'day', cell: (row) => screen.date(textIn(row, 'day')) },
    {
      title: protocol.occasion,
      sort: 'occasion',
      cell: (row) => `${wordFor(choices, textIn(row, 'occasion'))}, ${textIn(row, 'year')}`,
    },
    { title: protocol.whoSends, sort: 'sender', cell: side('sender', 'senderName') },
    { title: protocol.whom, sort: 'greeted', cell: side('greeted', 'greetedName') },
    { title: protocol.channel, cell: (row) => wordFor(choices, textIn(row, 'channel')) },
    { title: protocol.text, cell: (row) => <Typed row={row} name="words" screen={screen} /> },
    {
      title: protocol.source,
      cell: (row) => (
        <>
          <ReferenceLink reference={textIn(row, 'reference')} screen={screen} />{' '}
          <Typed row={row} name="source" screen={screen} />{' '}
          <OfferedAct
            offer={{
              command: 'greetings.mend',
              words: protocol.mend,
              fields: { greeting: textIn(row, 'id') },
            }}
            may={may}
            back={back}
            screen={screen}
          />
        </>
      ),
    },
  ]
}

/** Greetings that the protocol keeps. */
export function GreetingTable(props: RowsProps) {
  const { rows, place, screen } = props
  const name = screen.words.protocol.greetings
  return (
    <SortedTable name={name} columns={greetingColumns(props)} rows={rows} place={place} screen={screen} />
  )
}

interface ToldProps {
  readonly awards: readonly Award[]
  readonly may: May
  readonly screen: Screen
}

/** Awards in the words of readouts, each with the way to record it. */
export function ToldAwards({ awards, may, screen }: ToldProps) {
  const { protocol } = screen.words
  return (
    <ul class="entries">
      {awards.map((award) => (
        <li>
          <p class="line-quote">
            <Quote text={award.quote} language={award.language} screen={screen} />
          </p>
          <p class="entry-foot">
            {award.published === null ? null : <span>{screen.date(award.published)}</span>}
            <ReferenceLink reference={award.reference} screen={screen} />
            {may.has('honours.decree') ? (
              <a href={screen.href(pathWith('/protocol/awards/new', { first: award.id }))}>
                {protocol.record}
              </a>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
