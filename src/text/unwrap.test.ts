import { describe, expect, it } from 'vitest'
import { unwrap } from './unwrap.js'

const WRAPPED = `Президенты Узбекистана и Казахстана поручили правительствам до
конца года подготовить программу сотрудничества. Министр транспорта
Марат Карабаев доложил о ходе строительства дороги, по которой за
сутки проходит 900 машин.`

const ONE_LINE = WRAPPED.replaceAll('\n', ' ')

describe('unwrap', () => {
  it('makes sentences whole that were broken to a width', () => {
    expect(unwrap(WRAPPED)).toBe(ONE_LINE)
    expect(unwrap(WRAPPED.replaceAll('\n', '\r\n'))).toBe(ONE_LINE.replace(/(?<=до|транспорта|за) /g, '\r '))
  })

  it('keeps paragraphs, short lines and the lines of a list apart', () => {
    const list = `ПОРУЧЕНИЯ\n\n${WRAPPED}\n\nСтороны договорились о следующем:\n1) построить мост;\n2) открыть рейс.`
    expect(unwrap(list)).toBe(list.replace(WRAPPED, ONE_LINE))
  })

  it('joins a word broken by a hyphen, and keeps the hyphen of a name', () => {
    const parted = `${WRAPPED}\n\n${'Президент Казахстана принял в Астане председателя коопера-\nтива, а в Алматы президент Касым-\nЖомарт Токаев встретился с главой Кыргызстана.'}`
    const made = unwrap(parted)
    expect(made).toHaveLength(parted.length)
    expect(made).toContain('коопера\u00ad\u200bтива')
    expect(made).toContain('Касым-\nЖомарт')
  })

  it.each([
    'Поручено:\nразработать проект дороги\nподготовить доклад по мосту\nвнести предложения',
    'Президенты Узбекистана и Казахстана встретились в Алматы\nОни обсудили торговлю и дороги',
    `${ONE_LINE} ${ONE_LINE}\nи ещё строка\nи ещё одна`,
    'Одна строка без конца',
  ])('leaves a text that is not wrapped: %s', (text) => {
    expect(unwrap(text)).toBe(text)
  })
})
