import type { NumberWords } from '../../values/index.js'
import { fractionsOf } from '../fractions.js'
import { wordsOf } from './lexicon/words-of.js'

const ONES = wordsOf('bir ikki uch toʻrt besh olti etti sakkiz toʻqqiz')
const TENS = wordsOf('oʻn yigirma oʻttiz qirq ellik oltmish etmish sakson toʻqson')

function numbered(words: readonly string[], step: number): [string, string][] {
  return words.map((word, at) => [word, String((at + 1) * step)])
}

function ordinalOf(cardinal: string): string {
  return cardinal + (/[aeiou]$/.test(cardinal) ? 'nchi' : 'inchi')
}

function ordinals(words: readonly string[], step: number): [string, number][] {
  return words.map((word, at) => [ordinalOf(word), (at + 1) * step])
}

/** Numbers in words. One is left out, for `bir` is an article oftener than a count; before a scale it counts. */
export const UZ_NUMBERS: NumberWords = {
  decimalMark: ',',
  cardinals: {
    nol: '0',
    ...Object.fromEntries(numbered(ONES, 1).slice(1)),
    ...Object.fromEntries(numbered(TENS, 10)),
    yuz: '100',
    yarim: '0.5',
  },
  ordinals: {
    ...Object.fromEntries(ordinals(ONES, 1)),
    ...Object.fromEntries(ordinals(TENS.slice(0, 3), 10)),
  },
  ordinalEndings: ['chi', 'inchi', 'nchi'],
  caseEndings: ['ga', 'da', 'dan', 'ni', 'ning', 'gacha'],
  closing: ['ga', 'dan', 'ni', 'gacha', 'ta'],
  halves: ['yarim'],
  ones: ['bir'],
  scales: {
    'ming|bir+ming': 3,
    'million|bir+million|=mln+.|mln': 6,
    'milliard|bir+milliard|=mlrd+.|mlrd': 9,
    'trillion|bir+trillion|=trln+.|trln': 12,
  },
  loneScales: {
    ...{ bir: 'always', milliard: 'always', million: 'always', trillion: 'always' },
    ...{ ming: 'bounded', mingdan: 'bounded', mingta: 'bounded', mingtadan: 'bounded' },
  },
  ranges: [],
}

const named = (words: readonly string[]) => words.map((word, at) => [word, at + 1] as const)

const PARTS = fractionsOf({
  of: named([...ONES, 'oʻn'])
    .slice(2)
    .map(([word, number]) => [`${word}dan`, number]),
  parts: named(ONES),
  shares: wordsOf('qismi qismini qismiga qismga hissa hissaga hissasi hissasini hissasiga ulushi'),
  alone: [
    [wordsOf('biri birini birga biriga'), 1],
    [wordsOf('ikkisi ikkisini ikkiga ikkisiga'), 2],
    [wordsOf('uchi uchini uchga uchiga'), 3],
  ],
})

/** Fractions as percentages: `uchdan bir qismi`, `beshdan ikkisi`, `oʻndan birga`, `yarmi`. */
export const UZ_FRACTIONS = { ...PARTS, '=yarmi|=yarmini|=yarmiga|=yarmidan': '50 %' }
