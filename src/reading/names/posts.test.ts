import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import type { LanguageTag } from '../../text/index.js'
import { makeReader } from '../reader.js'

const made = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!made.ok) throw new Error(made.problem.message)
const reader = made.value

/** The posts and bodies of a text, as written. */
function headsIn(lang: LanguageTag, text: string): string[] {
  const { mentions } = reader.read(editionOf({ id: 'x', text, lang }))
  const meant = mentions.filter(({ kind }) => kind === 'post' || kind === 'organisation')
  return meant.map(({ span }) => text.slice(span.start, span.end))
}

describe('a post behind the adjective of its state', () => {
  it.each([
    ['ru', 'Литовский премьер-министр прибыл.', 'Литовский премьер-министр'],
    ['ru', 'Состоялась встреча со швейцарским послом.', 'швейцарским послом'],
    ['ru', 'Выступил австрийский министр экономики.', 'австрийский министр экономики'],
    ['en', 'The Polish president arrived.', 'Polish president'],
    ['en', 'Slovak Prime Minister Robert Fico arrived.', 'Slovak Prime Minister'],
  ] as const)('%s: %s', (lang, text, post) => {
    expect(headsIn(lang, text)).toEqual([post])
  })

  it('is no post where the office is of another state, or only a trade', () => {
    expect(headsIn('ru', 'Принят российский посол Казахстана.')).toEqual(['посол Казахстана'])
    expect(headsIn('ru', 'Итальянский директор снял фильм.')).toEqual([])
    expect(headsIn('en', 'An Italian director made the film.')).toEqual([])
  })
})

describe('a Russian post over a company or a university', () => {
  it.each([
    ['Выступил глава компании «Росатом» Алексей Лихачёв.', 'глава компании «Росатом»'],
    ['Выступил председатель правления «Алмаз» Талгат Ахметов.', 'председатель правления «Алмаз»'],
    [
      'Выступил ректор Технического университета имени Ислама Каримова Садритдин Турабджанов.',
      'ректор Технического университета имени Ислама Каримова',
    ],
  ])('%s', (text, post) => {
    expect(headsIn('ru', text)).toEqual([post])
  })
})

describe('an English post', () => {
  it.each([
    ['Central Bank Chairman Timur Ishmetov spoke.', 'Central Bank Chairman'],
    ['Osh Mayor Zhenishbek Toktorbaev joined.', 'Osh Mayor'],
    ['A delegation led by Batken’s governor came.', 'Batken’s governor'],
    ['Managing Director of the IMF Kristalina Georgieva came.', 'Managing Director of the IMF'],
    ['The CEO of KazMunayGas signed it.', 'CEO of KazMunayGas'],
    ['EU Special Representative for Central Asia came.', 'EU Special Representative for Central Asia'],
    ['Saudi Crown Prince Mohammed bin Salman called.', 'Saudi Crown Prince'],
  ])('%s', (text, post) => {
    expect(headsIn('en', text)).toEqual([post])
  })
})

describe('an English body for several fields', () => {
  it('goes on over their commas', () => {
    const body = 'Ministry of Culture, Information, Sports and Youth Policy of Kyrgyzstan'
    expect(headsIn('en', `The ${body} will host the festival.`)).toEqual([body])
  })

  it('ends before a company behind a comma and before a person', () => {
    expect(headsIn('en', 'The Ministry of Energy, Gazprom and Lukoil agreed.')[0]).toBe('Ministry of Energy')
    const met = 'Timur Ishmetov and the State Tax Committee met.'
    expect(headsIn('en', met)).toEqual(['State Tax Committee'])
  })
})

describe('who heads a body named in quotation marks, or a part of a body', () => {
  it.each([
    ['uz-Latn', 'Unda “Uzatom” bosh direktori Azim Ahmadxoʻjayev soʻzladi.', '“Uzatom” bosh direktori'],
    ['uz-Latn', 'Unda “Olmos” AJ boshqaruvi raisi Zufar Karimov soʻzladi.', '“Olmos” AJ boshqaruvi raisi'],
    [
      'uz-Latn',
      'Unda Jahon bankining Oʻzbekistondagi vakolatxonasi rahbari Marko Mantovanelli soʻzladi.',
      'Jahon bankining Oʻzbekistondagi vakolatxonasi rahbari',
    ],
    ['kk-Cyrl', 'Онда «Алмас» АҚ басқарма төрағасы Талғат Ахметов сөйледі.', '«Алмас» АҚ басқарма төрағасы'],
    [
      'kk-Cyrl',
      'Онда «Атамекен» палатасының төрағасы Қанат Шарлапаев сөйледі.',
      '«Атамекен» палатасының төрағасы',
    ],
  ] as const)('%s: %s', (lang, text, post) => {
    expect(headsIn(lang, text)).toEqual([post])
  })

  it('is nobody where only the body is named', () => {
    expect(headsIn('uz-Latn', 'Unda “Olmos” kompaniyasi mahsulotlari koʻrsatildi.')).toEqual(['“Olmos”'])
    expect(headsIn('kk-Cyrl', 'Онда «Алмас» АҚ өнімдері көрсетілді.')).toEqual(['«Алмас» АҚ'])
  })
})

describe('an English post over a body of a field', () => {
  it.each([
    ['Chairman of the Cabinet of Ministers Ingrid Solberg spoke.', 'Chairman of the Cabinet of Ministers'],
    [
      'Director of the Institute of Water Problems Ingrid Solberg spoke.',
      'Director of the Institute of Water Problems',
    ],
    [
      'Chairman of the Cabinet of Ministers of Kyrgyzstan Li Hongzhong spoke.',
      'Chairman of the Cabinet of Ministers of Kyrgyzstan',
    ],
    ['The Institute of Nuclear Physics Alatau will be rebuilt.', 'Institute of Nuclear Physics Alatau'],
  ])('ends before the name of who heads it: %s', (text, post) => {
    expect(headsIn('en', text)).toEqual([post])
  })
})
