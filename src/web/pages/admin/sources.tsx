import type { TextSource, WorkWaiting } from '../../../register/index.js'
import { Fact } from '../../parts/facts.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'

function columnsOf(screen: Screen): readonly TableColumn<TextSource>[] {
  const { admin, countries } = screen.words
  return [
    {
      title: admin.source,
      cell: ({ host }) => (host === null ? admin.byHand : <bdi lang="und">{host}</bdi>),
    },
    {
      title: admin.party,
      cell: ({ publisher }) => (publisher === null ? '–' : wordFor(countries, publisher)),
    },
    { title: admin.texts, isNumber: true, cell: ({ texts }) => screen.number(String(texts)) },
    { title: admin.last, cell: ({ last }) => screen.instant(last) },
  ]
}

/** Where texts came from, and when the last one was taken in. */
export function Sources({
  sources,
  screen,
}: {
  readonly sources: readonly TextSource[]
  readonly screen: Screen
}) {
  const { admin } = screen.words
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" class="part-head">
        {admin.sources}
      </h2>
      <p class="soft">{admin.sourcesLead}</p>
      {sources.length === 0 ? (
        <p class="notice">{admin.noSources}</p>
      ) : (
        <SortedTable name={admin.sources} columns={columnsOf(screen)} rows={sources} screen={screen} />
      )}
    </section>
  )
}

function Stuck({ work: { stuck }, screen }: { readonly work: WorkWaiting; readonly screen: Screen }) {
  const { admin } = screen.words
  if (stuck.length === 0) return <p class="soft">{admin.nothingStuck}</p>
  return (
    <ul class="entries ruled">
      {stuck.map(({ person, day, failure }) => (
        <li>
          <p>{screen.say(admin.letterStuck, { name: person, day: screen.date(day) })}</p>
          <p class="entry-foot">
            <bdi lang="und">{failure}</bdi>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What waits, and what is stuck with its problem. */
export function Queue({ work, screen }: { readonly work: WorkWaiting; readonly screen: Screen }) {
  const { admin } = screen.words
  const number = (count: number) => screen.number(String(count))
  return (
    <section aria-labelledby="queue">
      <h2 id="queue" class="part-head">
        {admin.queue}
      </h2>
      <dl class="facts">
        <Fact name={admin.statements}>{number(work.statements)}</Fact>
        <Fact name={admin.passages}>{number(work.passages)}</Fact>
        <Fact name={admin.proposals}>{number(work.proposals)}</Fact>
        <Fact name={admin.lettersWaiting}>{number(work.letters)}</Fact>
      </dl>
      <h3>{admin.stuck}</h3>
      <Stuck work={work} screen={screen} />
    </section>
  )
}
