import { either, end, except, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { ADJECTIVES, action, acts, done, INFINITIVE, inside, said, word } from './parts.js'

/** What would be well: `было бы правильным`. */
const WELL = form(
  ...['правильно', 'правильным', 'полезно', 'полезным', 'важно', 'важным', 'уместно', 'уместным', 'логично'],
  ...['нелишним', 'справедливо', 'справедливым', 'хорошо', 'желательно', 'разумно', 'разумным'],
)

/** What comes first. */
const FOREMOST = form(
  ...['приоритетом', 'приоритетной', 'приоритетным', 'важной', 'важным', 'важнейшей', 'главной'],
  ...['первоочередной', 'ключевой', 'важнейшим', 'первостепенной', 'основной'],
)

/** Support: something is called needed, or comes first, or is stood by. */
export const NEEDED_RULES = [
  rule('ru/commitment/call-priority', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: either(
      seq(
        FOREMOST,
        gap(2, except(form(',', ';'))),
        either(done('назвать', 'определить', 'признать', 'объявить'), said('оставаться', 'являться')),
        ADJECTIVES,
        action('nominative'),
      ),
      seq(
        done('назвать', 'определить', 'объявить'),
        gap(3, except(form(',', ';'))),
        FOREMOST,
        inside(3),
        action('accusative'),
      ),
      seq(
        done('назвать', 'определить', 'признать'),
        form('приоритетными', 'приоритетным', 'приоритетной', 'важными', 'ключевыми'),
        word('проект', 'направление', 'сфера', 'отрасль'),
      ),
      seq(done('назвать', 'определить', 'объявить'), ADJECTIVES, action('accusative'), inside(6), FOREMOST),
    ),
    examples: [
      'Приоритетом названо развитие речных перевозок.',
      'Министр назвал важной задачей расширение складов.',
      'Министр назвал расширение складов приоритетной задачей.',
      'Министр назвал приоритетными проекты в сфере перевозок.',
    ],
    counterexamples: ['Министр назвал дату.', 'Главным названо мнение судьи.'],
  }),
  rule('ru/commitment/be-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(
      either(
        form('важно', 'необходимо', 'следует', 'нужно', 'необходимым', 'нужным'),
        seq(form('бы'), optional(form('было')), WELL),
        seq(WELL, form('бы', 'было'), optional(form('бы', 'было'))),
        seq(said('считать', 'счесть', 'признать'), gap(2), word('важный', 'необходимый', 'нужный')),
      ),
      gap(5, except(form(',', ';', ':'))),
      acts(INFINITIVE),
      end(),
    ),
    examples: [
      'Важно ⟦act ускорить ремонт моста⟧.',
      'Было бы правильным ⟦act снизить сборы⟧.',
      'Стороны считают необходимым ⟦act снизить сборы⟧ и ⟦act довести перевозки до 5 млн тонн⟧.',
    ],
    counterexamples: ['Это важно.', 'Было бы хорошо.'],
  }),
  rule('ru/commitment/stand-by', {
    kind: 'commitment',
    force: 'supported',
    priority: 36,
    pattern: seq(
      either(
        done('подтвердить', 'выразить', 'заявить', 'засвидетельствовать'),
        oneOf(['подтверждать', 'выражать'], 'present'),
      ),
      inside(4),
      word('приверженность'),
    ),
    examples: [
      'Стороны подтверждают приверженность обязательствам по ремонту моста.',
      'Министры заявили о приверженности ранее данному слову.',
    ],
    counterexamples: ['Приверженность традициям видна во всём.'],
  }),
]
