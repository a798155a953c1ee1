import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

const actorsIn = (text: string) =>
  read
    .read(editionOf({ id: 'actors', text, date: '2026-02-06' }))
    .statements.flatMap(({ slots }) =>
      slots.filter(({ name }) => name === 'actor').map(({ value }) => value.text),
    )

describe('who acts where the verb stands last', () => {
  it('is known behind a number, though the word for a side is one of direction, too', () => {
    expect(actorsIn('Ikki tomon suv sohasidagi hamkorlikdan manfaatdor ekanini bildirdi.')).toEqual(['sides'])
  })

  it('is not taken for owned by a word of season', () => {
    expect(actorsIn('Tomonlar yozgi mavsumda aviaqatnovni tiklashga kelishib oldilar.')).toEqual(['sides'])
  })

  it('is an office whose present tells what it is going to do', () => {
    expect(actorsIn('Vazirlik koʻprikni taʼmirlash masalasini koʻrib chiqadi.')).toEqual(['ministries'])
    expect(actorsIn('Министрлік көпірді жөндеу мәселесін пысықтайды.')).toEqual(['ministries'])
  })
})

describe('a head whose office is named bare', () => {
  const TOKAYEV = 'Касым-Жомарт Токаев провёл переговоры в Оше. '

  it('is the one whom the text has named', () => {
    expect(actorsIn(`${TOKAYEV}Президент поручил правительству построить склад.`)).toEqual(['president:KZ'])
    expect(actorsIn(`${TOKAYEV}Глава государства поручил построить склад.`)).toEqual(['president:KZ'])
    expect(actorsIn('Қасым-Жомарт Тоқаев келді. Президент қойма салуды тапсырды.')).toEqual(['president:KZ'])
  })

  it('is nobody known where the text has named several, or none', () => {
    const text = `${TOKAYEV}Шавкат Мирзиёев провёл переговоры. Президент поручил построить склад.`
    expect(actorsIn(text)).toEqual([])
    expect(actorsIn('Президент поручил правительству построить склад.')).toEqual([])
  })

  it('is no head of state who heads something else or is named behind', () => {
    expect(actorsIn(`${TOKAYEV}Президент ассоциации предложил построить склад.`)).toEqual([])
    expect(actorsIn(`${TOKAYEV}Президент Макрон предложил построить склад.`)).toEqual(['president:FR'])
  })
})

describe('who acts in a passive of short participles', () => {
  it('is named by case alone, before the verb or behind it', () => {
    expect(actorsIn('Президентом Казахстана предложено создать общий фонд.')).toEqual(['president:KZ'])
    expect(actorsIn('Главами государств поручено ускорить ремонт моста.')).toEqual(['presidents'])
    expect(actorsIn('Открыть склад было решено сторонами.')).toEqual(['sides'])
  })

  it('promises nothing where it speaks for no state', () => {
    const text = 'Тренером предложено усилить защиту.'
    expect(read.read(editionOf({ id: 'outside', text, date: '2026-02-06' })).statements).toEqual([])
  })

  it('is nobody whom a preposition governs', () => {
    expect(actorsIn('Вместе с министрами решено открыть склад.')).toEqual([])
    expect(actorsIn('Со стороны соседей предложено создать общий фонд.')).toEqual([])
  })
})
