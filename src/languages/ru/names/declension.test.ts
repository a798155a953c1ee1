import { describe, expect, it } from 'vitest'
import { MARK } from '../../../morphology/index.js'
import {
  declineAdjective,
  declineNoun,
  declinePlural,
  declinePossessive,
  isPossessive,
} from './declension.js'

const formsOf = (declined: readonly (readonly [string, number])[]) => declined.map(([form]) => form).join(' ')

describe('declension', () => {
  it('follows the end of a noun', () => {
    expect(formsOf(declineNoun('костанай'))).toBe('костанай костаная костанаю костанаем костанае')
    expect(formsOf(declineNoun('хива'))).toBe('хива хивы хиве хиву хивой хивей')
    expect(formsOf(declineNoun('россия'))).toBe('россия россии россию россией')
    expect(formsOf(declineNoun('ташкент'))).toBe('ташкент ташкента ташкенту ташкентом ташкенте')
  })

  it('leaves what ends in another vowel alone', () => {
    expect(formsOf(declineNoun('алматы'))).toBe('алматы')
    expect(formsOf(declineNoun('баку'))).toBe('баку')
  })

  it('says which cases a form stands for', () => {
    const dative = declineNoun('шавкат').find(([form]) => form === 'шавкату')
    expect(dative?.[1]).toBe(MARK.dative)
  })

  it('knows adjectives and words without a singular', () => {
    expect(formsOf(declineAdjective('кыргызская'))).toBe('кыргызская кыргызской кыргызскую')
    expect(formsOf(declinePlural('эмираты'))).toContain('эмиратов')
  })

  it('gives surnames of men and women apart', () => {
    const { men, women } = declinePossessive('Сапаров')
    expect(formsOf(men)).toBe('Сапаров Сапарова Сапарову Сапаровым Сапарове')
    expect(formsOf(women)).toBe('Сапарова Сапаровой Сапарову')
    expect(isPossessive('Рахмон')).toBe(false)
  })
})
