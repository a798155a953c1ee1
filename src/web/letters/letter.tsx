import type { ScreenLanguage, ScreenWords } from '../../languages/index.js'
import { screenWords } from '../../languages/index.js'
import {
  type LetterWish,
  NOTICE_KINDS,
  type Notice,
  type NoticeKind,
  type Notices,
} from '../../register/index.js'
import { wordFor } from '../screen.js'
import { writeDate } from '../words/dates.js'
import { dayPhrase } from '../words/notice-day.js'
import { makeSay, type Say } from '../words/say.js'

/** What a letter is written with.
 *  shapes: `origin` where the pages are, without a path; null when they have no address that others reach */
export interface LetterDesk {
  readonly language: ScreenLanguage
  readonly origin: string | null
  readonly today: string
}

interface Written extends LetterDesk {
  readonly words: ScreenWords
  readonly say: Say
}

/** A letter as it is kept: what stands over it, and the same in two forms. */
export interface WrittenLetter extends Pick<LetterWish, 'person'> {
  readonly subject: string
  readonly text: string
  readonly html: string
}

function titleOf({ command, words }: Notice, { words: screen }: Written): string {
  return command === null ? words : wordFor(screen.areas.acts, command)
}

/** When it is due, or when and by whom it was proposed. */
function whenOf({ kind, day, words }: Notice, { words: screen, say }: Written): string {
  if (day === null) return ''
  const written = writeDate(day, screen.dates, say)
  return say(dayPhrase(kind, screen), { day: written, name: words })
}

function addressOf({ path }: Notice, { origin, language }: Written): string | null {
  return origin === null ? null : `${origin}/${language}${path}`
}

function linesOf(kind: NoticeKind, notices: Notices, desk: Written): readonly string[] {
  const own = notices.notices.filter((one) => one.kind === kind)
  if (own.length === 0) return []
  const { words, say } = desk
  const lines = own.flatMap((notice) => {
    const ground = notice.ground === null ? [] : [`  ${notice.ground}`]
    const parts = [notice.about, whenOf(notice, desk), addressOf(notice, desk)].filter(Boolean)
    return [`– ${titleOf(notice, desk)}`, ...ground, `  ${parts.join(' · ')}`]
  })
  const more = notices.more[kind] > 0 ? [say(words.notices.more, { count: notices.more[kind] })] : []
  return ['', words.notices.kinds[kind].toUpperCase(), ...lines, ...more]
}

function HtmlEntry({ notice, desk }: { readonly notice: Notice; readonly desk: Written }) {
  const address = addressOf(notice, desk)
  const title = <span lang={notice.language ?? undefined}>{titleOf(notice, desk)}</span>
  return (
    <li>
      {address === null ? title : <a href={address}>{title}</a>}
      {notice.ground === null ? null : <p>{notice.ground}</p>}
      <br />
      {notice.about} {whenOf(notice, desk)}
    </li>
  )
}

function HtmlLetter({ notices, desk, subject }: { notices: Notices; desk: Written; subject: string }) {
  const { words, language, origin, say } = desk
  const kinds = NOTICE_KINDS.filter((kind) => notices.notices.some((one) => one.kind === kind))
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{subject}</title>
      </head>
      <body>
        <h1>{subject}</h1>
        {kinds.map((kind) => (
          <>
            <h2>{words.notices.kinds[kind]}</h2>
            <ul>
              {notices.notices
                .filter((one) => one.kind === kind)
                .map((notice) => (
                  <HtmlEntry notice={notice} desk={desk} />
                ))}
            </ul>
            {notices.more[kind] > 0 ? <p>{say(words.notices.more, { count: notices.more[kind] })}</p> : null}
          </>
        ))}
        {origin === null ? null : (
          <p>
            <a href={`${origin}/${language}/notices`}>{words.notices.open}</a>
          </p>
        )}
      </body>
    </html>
  )
}

/** Writes what waits for a person as a letter, as plain text and as HTML of the same content. */
export function writeLetter(person: string, notices: Notices, given: LetterDesk): WrittenLetter {
  const desk = { ...given, words: screenWords(given.language), say: makeSay(given.language) }
  const { words, say, origin, language, today } = desk
  const hidden = Object.values(notices.more).reduce((sum, count) => sum + count, 0)
  const subject = say(words.notices.subject, {
    day: writeDate(today, words.dates, say),
    count: notices.notices.length + hidden,
  })
  const foot = origin === null ? [] : ['', `${words.notices.open}: ${origin}/${language}/notices`]
  const body = NOTICE_KINDS.flatMap((kind) => linesOf(kind, notices, desk))
  return {
    person,
    subject,
    text: `${[subject, ...body, ...foot].join('\n')}\n`,
    html: `<!doctype html>${String(<HtmlLetter notices={notices} desk={desk} subject={subject} />)}`,
  }
}
