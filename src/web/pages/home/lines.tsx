import type {
  Figure,
  FoundRow,
  JournalEntry,
  Meeting,
  MeetingRow,
  Notice,
  ReadoutRow,
} from '../../../register/index.js'
import { ForceSign } from '../../parts/force.js'
import { FlagSigns } from '../../parts/sides.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { dayPhrase } from '../../words/notice-day.js'
import { figureText } from '../figures/text.js'

/** A statement that was found, in one entry of a list: its words, force, due, flags and reference. */
export function FoundLine({ row, screen }: { row: FoundRow; screen: Screen }) {
  const { due, force, commitment, language, reference, title, quote, flags } = row
  const path = commitment === null ? `/r/${reference}` : `/commitments/${commitment}`
  return (
    <li>
      <a class="entry-link" href={screen.href(path)}>
        <Quoted text={title ?? quote} language={language} screen={screen} />
      </a>
      <div class="entry-foot">
        <ForceSign force={force} screen={screen} />
        <span>{due ? screen.date(due.edtf) : screen.words.register.noDue}</span>
        <FlagSigns flags={flags} screen={screen} />
        <span class="reference">{reference}</span>
      </div>
    </li>
  )
}

/** One thing that waits for whoever asks. */
export function NoticeLine({ notice, screen }: { notice: Notice; screen: Screen }) {
  const { areas, notices } = screen.words
  const { command, day, kind, language, path, words } = notice
  const when = dayPhrase(kind, screen.words)
  return (
    <li>
      <a class="entry-link" href={screen.href(path)}>
        {command === null ? (
          <Quoted text={words} language={language} screen={screen} />
        ) : (
          wordFor(areas.acts, command)
        )}
      </a>
      <div class="entry-foot">
        <span>{notices.kinds[kind]}</span>
        {day === null ? null : <span>{screen.say(when, { day: screen.date(day), name: words })}</span>}
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

/** When people met; where no words tell it, the readout that tells of the meeting, so that two of them can be told apart. */
export function meetingDay({ day, toldOn }: Meeting, { words, say, date }: Screen): string {
  if (day !== null) return date(day)
  return toldOn === null ? words.meetings.noDay : say(words.meetings.noDayTold, { day: date(toldOn) })
}

/** Where, when and how people met, in one line. */
export function MeetingTitle({ meeting, screen }: { meeting: Meeting; screen: Screen }) {
  const { choices } = screen.words
  const { format } = meeting
  return (
    <>
      <MeetingPlace meeting={meeting} screen={screen} />, {meetingDay(meeting, screen)}
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
