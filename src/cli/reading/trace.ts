import type { NearMiss, ReadingTrace, TracedMatch, TracedSentence, TracedToken } from '../../reading/index.js'
import { fill } from '../fill.js'
import { oneLine, wrap } from '../printable.js'
import type { CardStyle } from './style.js'

const INDENT = '    '

/** How a text was read, for people: each sentence with its words and lemmas, the rules that fired and what lost. */
export function traceText(trace: ReadingTrace, text: string, style: CardStyle): string {
  return trace.sentences.map((sentence, at) => `${sentenceText(sentence, at + 1, text, style)}\n\n`).join('')
}

function sentenceText(sentence: TracedSentence, number: number, text: string, style: CardStyle): string {
  const { words, colours, width } = style
  const quote = oneLine(text.slice(sentence.start, sentence.end))
  const tokens = sentence.tokens.map(tokenText).join('  ')
  const none = sentence.matches.length === 0 ? [`${INDENT}${colours.dim(words['trace.none'])}`] : []
  return [
    wrap(colours.bold(`${number}. ${quote}`), width, ''),
    `  ${words['trace.words']}:`,
    colours.dim(wrap(tokens, width, INDENT)),
    `  ${words['trace.fired']}:`,
    ...none,
    ...sentence.matches.map((match) => matchText(match, text, style)),
    ...sentence.near.map((near) => nearText(near, text, style)),
  ].join('\n')
}

function tokenText({ raw, lemmas }: TracedToken): string {
  const told = lemmas.filter((lemma) => lemma !== raw.toLowerCase())
  return oneLine(told.length === 0 ? raw : `${raw}=${told.join('|')}`)
}

function fateOf({ lostTo, because, dropped }: TracedMatch, { words, colours }: CardStyle): string {
  if (dropped !== undefined)
    return colours.yellow(fill(words['trace.dropped'], { because: words[`trace.dropped.${dropped}`] }))
  if (lostTo === undefined) return colours.green(words['trace.kept'])
  const why = words[`trace.because.${because ?? 'name'}`]
  return colours.yellow(fill(words['trace.lost-because'], { winner: lostTo, because: why }))
}

function matchText(match: TracedMatch, text: string, style: CardStyle): string {
  const { words, colours, width } = style
  const { rule, start, end, needed, captures } = match
  const quote = wrap(`“${oneLine(text.slice(start, end))}”`, width, `${INDENT}  `)
  const needs = needed.length === 0 ? [] : [fill(words['trace.needed'], { words: listed(needed) })]
  const bound = captures.map(({ name, quote: said }) => `${colours.cyan(name)}: ${oneLine(said)}`)
  const lines = [...needs, ...bound].map((line) => `${INDENT}  ${line}`)
  return [`${INDENT}${rule}  ${fateOf(match, style)}`, quote, ...lines].join('\n')
}

function listed(words: readonly string[]): string {
  return words.map(oneLine).join(' · ')
}

/** A clause of the remainder: the nearest rule, what stood and where it broke. */
function nearText(near: NearMiss, text: string, { words, colours, width }: CardStyle): string {
  const { start, end, rule, stood, broke, wanted } = near
  const head = fill(words['trace.near'], { clause: oneLine(text.slice(start, end)), rule })
  const told = [
    fill(words['trace.stood'], { words: listed(stood) }),
    broke ? fill(words['trace.broke'], { word: oneLine(broke.quote) }) : words['trace.ended'],
    ...(wanted.length === 0 ? [] : [fill(words['trace.wanted'], { words: listed(wanted) })]),
  ]
  const lines = told.map((line) => colours.dim(wrap(line, width, `${INDENT}  `)))
  return [wrap(head, width, INDENT), ...lines].join('\n')
}
