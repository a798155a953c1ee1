import type { Child } from 'hono/jsx'
import type { ListedRow, Page as ListPage } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { CalledName } from '../../parts/called.js'
import { MainActs } from '../../parts/main-acts.js'
import { Narrow } from '../../parts/narrow.js'
import { ReferenceLink } from '../../parts/offer.js'
import { Pager } from '../../parts/pager.js'
import { pairAddress, sideName, sidesOf } from '../../parts/pair.js'
import { rowsIn, textIn } from '../../parts/row.js'
import { addressWith, SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { Quote } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { pairName } from '../../words/in-order.js'
import { type InOffice, inOffice } from '../../words/names.js'
import { MeetingSummary } from '../home/lines.js'
import type { Profile } from './view.js'

/** The list of relations as it was asked for. */
export interface RelationList {
  readonly page: ListPage<ListedRow>
  readonly query: URLSearchParams
}

const LEVELS = [
  'good-neighbourliness',
  'strategic-partnership',
  'comprehensive-strategic-partnership',
  'alliance',
] as const

function listColumns(screen: Screen): readonly TableColumn<ListedRow>[] {
  const { relations, choices } = screen.words
  return [
    {
      title: relations.pair,
      sort: 'pair',
      cell: (row) => (
        <a href={screen.href(`/relations/${pairAddress(textIn(row, 'pair'))}`)}>
          {pairName(textIn(row, 'pair'), screen)}
        </a>
      ),
    },
    { title: relations.level, cell: (row) => wordFor(choices, textIn(row, 'level') || '–') },
    { title: relations.since, sort: 'signed', cell: (row) => screen.date(textIn(row, 'signed') || '–') },
    { title: relations.document, cell: (row) => <bdi lang="und">{textIn(row, 'document') || '–'}</bdi> },
    {
      title: relations.commitments,
      isNumber: true,
      cell: (row) => screen.number(textIn(row, 'commitments')),
    },
  ]
}

/** The index of relations: each pair with its level, since when, by which document. */
export function RelationsPage({ list, screen }: { readonly list: RelationList; readonly screen: Screen }) {
  const { relations, choices } = screen.words
  const place = { path: '/relations', query: list.query }
  const files = (ending: string) => addressWith({ ...place, path: `/relations.${ending}` }, {})
  const levels = LEVELS.map((value) => ({ value, label: wordFor(choices, value) }))
  const record = {
    command: 'relations.record-level',
    title: relations.recordLevel,
    given: {},
    back: '/relations',
  }
  return (
    <Page
      screen={screen}
      title={relations.title}
      current="relations"
      machine={{ json: files('json'), csv: files('csv') }}
    >
      <div class="page-head">
        <h1>{relations.title}</h1>
        <MainActs acts={[record]} screen={screen} />
      </div>
      <p class="lead">{relations.lead}</p>
      <Narrow
        place={place}
        by={[{ name: 'level', label: relations.level, choices: levels }]}
        screen={screen}
      />
      {list.page.total === 0 ? (
        <p class="notice">
          {list.query.size === 0 ? `${relations.empty} ${relations.emptyHint}` : screen.words.lists.empty}
        </p>
      ) : (
        <SortedTable
          name={relations.title}
          columns={listColumns(screen)}
          rows={list.page.rows}
          place={place}
          screen={screen}
        />
      )}
      <Pager
        screen={screen}
        {...list.page}
        at={(page) => screen.href(addressWith(place, { page: String(page) }))}
      />
    </Page>
  )
}

interface ProfileProps {
  readonly profile: Profile
  readonly screen: Screen
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children?: Child
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="part-head">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Level({ row, isLast, screen }: { row: ListedRow; isLast: boolean; screen: Screen }) {
  const { relations, choices } = screen.words
  const inForce = textIn(row, 'inForce')
  return (
    <li aria-current={isLast ? 'true' : undefined}>
      <p>
        <strong>{wordFor(choices, textIn(row, 'level'))}</strong>{' '}
        {isLast ? <span class="soft">{relations.holds}</span> : null}
      </p>
      <p>
        <bdi lang="und">{textIn(row, 'document')}</bdi>{' '}
        {screen.say(relations.signed, { day: screen.date(textIn(row, 'signed')) })}
        {inForce === '' ? null : `; ${screen.say(relations.inForce, { day: screen.date(inForce) })}`}
      </p>
      {textIn(row, 'quote') === '' ? null : (
        <p class="line-quote">
          <Quote text={textIn(row, 'quote')} language={null} screen={screen} />
        </p>
      )}
      <p class="soft">
        <ReferenceLink reference={textIn(row, 'reference')} screen={screen} />{' '}
        <bdi lang="und">{textIn(row, 'source')}</bdi>
      </p>
    </li>
  )
}

function Levels({ profile, screen }: ProfileProps) {
  const { relations } = screen.words
  const levels = rowsIn(profile.record, 'levels')
  return (
    <Part id="levels" title={relations.levels}>
      {levels.length === 0 ? <p class="notice">{relations.noLevel}</p> : null}
      <ol class="history">
        {levels.map((row, at) => (
          <Level row={row} isLast={at === levels.length - 1} screen={screen} />
        ))}
      </ol>
    </Part>
  )
}

function nameColumns(pair: string, screen: Screen): readonly TableColumn<ListedRow>[] {
  const { relations } = screen.words
  const ofSide = (side: string): TableColumn<ListedRow> => ({
    title: sideName(side, screen),
    cell: (row) =>
      textIn(row, 'party') === side ? (
        <Quote text={textIn(row, 'words')} language={textIn(row, 'language') || null} screen={screen} />
      ) : (
        '–'
      ),
  })
  return [
    { title: relations.day, cell: (row) => screen.date(textIn(row, 'day')) },
    ...sidesOf(pair).map(ofSide),
    {
      title: relations.source,
      cell: (row) => (
        <>
          <ReferenceLink reference={textIn(row, 'reference')} screen={screen} />{' '}
          <bdi lang="und">{textIn(row, 'source')}</bdi>
        </>
      ),
    },
  ]
}

function Names({ profile: { pair, record }, screen }: ProfileProps) {
  const { relations } = screen.words
  const names = rowsIn(record, 'names')
  return (
    <Part id="names" title={relations.names}>
      {names.length === 0 ? (
        <p class="notice">{relations.noNames}</p>
      ) : (
        <SortedTable
          name={relations.names}
          columns={nameColumns(pair, screen)}
          rows={names}
          screen={screen}
        />
      )}
    </Part>
  )
}

function Meetings({ profile: { pair, meetings, meetingCount }, screen }: ProfileProps) {
  const { relations } = screen.words
  return (
    <Part id="meetings" title={relations.meetings}>
      {meetings.length === 0 ? <p class="notice">{relations.noMeetings}</p> : null}
      <ol class="entries history-of-meetings">
        {meetings.map((meeting) => (
          <MeetingSummary meeting={meeting} screen={screen} />
        ))}
      </ol>
      {meetingCount > meetings.length ? (
        <p>
          <a href={screen.href(pathWith('/lists/meetings', { pair }))}>
            {relations.allMeetings} ({screen.number(String(meetingCount))})
          </a>
        </p>
      ) : null}
    </Part>
  )
}

function forceColumns(pair: string, screen: Screen): readonly TableColumn<ListedRow>[] {
  const { relations, kinds } = screen.words
  const link = (row: ListedRow) =>
    pathWith('/register', { kind: 'commitment', pair, force: textIn(row, 'force') })
  return [
    {
      title: relations.force,
      cell: (row) => <a href={screen.href(link(row))}>{wordFor(kinds.forces, textIn(row, 'force'))}</a>,
    },
    { title: relations.count, isNumber: true, cell: (row) => screen.number(textIn(row, 'count')) },
  ]
}

function stateColumns(screen: Screen): readonly TableColumn<ListedRow>[] {
  const { relations, commitment } = screen.words
  return [
    { title: relations.side, cell: (row) => sideName(textIn(row, 'party'), screen) },
    { title: relations.state, cell: (row) => wordFor(commitment.states, textIn(row, 'state')) },
    { title: relations.count, isNumber: true, cell: (row) => screen.number(textIn(row, 'count')) },
  ]
}

function Counts({ profile: { pair, record }, screen }: ProfileProps) {
  const { relations } = screen.words
  const [byForce, byState] = [rowsIn(record, 'byForce'), rowsIn(record, 'byState')]
  if (byForce.length === 0)
    return (
      <Part id="counts" title={relations.counts}>
        <p class="notice">{relations.noCommitments}</p>
      </Part>
    )
  return (
    <div class="by-sides">
      <Part id="counts" title={relations.counts}>
        <SortedTable
          name={relations.counts}
          columns={forceColumns(pair, screen)}
          rows={byForce}
          screen={screen}
        />
        <p>
          <a href={screen.href(pathWith('/register', { kind: 'commitment', pair }))}>{relations.search}</a>
        </p>
      </Part>
      <Part id="states" title={relations.byState}>
        <SortedTable name={relations.byState} columns={stateColumns(screen)} rows={byState} screen={screen} />
      </Part>
    </div>
  )
}

function officeColumns(screen: Screen): readonly TableColumn<InOffice>[] {
  const { relations, frame } = screen.words
  return [
    { title: relations.person, cell: ({ name }) => <CalledName name={name} screen={screen} /> },
    { title: relations.office, cell: ({ office }) => wordFor(relations.offices, office) },
    {
      title: relations.officeSince,
      cell: ({ since }) => (since === '' ? frame.unknown : screen.date(since)),
    },
  ]
}

function People({ profile: { pair, today }, screen }: ProfileProps) {
  const { relations } = screen.words
  return (
    <Part id="people" title={relations.people}>
      <div class="by-sides">
        {sidesOf(pair).map((side) => {
          const rows = inOffice(side, today, screen.language)
          return (
            <section aria-label={sideName(side, screen)}>
              <h3>{sideName(side, screen)}</h3>
              {rows.length === 0 ? <p class="soft">{relations.noPeople}</p> : null}
              <SortedTable
                name={`${relations.people}: ${sideName(side, screen)}`}
                columns={officeColumns(screen)}
                rows={rows}
                screen={screen}
              />
            </section>
          )
        })}
      </div>
    </Part>
  )
}

function Ways({ profile: { pair, ties }, screen }: ProfileProps) {
  const { relations } = screen.words
  return (
    <Part id="ties" title={relations.ties}>
      <p>{screen.say(relations.tiesCount, { count: ties })}</p>
      <p class="compare-links">
        <a href={screen.href(`/ties/${pairAddress(pair)}`)}>{relations.seeTies}</a>
        <a href={screen.href('/calendar?scale=bilateral')}>{relations.calendar}</a>
      </p>
    </Part>
  )
}

/** What two states are to each other: level with its documents, meetings, words, counts, ties, persons in office. */
export function ProfilePage({ profile, screen }: ProfileProps) {
  const { relations } = screen.words
  const { pair } = profile
  const title = pairName(pair, screen)
  const [first, second] = sidesOf(pair)
  const path = `/relations/${pairAddress(pair)}`
  const acts = [
    { command: 'relations.record-level', title: relations.recordLevel, given: { first, second }, back: path },
    { command: 'relations.record-name', title: relations.recordName, given: { first, second }, back: path },
  ]
  return (
    <Page
      screen={screen}
      title={title}
      current="relations"
      trail={[{ title: relations.title, path: '/relations' }]}
      machine={{ json: `${path}.json` }}
    >
      <div class="page-head">
        <h1>{title}</h1>
        <MainActs acts={acts} screen={screen} />
      </div>
      <Levels profile={profile} screen={screen} />
      <Names profile={profile} screen={screen} />
      <Meetings profile={profile} screen={screen} />
      <Counts profile={profile} screen={screen} />
      <Ways profile={profile} screen={screen} />
      <People profile={profile} screen={screen} />
    </Page>
  )
}
