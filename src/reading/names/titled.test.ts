import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import type { LanguageTag } from '../../text/index.js'
import { makeReader } from '../reader.js'

const made = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!made.ok) throw new Error(made.problem.message)
const reader = made.value

function peopleIn(lang: LanguageTag, text: string): string[] {
  const { mentions } = reader.read(editionOf({ id: 'x', text, lang }))
  return mentions.filter(({ kind }) => kind === 'person').map(({ value }) => value ?? '')
}

function actsIn(lang: LanguageTag, text: string): string[] {
  const { statements } = reader.read(editionOf({ id: 'x', text, lang }))
  const slots = statements.flatMap((statement) => statement.slots)
  return slots.filter(({ name }) => name === 'act').map(({ value }) => value.text)
}

describe('a surname alone', () => {
  it('is somebody behind a word of address', () => {
    expect(peopleIn('en', 'He met Mr. Garcia in Tashkent. Ms Kovacs arrived.')).toEqual(['Garcia', 'Kovacs'])
    expect(peopleIn('ru', 'Он встретился с господином Гарсией. Господин Ковач поблагодарил.')).toEqual([
      'Гарсия',
      'Ковач',
    ])
    expect(peopleIn('uz-Latn', 'U janob Garsia bilan uchrashdi.')).toEqual(['Garsia'])
    expect(peopleIn('kk-Cyrl', 'Ковач мырза алғыс айтты.')).toEqual(['Ковач'])
  })

  it('is somebody behind an office, where it looks like a surname or the language writes offices so', () => {
    expect(peopleIn('en', 'He met President Kovacs.')).toEqual(['Kovacs'])
    expect(peopleIn('ru', 'Он встретился с президентом Сеитовым.')).toEqual(['Сеитов'])
    expect(peopleIn('kk-Cyrl', 'Ол Президент Сейітовпен кездесті.')).toEqual(['Сейітов'])
  })

  it('is nobody where a place or a common word stands behind the office', () => {
    expect(peopleIn('en', 'The President Hotel opened. Mr President thanked the guests.')).toEqual([])
    expect(peopleIn('ru', 'Губернаторы Ширака и президент Газпрома прибыли.')).toEqual([])
    expect(peopleIn('kk-Cyrl', 'Құрметті Президент мырза!')).toEqual([])
  })
})

describe('the words of an act', () => {
  it('begin behind who does it, though nobody knows his office', () => {
    expect(actsIn('ru', 'Ерлан Сеитов поддержал создание фонда.')).toEqual(['поддержал создание фонда'])
    expect(actsIn('kk-Cyrl', 'Рүстем Холматов «Жасыл даму» қорын құруды ұсынды.')).toEqual([
      '«Жасыл даму» қорын құруды',
    ])
  })
})
