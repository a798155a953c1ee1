import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  repeat,
  rule,
  seq,
  type Test,
} from '../../../grammar/index.js'
import { RU_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { ADJECTIVES, done, inside, said, THAT, word } from './parts.js'

const WILL_BE = [
  'пройти',
  'состояться',
  'открыться',
  'начаться',
  'стартовать',
  'завершиться',
  'провести',
  'принять',
]
const NAMED_DAYS: Pattern = capture(
  'type',
  seq(
    form('дни', 'днях', 'дней', 'дням', 'неделя', 'неделе', 'год', 'года', 'году'),
    repeat(marked('adjective'), 0, 2),
    oneOf([
      'культура',
      'кино',
      'литература',
      'искусство',
      'музыка',
      'туризм',
      'кухня',
      'мода',
      'театр',
      'книга',
    ]),
  ),
  'culture',
)
/** What is held, by its noun or as named days. */
export const NOUN: Pattern = either(NAMED_DAYS, oneOf(RU_EVENT_NOUNS))
const SUBJECT: Pattern = either(
  NAMED_DAYS,
  oneOf(RU_EVENT_NOUNS, 'nominative'),
  capture(
    'type',
    seq(form('такие', 'эти', 'подобные', 'очередные', 'следующие'), optional(form('же')), form('дни')),
    'culture',
  ),
)
const WILL: Pattern = either(
  oneOf(WILL_BE, 'future'),
  seq(
    oneOf(['быть'], 'future'),
    gap(2),
    either(oneOf(['провести', 'организовать', 'открыть'], 'short'), oneOf(['проходить'], 'infinitive')),
  ),
)
const HOST: Pattern = capture('place', entity('place', 'country'))
/** Words of one act. */
const WITHIN: Test = except(form(',', ';', 'и'))
const AGREE = ['договориться', 'условиться', 'решить', 'согласиться']
const AGREED: Pattern = either(done(...AGREE), form('условлено'))
const REACH = ['достичь', 'достигнуть', 'принять', 'прийти']
/** The act of holding something. */
export const HOLDING: Pattern = either(
  seq(form('о', 'об'), word('проведение', 'организация')),
  oneOf(['провести', 'организовать', 'проводить', 'созвать'], 'infinitive'),
)
const PLAN = [
  'планировать',
  'планироваться',
  'наметить',
  'запланировать',
  'предстоять',
  'ожидаться',
  'намечаться',
  'предусмотреть',
  'готовиться',
]

/** Events: something will be held. */
export const EVENT_RULES = [
  rule('ru/event/will-take-place', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(SUBJECT, gap(14), WILL),
      seq(WILL, gap(10), SUBJECT),
      seq(
        oneOf(['провести', 'организовать', 'созвать'], 'future'),
        repeat(marked('adjective'), 0, 3),
        oneOf(RU_EVENT_NOUNS, 'accusative'),
      ),
      seq(
        HOST,
        gap(3),
        oneOf(['принять', 'встретить', 'собрать', 'увидеть'], 'future'),
        gap(6),
        either(oneOf(RU_EVENT_NOUNS, 'accusative'), NAMED_DAYS),
      ),
    ),
    examples: [
      'В октябре в ⟦place Оше⟧ состоится заседание совета перевозчиков.',
      'Следующий форум пройдет в ⟦place Бишкеке⟧.',
      '⟦place Ош⟧ примет в мае выставку зерна.',
      '⟦when В 2031 году⟧ Киргизия проведёт международную выставку.',
    ],
    counterexamples: ['Форум прошел в Бишкеке.'],
  }),
  rule('ru/event/which-will-take-place', {
    kind: 'event',
    force: 'reported',
    priority: 47,
    extent: 'match',
    pattern: seq(
      optional(form('о', 'об')),
      either(seq(word('подготовка'), form('к'), inside(3)), ADJECTIVES),
      NOUN,
      inside(4),
      form(','),
      word('который'),
      gap(6),
      either(
        oneOf(WILL_BE, 'future'),
        seq(said(...PLAN), gap(3), oneOf(['провести', 'организовать', 'открыть'], 'infinitive')),
        seq(oneOf(['быть'], 'future'), gap(2), oneOf(['провести', 'организовать'], 'short')),
      ),
      repeat(except(form(',', ';', '.', '–', '—')), 1, 14),
    ),
    examples: [
      'Речь шла о форуме, который пройдет в ⟦place Оше⟧ ⟦when в мае⟧.',
      'Обсуждена выставка, которая откроется ⟦when в июне⟧.',
      'Отмечена важность форума, который планируется провести ⟦when в мае⟧ в ⟦place Оше⟧.',
    ],
    counterexamples: ['Обсуждён форум, который прошел в мае.'],
  }),
  rule('ru/event/whose-session', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    extent: 'match',
    pattern: seq(
      form(','),
      gap(4, except(form(',', ';'))),
      oneOf(RU_EVENT_NOUNS, 'nominative'),
      word('который'),
      gap(6),
      oneOf(WILL_BE, 'future'),
      repeat(except(form(',', ';', '.', '–', '—')), 0, 14),
    ),
    examples: [
      'Отмечена важность работы комиссии, заседание которой состоится ⟦when в мае⟧ в ⟦place Оше⟧.',
      'Речь шла о совете, второе заседание которого пройдет ⟦when в июне⟧.',
    ],
    counterexamples: ['Речь шла о совете, заседание которого прошло в мае.'],
  }),
  rule('ru/event/go-there', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(
        oneOf(['прибыть', 'посетить', 'совершить', 'нанести', 'приехать'], 'future'),
        inside(6),
        word('визит', 'поездка'),
      ),
      seq(oneOf(['принять'], 'future'), word('участие'), form('в', 'во'), inside(4), NOUN),
      seq(
        optional(seq(HOST, gap(2))),
        oneOf(['стать'], 'future'),
        gap(3),
        form('хозяином', 'местом', 'площадкой', 'хозяйкой'),
        inside(3),
        NOUN,
      ),
    ),
    examples: [
      'Министр прибудет в Ош с рабочим визитом ⟦when 14 ноября⟧.',
      'Министры примут участие в открытии форума в ⟦place Оше⟧.',
      'Бишкек станет хозяином следующего форума.',
    ],
    counterexamples: ['Министр прибыл в Ош с визитом.', 'Министры примут участие в ремонте.'],
  }),
  rule('ru/event/year-of', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(
        entity('date'),
        gap(3),
        done('объявить', 'провозгласить'),
        gap(2),
        form('годом', 'днем'),
        inside(6),
      ),
      seq(done('объявить', 'провозгласить'), entity('date'), form('годом'), inside(6)),
    ),
    examples: [
      '⟦when 2027 год⟧ объявлен Годом культуры соседей.',
      'Провозглашён ⟦when 2028 год⟧ Годом туризма.',
    ],
    counterexamples: ['2027 год объявлен трудным.'],
  }),
  rule('ru/event/agree-to-meet', {
    kind: 'event',
    force: 'agreed',
    priority: 49,
    always: { type: 'meeting' },
    pattern: seq(
      done('договориться', 'условиться', 'решить'),
      either(
        seq(gap(3), oneOf(['встретиться', 'встречаться', 'собраться'], 'infinitive')),
        seq(form('о'), gap(2, marked('adjective')), form('встрече', 'встречах')),
      ),
      gap(6, except(form(',', ';'))),
      entity('place', 'date', 'country'),
    ),
    examples: [
      'Президенты условились встретиться в ⟦place Оше⟧ в ноябре.',
      'Министры договорились вновь собраться в ⟦place Бишкеке⟧.',
      'Министры условились о новой встрече в ⟦place Бишкеке⟧.',
    ],
    counterexamples: ['Друзья договорились встретиться.', 'Президенты встретились в Оше.'],
  }),
  rule('ru/event/agree-to-hold', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    pattern: either(
      seq(done(...AGREE), gap(4, WITHIN), HOLDING, gap(8), NOUN),
      seq(AGREED, gap(4), THAT, gap(8), SUBJECT, gap(10), WILL),
      seq(AGREED, gap(4), THAT, gap(10), WILL, gap(6), SUBJECT),
      seq(NOUN, gap(8), done(...AGREE), oneOf(['провести', 'организовать'], 'infinitive')),
      seq(
        done(...REACH),
        inside(5),
        word('договоренность', 'решение', 'согласие'),
        inside(2),
        HOLDING,
        gap(8),
        NOUN,
      ),
    ),
    examples: [
      'Министры условились о проведении в мае очередной встречи.',
      'Стороны договорились провести форум осенью.',
      'Следующий форум решено провести в ⟦place Оше⟧.',
      'Достигнута договорённость о проведении форума в ⟦place Оше⟧.',
      'Министры условились, что очередной форум состоится осенью в ⟦place Оше⟧.',
      'Министры условились, что осенью пройдут консультации по тарифам.',
    ],
    counterexamples: ['Стороны договорились провести дорогу.'],
  }),
  rule('ru/event/hold', {
    kind: 'event',
    force: 'intended',
    priority: 20,
    alone: true,
    pattern: seq(
      oneOf(['провести', 'организовать', 'проводить'], 'infinitive'),
      gap(8, except(form(',', ';'))),
      NOUN,
    ),
    examples: [
      'Стороны договорились снизить сборы и провести в ⟦place Оше⟧ бизнес-форум.',
      'Министрам поручено ⟦when в мае⟧ организовать выставку.',
    ],
    counterexamples: ['Министрам поручено провести опрос.'],
  }),
  rule('ru/event/propose-to-hold', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: either(
      seq(
        done('предложить', 'инициировать', 'пригласить', 'рекомендовать', 'призвать', 'предлагать'),
        gap(4, WITHIN),
        HOLDING,
        gap(8),
        NOUN,
      ),
      seq(
        form('целесообразно', 'целесообразным', 'желательно', 'предлагается'),
        gap(4, WITHIN),
        HOLDING,
        gap(8),
        NOUN,
      ),
      seq(
        done('выступить', 'выступать'),
        gap(3),
        form('за'),
        word('проведение', 'организация'),
        gap(8),
        NOUN,
      ),
    ),
    examples: [
      'Министр предложил провести форум в ⟦place Оше⟧.',
      'Делегация предложила организовать в мае выставку.',
      'По мнению министра, целесообразно проводить ежегодные встречи.',
    ],
    counterexamples: ['Министр предложил провести дорогу.'],
  }),
  rule('ru/event/plan-to-hold', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(
        said(...PLAN),
        gap(6),
        either(word('проведение', 'организация'), oneOf(['провести', 'организовать'], 'infinitive')),
        gap(8),
        NOUN,
      ),
      seq(
        said(
          'наметить',
          'запланировать',
          'предстоять',
          'планироваться',
          'ожидаться',
          'намечаться',
          'готовиться',
        ),
        inside(6),
        SUBJECT,
      ),
      seq(SUBJECT, inside(10), said('наметить', 'запланировать', 'ожидаться', 'намечаться', 'назначить')),
    ),
    examples: [
      'На осень намечено проведение форума.',
      'В мае запланирован визит министра.',
      '⟦when В мае⟧ ожидается визит соседей.',
    ],
    counterexamples: ['Запланирован ремонт.'],
  }),
  rule('ru/event/coming', {
    kind: 'event',
    force: 'reported',
    priority: 45,
    extent: 'match',
    pattern: either(
      seq(
        word('предстоящий', 'грядущий', 'очередной', 'ближайший', 'следующий'),
        inside(4),
        NOUN,
        gap(8, except(likely(marked('verb')))),
        entity('date'),
      ),
      seq(
        NOUN,
        inside(6),
        optional(form(',')),
        oneOf(['наметить', 'запланировать'], 'participle'),
        gap(3),
        entity('date'),
      ),
    ),
    examples: [
      'Обсуждена подготовка к предстоящей встрече в ⟦place Оше⟧, намеченной на ⟦when 31 мая⟧.',
      'Говорили о форуме, запланированном на ⟦when 2027 год⟧.',
    ],
    counterexamples: ['Обсуждены предстоящие встречи.'],
  }),
]
