import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

const quotesOf = (text: string) =>
  read.read(editionOf({ id: 'being', text, date: '2026-11-12' })).statements.map(({ quote }) => quote)

describe('a clause that ends in being somewhere', () => {
  it.each([
    'Mehnat vaziri Behzod Musayev Berlinda boʻlib, Germaniya Mehnat vaziri Karin Prin bilan uchrashdi',
    'Еңбек министрі Асқар Биахметов Берлинде болып, Германияның Еңбек министрі Карин Принмен кездесті',
  ])('belongs to what is done there: %s', (text) => {
    expect(quotesOf(`${text}.`)).toEqual([text])
  })

  it.each([
    'Davlat rahbari vazirlikka xaritani ishlab chiqib, hukumatga kiritishni topshirdi',
    'Мемлекет басшысы министрлікке картаны әзірлеп, Үкіметке енгізуді тапсырды',
  ])('or in a converb that tells the first part of an act: %s', (text) => {
    expect(quotesOf(`${text}.`)).toEqual([text])
  })

  it('stays apart where it claims something of its own', () => {
    expect(quotesOf('Бішкекте комиссия отырысы болып, онда су мәселелері талқыланды.')).toHaveLength(2)
  })
})
