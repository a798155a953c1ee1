import {
  capture,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  optional,
  type Pattern,
  repeat,
  seq,
  type Test,
} from '../grammar/index.js'

const NUMBER: Test = entity('percent', 'money', 'times', 'quantity')
const NOT_NUMBER: Test = except(NUMBER)

/** A number in brackets behind what it is said of. */
function inBrackets(value: Pattern): Pattern {
  return seq(form('('), gap(1, NOT_NUMBER), value, gap(2, NOT_NUMBER), form(')'))
}

/** Sums of several states or goods, each in brackets behind its name, after the word for what is measured:
 *  `eksportda Xitoy (3 milliard dollar), Rossiya (2 milliard dollar) …`. */
export function sumsInBrackets(measure: Pattern): Pattern {
  const one = inBrackets(capture('value', NUMBER))
  return seq(measure, gap(12, NOT_NUMBER), one, repeat(seq(gap(6, NOT_NUMBER), one), 1, 8))
}

/** The same behind a dash: `savdo hajmi: Xitoy – 3 milliard dollar, Rossiya – 2 milliard dollar`. */
export function sumsBehindDashes(measure: Pattern, separator: Pattern): Pattern {
  const named = seq(entity('country'), form('–', '—', '-'), gap(1, NOT_NUMBER))
  const one = seq(named, capture('value', NUMBER))
  return seq(measure, gap(6, NOT_NUMBER), one, repeat(seq(separator, one), 1, 8))
}

/** The sum of one state in brackets behind its name, where the sentence before says what is measured.
 *  shapes: `scales` dictionary forms of the words behind a number that make it one of trade, not of points won */
export function sumOfEach(scales: readonly string[]): Pattern {
  const value = capture('value', either(entity('percent', 'money'), entityOf('quantity', scales)))
  return seq(entity('country'), inBrackets(value))
}

/** By how much more or less than before, in brackets behind the number: `(o‘tgan yilga nisbatan –8 foiz)`, `(өсім – 12 пайыз)`.
 *  shapes: `sign` words that say it is a change: of comparison, of growth, of a fall; `more` what may stand behind the number */
export function changeInBrackets(sign: Pattern, more: Pattern): Pattern {
  const value = capture('value', entity('percent', 'times'))
  return seq(form('('), gap(4, NOT_NUMBER), sign, gap(2, NOT_NUMBER), value, optional(more), form(')'))
}

/** Shares of one whole, told one after the other: `eksportning 40 foizi paxta, 22 foizi meva`.
 *  shapes: `whole` a measure in the genitive */
export function sharesListed(whole: Pattern, separator: Pattern): Pattern {
  const share = seq(capture('value', entity('percent')), gap(5, NOT_NUMBER))
  return seq(whole, gap(3, NOT_NUMBER), share, repeat(seq(separator, gap(1, NOT_NUMBER), share), 1, 6))
}

/** People who came from several states, told under one verb: `Gruziyadan 58 ming, Armanistondan 9 ming kishi kelgan`.
 *  shapes: `from` a state in the ablative, `came` the verb */
export function peopleFromEach(from: Pattern, separator: Pattern, came: Pattern): Pattern {
  const one = seq(from, gap(1, NOT_NUMBER), capture('value', entity('quantity')), gap(2, NOT_NUMBER))
  return seq(one, repeat(seq(separator, gap(1, NOT_NUMBER), one), 1, 8), came)
}
