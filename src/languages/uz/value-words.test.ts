import { describe, expect, it } from 'vitest'
import { lemmatise, suffixLemmatiser } from '../../morphology/index.js'
import { fold, makeFolding, splitSentences } from '../../text/index.js'
import { isCurrency, makeValueFinder } from '../../values/index.js'
import { ABBREVIATIONS } from './abbreviations.js'
import { UZ_ENDINGS } from './endings.js'
import { UZ_FOLDING } from './folding.js'
import { UZ_VALUE_WORDS } from './value-words.js'

const lemmatiser = suffixLemmatiser(UZ_ENDINGS)
const folding = makeFolding(UZ_FOLDING)
const find = makeValueFinder(UZ_VALUE_WORDS)

function read(text: string, published = '2025-03-29'): string[] {
  const words = lemmatise(fold(text, folding), lemmatiser)
  return splitSentences(words, new Set(ABBREVIATIONS)).flatMap(({ from, to }) =>
    find(words.slice(from, to), published).map((value) => {
      const quote = text.slice(words[from + value.from]?.start, words[from + value.to - 1]?.end)
      const bound = value.bound === 'exact' ? '' : ` ${value.bound}`
      return `${quote} = ${value.text}${bound}`
    }),
  )
}

describe('Uzbek dates', () => {
  it.each([
    ['12-may kuni keldi', '12-may = 2025-05-12'],
    ['2026-yil 12-mayda', '2026-yil 12-mayda = 2026-05-12'],
    ['10–12-aprel kunlari', '10–12-aprel = 2025-04-10/2025-04-12'],
    ['shu yilning oktabr oyida', 'shu yilning oktabr oyida = 2025-10'],
    ['октябрь ойида', 'октябрь ойида = 2025-10'],
    ['joriy yilda', 'joriy yilda = 2025'],
    ['oʻtgan yili', 'oʻtgan yili = 2024'],
    ['kelgusi yildan', 'kelgusi yildan = 2026/..'],
    ['kelgusi sentabrda', 'kelgusi sentabrda = 2025-09'],
    ['oʻtgan fevral oyida', 'oʻtgan fevral oyida = 2025-02'],
    ['2027-yilgacha', '2027-yilgacha = ../2027'],
    ['2030-yilga borib', '2030-yilga borib = ../2030'],
    ['1-noyabrga qadar', '1-noyabrga qadar = ../2025-11-01'],
    ['yil oxirigacha', 'yil oxirigacha = ../2025-12-31'],
    ['2026-yil yakuniga qadar', '2026-yil yakuniga qadar = ../2026-12-31'],
    ['yilning ikkinchi yarmida', 'yilning ikkinchi yarmida = 2025-07-01/2025-12-31'],
    ['2026-yilning uchinchi choragida', '2026-yilning uchinchi choragida = 2026-07-01/2026-09-30'],
    ['dastlabki besh oyda', 'dastlabki besh oyda = 2024-01-01/2024-05-31'],
    ['2025–2027-yillarda', '2025–2027-yillarda = 2025/2027'],
    ['1990-yillarda', '1990-yillarda = 1990/1999'],
    ['2019, 2020-yillarda', '2019, 2020-yillarda = 2019/2020'],
    ['2026/2027-oʻquv yilida', '2026/2027-oʻquv yilida = 2026/2027'],
    ['3-apreldan 5-aprelgacha', '3-apreldan 5-aprelgacha = 2025-04-03/2025-04-05'],
    ['30-aprel – 2-may kunlari', '30-aprel – 2-may = 2025-04-30/2025-05-02'],
    ['may oyining birinchi oʻn kunligida', 'may oyining birinchi oʻn kunligida = 2025-05-01/2025-05-10'],
    ['soʻnggi uch yilda', 'soʻnggi uch yilda = 2022/2025'],
    ['ikki oy muddatda', 'ikki oy muddatda = 2025-03-29/2025-05-29'],
    ['bir oy ichida', 'bir oy ichida = 2025-03-29/2025-04-29'],
    ['yaqin kunlarda', 'yaqin kunlarda = 2025-03-29/..'],
    ['yil boshidan buyon', 'yil boshidan buyon = 2025-01-01/2025-03-29'],
    ['yilning oʻtgan davrida', 'yilning oʻtgan davrida = 2025-01-01/2025-03-29'],
    ['tez fursatda', 'tez fursatda = 2025-03-29/..'],
    ['uch yilda', 'uch yilda = 2022/2025'],
    ['2026 yilda', '2026 yilda = 2026'],
    ['2017-yildan beri', '2017-yildan beri = 2017/..'],
    ['kuzda', 'kuzda = 2025-23'],
    ['05.06.2025', '05.06.2025 = 2025-06-05'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual([value])
  })

  it('gives no value to words of relative time when the day of publication is not known', () => {
    const words = lemmatise(fold('joriy yilda', folding), lemmatiser)
    expect(find(words)).toEqual([])
  })
})

describe('Uzbek amounts', () => {
  it.each([
    ['3,5 milliard dollarni', '3,5 milliard dollarni = 3500000000 USD'],
    ['200 million soʻmdan ortiq', '200 million soʻmdan = 200000000 UZS above'],
    ['qariyb 40 milliard tenge', '40 milliard tenge = 40000000000 KZT about'],
    ['$2 mlrd', '$2 mlrd = 2000000000 USD'],
    ['9 foizga', '9 foizga = 9'],
    ['oʻn besh foiz', 'oʻn besh foiz = 15'],
    ['3 baravar', '3 baravar = 3'],
    ['70 dan ziyod korxona', '70 dan = 70 above'],
    ['60 ta yangi loyiha', '60 ta yangi loyiha = 60'],
    ['12 nafar mutaxassis', '12 nafar mutaxassis = 12'],
    ['60 ga yaqin korxona', '60 ga = 60 about'],
    ['5 ming tonna', '5 ming tonna = 5000'],
    ['1,5 gigavatt', '1,5 gigavatt = 1500'],
    ['14 tasini investorlar', '14 tasini = 14'],
    ['250 kishining', '250 kishining = 250'],
    ['80 million AQSH dollarilik', '80 million AQSH dollarilik = 80000000 USD'],
    ['uch yuz yigirma beshta', 'uch yuz yigirma beshta = 325'],
    ['ikki yuzdan oshdi', 'ikki yuzdan = 200'],
    ['bir yarim milliard dollar', 'bir yarim milliard dollar = 1500000000 USD'],
    ['yarim milliard soʻm', 'yarim milliard soʻm = 500000000 UZS'],
    ['bir yarim baravarga', 'bir yarim baravarga = 1.5'],
    ['4 миллиард доллардан ортиқ', '4 миллиард доллардан = 4000000000 USD above'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual([value])
  })

  it('takes neither two states nor two sides for a quantity', () => {
    expect(read('Ikki mamlakat va ikki tomonlama hamkorlik.')).toEqual([])
  })

  it('takes no part of an ordinal and no half of a day for a quantity', () => {
    expect(read('Oʻn birinchi majlis yarim kun davom etdi.')).toEqual([])
  })

  it('names only currencies that there are', () => {
    const codes = [
      ...Object.values(UZ_VALUE_WORDS.currencies),
      ...Object.values(UZ_VALUE_WORDS.leadingCurrencies),
    ]
    expect(codes.flatMap((code) => code.split('/')).filter((code) => !isCurrency(code))).toEqual([])
  })
})
