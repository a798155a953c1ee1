import { either, form, gap, marked, oneOf, repeat, rule, seq } from '../../../grammar/index.js'
import { RU_WORKS } from '../lexicon/things.js'
import { inside, word } from './parts.js'
import { THING } from './project.js'

const RIBBON = form('ленту', 'ленточку')

/** Projects told by the ceremony that began or opened them. */
export const CEREMONY_RULES = [
  rule('ru/project/lay-stone', {
    kind: 'project',
    priority: 39,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        either(oneOf(['заложить'], 'past', 'verb'), oneOf(['заложить'], 'short')),
        gap(3),
        oneOf(['камень', 'фундамент', 'капсула', 'основание']),
      ),
      seq(
        either(
          oneOf(['состояться', 'пройти'], 'past', 'verb'),
          oneOf(['дать', 'провести'], 'past', 'verb'),
          oneOf(['дать', 'провести'], 'short'),
        ),
        inside(4),
        either(
          seq(oneOf(['церемония', 'торжество']), gap(2), oneOf(['закладка'])),
          seq(oneOf(['старт', 'начало']), gap(1), oneOf(RU_WORKS)),
        ),
      ),
    ),
    examples: [
      'В ⟦place Оше⟧ заложен первый камень нового завода.',
      'В ⟦place Нукусе⟧ состоялась церемония закладки фабрики.',
      'Дан старт строительству склада.',
    ],
    counterexamples: ['Заложены основы дружбы.'],
  }),
  rule('ru/project/ribbon-cut', {
    kind: 'project',
    priority: 38,
    always: { stage: 'launched' },
    pattern: either(
      seq(RIBBON, inside(3), oneOf(['перерезать', 'разрезать'], 'past', 'verb')),
      seq(oneOf(['перерезать', 'разрезать'], 'past', 'verb'), inside(3), RIBBON),
    ),
    examples: [
      'Ленту нового склада перерезали вице-премьеры.',
      'Премьер-министры разрезали символическую ленточку у ворот завода.',
    ],
    counterexamples: ['Киномеханик перерезал плёнку.'],
  }),
  rule('ru/project/opening-held', {
    kind: 'project',
    priority: 41,
    always: { stage: 'launched' },
    pattern: seq(
      either(
        oneOf(['состояться', 'пройти'], 'past', 'verb'),
        seq(either(oneOf(['принять'], 'past', 'verb')), word('участие'), form('в')),
        oneOf(['дать', 'провести'], 'short'),
      ),
      inside(4),
      either(
        seq(oneOf(['церемония', 'торжество', 'мероприятие']), gap(3)),
        seq(oneOf(['старт']), gap(2)),
        repeat(marked('adjective'), 0, 2),
      ),
      oneOf(['открытие', 'запуск', 'пуск', 'ввод', 'работа']),
      inside(6),
      THING,
    ),
    examples: [
      'В ⟦place Оше⟧ состоялась церемония открытия нового терминала.',
      'Президенты приняли участие в церемонии запуска первой линии завода.',
      'Состоялось торжественное открытие моста.',
    ],
    counterexamples: ['Состоялась церемония открытия выставки.'],
  }),
]
