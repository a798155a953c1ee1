import {
  any,
  capture,
  either,
  entity,
  except,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  type Pattern,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_OCCASION_HEADS } from '../lexicon/occasions.js'
import { done, inside, SEPARATOR, word } from './parts.js'

/** `32-й`, `30-летием`. */
const ORDINAL: Pattern = seq(any(), form('-'), optional(form('й', 'я', 'ю', 'ей', 'го', 'м', 'ой')))

const OCCASION = capture(
  'occasion',
  seq(
    repeat(either(marked('adjective'), marked('participle'), word('праздник', 'день'), ORDINAL), 0, 5),
    oneOf(RU_OCCASION_HEADS),
    optional(oneOf(RU_OCCASION_HEADS)),
  ),
)

const CONGRATULATES: Pattern = either(
  done('поздравить', 'поздравлять'),
  oneOf(['поздравлять'], 'present', 'verb'),
)
const SENT: Pattern = done(
  'обменяться',
  'направить',
  'отправить',
  'прислать',
  'получить',
  'поступить',
  'передать',
)
const MESSAGE: Pattern = word('телеграмма', 'послание', 'письмо', 'поздравление', 'пожелание', 'приветствие')
const ON_OCCASION: Pattern = seq(
  either(seq(form('по'), form('случаю')), seq(form('в'), form('связи'), form('с', 'со'))),
  list(OCCASION, seq(SEPARATOR, optional(form('с', 'со'))), 3),
)

/** Greetings: congratulations, thanks, condolences, wishes. */
export const GREETING_RULES = [
  rule('ru/greeting/congratulate-on', {
    kind: 'greeting',
    priority: 50,
    each: 'occasion',
    pattern: either(
      seq(
        either(CONGRATULATES, seq(word('поздравление', 'поздравить'), gap(3))),
        gap(14),
        form('с', 'со'),
        list(OCCASION, seq(SEPARATOR, optional(form('с', 'со'))), 4),
      ),
      seq(
        form('с', 'со'),
        list(OCCASION, seq(SEPARATOR, optional(form('с', 'со'))), 4),
        gap(8, except(form(',', ';'))),
        CONGRATULATES,
      ),
    ),
    examples: [
      'Министры поздравили друг друга с праздником ⟦occasion Навруз⟧ и наступающим ⟦occasion Рамазан⟧ хайитом.',
      'Президент поздравил коллегу с ⟦occasion днем рождения⟧.',
      'С ⟦occasion Днём независимости⟧ соседей поздравил президент.',
    ],
    counterexamples: ['Праздник Навруз прошел весело.'],
  }),
  rule('ru/greeting/message-on', {
    kind: 'greeting',
    priority: 49,
    each: 'occasion',
    pattern: either(
      seq(SENT, gap(6), MESSAGE, gap(6), ON_OCCASION),
      seq(MESSAGE, gap(6), ON_OCCASION, gap(8), SENT),
      seq(ON_OCCASION, gap(8), SENT, gap(4), MESSAGE),
      seq(
        either(seq(form('в'), form('преддверии', 'канун')), form('накануне')),
        OCCASION,
        gap(8),
        done('обменяться', 'направить'),
        gap(2),
        MESSAGE,
      ),
    ),
    examples: [
      'Министр направил коллеге телеграмму по случаю ⟦occasion Дня независимости⟧.',
      'Послание в связи с ⟦occasion Новым годом⟧ направлено соседям.',
      'По случаю ⟦occasion Нового года⟧ соседям направлено поздравление.',
      'Министры обменялись поздравлениями по случаю ⟦occasion Наурыза⟧.',
      'В преддверии ⟦occasion Навруза⟧ министры обменялись поздравлениями.',
    ],
    counterexamples: ['Министр направил коллеге телеграмму о сроках ремонта.'],
  }),
  rule('ru/greeting/greetings-come', {
    kind: 'greeting',
    priority: 45,
    always: { occasion: 'other' },
    pattern: either(
      seq(word('поздравление'), gap(4), done('поступить', 'прийти', 'направить')),
      seq(SENT, gap(2), word('поздравительный'), MESSAGE),
      seq(word('поздравительный'), MESSAGE, gap(6), SENT),
      seq(done('поступить', 'прийти', 'прозвучать'), gap(4), word('поздравление')),
    ),
    examples: [
      'В адрес министра поступили поздравления.',
      'Поздравления направлены и перевозчикам.',
      'Королю Испании направлена поздравительная телеграмма.',
    ],
    counterexamples: ['Поздравления не звучали.'],
  }),
  rule('ru/greeting/congratulate', {
    kind: 'greeting',
    priority: 44,
    always: { occasion: 'other' },
    pattern: either(
      seq(CONGRATULATES, gap(14), form('с', 'со')),
      seq(
        done('обменяться', 'направить', 'передать', 'принять', 'адресовать', 'прислать'),
        gap(3),
        word('поздравление'),
      ),
    ),
    examples: [
      'Министр поздравил строителей с открытием моста.',
      'Гости поздравили хозяев с новосельем.',
      'Сердечно поздравляю вас с открытием моста.',
      'Министры обменялись поздравлениями.',
    ],
    counterexamples: ['Министр поехал с гостями.'],
  }),
  rule('ru/greeting/wish-in', {
    kind: 'greeting',
    priority: 45,
    pattern: seq(done('пожелать', 'желать'), gap(12), form('в', 'во'), OCCASION),
    examples: [
      'Президент пожелал соседям мира в ⟦occasion Новом году⟧.',
      'Гостям пожелали благополучия в ⟦occasion Новом году⟧.',
    ],
    counterexamples: ['Президент пожелал соседям мира в доме.'],
  }),
  rule('ru/greeting/condole', {
    kind: 'greeting',
    priority: 50,
    always: { occasion: 'condolence' },
    pattern: either(
      seq(
        done('выразить', 'направить', 'принести', 'передать', 'выражать'),
        inside(4),
        oneOf(['соболезнование', 'сочувствие']),
      ),
      seq(
        oneOf(['соболезнование', 'сочувствие'], 'accusative'),
        gap(24, except(form(';', 'не'))),
        done('выразить', 'направить', 'принести', 'передать'),
      ),
      seq(form('с'), word('глубокий'), oneOf(['скорбь', 'прискорбие'])),
      seq(done('поступить', 'прийти', 'получить'), inside(4), oneOf(['соболезнование', 'сочувствие'])),
      seq(oneOf(['соболезнование'], 'nominative'), inside(4), done('поступить', 'прийти', 'прозвучать')),
    ),
    examples: [
      'Президент выразил соболезнования семьям погибших.',
      'Министр направил телеграмму соболезнования соседям.',
      'Поступила телеграмма с соболезнованиями от соседей.',
      'Соболезнования королю Марокко в связи с землетрясением выразил президент.',
    ],
    counterexamples: ['Соболезнования не понадобились.'],
  }),
  rule('ru/greeting/thank', {
    kind: 'greeting',
    priority: 44,
    always: { occasion: 'other' },
    pattern: either(
      seq(
        done('выразить', 'выражать', 'высказать', 'прозвучать', 'адресовать'),
        inside(4),
        oneOf(['признательность', 'благодарность']),
      ),
      seq(
        oneOf(['признательность', 'благодарность']),
        inside(3),
        done('прозвучать', 'высказать', 'выразить', 'адресовать'),
      ),
      seq(
        done('передать', 'направить', 'высказать', 'выразить', 'адресовать'),
        gap(6),
        oneOf(['приветствие', 'пожелание', 'привет', 'напутствие']),
      ),
      seq(done('сказать', 'говорить'), gap(2), form('спасибо')),
      seq(form('словами', 'слова'), gap(1), oneOf(['признательность', 'благодарность'], 'genitive')),
      seq(
        done('поблагодарить', 'благодарить'),
        gap(3),
        either(entity('person', 'post'), marked('noun', 'accusative')),
      ),
      seq(
        either(
          done('пожелать', 'желать'),
          form('желаю', 'желаем'),
          seq(oneOf(['хотеть', 'хотеться'], 'present'), optional(form('бы')), form('пожелать')),
        ),
        gap(8),
        oneOf([
          ...['успех', 'здоровье', 'благополучие', 'выздоровление', 'процветание', 'мир', 'счастье'],
          ...['благоденствие', 'удача', 'долголетие'],
        ]),
      ),
    ),
    examples: [
      'Министр выразил признательность хозяевам за прием.',
      'Президент пожелал раненым скорейшего выздоровления.',
      'Хочу пожелать соседям мира и благоденствия.',
      'Министр передал коллегам тёплые приветствия и пожелания.',
      'Президент сказал спасибо соседям за приём.',
    ],
    counterexamples: ['Признательность взаимна.'],
  }),
]
