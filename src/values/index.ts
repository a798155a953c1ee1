/**
 * Exact values: decimals, dates in EDTF, money, percent, quantities and their bounds, and finding them in a sentence.
 * It knows no language: number words, months, scales, currencies and date phrases come in as tables.
 * No floating point anywhere. Start with `found.ts` and `words.ts`, then `find.ts`; the notation of the tables stands
 * in `template.ts`, what date rows mean in `meanings.ts` and `phrases.ts`.
 */

export { aheadOf } from './ahead.js'
export { type Dated, type DateMeaning, type Told, type Understood, WHY } from './dated.js'
export { type FullDay, formatPoint, isPoint, type Point, parseDay } from './days.js'
export {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  scaleByTen,
  subtractDecimals,
} from './decimal.js'
export { compareDues, dueOf, isOver } from './due.js'
export { type Edge, formatPeriod, type Interval, isInterval, type Period, parsePeriod } from './edtf.js'
export {
  type CountingFinder,
  makeCountingFinder,
  makeTextValueFinder,
  makeValueFinder,
  type TextValueFinder,
  type ValueFinder,
  type ValuesOfSentence,
} from './find.js'
export {
  BOUNDS,
  type Bound,
  DATE_ROLES,
  type DateRole,
  FOUND_KINDS,
  type FoundKind,
  type FoundValue,
  type ValueToken,
  valueAnew,
} from './found.js'
export { isDash, keysOf, type Line, lineOf } from './line.js'
export * as named from './meanings.js'
export { addMoney, formatMoney, isCurrency, type Money, parseMoney } from './money.js'
export { comparePeriods, type Ends, earliestDay, endsOf, latestDay, periodContains } from './period.js'
export * as phrased from './phrases.js'
export { VALUE_PROBLEMS } from './problems.js'
export { longestAt, makeTrie, matchesAt, startKeysOf, type Trie, type TrieMatch } from './trie.js'
export type {
  CountedMarks,
  CountedNumber,
  DateLayer,
  DatePhrase,
  DateRow,
  NumberWords,
  Unit,
  ValueWords,
} from './words.js'
export { readDigits } from './written.js'
