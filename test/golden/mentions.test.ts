import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Proposal, proposeMentions, type Sayable } from '../../src/register/index.js'
import { editionOf } from '../../src/statements/index.js'
import { openReader } from './reader.js'

/** A sentence of our own in the style of a readout; `restates` names the earlier one it says again, null for a trap. */
interface Sentence {
  readonly id: string
  readonly lang: string
  readonly day: string
  readonly pair: string
  readonly text: string
}

interface Later extends Sentence {
  readonly restates: string | null
}

type Read = Sentence & Sayable

interface Answer extends Later {
  readonly found: readonly Proposal<Read>[]
}

const FILE = new URL('./mentions/pairs.json', import.meta.url)
const { earlier, later } = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly earlier: readonly Sentence[]
  readonly later: readonly Later[]
}

/** From this number on promises are of matters that the lists of subjects do not hold. */
const FIRST_UNKNOWN = 85

const numberOf = ({ id }: Later) => Number(id.slice(1))
const isUnknown = (one: Later) => numberOf(one) >= FIRST_UNKNOWN
/** Every third sentence was set aside before anything was tuned, and looked at when all was done. */
const isAside = (one: Later) => numberOf(one) % 3 === 0

/** What is asked of each part; of unknown matters only few words speak, so that a right one is seldom called likely. */
const PARTS = [
  {
    part: 'seen while it was made',
    holds: (one: Later) => !isUnknown(one) && !isAside(one),
    least: { likely: 0.85, quiet: 0.9 },
  },
  {
    part: 'set aside until the end',
    holds: (one: Later) => !isUnknown(one) && isAside(one),
    least: { likely: 0.85, quiet: 0.9 },
  },
  { part: 'of matters the lists do not hold', holds: isUnknown, least: { likely: 0.3, quiet: 0.8 } },
]

let answers: readonly Answer[] = []
const figures: string[] = []

beforeAll(() => {
  const reader = openReader()
  const read = (one: Sentence): Read => {
    const { id, lang, day, pair, text } = one
    const reading = reader.read(editionOf({ id, lang, text, date: day }))
    const statement = reading.statements.find(({ kind }) => kind === 'commitment')
    if (!statement) throw new Error(`no commitment is read in ${id}`)
    const { quote, slots } = statement
    return { ...one, quote, slots, language: reading.language, pair: pair as Read['pair'] }
  }
  const pool = earlier.map(read)
  answers = later.map((one) => {
    const candidates = pool.filter(({ day, pair }) => day < one.day && pair === one.pair)
    return { ...one, found: proposeMentions(read(one), candidates) }
  })
})

afterAll(() => console.log(figures.join('\n')))

function rankOf({ found, restates }: Answer): number {
  const at = found.findIndex(({ candidate }) => candidate.id === restates)
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

function shareOf(some: readonly Answer[], fits: (one: Answer) => boolean): number {
  return some.filter(fits).length / some.length
}

function say(part: string, what: string, share: number): number {
  figures.push(`${part}: ${what} ${(share * 100).toFixed(1)} %`)
  return share
}

describe('the file of pairs', () => {
  it('holds a pool of near neighbours and a third of traps, in all five writings', () => {
    expect(earlier.length).toBeGreaterThanOrEqual(60)
    expect(later.length).toBeGreaterThanOrEqual(75)
    expect(shareOf(answers, ({ restates }) => restates === null)).toBeGreaterThanOrEqual(1 / 3 - 0.01)
    const writings = new Set(later.map(({ lang }) => lang))
    expect([...writings].sort()).toEqual(['en', 'kk-Cyrl', 'ru', 'uz-Cyrl', 'uz-Latn'])
  })
})

describe.each(PARTS)('promises said again, $part', ({ part, holds, least }) => {
  it('have the right commitment first in nine of ten, and in the first three nearly always', () => {
    const right = answers.filter((one) => holds(one) && one.restates !== null)
    const first = shareOf(right, (one) => rankOf(one) === 1)
    const three = shareOf(right, (one) => rankOf(one) <= 3)
    expect(say(part, `right one first of ${right.length}`, first)).toBeGreaterThanOrEqual(0.9)
    expect(say(part, 'right one in the first three', three)).toBeGreaterThanOrEqual(0.97)
    const likely = shareOf(right, ({ found: [best] }) => best?.isLikely === true)
    expect(say(part, 'right one and called likely', likely)).toBeGreaterThanOrEqual(least.likely)
  })

  it('are told from traps, for which nearly never anything is called likely', () => {
    const traps = answers.filter((one) => holds(one) && one.restates === null)
    const quiet = shareOf(traps, ({ found: [best] }) => best?.isLikely !== true)
    expect(say(part, `nothing likely for traps, of ${traps.length}`, quiet)).toBeGreaterThanOrEqual(
      least.quiet,
    )
  })
})
