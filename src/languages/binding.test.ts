import { describe, expect, it } from 'vitest'
import { bindWords, looseBlanks } from './binding.js'
import { SCREEN_LANGUAGES, screenWords } from './screen.js'

function messagesOf(table: object): readonly string[] {
  return Object.values(table).flatMap((one) => (typeof one === 'string' ? [one] : messagesOf(one)))
}

describe('words of the pages', () => {
  it.each([
    ['ru', 'Отчёт в Ташкенте и с ним 5 млн', 'Отчёт в~Ташкенте и~с~ним 5~млн'],
    ['ru', 'В пути – 14 %, № 5, до 4 МБ', 'В~пути~– 14~%, №~5, до~4~МБ'],
    ['ru', '29 марта, мартовский 5 мартовский', '29~марта, мартовский 5 мартовский'],
    ['ru', 'К. Токаев, А. Н. Иванов', 'К.~Токаев, А. Н.~Иванов'],
    ['en', 'up to 4 MB by 29 March 2025 – at most', 'up to 4~MB by 29~March 2025~– at most'],
    ['en', 'in a word', 'in a word'],
    ['uz-Latn', '29 mart, 120 km', '29~mart, 120~km'],
    ['kk-Cyrl', '29 наурыз – 3 млрд', '29~наурыз~– 3~млрд'],
    [
      'ru',
      '{number} млн и {count, plural, one {# км} other {# км}}',
      '{number}~млн и~{count, plural, one {#~км} other {#~км}}',
    ],
  ])('bind in %s what no line may part: %s', (language, message, bound) => {
    expect(bindWords(message, language).replaceAll('\u00a0', '~')).toBe(bound)
    expect(looseBlanks(message, language).length > 0).toBe(message !== bound)
    expect(looseBlanks(bindWords(message, language), language)).toEqual([])
  })

  it.each(SCREEN_LANGUAGES)('have no line break of that sort in %s', (language) => {
    const messages = messagesOf(screenWords(language))
    expect(messages.length).toBeGreaterThan(1000)
    expect(messages.flatMap((message) => looseBlanks(message, language))).toEqual([])
  })
})
