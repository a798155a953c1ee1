import type { ReadingTrace, TracedMatch, TracedSentence, TracedToken } from '../../reading/index.js'
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
  const kept = sentence.matches.filter(({ lostTo }) => lostTo === undefined)
  const lost = sentence.matches.filter(({ lostTo }) => lostTo !== undefined)
  const none = sentence.matches.length === 0 ? [`${INDENT}${colours.dim(words['trace.none'])}`] : []
  return [
    wrap(colours.bold(`${number}. ${quote}`), width, ''),
    `  ${words['trace.words']}:`,
    colours.dim(wrap(tokens, width, INDENT)),
    `  ${words['trace.fired']}:`,
    ...none,
    ...[...kept, ...lost].map((match) => matchText(match, text, style)),
  ].join('\n')
}

function tokenText({ raw, lemmas }: TracedToken): string {
  const told = lemmas.filter((lemma) => lemma !== raw.toLowerCase())
  return oneLine(told.length === 0 ? raw : `${raw}=${told.join('|')}`)
}

function matchText(match: TracedMatch, text: string, { words, colours, width }: CardStyle): string {
  const { rule, start, end, lostTo, captures } = match
  const fate =
    lostTo === undefined
      ? colours.green(words['trace.kept'])
      : colours.yellow(fill(words['trace.lost'], { winner: lostTo }))
  const quote = wrap(`“${oneLine(text.slice(start, end))}”`, width, `${INDENT}  `)
  const bound = captures.map(({ name, quote: said }) => `${INDENT}  ${colours.cyan(name)}: ${oneLine(said)}`)
  return [`${INDENT}${rule}  ${fate}`, quote, ...bound].join('\n')
}
