import type { ScreenWords } from '../../languages/index.js'

type NumberWords = Pick<ScreenWords['dates'], 'group' | 'decimal'>

const PLAIN_NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/

function grouped(digits: string, group: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, group)
}

/** A plain decimal as the language writes it, `4000000.5` as `4 000 000,5`; anything else stays as it is.
 *  shapes: four digits stay together where the group mark is a blank, as in years and short counts */
export function writeNumber(text: string, words: NumberWords): string {
  const parts = PLAIN_NUMBER.exec(text)
  if (!parts) return text
  const [, minus = '', whole = '', fraction] = parts
  const short = whole.length <= 4 && words.group !== ','
  const written = short ? whole : grouped(whole, words.group)
  return `${minus ? '−' : ''}${written}${fraction === undefined ? '' : words.decimal + fraction}`
}
