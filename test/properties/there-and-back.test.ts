import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KK_LATIN } from '../../src/languages/kk/latin.js'
import * as kazakhScreen from '../../src/languages/kk/screen/index.js'
import { transliterateMessage, transliterateTree } from '../../src/languages/transliteration/messages.js'
import { makeTransliterator } from '../../src/languages/transliteration/transliterate.js'
import { UZ_CYRILLIC } from '../../src/languages/uz/cyrillic.js'
import * as uzbekScreen from '../../src/languages/uz/screen/index.js'
import { kazakhInCyrillic, uzbekInLatin } from './script-back.js'

const inCyrillic = makeTransliterator(UZ_CYRILLIC)
const inLatin = makeTransliterator(KK_LATIN)

function filesIn(folder: string, ending: RegExp): string[] {
  const root = new URL(`../../${folder}/`, import.meta.url)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name))
  return names.map((name) => readFileSync(new URL(name, root), 'utf8'))
}

/** What stands in quotes in the word lists of a language. */
function wordLists(language: string): string[] {
  const files = filesIn(`src/languages/${language}`, /^(?!screen).*(?<!\.test)\.ts$/)
  return files.flatMap((text) =>
    [...text.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, one, many]) => one ?? many ?? ''),
  )
}

/** The messages of a table without what stands in braces at the top. */
function messagesOf(table: object): string[] {
  return Object.values(table).flatMap((value) =>
    typeof value === 'string'
      ? [value.replaceAll(/\{\w+(?:, plural,)?|=0|other|\}/g, ' ')]
      : messagesOf(value),
  )
}

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [...text.toLowerCase().matchAll(/[\p{L}ʻʼ]{2,}/gu)].map(([word]) => word))

/** Distinct words of golden texts, of the screen and of the word lists, all in small letters of one alphabet. */
function wordsIn(texts: readonly string[], alphabet: RegExp, but: ReadonlySet<string>): string[] {
  const words = wordsOf(texts.map((text) => text.replaceAll(/[‘’`]/g, 'ʻ')))
  return [...new Set(words)].filter((word) => alphabet.test(word) && !but.has(word))
}

/** Names of slots and values stand in English in the word lists. */
const ENGLISH = new Set(wordsOf([...wordLists('en'), ...wordLists('ru')]))

/** Names of states stand in the data in both scripts, and none is made of the other. */
const { countries: _, ...uzbekMessages } = uzbekScreen

const UZBEK = wordsIn(
  [...filesIn('test/golden/uz-Latn', /\.txt$/), ...wordLists('uz'), ...messagesOf(uzbekMessages)],
  /^[abdefghijklmnopqrstuvxyzʻʼ]+$/,
  ENGLISH,
)

const KAZAKH = wordsIn(
  [...filesIn('test/golden/kk-Cyrl', /\.txt$/), ...wordLists('kk'), ...messagesOf(kazakhScreen)],
  /^[а-яёәғқңөұүһі]+$/,
  new Set(),
)

/** Uzbek words that Cyrillic writes with a letter whose sound Latin leaves out: я in months, ье and ъе, е after и. */
const UZBEK_LOST = /^(?:sentabr|oktabr|premyer|obyekt|subyekt|syezd|karyera|relyef)|i(?:e|en|ena)|^ts$/

/** Kazakh letters of borrowed words that the draft of 2021 does not tell apart or leaves out. */
const KAZAKH_LOST = /[цщэёъьһ]/

/** Kazakh words in which two letters meet that look like one in Latin, т and ш, и and а, й and а or о (`Майотта`); and endings that begin with й. */
const KAZAKH_MET = /тш|и[аоу]|[аеоу]и|й[аоу]|^й/

describe('property 11: our words in their other script', () => {
  it('are five thousand at least', () => {
    expect(UZBEK.length + KAZAKH.length).toBeGreaterThan(7000)
  })

  it('come back from Cyrillic as Uzbek Latin wrote them, but for the listed', () => {
    const changed = UZBEK.filter((word) => uzbekInLatin(inCyrillic(word)) !== word)
    expect(changed.filter((word) => !UZBEK_LOST.test(word))).toEqual([])
    expect(changed.length).toBeLessThan(60)
  })

  it('come back from Latin as Kazakh Cyrillic wrote them, but for the listed', () => {
    const changed = KAZAKH.filter((word) => kazakhInCyrillic(inLatin(word)) !== word)
    expect(changed.filter((word) => !KAZAKH_LOST.test(word) && !KAZAKH_MET.test(word))).toEqual([])
    expect(changed.length).toBeLessThan(KAZAKH.length / 20)
  })

  it.each([
    ['sement sirk konsert sentner', 'цемент цирк концерт центнер'],
    ['Premyer obyekt kompyuter Yevropa yer', 'Премьер объект компьютер Европа ер'],
    ['eksport poema reyestr maʼlumot sanʼat', 'экспорт поэма реестр маълумот санъат'],
    ['yoʻl yoʻq dunyo OʻZBEKISTON Shahar SHAHAR', 'йўл йўқ дунё ЎЗБЕКИСТОН Шаҳар ШАҲАР'],
    ['stansiya funksiya komissiya pensiya Rossiya', 'станция функция комиссия пенсия Россия'],
    ['aytsa ketsin litsenziya sotsial', 'айтса кетсин лицензия социал'],
    ['Ventspils Lipetsk kvartsli', 'Вентспилс Липецк кварцли'],
    ['muddatsiz muvaffaqiyatsizlik', 'муддатсиз муваффақиятсизлик'],
    ['neft va gaz, neftni', 'нефть ва газ, нефтни'],
    ['sentabr sentabrga iyul iyuldan portfel portfeli', 'сентябрь сентябрга июль июлдан портфель портфели'],
    ['2025-yil 29-mart, 5-band', '2025\u00a0йил 29\u00a0март, 5-банд'],
    ['Kelisim JSON https://a.uz/sh AQSH', 'Kelisim JSON https://a.uz/sh АҚШ'],
    ['a – qabul qilish', 'a – қабул қилиш'],
  ])('write %s as %s in Cyrillic', (latin, cyrillic) => {
    expect(inCyrillic(latin)).toBe(cyrillic)
  })

  it.each([
    ['Қазақстан мен Өзбекстан', 'Qazaqstan men Özbekstan'],
    ['үкімет ұсыныс бірінші', 'ükımet ūsynys bırınşı'],
    ['Инвестиция цирк энергетика', 'İnvestisiia sirk energetika'],
    ['Іс-шара АҚШ Июнь', 'Is-şara AQŞ İiun'],
    ['ІС-ШАРА ЮНЕСКО Юра', 'IS-ŞARA İUNESKO İura'],
  ])('write %s as %s in Latin', (cyrillic, latin) => {
    expect(inLatin(cyrillic)).toBe(latin)
  })

  it('keep the shape of tables and rows of messages', () => {
    const tree = { days: [{ short: 'du' }, { short: 'se' }], title: 'Taqvim', count: 7 }
    expect(transliterateTree(tree, inCyrillic)).toEqual({
      days: [{ short: 'ду' }, { short: 'се' }],
      title: 'Тақвим',
      count: 7,
    })
  })

  it('leave values, plural and counts of messages alone', () => {
    const message =
      '{count, plural, =0 {Bayon yoʻq} other {# ta {kind, select, a {xato} other {{name}}}}}, {date}'
    expect(transliterateMessage(message, inCyrillic)).toBe(
      '{count, plural, =0 {Баён йўқ} other {# та {kind, select, a {хато} other {{name}}}}}, {date}',
    )
  })
})
