import scales from '../../../../data/scales.json' with { type: 'json' }
import type { ScreenWords } from '../../../languages/index.js'
import { formatDecimal, readDigits, scaleByTen } from '../../../values/index.js'
import { writeNumber } from '../../words/numbers.js'

type NumberMarks = Pick<ScreenWords['dates'], 'group' | 'decimal'>

const BLANKS = /[\s\u00a0\u2009\u202f]+/gu
const NUMBER = /^[-−]?\d[\d .,]*$/
const FIGURE = /^([-−]?\d[\d .,]*?)\s*(%|\p{L}+\.?)?(?:\s+(\D.*))?$/u
const POWERS: ReadonlyMap<string, number> = new Map(
  scales.flatMap(({ power, words }) => words.map((word): [string, number] => [word, power])),
)

/** A text with its blanks, of whatever sort, as single ones. */
export function onOneLine(text: string): string {
  return text.replace(BLANKS, ' ').trim()
}

function numberIn(text: string, { decimal }: NumberMarks) {
  const isMinus = /^[-−]/.test(text)
  const read = readDigits(text.replace(/^[-−]/, ''), decimal === '.' ? '.' : ',')
  return read === undefined ? null : { ...read, digits: isMinus ? -read.digits : read.digits }
}

/** A figure in one plain form where it is a number or a share alone, so that `1 234,5` and `1234.5` are the same. */
export function plainFigure(text: string, marks: NumberMarks): string {
  const line = onOneLine(text)
  const bare = line.replace(/ ?%$/, '')
  if (!NUMBER.test(bare)) return line
  const number = numberIn(bare, marks)
  return number === null ? line : `${formatDecimal(number)}${bare === line ? '' : '%'}`
}

/** What a figure with a word for its size comes to, `1 234 500 000 USD` of `1 234,5 млн USD`; null where none is said. */
export function figureMeant(text: string, marks: NumberMarks): string | null {
  const [, digits = '', word = '', unit = ''] = FIGURE.exec(onOneLine(text)) ?? []
  const power = POWERS.get(word.toLowerCase().replace(/\.$/, ''))
  const number = power === undefined || digits === '' ? null : numberIn(digits.trim(), marks)
  if (power === undefined || number === null) return null
  return `${writeNumber(formatDecimal(scaleByTen(number, power)), marks)}${unit === '' ? '' : ` ${unit}`}`
}
