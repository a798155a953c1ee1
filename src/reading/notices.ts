import currencies from '../../data/currencies.json' with { type: 'json' }
import type { Problem, ProblemCode } from '../kernel/index.js'
import { itemBefore } from '../kernel/index.js'
import { hasStrayMarks, withoutStrayMarks } from '../text/index.js'
import type { Scene } from './scene.js'

/** Something of a text that a person should look at; it is read on all the same. */
type Place = { readonly start: number; readonly end: number }

/** So many notices say enough. */
const MOST_NOTICES = 50
/** No number of a readout has so many digits; they stay words. */
const LONG_NUMBER = /\d{31,}/
/** A Latin letter beside a Cyrillic one in one word: letters that only look alike. */
const MIXED_SCRIPTS = /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/
/** Marks that turn the direction of writing (reliability H1). */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/
const MARKUP = /^\s*<(?:!doctype|html|head|body|div|p|article|section|table|span)\b/i
const TAGS = /<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*|<[^<>]*>/gi
/** So much of a page may come before its first sentence. */
const MARKUP_SAMPLE = 40_000
/** A sentence longer than this, in characters, has lost its stops. */
const LONGEST_SENTENCE = 20_000
/** A hundredfold growth is believed; more is looked at again. */
const LARGEST_PERCENT = 10_000
/** A code that follows a scale word as a currency does. */
const CODE = /^[A-Z]{3}$/
const SCALE = /^(?:million|billion|trillion|миллион|миллиард|млн|млрд|mln|mlrd|milliard)/i

const KNOWN: ReadonlySet<string> = new Set(currencies.currencies.map(({ code }) => code))

function notice(code: ProblemCode, message: string, span?: Place): Problem {
  return span ? { code, message, where: { span: { start: span.start, end: span.end } } } : { code, message }
}

function noticeAt(text: string, pattern: RegExp, code: ProblemCode, message: string): Problem[] {
  const found = pattern.exec(text)
  if (!found) return []
  return [notice(code, message, { start: found.index, end: found.index + found[0].length })]
}

/** Whether a text is the source of a page instead of its words. */
function isMarkup(text: string): boolean {
  return MARKUP.test(text)
}

/** The words by which the language of a text is recognised: those between the tags, where it is a page. */
export function wordsToRecognise(text: string): string {
  const plain = hasStrayMarks(text) ? withoutStrayMarks(text) : text
  return isMarkup(plain) ? plain.slice(0, MARKUP_SAMPLE).replace(TAGS, ' ') : plain
}

/** What ends a sentence or a line, at the least. */
const STOP = /[.!?…\n]/

/** The first stretch of a long text that has lost its stops; it is read in pieces. */
function longSentence(text: string): Problem[] {
  if (text.length <= LONGEST_SENTENCE) return []
  let start = 0
  for (const { length } of text.split(STOP)) {
    const message = `${length} characters stand without a stop`
    if (length > LONGEST_SENTENCE)
      return [notice('invalid.long-sentence', message, { start, end: start + length })]
    start += length + 1
  }
  return []
}

/** What is odd about a text as a whole.
 *  errors: invalid.markup-text, invalid.pdf-text, invalid.mixed-scripts, invalid.direction-marks, invalid.long-number,
 *  invalid.long-sentence */
export function noticesOfText(text: string): readonly Problem[] {
  return [
    ...(isMarkup(text) ? [notice('invalid.markup-text', 'this is the source of a page, not its words')] : []),
    ...(text.startsWith('%PDF-')
      ? [notice('invalid.pdf-text', 'these are the bytes of a PDF document')]
      : []),
    ...noticeAt(text, MIXED_SCRIPTS, 'invalid.mixed-scripts', 'a word mixes Latin and Cyrillic letters'),
    ...noticeAt(text, DIRECTION_MARKS, 'invalid.direction-marks', 'a mark turns the direction of writing'),
    ...noticeAt(
      text,
      LONG_NUMBER,
      'invalid.long-number',
      'a number has more digits than any sum; it stays words',
    ),
    ...longSentence(text),
  ]
}

function lackingDays({ words, lacking, text }: Scene): Problem[] {
  return lacking.map(({ from, to }) => {
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
    const message = `the calendar has no day ‘${text.slice(span.start, span.end)}’; it stays words`
    return notice('invalid.calendar-day', message, span)
  })
}

function largePercents({ values, words }: Scene): Problem[] {
  const large = values.filter(({ kind, text }) => kind === 'percent' && Number(text) > LARGEST_PERCENT)
  return large.map(({ from, to, text }) => {
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
    return notice('invalid.large-percent', `${text} per cent is more than hundredfold`, span)
  })
}

function isUnknownCode(raw: string): boolean {
  return CODE.test(raw) && !KNOWN.has(raw)
}

/** A code behind a scale word that is none of the currencies known. */
function unknownCurrencies(words: Scene['words']): Problem[] {
  const notices: Problem[] = []
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    if (word?.raw.length !== 3 || !word.capital || !isUnknownCode(word.raw)) continue
    if (!SCALE.test(itemBefore(words, at)?.raw ?? '')) continue
    notices.push(notice('invalid.currency', `‘${word.raw}’ is no currency known here`, word))
  }
  return notices
}

/** What is odd about one sentence.
 *  errors: invalid.calendar-day, invalid.large-percent, invalid.currency */
export function noticesOfScene(scene: Scene): readonly Problem[] {
  const { lacking, values, words } = scene
  const notices: Problem[] = []
  if (lacking.length > 0) notices.push(...lackingDays(scene))
  if (values.length > 0) notices.push(...largePercents(scene))
  notices.push(...unknownCurrencies(words))
  return notices
}

/** Notices without end help nobody. */
export function fewNotices(notices: readonly Problem[]): readonly Problem[] {
  return notices.slice(0, MOST_NOTICES)
}
