import type { NumberWords } from '../../values/index.js'
import { fractionsOf } from '../fractions.js'
import { inBase, keyed, wordsOf } from './base.js'

const ONES = wordsOf('бір екі үш төрт бес алты жеті сегіз тоғыз')
const TENS = wordsOf('он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан')
/** Ordinals of the ones and of ten to thirty. */
const FIRSTS = wordsOf('бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы')
const TENTHS = wordsOf('оныншы жиырмасыншы отызыншы')

function numbered(words: readonly string[], step: number): [string, string][] {
  return words.map((word, at) => [word, String((at + 1) * step)])
}

function ordinals(words: readonly string[], step: number): [string, number][] {
  return words.map((word, at) => [word, (at + 1) * step])
}

/** A shortened scale, alone and with the case endings that a hyphen joins to it: `млрд-тан`. */
function shortened(scale: string, endings: string): string {
  return ['', ...endings.split(' ').map((ending) => `-${ending}`)]
    .map((ending) => `=${scale}${ending}`)
    .join('|')
}

/** Numbers in words. One is left out, for `бір` is an article oftener than a count; ninety, for `тоқсан` is a quarter
 *  of a year; both count before a scale. */
export const KK_NUMBERS: NumberWords = {
  decimalMark: ',',
  cardinals: {
    [inBase('нөл')]: '0',
    ...Object.fromEntries(numbered(ONES, 1).slice(1)),
    ...Object.fromEntries(numbered(TENS, 10).slice(0, -1)),
    [inBase('жүз')]: '100',
  },
  ordinals: {
    ...Object.fromEntries(ordinals(FIRSTS, 1)),
    ...Object.fromEntries(ordinals(TENTHS, 10)),
    [inBase('алғашқы')]: 1,
  },
  ordinalEndings: wordsOf('ші шы інші ыншы нші ншы'),
  caseEndings: wordsOf(`
    ға ге қа ке на не да де та те дан ден тан тен нан нен ды ді ты ті ны ні ның нің дың дің тың тің
    ы і сы сі ын ін сын сін ына іне сына сіне`),
  closing: wordsOf('нан нен тан тен ға ге қа ке ды ді ты ті'),
  halves: wordsOf('жарым'),
  ones: wordsOf('бір'),
  halfOf: wordsOf('жарты'),
  scales: keyed({
    'мың|бір+мың': 3,
    [`миллион|бір+миллион|=млн+.|${shortened('млн', 'нан ға ды ның нда')}`]: 6,
    [`миллиард|бір+миллиард|=млрд+.|${shortened('млрд', 'тан қа ты тың та')}`]: 9,
    [`триллион|бір+триллион|=трлн+.|${shortened('трлн', 'нан ға ды ның нда')}`]: 12,
  }),
  loneScales: keyed({
    ...{ бір: 'always', миллиард: 'always', миллион: 'always', триллион: 'always' },
    ...{ миллиардтан: 'always', миллионнан: 'always', миллиардқа: 'always', миллионға: 'always' },
    ...{ мың: 'bounded', мыңнан: 'bounded', мыңға: 'bounded' },
  } as const),
  ranges: [],
}

/** So many of what was named before: `тағы екеуі салынып жатыр`. */
export const KK_COLLECTIVES: Readonly<Record<string, string>> = keyed({
  ...{ екеуі: '2', үшеуі: '3', төртеуі: '4', бесеуі: '5', алтауы: '6', жетеуі: '7' },
})

/** The ones and ten in the ablative, from three on. */
const WHOLES = wordsOf('үштен төрттен бестен алтыдан жетіден сегізден тоғыздан оннан')

const PARTS = fractionsOf({
  of: WHOLES.map((word, at) => [word, at + 3]),
  parts: ONES.map((word, at) => [word, at + 1]),
  shares: wordsOf('бөлігі бөлігін бөлігіне бөлікке бөлік үлесі үлесін үлесіне'),
  alone: [
    [wordsOf('бірі бірін біріне бірге'), 1],
    [wordsOf('екісі екісін екісіне екіге'), 2],
    [wordsOf('үші үшін үшіне үшке'), 3],
  ],
})

/** Fractions as percentages: `үштен бір бөлігі`, `бестен екісі`, `оннан бірге`, `жартысы`. */
export const KK_FRACTIONS = {
  ...PARTS,
  ...keyed({ '=жартысы|=жартысын|=жартысына|=жартысынан': '50 %' }),
}
