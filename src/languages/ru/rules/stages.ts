import {
  capture,
  either,
  entity,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_THINGS, RU_WORKS } from '../lexicon/things.js'
import { INSIDE } from './figure.js'
import { done, inside, word } from './parts.js'

const THING = either(entity('organisation'), oneOf(RU_THINGS, 'nominative'))
const WORKS = oneOf([...RU_WORKS, 'работа', 'стройка', 'благоустройство', 'расширение'], 'nominative')
const RUNNING = [
  'авиарейс',
  'рейс',
  'сообщение',
  'авиасообщение',
  'паром',
  'полет',
  'поезд',
  'перевозка',
  'движение',
]
const FIRST = seq(
  form('первую', 'первые', 'первый', 'первая', 'пробную'),
  inside(1),
  word('продукция', 'партия', 'ток', 'тонна', 'автомобиль', 'изделие', 'нефть', 'газ', 'электроэнергия'),
)

const TO_END: Pattern = seq(form('к'), inside(1), word('завершение', 'конец', 'финал', 'окончание'))
const COMES: Pattern = oneOf(['близиться', 'подходить'], 'present')
/** Works that are nearly done, told before what they are. */
const NEAR_END: Pattern = either(seq(COMES, TO_END), seq(TO_END, COMES))
const PREPARING = seq(
  word('стадия', 'этап', 'процесс'),
  word('проектирование', 'изыскание', 'подготовка', 'согласование', 'разработка'),
)

/** Projects told by the stage they have come to. */
export const STAGE_RULES = [
  rule('ru/project/near-end', {
    kind: 'project',
    priority: 34,
    always: { stage: 'construction' },
    pattern: either(
      seq(NEAR_END, inside(3), WORKS),
      seq(
        WORKS,
        gap(10, INSIDE),
        either(
          seq(
            either(done('выйти'), oneOf(['выходить'], 'present')),
            form('на'),
            form('финишную', 'завершающую', 'финальную', 'заключительный', 'завершающий'),
          ),
          seq(
            optional(oneOf(['находиться'], 'present')),
            form('на', 'в'),
            inside(1),
            form('завершающей', 'финальной', 'заключительной', 'начальной', 'активной', 'завершающем'),
            word('стадия', 'этап', 'фаза'),
          ),
          seq(form('в'), optional(form('самом', 'полном')), form('разгаре')),
        ),
      ),
      seq(
        form('на', 'в'),
        form('завершающей', 'финальной', 'заключительной', 'активной', 'завершающем', 'заключительном'),
        word('стадия', 'этап', 'фаза'),
        optional(oneOf(['находиться'], 'present')),
        optional(form('–', '—', '-')),
        repeat(marked('adjective'), 0, 2),
        WORKS,
      ),
    ),
    examples: [
      'Близится к завершению строительство склада.',
      'К завершению подходит строительство склада.',
      'Строительство причала вышло на финишную прямую.',
      'Ремонт причала на завершающей стадии.',
      'На завершающей стадии находится ремонт причала.',
    ],
    counterexamples: ['Переговоры на завершающей стадии.'],
  }),
  rule('ru/project/project-approved', {
    kind: 'project',
    priority: 43,
    always: { stage: 'agreed' },
    pattern: either(
      seq(
        oneOf(['проект'], 'nominative'),
        repeat(marked('adjective'), 0, 3),
        oneOf([...RU_THINGS, ...RU_WORKS], 'genitive'),
        gap(8, INSIDE),
        oneOf(['одобрить', 'согласовать', 'утвердить'], 'short'),
      ),
      seq(
        oneOf(['одобрить', 'согласовать', 'утвердить'], 'short'),
        oneOf(['проект'], 'nominative'),
        repeat(marked('adjective'), 0, 3),
        oneOf([...RU_THINGS, ...RU_WORKS], 'genitive'),
      ),
    ),
    examples: ['Проект хлопкового кластера одобрен соседями.', 'Утверждён проект новой станции.'],
    counterexamples: ['Проект соглашения одобрен соседями.', 'Проект станции не одобрен.'],
  }),
  rule('ru/project/design-begun', {
    kind: 'project',
    priority: 36,
    always: { stage: 'preparation' },
    pattern: either(
      seq(
        oneOf(['начаться', 'стартовать', 'начать', 'завершить'], 'past', 'verb'),
        inside(2),
        word('проектирование', 'изыскание', 'тэо', 'обоснование'),
      ),
      seq(
        oneOf(['проектирование', 'изыскание', 'обоснование'], 'nominative'),
        gap(10, INSIDE),
        oneOf(['начаться', 'стартовать', 'завершиться'], 'past', 'verb'),
      ),
    ),
    examples: ['Началось проектирование моста.', 'Проектирование моста стартовало весной.'],
    counterexamples: ['Проектирование моста отложили.'],
  }),
  rule('ru/project/plans-drawn', {
    kind: 'project',
    priority: 46,
    always: { stage: 'preparation' },
    pattern: seq(
      either(
        oneOf(['готовиться', 'разрабатываться', 'составляться', 'дорабатываться'], 'present'),
        oneOf(['подготовить', 'разработать', 'составить', 'утвердить'], 'short'),
      ),
      gap(1, marked('adjective')),
      either(
        seq(
          oneOf(['проектный', 'проектно-сметный', 'технический', 'проектно-технический']),
          word('документация'),
        ),
        seq(oneOf(['технико-экономический', 'экономический']), word('обоснование')),
        word('тэо'),
      ),
    ),
    examples: [
      'Готовится проектная документация комплекса в ⟦place Оше⟧.',
      'Разработана проектно-сметная документация моста.',
      'Разрабатывается технико-экономическое обоснование дороги.',
    ],
    counterexamples: ['Готовится учебная документация.', 'Подготовлена документация о выборах.'],
  }),
  rule('ru/project/has-appeared', {
    kind: 'project',
    priority: 33,
    always: { stage: 'launched' },
    pattern: seq(
      entity('place', 'country'),
      gap(2, INSIDE),
      oneOf(['появиться', 'вырасти', 'подняться', 'возникнуть'], 'past', 'verb'),
      repeat(marked('adjective'), 0, 3),
      oneOf(RU_THINGS, 'nominative'),
    ),
    examples: ['В ⟦place Оше⟧ появился новый завод.', 'В ⟦place Оше⟧ весной появилась вторая фабрика.'],
    counterexamples: ['В Оше появился новый певец.'],
  }),
  rule('ru/project/at-stage', {
    kind: 'project',
    priority: 35,
    always: { stage: 'preparation' },
    pattern: either(
      seq(
        either(oneOf(['проект'], 'nominative'), THING),
        gap(6, INSIDE),
        oneOf(['находиться'], 'present'),
        form('на', 'в'),
        PREPARING,
      ),
      seq(
        form('на', 'в'),
        PREPARING,
        gap(1, marked('adverb')),
        oneOf(['находиться'], 'present'),
        repeat(marked('adjective'), 0, 3),
        either(oneOf(['проект'], 'nominative'), THING),
      ),
    ),
    examples: [
      'На стадии проектирования находится цементный завод.',
      'Проект порта находится на стадии проектирования.',
      'Новая станция находится на этапе согласования.',
    ],
    counterexamples: ['Переговоры находятся на стадии согласования.'],
  }),
  rule('ru/project/output-taken-up', {
    kind: 'project',
    priority: 34,
    always: { stage: 'launched' },
    pattern: seq(
      THING,
      gap(6, INSIDE),
      done('приступить', 'перейти'),
      form('к'),
      inside(1),
      word('выпуск', 'производство', 'добыча', 'сборка', 'эксплуатация', 'переработка'),
    ),
    examples: ['Комбинат приступил к выпуску пряжи.', 'Новый завод в мае приступил к сборке автобусов.'],
    counterexamples: ['Комбинат приступил к уборке двора.'],
  }),
  rule('ru/project/runs-again', {
    kind: 'project',
    priority: 36,
    always: { stage: 'launched' },
    pattern: either(
      seq(
        either(
          oneOf(['возобновить', 'восстановить'], 'short'),
          oneOf(['возобновить', 'восстановить', 'возобновиться', 'восстановиться'], 'past', 'verb'),
        ),
        repeat(either(marked('adjective'), marked('adverb'), entity('date')), 0, 3),
        word(...RUNNING),
      ),
      seq(
        oneOf(RUNNING, 'nominative'),
        gap(10, INSIDE),
        either(
          oneOf(['возобновить', 'восстановить'], 'short'),
          oneOf(['возобновиться', 'восстановиться'], 'past', 'verb'),
        ),
      ),
    ),
    examples: [
      'Возобновлено движение поездов между Ошем и портом.',
      'Прямые авиарейсы в ⟦place Ош⟧ возобновлены.',
    ],
    counterexamples: ['Возобновлены переговоры.', 'Движение поездов не возобновлено.'],
  }),
  rule('ru/project/first-goods', {
    kind: 'project',
    priority: 36,
    always: { stage: 'launched' },
    pattern: either(
      seq(THING, gap(6, INSIDE), done('выдать', 'выпустить', 'дать', 'произвести', 'отгрузить'), FIRST),
      seq(FIRST, gap(8, INSIDE), oneOf(['получить', 'выпустить', 'отгрузить', 'произвести'], 'short')),
      seq(THING, gap(4, INSIDE), oneOf(['распахнуть', 'открыть'], 'past', 'verb'), inside(1), form('двери')),
    ),
    examples: ['Завод выдал первую продукцию.', 'Новый вокзал распахнул двери.'],
    counterexamples: ['Завод выдал премии.', 'Гости открыли двери.'],
  }),
  rule('ru/project/full-capacity', {
    kind: 'project',
    priority: 36,
    pattern: seq(
      THING,
      gap(6, INSIDE),
      capture('stage', seq(done('выйти'), form('на')), 'operating'),
      inside(1),
      form('проектную', 'полную', 'расчетную', 'плановую'),
      word('мощность'),
    ),
    examples: [
      'Завод ⟦stage вышел на⟧ проектную мощность.',
      'Новая станция в мае ⟦stage вышла на⟧ полную мощность.',
    ],
    counterexamples: ['Завод вышел на рынок.'],
  }),
]
