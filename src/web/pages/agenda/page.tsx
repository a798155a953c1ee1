import type { ListedRow, Page as ListPage } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { ActLink, MainActs } from '../../parts/main-acts.js'
import { Narrow } from '../../parts/narrow.js'
import { Pager } from '../../parts/pager.js'
import { listIn, textIn } from '../../parts/row.js'
import { addressWith, SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { Words } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { formatName, sittingOf } from '../../words/formats.js'

/** The agenda as it was asked for, with all formats that it may be of. */
export interface Agenda {
  readonly page: ListPage<ListedRow>
  readonly query: URLSearchParams
  readonly formats: readonly ListedRow[]
}

interface AgendaProps {
  readonly agenda: Agenda
  readonly screen: Screen
}

const STATES = ['raised', 'included', 'decided'] as const

function Typed({ text, screen }: { readonly text: string; readonly screen: Screen }) {
  if (text === '') return <>–</>
  return (
    <bdi lang="und">
      <Words text={text} screen={screen} />
    </bdi>
  )
}

/** The meeting of a format that an item is for, with its place and day where it was held. */
function Sitting({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const { agenda } = screen.words
  const [format, number] = [textIn(row, 'format'), textIn(row, 'number')]
  const met = sittingOf(format, Number(number))
  return (
    <>
      {screen.say(agenda.meetingNumber, { number })}
      <div class="soft">
        {met === null ? agenda.notYet : <bdi lang="en">{met.place}</bdi>}
        {met === null ? null : `, ${screen.date(met.day)}`}
      </div>
    </>
  )
}

function Next({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const { agenda } = screen.words
  const state = textIn(row, 'state')
  const [command, title] =
    state === 'raised' ? ['agenda.include', agenda.include] : ['agenda.decide', agenda.decide]
  if (state === 'decided') return null
  return (
    <ActLink act={{ command, title, given: { item: textIn(row, 'id') }, back: '/agenda' }} screen={screen} />
  )
}

function columnsOf(screen: Screen): readonly TableColumn<ListedRow>[] {
  const { agenda, choices, countries } = screen.words
  return [
    {
      title: agenda.item,
      sort: 'title',
      cell: (row) => (
        <a href={screen.href(`/lists/agenda/${textIn(row, 'id')}`)}>
          <Typed text={textIn(row, 'title')} screen={screen} />
        </a>
      ),
    },
    {
      title: agenda.format,
      sort: 'format',
      cell: (row) => formatName(textIn(row, 'format'), screen.language),
    },
    { title: agenda.number, sort: 'number', cell: (row) => <Sitting row={row} screen={screen} /> },
    { title: agenda.raisedBy, cell: (row) => wordFor(countries, textIn(row, 'raisedBy')) },
    { title: agenda.preparedIn, cell: (row) => <Typed text={textIn(row, 'preparedIn')} screen={screen} /> },
    {
      title: agenda.state,
      sort: 'state',
      cell: (row) => (
        <>
          {wordFor(choices, textIn(row, 'state'))}, {screen.date(textIn(row, 'stateOn'))}
          <p>
            <Next row={row} screen={screen} />
          </p>
        </>
      ),
    },
    { title: agenda.outcome, cell: (row) => <Typed text={textIn(row, 'outcome')} screen={screen} /> },
    { title: agenda.source, cell: (row) => <Typed text={textIn(row, 'source')} screen={screen} /> },
  ]
}

function formatColumns(screen: Screen): readonly TableColumn<ListedRow>[] {
  const { agenda, countries } = screen.words
  return [
    {
      title: agenda.format,
      cell: (row) => (
        <a href={screen.href(pathWith('/agenda', { format: textIn(row, 'id') }))}>
          {formatName(textIn(row, 'id'), screen.language)}
        </a>
      ),
    },
    {
      title: agenda.members,
      cell: (row) =>
        listIn(row, 'members')
          .map((party) => wordFor(countries, party))
          .join(', ') || '–',
    },
    { title: agenda.meetings, isNumber: true, cell: (row) => screen.number(textIn(row, 'meetings')) },
    {
      title: agenda.lastMet,
      cell: (row) => (textIn(row, 'last') === '' ? agenda.never : screen.date(textIn(row, 'last'))),
    },
    { title: agenda.items, isNumber: true, cell: (row) => screen.number(textIn(row, 'items')) },
    {
      title: agenda.raise,
      cell: (row) => (
        <ActLink
          act={{
            command: 'agenda.raise',
            title: agenda.raiseFor,
            given: { format: textIn(row, 'id'), number: String(Number(row.meetings ?? 0) + 1) },
            back: '/agenda',
          }}
          screen={screen}
        />
      ),
    },
  ]
}

function Found({ agenda: { page, query }, screen }: AgendaProps) {
  const { agenda, lists } = screen.words
  if (page.total === 0)
    return <p class="notice">{query.size === 0 ? `${agenda.empty} ${agenda.emptyHint}` : lists.empty}</p>
  return (
    <>
      <p class="outcome">{screen.say(agenda.count, { count: page.total })}</p>
      <SortedTable
        name={agenda.title}
        columns={columnsOf(screen)}
        rows={page.rows}
        place={{ path: '/agenda', query }}
        screen={screen}
      />
    </>
  )
}

/** What is on the agenda of regional formats, and the formats with their next meeting. */
export function AgendaPage({ agenda: shown, screen }: AgendaProps) {
  const { agenda, choices, countries } = screen.words
  const place = { path: '/agenda', query: shown.query }
  const files = (ending: string) => addressWith({ ...place, path: `/agenda.${ending}` }, {})
  const named = (values: readonly string[], table: Readonly<Record<string, string>>) =>
    values.map((value) => ({ value, label: wordFor(table, value) }))
  const formats = shown.formats.map((row) => textIn(row, 'id'))
  const by = [
    {
      name: 'format',
      label: agenda.format,
      choices: formats.map((value) => ({ value, label: formatName(value, screen.language) })),
    },
    { name: 'state', label: agenda.state, choices: named(STATES, choices) },
    { name: 'raisedBy', label: agenda.raisedBy, choices: named(['UZ', 'KZ', 'KG', 'TJ', 'TM'], countries) },
  ]
  const raise = { command: 'agenda.raise', title: agenda.raise, given: {}, back: '/agenda' }
  return (
    <Page
      screen={screen}
      title={agenda.title}
      current="calendar"
      trail={[{ title: screen.words.calendar.title, path: '/calendar' }]}
      machine={{ json: files('json'), csv: files('csv') }}
    >
      <div class="page-head">
        <h1>{agenda.title}</h1>
        <MainActs acts={[raise]} screen={screen} />
      </div>
      <p class="lead">{agenda.lead}</p>
      <Narrow place={place} by={by} screen={screen} />
      <Found agenda={shown} screen={screen} />
      <Pager
        screen={screen}
        {...shown.page}
        at={(page) => screen.href(addressWith(place, { page: String(page) }))}
      />
      <section aria-labelledby="formats">
        <h2 id="formats" class="part-head">
          {agenda.formats}
        </h2>
        <SortedTable
          name={agenda.formats}
          columns={formatColumns(screen)}
          rows={shown.formats}
          screen={screen}
        />
      </section>
      <MainActs acts={[raise]} screen={screen} />
    </Page>
  )
}
