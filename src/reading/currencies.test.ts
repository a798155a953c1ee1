import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../statements/index.js'
import { makeReader } from './reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

function sumsOf(text: string): string[] {
  const { mentions } = read.read(editionOf({ id: 'sums', text, date: '2026-03-10' }))
  return mentions.filter(({ kind }) => kind === 'money').map(({ value = '' }) => value)
}

describe('sums in money that several states have under one name', () => {
  it.each([
    ['Экспорт Туркменистана достиг 30 млн манатов.', '30000000 TMT'],
    ['Экспорт Азербайджана достиг 30 млн манатов.', '30000000 AZN'],
    ['Туркменистан принял делегацию. Её глава сообщил о вложении 30 млн манатов.', '30000000 TMT'],
    ['Беларусь поставила машин на 7 млн рублей.', '7000000 BYN'],
    ['The exports of Turkmenistan to its neighbours reached 30 million manats.', '30000000 TMT'],
    ['Pakistan sold textiles for 7 million rupees.', '7000000 PKR'],
    ['Turkmaniston eksporti 30 million manatga yetdi.', '30000000 TMT'],
    ['Түрікменстан экспорты 30 миллион манатқа жетті.', '30000000 TMT'],
  ])('are in that of the state that is named: %s', (text, sum) => {
    expect(sumsOf(text)).toEqual([sum])
  })

  it('are in the likeliest where several such states are named, or none', () => {
    expect(sumsOf('Туркменистан и Азербайджан вложили 30 млн манатов.')).toEqual(['30000000 AZN'])
    expect(sumsOf('Казахстан и соседи вложили 30 млн манатов.')).toEqual(['30000000 AZN'])
  })

  it('are in that which the words name, whatever state is named', () => {
    expect(sumsOf('Туркменистан вложил 30 млн азербайджанских манатов.')).toEqual(['30000000 AZN'])
  })
})
