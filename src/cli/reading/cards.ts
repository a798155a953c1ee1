import type { Reading, Slot, Statement } from '../../statements/index.js'
import type { Span } from '../../text/index.js'
import { fill } from '../fill.js'
import { oneLine, wrap } from '../printable.js'
import { countCarrying, coverageOf } from './coverage.js'
import type { CardStyle } from './style.js'

/** What is known of the text beside the reading. */
export interface TextHead {
  readonly title: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly date?: string | undefined
}

const INDENT = '    '

/** A reading for people: a head, one card a statement in the order of the text, the remainder, the coverage. */
export function readingCards(reading: Reading, head: TextHead, style: CardStyle): string {
  const cards = reading.statements.map((statement, at) =>
    statementCard(String(at + 1).padStart(2), statement, style),
  )
  const none = reading.statements.length === 0 ? [style.words['card.none']] : []
  const parts = [headLine(reading, head, style), ...none, ...cards, ...remainder(reading, head, style)]
  return `${[...parts, coverageLines(reading, head, style)].join('\n\n')}\n`
}

function headLine(reading: Reading, { title, date }: TextHead, { words, colours }: CardStyle): string {
  const language = reading.language ?? words['card.unknown-language']
  const day = date === undefined ? words['card.undated'] : fill(words['card.published'], { date })
  return `${colours.bold(oneLine(title))}\n${colours.dim([language, day, reading.reader].join(' · '))}`
}

/** What a card shows of a statement, stored or just read. */
export type Carded = Pick<Statement, 'kind' | 'force' | 'rule' | 'quote' | 'slots'>

/** One statement: its kind, force and rule, its words, then a line a slot; what is inferred says why. */
export function statementCard(label: string, statement: Carded, style: CardStyle): string {
  const { colours, width } = style
  const { kind, force, rule, quote, slots } = statement
  const head = `${label}  ${colours.bold(kind)} · ${force}  ${colours.dim(rule)}`
  return [head, wrap(`“${oneLine(quote)}”`, width, INDENT), ...slotLines(slots, style)].join('\n')
}

function slotLines(slots: readonly Slot[], style: CardStyle): readonly string[] {
  const column = Math.max(0, ...slots.map(({ name }) => name.length)) + 2
  return slots.map((slot) => slotLine(slot, column, style))
}

function slotLine({ name, value, quote, basis }: Slot, column: number, style: CardStyle): string {
  const { words, colours, width } = style
  const text = oneLine(value.text)
  const quoted = oneLine(quote)
  const from = quoted === text ? '' : `  ${colours.dim(`“${quoted}”`)}`
  const why =
    basis.from === 'inferred' ? `  ${colours.yellow(`~ ${fill(words['card.inferred'], basis)}`)}` : ''
  const shown = wrap(text, width, ' '.repeat(INDENT.length + column)).trimStart()
  return `${INDENT}${colours.cyan(name.padEnd(column))}${shown}${from}${why}`
}

const A_WORD = /\p{L}|\p{N}/u

/** The words no statement covers, a line a piece; marks alone say nothing and are only counted. */
function remainder(reading: Reading, { text }: TextHead, style: CardStyle): readonly string[] {
  const pieces = reading.remainder.map(({ start, end }) => oneLine(text.slice(start, end)))
  const worded = pieces.filter((piece) => A_WORD.test(piece))
  if (worded.length === 0) return []
  const lines = worded.map((piece) => style.colours.dim(wrap(`· ${piece}`, style.width, INDENT)))
  return [[`${style.words['card.remainder']}:`, ...lines].join('\n')]
}

function coverageLines(reading: Reading, { text, sentences }: TextHead, { words }: CardStyle): string {
  const statements = reading.statements.length
  return [
    fill(words['card.sentences'], { with: countCarrying(reading, sentences), all: sentences.length }),
    fill(words['card.coverage'], { statements, ...coverageOf(reading, text) }),
  ].join('\n')
}
