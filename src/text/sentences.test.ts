import { describe, expect, it } from 'vitest'
import { fold, makeFolding } from './fold.js'
import { splitSentences } from './sentences.js'
import { tokenise } from './tokens.js'

const folding = makeFolding({ ё: 'е' })
const abbreviations = new Set(['г', 'гг', 'млрд', 'млн', 'тыс', 'долл', 'т', 'д'])

function sentencesOf(text: string): string[] {
  const tokens = tokenise(fold(text, folding))
  return splitSentences(tokens, abbreviations).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

describe('splitSentences', () => {
  it('ends a sentence at a stop before a capital', () => {
    expect(sentencesOf('Мост открыт. Дорога строится! А порт?')).toEqual([
      'Мост открыт.',
      'Дорога строится!',
      'А порт?',
    ])
  })

  it('goes on after an abbreviation', () => {
    expect(sentencesOf('Сумма в 4 млрд. Долларов США хватит.')).toEqual([
      'Сумма в 4 млрд.',
      'Долларов США хватит.',
    ])
    expect(sentencesOf('Сумма 4 млрд. долларов и 5 тыс. тонн.')).toEqual([
      'Сумма 4 млрд. долларов и 5 тыс. тонн.',
    ])
    expect(sentencesOf('Сумма в 4 млрд долл. США и 5 млрд. КНР.')).toEqual([
      'Сумма в 4 млрд долл. США и 5 млрд. КНР.',
    ])
    expect(sentencesOf('В 2025 г. Ташкент примет гостей.')).toEqual(['В 2025 г. Ташкент примет гостей.'])
  })

  it('takes lines without a word together, and leaves those with one alone', () => {
    expect(sentencesOf('Мост\n8\n14\n5 %\nДорога\n2025\n15 марта')).toEqual([
      'Мост',
      '8\n14\n5 %',
      'Дорога',
      '2025',
      '15 марта',
    ])
  })

  it('cuts what nobody would write in one sentence, where a part of it ends or at last anywhere', () => {
    const lengthsOf = (text: string) =>
      splitSentences(tokenise(fold(text, folding)), abbreviations).map(({ from, to }) => to - from)
    expect(lengthsOf('мост стоит, '.repeat(90))).toEqual([270])
    expect(lengthsOf('мост стоит, '.repeat(150))).toEqual([300, 150])
    expect(lengthsOf('мост '.repeat(900))).toEqual([400, 400, 100])
  })

  it('ends at an abbreviation when a small word with a capital follows', () => {
    const tokens = tokenise(fold('Дорога в 5 т. В порту тихо. В 2025 г. Ташкент ждал.', folding))
    expect(splitSentences(tokens, abbreviations, new Set(['в']))).toHaveLength(3)
    expect(splitSentences(tokens, abbreviations)).toHaveLength(2)
  })

  it('goes on after initials', () => {
    expect(sentencesOf('Прибыл А. Б. Каримов. Его встретили.')).toEqual([
      'Прибыл А. Б. Каримов.',
      'Его встретили.',
    ])
  })

  it('takes closing quotes and brackets to the sentence they close', () => {
    expect(sentencesOf('«Мост открыт.» Дорога строится.')).toEqual(['«Мост открыт.»', 'Дорога строится.'])
    expect(sentencesOf('(Так было.) Стало иначе.')).toEqual(['(Так было.)', 'Стало иначе.'])
  })

  it('ends at a line break, for headings have no stop', () => {
    expect(sentencesOf('Встреча в Алматы\nПрезиденты встретились')).toEqual([
      'Встреча в Алматы',
      'Президенты встретились',
    ])
  })

  it('goes on over line breaks inside a list', () => {
    expect(sentencesOf('Решено:\n– открыть мост;\n– закрыть брод.\nВсё.')).toEqual([
      'Решено:\n– открыть мост;\n– закрыть брод.',
      'Всё.',
    ])
  })

  it('does not end behind the number of a line', () => {
    expect(sentencesOf('Порядок:\n1. Открыть склад.\n2. 2026 год без сборов.\n15. мая')).toEqual([
      'Порядок:\n1. Открыть склад.',
      '2. 2026 год без сборов.',
      '15. мая',
    ])
    expect(sentencesOf('Их стало\n2030. Открыт склад. 3. Всё.')).toEqual([
      'Их стало',
      '2030.',
      'Открыт склад.',
      '3.',
      'Всё.',
    ])
  })

  it('does not end inside a number or an address', () => {
    expect(sentencesOf('Рост 4.5 процента. На kelisim.example написано.')).toEqual([
      'Рост 4.5 процента.',
      'На kelisim.example написано.',
    ])
  })

  it('ends before a number or a quote that begins the next one', () => {
    expect(sentencesOf('Мост открыт. 12 дорог строятся. «Так и надо». (И так.)')).toEqual([
      'Мост открыт.',
      '12 дорог строятся.',
      '«Так и надо».',
      '(И так.)',
    ])
  })

  it('ends at a line break even after an abbreviation', () => {
    expect(sentencesOf('Это было в 2025 г.\nВстреча удалась')).toEqual([
      'Это было в 2025 г.',
      'Встреча удалась',
    ])
  })

  it('finds none where there is no word', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf(' \n ')).toEqual([])
  })

  it('takes stops alone as a sentence', () => {
    expect(sentencesOf('...')).toEqual(['...'])
    expect(sentencesOf('Они замолчали . . . Потом продолжили. . .')).toEqual([
      'Они замолчали . . .',
      'Потом продолжили. . .',
    ])
  })
})
