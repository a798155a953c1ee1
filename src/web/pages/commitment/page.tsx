import type { Commitment, CommitmentMention, CommitmentView, Due } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { EntryTable } from '../../parts/entry.js'
import { Fact } from '../../parts/facts.js'
import { ForceSign } from '../../parts/force.js'
import { StatementSource } from '../../parts/mention.js'
import { FlagSigns } from '../../parts/sides.js'
import { Quote, Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { Assessments, Defects, Ledger, SaidBefore } from './followed.js'
import { Sides } from './sides.js'

interface CommitmentProps {
  readonly view: CommitmentView
  readonly screen: Screen
}

/** The language of a commitment's words: that of the statement that opened it. */
function languageOf({ mentions }: CommitmentView): string | null {
  const opening = mentions.find(({ relation }) => relation === 'opens') ?? mentions[0]
  return opening?.statement.language ?? null
}

function DueLine({ due, language, screen }: { due: Due | null; language: string | null; screen: Screen }) {
  const { commitment } = screen.words
  if (due === null) return <>{commitment.noDue}</>
  const { basis } = due
  return (
    <>
      {screen.date(due.edtf)}{' '}
      <span class="soft">
        {commitment.dueWords} <Quote text={due.words} language={language} screen={screen} />
      </span>{' '}
      {basis.from === 'inferred' ? (
        <span class="basis inferred">
          {screen.say(commitment.dueInferred, { why: wordFor(screen.words.whys, basis.why) })}
        </span>
      ) : null}
    </>
  )
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

function MentionStep({ mention, screen }: { mention: CommitmentMention; screen: Screen }) {
  const { commitment } = screen.words
  const { statement, relation, confirmedBy, confirmedAt } = mention
  return (
    <li class="step-of-chain">
      <p class="chain-head">
        <strong>{commitment.relations[relation]}</strong>{' '}
        <ForceSign force={statement.force} screen={screen} />
      </p>
      <blockquote>
        <Quote text={statement.quote} language={statement.language} screen={screen} />
      </blockquote>
      <StatementSource statement={statement} screen={screen} />
      <p class="entry-foot">
        {screen.say(commitment.confirmedBy, { actor: confirmedBy })}, {screen.instant(confirmedAt)}
      </p>
    </li>
  )
}

function Chain({ view, screen }: CommitmentProps) {
  const { commitment } = screen.words
  return (
    <section aria-labelledby="chain">
      <h2 id="chain" class="part-head">
        {commitment.mentions}
      </h2>
      {view.mentions.length === 0 ? <p class="soft">{commitment.noMentions}</p> : null}
      <ol class="chain">
        {view.mentions.map((mention) => (
          <MentionStep mention={mention} screen={screen} />
        ))}
      </ol>
    </section>
  )
}

function OwnJournal({ view, screen }: CommitmentProps) {
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

/** One commitment: its words, force and due, each side's own column, the chain of mentions, its journal. */
export function CommitmentPage({ view, screen }: CommitmentProps) {
  const { words } = screen
  const { commitment } = view
  const language = languageOf(view)
  return (
    <Page
      screen={screen}
      title={screen.say(words.commitment.title, { reference: commitment.reference })}
      current="register"
      trail={[{ title: words.frame.register, path: '/register' }]}
      machine={{ json: `/commitments/${commitment.id}.json` }}
    >
      <p class="over-title">
        <span class="reference">{commitment.reference}</span>{' '}
        <FlagSigns flags={commitment.flags} screen={screen} />
      </p>
      <h1>
        <Quoted text={commitment.title} language={language} screen={screen} />
      </h1>
      <SaidBefore view={view} screen={screen} />
      <Facts commitment={commitment} language={language} screen={screen} />
      <section aria-labelledby="sides">
        <h2 id="sides" class="part-head">
          {words.commitment.sides}
        </h2>
        <Sides sides={commitment.sides} screen={screen} />
      </section>
      <Assessments view={view} screen={screen} />
      <Ledger view={view} language={language} screen={screen} />
      <Defects view={view} language={language} screen={screen} />
      <Chain view={view} screen={screen} />
      <OwnJournal view={view} screen={screen} />
    </Page>
  )
}
