import { formatDecimal, parseDecimal, scaleByTen } from '../../../values/index.js'
import { sideName } from '../../parts/pair.js'
import { type Screen, wordFor } from '../../screen.js'
import { writeAmount, writeSpokenAmount } from '../../words/amounts.js'
import type { Discord, OwnSum, StatedSum } from './view.js'

type Writer = typeof writeAmount

function moneyBy(write: Writer, { value, currency, bound = 'exact' }: Sum, screen: Screen): string {
  if (value === null) return '–'
  const { words, say } = screen
  if (currency === null) return screen.say(words.portfolio.noCurrency, { number: screen.number(value) })
  return write({ value, unit: currency, bound }, words, say)
}

/** A sum as it is kept; null where it is not known. */
interface Sum {
  readonly value: string | null
  readonly currency: string | null
  readonly bound?: string
}

/** A sum of money with its bound, as people say it: 8 billion USD, never rounded. */
export function moneyText(
  value: string | null,
  currency: string | null,
  screen: Screen,
  bound = 'exact',
): string {
  return moneyBy(writeSpokenAmount, { value, currency, bound }, screen)
}

/** A sum of money in all its digits, for columns in which sums stand beneath each other. */
export function moneyInDigits(value: string | null, currency: string | null, screen: Screen): string {
  return moneyBy(writeAmount, { value, currency }, screen)
}

/** What a sum covers, in words. */
export function coversText(covers: string, { words }: Screen): string {
  return wordFor(words.portfolio.covers, covers)
}

/** A stated sum as a sentence: who, when, how much, for what. */
export function statedText(sum: StatedSum, screen: Screen): string {
  const { portfolio } = screen.words
  const told = screen.say(portfolio.stated, {
    side: sideName(sum.party, screen),
    day: screen.date(sum.day),
    sum: moneyText(sum.value, sum.currency, screen, sum.bound),
    covers: coversText(sum.covers, screen),
  })
  const projects = sum.projects === null ? [] : [screen.say(portfolio.projects, { count: sum.projects })]
  const jobs = sum.jobs === null ? [] : [screen.say(portfolio.jobsCount, { count: sum.jobs })]
  return [told, ...projects, ...jobs].join(', ')
}

/** A sum of an own list as a phrase. */
export function ownText(sum: OwnSum, screen: Screen): string {
  return screen.say(screen.words.portfolio.ownSum, {
    covers: coversText(sum.covers, screen),
    sum: moneyText(sum.value, sum.currency, screen),
    projects: screen.say(screen.words.portfolio.projects, { count: sum.projects }),
  })
}

/** What does not agree, as a sentence. */
export function discordText(discord: Discord, screen: Screen): string {
  const { portfolio } = screen.words
  if (discord.kind === 'own') {
    const { stated, own } = discord
    return screen.say(portfolio.differsOwn, {
      side: sideName(stated.party, screen),
      stated: moneyText(stated.value, stated.currency, screen, stated.bound),
      own: moneyText(own.value, own.currency, screen),
      covers: coversText(own.covers, screen),
    })
  }
  const { one, other } = discord
  return screen.say(portfolio.differsStated, {
    first: sideName(one.party, screen),
    second: sideName(other.party, screen),
    one: moneyText(one.value, one.currency, screen, one.bound),
    other: moneyText(other.value, other.currency, screen, other.bound),
  })
}

const MILLION = 6

/** Sums of a picture in millions when they are that large, so that they fit at the bars.
 *  shapes: `places` how far the point was moved */
export function placesFor(values: readonly string[]): number {
  return values.some((value) => Math.abs(Number(value)) >= 1_000_000) ? MILLION : 0
}

/** A plain decimal with its point moved, exactly. */
export function movedPoint(value: string, places: number): string {
  const read = parseDecimal(value)
  return read.ok ? formatDecimal(scaleByTen(read.value, -places)) : value
}
