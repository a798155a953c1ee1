import type { NumberWords } from '../../values/index.js'
import { wordsOf } from './lexicon/words-of.js'

const ONES =
  wordsOf(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`)
const TENS = wordsOf('twenty thirty forty fifty sixty seventy eighty ninety')
const ORDINALS =
  wordsOf(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`)

/** `fifty-one` is one word. */
const COMPOUNDS = TENS.flatMap((tens, at) =>
  ['one', ...ONES.slice(0, 8)].map(
    (one, index) => [`${tens}-${one}`, String((at + 2) * 10 + index + 1)] as const,
  ),
)

const COMPOUND_ORDINALS = ['twenty', 'thirty'].flatMap((tens, at) =>
  ORDINALS.slice(0, 9).map((one, index) => [`${tens}-${one}`, (at + 2) * 10 + index + 1] as const),
)

/** Numbers in words. One is left out: it is a pronoun more often than a count. */
export const EN_NUMBERS: NumberWords = {
  decimalMark: '.',
  lengths: ['wide', 'high', 'deep', 'long', 'tall', 'thick', 'across', 'apart'],
  cardinals: {
    ...Object.fromEntries(ONES.map((word, at) => [word, String(at + 2)])),
    ...Object.fromEntries(TENS.map((word, at) => [word, String((at + 2) * 10)])),
    ...Object.fromEntries(COMPOUNDS),
    dozen: '12',
  },
  ordinals: {
    ...Object.fromEntries(ORDINALS.map((word, at) => [word, at + 1])),
    ...Object.fromEntries(COMPOUND_ORDINALS),
    thirtieth: 30,
  },
  ordinalEndings: [],
  ones: ['one'],
  caseEndings: [],
  halves: ['and a half'],
  halfOf: ['half a', 'half-a'],
  scales: {
    'hundred|=hundreds': 2,
    'thousand|=thousands|=k': 3,
    'million|=millions|=mln|=mln+.|=m': 6,
    'billion|=billions|=bln|=bln+.|=bn|=bn+.': 9,
    'trillion|=trn|=tn': 12,
  },
  loneScales: { hundred: 'bounded', thousand: 'bounded', million: 'bounded', billion: 'bounded' },
  ranges: [
    ['from', 'to'],
    ['between', 'and'],
  ],
}
