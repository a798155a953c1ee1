import type {
  CommitmentRow,
  Figure,
  JournalEntry,
  Meeting,
  MeetingRow,
  ReadoutRow,
} from '../../../register/index.js'
import { ForceSign } from '../../parts/force.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { figureText } from '../figures/text.js'

/** A commitment in one entry of a list: its title, force, due and reference. */
export function CommitmentLine({ commitment, screen }: { commitment: CommitmentRow; screen: Screen }) {
  const { due, force, id, language, reference, title } = commitment
  return (
    <li>
      <a class="entry-link" href={screen.href(`/commitments/${id}`)}>
        <Quoted text={title} language={language} screen={screen} />
      </a>
      <div class="entry-foot">
        <ForceSign force={force} screen={screen} />
        <span>{due ? screen.date(due.edtf) : screen.words.register.noDue}</span>
        <span class="reference">{reference}</span>
      </div>
    </li>
  )
}

/** A claimed figure in one entry of a list. */
export function FigureLine({ figure, screen }: { figure: Figure; screen: Screen }) {
  const { choices } = screen.words
  const { measure, comparison, reference } = figure
  return (
    <li>
      <a class="entry-link" href={screen.href(`/r/${reference}`)}>
        {wordFor(choices, measure)}: {figureText(figure, screen)}
      </a>
      <div class="entry-foot">
        {comparison === null ? null : <span>{wordFor(choices, comparison)}</span>}
        <span class="reference">{reference}</span>
      </div>
    </li>
  )
}

function MeetingPlace({ meeting: { place }, screen }: { meeting: Meeting; screen: Screen }) {
  return place === null ? <span>{screen.words.meetings.noPlace}</span> : <bdi lang="und">{place}</bdi>
}

/** Where, when and how people met, in one line. */
export function MeetingTitle({ meeting, screen }: { meeting: Meeting; screen: Screen }) {
  const { meetings, choices } = screen.words
  const { day, format } = meeting
  return (
    <>
      <MeetingPlace meeting={meeting} screen={screen} />, {day === null ? meetings.noDay : screen.date(day)}
      {format === null ? '' : `, ${wordFor(choices, format)}`}
    </>
  )
}

/** A meeting with who took part and how many readouts tell of it. */
export function MeetingSummary({ meeting, screen }: { meeting: MeetingRow; screen: Screen }) {
  const parties = meeting.parties.map((code) => wordFor(screen.words.countries, code)).join(', ')
  return (
    <li>
      <a class="entry-link" href={screen.href(`/meetings/${meeting.id}`)}>
        <MeetingTitle meeting={meeting} screen={screen} />
      </a>
      <div class="entry-foot">
        <span>{parties}</span>
        <bdi lang="und">{meeting.participants.join(', ')}</bdi>
      </div>
    </li>
  )
}

/** A readout with its day, publisher and how far its review is. */
export function ReadoutLine({ readout, screen }: { readout: ReadoutRow; screen: Screen }) {
  const { id, title, published, publisher, languages, waiting } = readout
  const { words } = screen
  return (
    <li>
      <a class="entry-link" href={screen.href(`/readouts/${id}`)}>
        <Quoted text={title} language={languages[0] ?? null} screen={screen} />
      </a>
      <div class="entry-foot">
        <span>{published === null ? words.reading.notGiven : screen.date(published)}</span>
        {publisher === null ? null : <span>{wordFor(words.countries, publisher)}</span>}
        <span>{screen.say(words.review.waiting, { count: waiting })}</span>
      </div>
    </li>
  )
}

/** A journal entry in one line. */
export function EntryLine({ entry, screen }: { entry: JournalEntry; screen: Screen }) {
  return (
    <li>
      <a class="entry-link" href={screen.href(`/journal?subject=${encodeURIComponent(entry.subject)}`)}>
        {wordFor(screen.words.acts, entry.act)}
      </a>
      <div class="entry-foot">
        <span>{screen.instant(entry.at)}</span>
        <span>{entry.actor}</span>
      </div>
    </li>
  )
}
