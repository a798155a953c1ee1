import type { JournalEntry, Page as ListPage, Verdict } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { EntryTable } from '../../parts/entry.js'
import { Pager } from '../../parts/pager.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'

/** What the journal page shows; `verdict` null until the chain was walked. */
export interface JournalList {
  readonly page: ListPage<JournalEntry>
  readonly subject: string | null
  readonly verdict: Verdict | null
}

interface JournalProps {
  readonly list: JournalList
  readonly screen: Screen
}

function VerdictLine({ verdict, screen }: { verdict: Verdict | null; screen: Screen }) {
  const { journal } = screen.words
  if (verdict === null) return null
  const { broken, checked, head } = verdict
  if (broken)
    return (
      <div class="error-summary" role="alert" tabindex={-1} data-focus>
        <h2>{screen.say(journal.broken, { number: broken.number, message: journal.breaks[broken.why] })}</h2>
      </div>
    )
  return (
    <p class="notice done" role="status" tabindex={-1} data-focus>
      {screen.say(journal.verified, { count: checked, hash: head.slice(0, 12) })}
    </p>
  )
}

function Verify({ screen }: { screen: Screen }) {
  return (
    <form class="acts" action={screen.href('/journal')} method="get">
      <input type="hidden" name="verify" value="yes" />
      <button type="submit" class="quiet">
        {screen.words.journal.verify}
      </button>
    </form>
  )
}

/** The journal: every change, newest first, and the walk along its chain. */
export function JournalPage({ list, screen }: JournalProps) {
  const { journal } = screen.words
  const { page, subject, verdict } = list
  const at = (number: number) =>
    screen.href(pathWith('/journal', { subject, page: number === 1 ? null : String(number) }))
  return (
    <Page
      screen={screen}
      title={journal.title}
      current="journal"
      isWrong={verdict?.broken !== null && verdict !== null}
      machine={{ json: pathWith('/journal.json', { subject }) }}
    >
      <VerdictLine verdict={verdict} screen={screen} />
      <h1>{journal.title}</h1>
      <p class="lead">{journal.lead}</p>
      <Verify screen={screen} />
      {subject === null ? null : <p>{screen.say(journal.subjectFilter, { subject })}</p>}
      <p class="outcome">{screen.say(journal.count, { count: page.total })}</p>
      {page.rows.length === 0 ? (
        <div class="notice">
          <p>
            {journal.empty} {journal.emptyHint}
          </p>
        </div>
      ) : (
        <EntryTable entries={page.rows} screen={screen} />
      )}
      <Pager screen={screen} {...page} at={at} />
    </Page>
  )
}
