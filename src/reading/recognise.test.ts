import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../languages/index.js'
import { recogniseLanguage } from './recognise.js'
import { makeRecogniser } from './recogniser.js'

const recogniser = makeRecogniser(LANGUAGES.flatMap(({ forms }) => forms))

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
