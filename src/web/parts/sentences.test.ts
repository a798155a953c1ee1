import { describe, expect, it } from 'vitest'
import { sentenceSpans } from './sentences.js'

const WRAPPED = `Президенты Узбекистана и Казахстана поручили правительствам до
конца года подготовить программу сотрудничества. Министр транспорта
Марат Карабаев доложил о ходе строительства дороги, по которой за
сутки проходит 900 машин.`

describe('sentenceSpans', () => {
  it('are the sentences that are read, in lines broken to a width, too', () => {
    const spans = sentenceSpans(WRAPPED, 'ru')
    const ends = spans.map(({ start, end }) => WRAPPED.slice(start, end).split(/\s/).at(-1))
    expect(ends).toEqual(['сотрудничества.', 'машин.'])
  })

  it('end at the stops of the language', () => {
    const text = 'Сумма 4 млрд. долларов. Мост открыт.'
    expect(sentenceSpans(text, 'ru').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Сумма 4 млрд. долларов.',
      'Мост открыт.',
    ])
  })
})
