import { describe, expect, it } from 'vitest'
import { typeset } from './typeset.js'

describe('typeset', () => {
  it.each([
    ['Завод "Береке" открыт.', 'Завод «Береке» открыт.'],
    ['"До 1 мая", – сказал он ("Вести").', '«До 1 мая», – сказал он («Вести»).'],
    ['Объём - 3 млрд.\n- дорога;', 'Объём – 3 млрд.\n– дорога;'],
    ['Дорога открыта… Мост тоже…', 'Дорога открыта. Мост тоже.'],
  ])('puts marks of print in place of those of a keyboard: %s', (typed, printed) => {
    expect(typeset(typed)).toBe(printed)
  })

  it.each([
    'план на 2026-2028 годы',
    'Касым-Жомарт Токаев',
    'от 5…7 тонн',
    '…и мост',
    'без завода-',
    '« … »',
  ])('leaves what is no mark of a keyboard: %s', (text) => {
    expect(typeset(text)).toBe(text)
  })
})
