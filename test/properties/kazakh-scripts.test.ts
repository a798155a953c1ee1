import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOf, type Statement } from '../../src/statements/index.js'
import { openReader } from '../golden/reader.js'
import { DRAFTS, inLatin } from './kazakh-scripts.js'
import { RUNS } from './runs.js'
import { variedText } from './varied.js'

const { read } = openReader()

function readIn(text: string, lang?: string) {
  return read(editionOf({ id: 'script', text, date: '2026-03-10', ...(lang ? { lang } : {}) }))
}

/** Slots whose values are words of the text and so stand in its letters. */
const IN_WORDS = new Set([
  ...['place', 'participant', 'reporter', 'recipient', 'presenter', 'award', 'act', 'document', 'subject'],
])

function kindAndValues({ kind, force, rule, slots }: Statement): string {
  const coded = slots.filter(({ name }) => !IN_WORDS.has(name))
  return [kind, force, rule, ...coded.map(({ name, value }) => `${name}=${value.text}`)].join(' ')
}

/** What a reading says that no script may change. */
function saidIn(text: string, lang: string): string[] {
  const { statements, mentions } = readIn(text, lang)
  return [...statements.map(kindAndValues), ...mentions.map(({ kind }) => kind)]
}

const KAZAKH = [
  'Жыл басынан бері экспорт көлемі 9 пайызға өсіп, 2 миллиард доллардан асты.',
  'Қырғызстан Президенті Садыр Жапаров жұмыс сапарымен Ташкентке келді және Өзбекстан Президенті Шавкат Мирзиёевпен кездесті.',
  'Министрліктерге 2026 жылдың 1 шілдесіне дейін көпір жөндеуді аяқтау және қоймаларды кеңейту жөнінде тапсырмалар берілді.',
  'Тараптар цемент жеткізу туралы келісімге келді, инвестиция қорын құру ұсынылды.',
  'Қыркүйек айында Нөкіс қаласында жастар фестивалін өткізу жоспарланып отыр.',
  'Министрлер жүк тексеруді жеңілдетудің маңыздылығын атап өтті.',
  'Екіжақты ынтымақтастық туралы келісімге және көлік жөніндегі меморандумға қол қойылды.',
  'Президенттер электр техникасы мен мұнай-газ жобалары бойынша министрлердің есебін тыңдады.',
  'Мемлекет басшылары бірін-бірі Наурыз мерекесімен құттықтады.',
  'Наманган қаласында тоқыма фабрикасы іске қосылды.',
  'Үкіметаралық комиссияның отырысында су шаруашылығы мәселелері талқыланды.',
  'Тараптар жаңа әуе рейстерін ашуға мүдделі екенін білдірді.',
]

describe('property 11: the two scripts of Kazakh', () => {
  it.each(KAZAKH)('give the same kinds, forces and values in every Latin draft: %s', (text) => {
    const said = saidIn(text, 'kk-Cyrl')
    expect(said.length).toBeGreaterThan(0)
    for (const letters of Object.values(DRAFTS)) {
      const written = inLatin(text, letters)
      expect(saidIn(written, 'kk-Latn'), written).toEqual(said)
    }
  })

  it('give the same for sentences in any order with any numbers, in any draft', () => {
    fc.assert(
      fc.property(variedText(KAZAKH), fc.constantFrom(...Object.values(DRAFTS)), (text, letters) => {
        expect(saidIn(inLatin(text, letters), 'kk-Latn')).toEqual(saidIn(text, 'kk-Cyrl'))
      }),
      RUNS,
    )
  })

  it('are known by themselves', () => {
    const text = KAZAKH.join(' ')
    expect(readIn(text).language).toBe('kk-Cyrl')
    for (const letters of Object.values(DRAFTS))
      expect(readIn(inLatin(text, letters)).language).toBe('kk-Latn')
  })

  it('keep the letters of the text in the values of names', () => {
    const text = 'Садыр Жапаровпен кездесу Шымкентте, Түркістан облысында өтті.'
    const valuesOf = (written: string, lang: string) =>
      readIn(written, lang).mentions.map(({ value }) => value)
    expect(valuesOf(text, 'kk-Cyrl')).toEqual(['Садыр Жапаров', 'Шымкент', 'Түркістан облысы'])
    expect(valuesOf(inLatin(text), 'kk-Latn')).toEqual(['Sadyr Japarov', 'Şymkent', 'Türkistan oblysy'])
  })
})
