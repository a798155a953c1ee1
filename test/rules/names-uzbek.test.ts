import { describe, expect, it } from 'vitest'
import { UZ } from '../../src/languages/uz/index.js'
import { makeReader } from '../../src/reading/index.js'
import { editionOf } from '../../src/statements/index.js'

const made = makeReader({}, [UZ])
if (!made.ok) throw new Error(made.problem.message)
const { read } = made.value

/** Each name as `kind: written = value`. */
function namesIn(text: string, lang = 'uz-Latn'): string[] {
  const { mentions } = read(editionOf({ id: 'names', text, lang, date: '2026-03-10' }))
  return mentions.map(
    ({ kind, quote, value }) => `${kind}: ${quote}${value === undefined ? '' : ` = ${value}`}`,
  )
}

describe('Uzbek names', () => {
  it('stand in dictionary form whatever case they are written in', () => {
    expect(namesIn('Sadir Japarovga va Ilhom Aliyevning vakiliga xat yuborildi.')).toEqual([
      'person: Sadir Japarovga = Sadir Japarov',
      'person: Ilhom Aliyevning = Ilhom Aliyev',
    ])
    expect(namesIn('Delegatsiya Nukusdan Toshkentga keldi.')).toEqual([
      'place: Nukusdan = Nukus',
      'place: Toshkentga = Toshkent',
    ])
  })

  it('keep the letters and apostrophes of the text', () => {
    expect(namesIn("Mehmonlar Farg'onada edi.")).toEqual(["place: Farg'onada = Farg'ona"])
    expect(namesIn('Меҳмонлар Фарғонада эди.', 'uz-Cyrl')).toEqual(['place: Фарғонада = Фарғона'])
  })

  it('tell a person from the place that follows', () => {
    expect(namesIn('Kecha Sadir Japarov Oʻsh shahrida edi.')).toEqual([
      'date: Kecha = 2026-03-09',
      'person: Sadir Japarov = Sadir Japarov',
      'place: Oʻsh = Oʻsh',
    ])
  })

  it('read posts with their state, body or field', () => {
    expect(namesIn('Qirgʻiziston Prezidenti xat oldi.')).toEqual(['post: Qirgʻiziston Prezidenti'])
    expect(namesIn('Unga Bosh vazirning birinchi oʻrinbosari hamroh edi.')).toEqual([
      'post: Bosh vazirning birinchi oʻrinbosari',
    ])
    expect(namesIn('Soʻzga energetika vaziri chiqdi.')).toEqual(['post: energetika vaziri'])
    expect(namesIn('Soʻzga vazir va davlat rahbarlari chiqdi.')).toEqual([])
  })

  it('read bodies that end with their class word, and those in quotation marks', () => {
    expect(namesIn('Unda Xalqaro suv hamkorligi markazining vakili bor edi.')).toEqual([
      'organisation: Xalqaro suv hamkorligi markazining = Xalqaro suv hamkorligi markazi',
    ])
    expect(namesIn('Yukni “Sharq yoʻli” kompaniyasi tashidi.')).toEqual([
      'organisation: “Sharq yoʻli” = Sharq yoʻli',
    ])
  })

  it('leave the state out of the name of its money', () => {
    expect(namesIn('Bu 5 million AQSH dollari turadi.')).toEqual([
      'money: 5 million AQSH dollari = 5000000 USD',
    ])
  })
})
