import type { Commitment, CommitmentView } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { EntryTable } from '../../parts/entry.js'
import { Fact } from '../../parts/facts.js'
import { ForceSign } from '../../parts/force.js'
import { type Screen, wordFor } from '../../screen.js'
import { Chain } from './chain.js'
import { Assessments, Defects, Ledger, SaidBefore } from './followed.js'
import { CommitmentHead, DueLine } from './head.js'
import { duePicture } from './pictures.js'
import { ReportForm } from './report.js'
import { Sides } from './sides.js'
import { MayRepeat, Tied } from './tied.js'
import type { CommitmentPageView } from './view.js'

interface CommitmentProps {
  readonly page: CommitmentPageView
  readonly screen: Screen
}

/** The language of a commitment's words: that of the statement that opened it. */
function languageOf({ mentions }: CommitmentView): string | null {
  const opening = mentions.find(({ relation }) => relation === 'opens') ?? mentions[0]
  return opening?.statement.language ?? null
}

function names(codes: readonly string[], screen: Screen): string {
  return codes.map((code) => wordFor(screen.words.choices, code)).join(', ')
}

function Facts({
  commitment,
  language,
  screen,
}: {
  commitment: Commitment
  language: string | null
  screen: Screen
}) {
  const { words } = screen
  return (
    <dl class="facts">
      <Fact name={words.commitment.force}>
        <ForceSign force={commitment.force} screen={screen} />
      </Fact>
      <Fact name={words.commitment.due}>
        <DueLine due={commitment.due} language={language} screen={screen} />
      </Fact>
      <Fact name={words.slots.actor}>{names(commitment.actors, screen)}</Fact>
      <Fact name={words.slots.addressee}>{names(commitment.addressees, screen)}</Fact>
      <Fact name={words.slots.sector}>{names(commitment.sectors, screen)}</Fact>
    </dl>
  )
}

function OwnJournal({ view, screen }: { view: CommitmentView; screen: Screen }) {
  const { commitment } = screen.words
  return (
    <section aria-labelledby="own-journal">
      <h2 id="own-journal" class="part-head">
        {commitment.journal}
      </h2>
      {view.journal.length === 0 ? (
        <p class="soft">{commitment.noJournal}</p>
      ) : (
        <EntryTable entries={view.journal} screen={screen} />
      )}
    </section>
  )
}

/** One commitment: its line of truth, each side's own column, the chain of sayings, what is tied to it, its journal. */
export function CommitmentPage({ page, screen }: CommitmentProps) {
  const { words } = screen
  const { view } = page
  const { id, reference, sides } = view.commitment
  const language = languageOf(view)
  return (
    <Page
      screen={screen}
      title={screen.say(words.commitment.title, { reference })}
      current="register"
      trail={[{ title: words.frame.register, path: '/register' }]}
      machine={{ json: `/commitments/${id}.json`, atom: `/commitments/${id}.atom` }}
      isWrong={page.typed.problems.length > 0}
    >
      <CommitmentHead page={page} language={language} screen={screen} />
      <SaidBefore view={view} screen={screen} />
      <Facts commitment={view.commitment} language={language} screen={screen} />
      <section aria-labelledby="sides">
        <h2 id="sides" class="part-head">
          {words.commitment.sides}
        </h2>
        <Sides sides={sides} screen={screen} />
        {sides.map((side) =>
          page.reporting.includes(side.party) ? <ReportForm page={page} side={side} screen={screen} /> : null,
        )}
      </section>
      <Assessments view={view} mayAssess={page.mayAssess} screen={screen} />
      <Ledger view={view} language={language} screen={screen} picture={duePicture(page, language, screen)} />
      <Defects view={view} language={language} screen={screen} />
      <Chain page={page} screen={screen} />
      <MayRepeat page={page} screen={screen} />
      <Tied page={page} screen={screen} />
      <OwnJournal view={view} screen={screen} />
    </Page>
  )
}
