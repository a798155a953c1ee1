import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDictionaries } from '../../src/platform/index.js'
import { makeReader } from '../../src/reading/index.js'
import { editionOf, type Statement } from '../../src/statements/index.js'
import { RUNS } from './runs.js'
import { inCyrillic } from './uzbek-scripts.js'
import { variedText } from './varied.js'

const dictionaries = await loadDictionaries()
if (!dictionaries.ok) throw new Error(dictionaries.problem.message)
const reader = makeReader(dictionaries.value)
if (!reader.ok) throw new Error(reader.problem.message)
const { read } = reader.value

function readIn(text: string, lang?: string) {
  return read(editionOf({ id: 'script', text, date: '2026-03-10', ...(lang ? { lang } : {}) }))
}

/** Slots whose values are words of the text and so stand in its letters. */
const IN_WORDS = new Set([
  'place',
  'participant',
  'reporter',
  'recipient',
  'presenter',
  'award',
  'act',
  'document',
  'subject',
])

function kindAndValues({ kind, force, rule, slots }: Statement): string {
  const values = slots
    .filter(({ name }) => !IN_WORDS.has(name))
    .map(({ name, value }) => `${name}=${value.text}`)
  return [kind, force, rule, ...values].join(' ')
}

/** What a reading says that no script may change. */
function saidIn(text: string, lang: string): string[] {
  const { statements, mentions } = readIn(text, lang)
  return [...statements.map(kindAndValues), ...mentions.map(({ kind }) => kind)]
}

const TEXTS = [
  'Yil boshidan eksport hajmi 9 foizga oʻsib, 2 milliard dollardan oshdi.',
  'Qirgʻiziston Prezidenti Sadir Japarov ishchi tashrif bilan Toshkentga keldi va Oʻzbekiston Prezidenti Shavkat Mirziyoyev bilan uchrashdi.',
  'Vazirliklarga 2026-yil 1-iyulga qadar koʻprik taʼmirini yakunlash va omborlarni kengaytirish boʻyicha topshiriqlar berildi.',
  'Tomonlar sement yetkazib berish toʻgʻrisida kelishib oldi, investitsiya jamgʻarmasini tashkil etish taklif qilindi.',
  'Sentabr oyida Nukus shahrida yoshlar festivali oʻtkazish rejalashtirilgan.',
  'Vazirlar yuk koʻrigini soddalashtirish muhimligini taʼkidladi.',
  'Ikki tomonlama hamkorlik toʻgʻrisida bitim va transport haqida memorandum imzolandi.',
  'Prezidentlar elektrotexnika va neft-gaz loyihalari boʻyicha vazirlarning hisobotini eshitdi.',
  'Davlat rahbarlari bir-birini Navroʻz bayrami bilan tabrikladi.',
  'Namangan shahrida toʻqimachilik fabrikasi ishga tushirildi.',
  'Tomonlar quyidagilarga kelishib oldi: uch yuz yigirma gektarda bogʻ barpo etish; yarim milliard soʻm ajratish.',
  'Tomonlar tovar aylanmasini koʻpaytirishga kelishib oldi. Oʻtgan yili bu koʻrsatkich 1 milliard dollardan oshgan.',
  'Eksport 7 foizga, import esa bir yarim baravarga oshdi, 250 kishining bandligi taʼminlandi.',
]

describe('property 11: the two scripts of Uzbek', () => {
  it.each(TEXTS)('gives the same kinds, forces and values in both: %s', (text) => {
    const said = saidIn(text, 'uz-Latn')
    expect(said.length).toBeGreaterThan(0)
    expect(saidIn(inCyrillic(text), 'uz-Cyrl')).toEqual(said)
  })

  it.each(["'", '‘', '’', '`', '´', 'ʼ'])('reads the same with %s for the letters oʻ and gʻ', (mark) => {
    for (const text of TEXTS) {
      const written = text.replaceAll(/[ʻʼ]/g, mark)
      expect(saidIn(written, 'uz-Latn'), written).toEqual(saidIn(text, 'uz-Latn'))
    }
  })

  it('gives the same in both for sentences in any order with any numbers', () => {
    fc.assert(
      fc.property(variedText(TEXTS), (text) => {
        expect(saidIn(inCyrillic(text), 'uz-Cyrl')).toEqual(saidIn(text, 'uz-Latn'))
      }),
      RUNS,
    )
  })

  it('knows the script of a text by itself', () => {
    const text = TEXTS.join(' ')
    expect(readIn(text).language).toBe('uz-Latn')
    expect(readIn(inCyrillic(text)).language).toBe('uz-Cyrl')
  })

  it('keeps the letters of the text in the values of names', () => {
    const [latin, cyrillic] = [TEXTS[1] ?? '', inCyrillic(TEXTS[1] ?? '')]
    const personsOf = (text: string, lang: string) =>
      readIn(text, lang).mentions.flatMap(({ kind, value }) => (kind === 'person' ? [value] : []))
    expect(personsOf(latin, 'uz-Latn')).toEqual(['Sadir Japarov', 'Shavkat Mirziyoyev'])
    expect(personsOf(cyrillic, 'uz-Cyrl')).toEqual(['Садир Жапаров', 'Шавкат Мирзиёев'])
  })
})
