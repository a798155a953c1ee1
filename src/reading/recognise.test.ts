import { describe, expect, it } from 'vitest'
import { TOLD_FORMS } from '../languages/late.js'
import { recogniserOf } from './reader-of.js'
import { recogniseLanguage } from './recognise.js'

const recogniser = recogniserOf(TOLD_FORMS)

describe('the language of a sentence', () => {
  it.each([
    ['ru', 'Эмир Катара шейх Тамим бен Хамад Аль Тани позвонил президенту.'],
    ['ru', 'Султан Омана Хайтам бен Тарик принял делегацию.'],
    ['kk-Cyrl', 'Катар Әмірі шейх Тамим бен Хамад Әл Тани президентке телефон соқты.'],
    ['uz-Cyrl', 'Қатар амири шайх Тамим бин Ҳамад Ол Соний президентга қўнғироқ қилди.'],
    ['ru', 'Компания ACWA Power и JICA построят станцию под Оманом.'],
    ['uz-Latn', 'Vazir “Росатом” rahbari bilan uchrashdi.'],
  ])('is %s by its own letters or their lack: %s', (tag, text) => {
    expect(recogniseLanguage(text, recogniser).tag).toBe(tag)
  })
})

describe('a sentence in a language that is not read', () => {
  it.each([
    ['Spanish', 'Los dos gobiernos firmaron un acuerdo de cooperación en materia de energía y transporte.'],
    [
      'French',
      'Le président a reçu le ministre des Affaires étrangères et les deux pays ont signé un accord.',
    ],
    ['German', 'Der Handel zwischen beiden Staaten stieg im vergangenen Jahr um zwölf Prozent.'],
    ['Turkish', 'Geçen yıl iki ülke arasındaki ticaret hacmi yüzde on iki arttı.'],
    ['Azerbaijani', 'Ötən il iki ölkə arasında ticarət dövriyyəsi on iki faiz artıb.'],
    ['Turkmen', 'Geçen ýyl iki ýurduň arasynda söwda dolanyşygy on iki göterim artdy.'],
    ['Kyrgyz', 'Өткөн жылы эки өлкөнүн соода жүгүртүүсү он эки пайызга өскөн.'],
    ['Tajik', 'Президент вазири корҳои хориҷиро қабул кард ва ду кишвар созишнома имзо карданд.'],
    [
      'Ukrainian',
      'Президент прийняв міністра закордонних справ, і дві країни підписали угоду про співпрацю.',
    ],
    ['Bulgarian', 'На срещата бяха обсъдени въпроси за развитието на търговията между двете държави.'],
    [
      'Indonesian',
      'Presiden menerima menteri luar negeri dan kedua negara menandatangani perjanjian kerja sama.',
    ],
  ])('is told to be in none: %s', (_, text) => {
    expect(recogniseLanguage(text, recogniser).tag).toBeNull()
  })
})
