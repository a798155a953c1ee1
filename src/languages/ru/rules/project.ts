import {
  any,
  capture,
  either,
  entity,
  entityOf,
  except,
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
import { RU_PREPARATIONS, RU_THINGS, RU_WORKS } from '../lexicon/things.js'
import { INSIDE } from './figure.js'
import { done, inside, said, word } from './parts.js'

function did(stage: string, ...verbs: readonly string[]): Pattern {
  return capture('stage', either(oneOf(verbs, 'past', 'verb'), oneOf(verbs, 'short')), stage)
}

/** What happened to the thing, as its stage. */
const HAPPENED: Pattern = either(
  did(
    'launched',
    'запустить',
    'открыть',
    'ввести',
    'сдать',
    'учредить',
    'создать',
    'образовать',
    'основать',
    'открыться',
    'заработать',
    'пустить',
    'наладить',
    'восстановить',
    'возобновить',
  ),
  did('completed', 'построить', 'возвести', 'завершить', 'соорудить', 'достроить'),
  did('agreed', 'согласовать'),
)
/** Houses are works when they are counted: one alone may be somebody's. */
export const COUNT = capture('count', entityOf('quantity', [...RU_THINGS, 'дом']))
export const THING: Pattern = either(
  COUNT,
  seq(optional(capture('count', entity('quantity'))), oneOf(RU_THINGS, 'noun')),
)
const GOES_ON = [
  'вестись',
  'идти',
  'продолжаться',
  'завершаться',
  'завершать',
  'начаться',
  'стартовать',
  'осуществляться',
  'начать',
  'развернуть',
  'продолжить',
  'вести',
]

const WORKS_DONE: Pattern = either(
  oneOf(['завершить', 'закончить', 'завершиться', 'закончиться'], 'past', 'verb'),
  oneOf(['завершить', 'закончить'], 'short'),
)
const PROJECT_DONE: Pattern = oneOf(['завершить', 'закончить', 'реализовать', 'осуществить'], 'short')
const ONE_PROJECT: Pattern = oneOf(['проект'], 'nominative', 'singular')
const OUTPUT = ['добыча', 'выпуск', 'производство', 'сборка', 'эксплуатация', 'движение']
/** What begins to work. */
const STARTER: Pattern = oneOf([...RU_THINGS, 'дом'], 'nominative')
const OUTPUT_BEGUN: Pattern = either(
  oneOf(['начать', 'наладить', 'начаться', 'стартовать', 'освоить'], 'past', 'verb'),
  oneOf(['начать', 'наладить', 'освоить'], 'short'),
)

/** Works told by their sort: `земляные работы`. */
const SORTED_WORKS: Pattern = seq(
  oneOf([
    ...['строительный', 'земляной', 'монтажный', 'строительно-монтажный', 'ремонтный', 'пусконаладочный'],
    ...['отделочный', 'дорожный', 'восстановительный', 'буровой'],
  ]),
  word('работа'),
)
/** Where works go on: at a thing that is built, in a place, or at such works themselves. */
const ON_SITE: Pattern = either(entity('place'), oneOf([...RU_THINGS, ...RU_WORKS], 'noun'))
const BUILT: Pattern = oneOf(
  [
    ...['строиться', 'возводиться', 'сооружаться', 'прокладываться', 'перестраиваться', 'реконструироваться'],
    ...['достраиваться', 'модернизироваться', 'обустраиваться', 'ремонтироваться', 'электрифицироваться'],
    ...['монтироваться', 'реставрироваться', 'благоустраиваться', 'надстраиваться', 'отстраиваться'],
  ],
  'present',
)

/** Projects: a concrete undertaking exists, moves or was completed. */
export const PROJECT_RULES = [
  rule('ru/project/launch-thing', {
    kind: 'project',
    priority: 34,
    pattern: either(
      seq(
        HAPPENED,
        repeat(
          either(
            marked('adjective'),
            form('в'),
            word('эксплуатация', 'строй', 'ход', 'действие', 'работа'),
            marked('adverb'),
            entity('place', 'country'),
          ),
          0,
          5,
        ),
        THING,
      ),
      seq(
        THING,
        gap(14, except(form(';', 'бы', 'которых', 'буду', 'будем', 'будет', 'будете', 'будут'))),
        HAPPENED,
      ),
      seq(did('launched', 'открыться', 'заработать'), gap(1), word('торговый'), oneOf(['дом'], 'nominative')),
      seq(
        did('launched', 'запустить', 'ввести', 'открыть'),
        gap(2, marked('adverb')),
        either(
          capture('count', entityOf('quantity', ['проект'])),
          seq(repeat(marked('adjective'), 0, 2), word('проект')),
        ),
      ),
    ),
    examples: [
      'В ⟦place Оше⟧ ⟦stage запущено⟧ производство кабеля.',
      'В ⟦place Нукусе⟧ ⟦stage введены⟧ ⟦count три фабрики⟧.',
      'Новый завод ⟦stage открыт⟧ весной.',
      'В этом году ⟦stage запущены⟧ ⟦count 12 проектов⟧.',
      'Министры ⟦stage открыли⟧ в ⟦place Баткене⟧ мост.',
      'В ⟦place Оше⟧ ⟦stage открылся⟧ торговый дом соседей.',
    ],
    counterexamples: [
      'Завод не запущен.',
      'Завод планируется запустить.',
      'Отмечено:\nа) число заводов достигло 15;\nб) открыто окно возможностей.',
    ],
  }),
  rule('ru/project/so-many-of-them', {
    kind: 'project',
    priority: 36,
    pattern: seq(
      form('из'),
      entityOf('quantity', [...RU_THINGS, 'дом', 'объект', 'мост']),
      gap(8, except(form(';', 'будет', 'будут'))),
      capture('count', any()),
      gap(1, marked('adverb')),
      HAPPENED,
    ),
    examples: [
      'Из девяти фабрик ⟦count четыре⟧ уже ⟦stage построены⟧.',
      'Из восьми мостов, начатых весной, ⟦count пять⟧ ⟦stage открыты⟧.',
    ],
    counterexamples: ['Из девяти фабрик четыре построят весной.'],
  }),
  rule('ru/project/works-go-on', {
    kind: 'project',
    priority: 34,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        either(oneOf(GOES_ON, 'present'), oneOf(GOES_ON, 'past', 'verb'), oneOf(GOES_ON, 'short')),
        inside(4),
        either(oneOf(RU_WORKS), SORTED_WORKS),
      ),
      seq(oneOf(RU_WORKS, 'nominative'), gap(14), oneOf(['близиться', 'подходить'], 'present')),
      seq(BUILT, inside(4), THING),
      seq(THING, inside(8), BUILT),
      seq(form('еще'), capture('count', any()), BUILT),
      seq(form('работы'), form('на'), gap(5), said('вестись', 'идти', 'начаться', 'продолжаться')),
      seq(said('вестись', 'идти', 'начаться', 'продолжаться'), form('работы'), form('на'), gap(2), ON_SITE),
      seq(
        oneOf(RU_WORKS, 'nominative'),
        gap(14),
        either(oneOf(GOES_ON, 'present'), oneOf(GOES_ON, 'past', 'verb'), oneOf(GOES_ON, 'short')),
      ),
    ),
    examples: [
      'В ⟦place Костанае⟧ начато строительство склада.',
      'Завершается возведение моста.',
      'Работы на плотине уже ведутся.',
      'У причала ведутся земляные работы.',
      'Ремонт моста близится к концу.',
      'Компания «Альфа» завершает строительство завода в ⟦place Оше⟧.',
      'Полным ходом идут работы на участке канала.',
      'На реке строится новая станция.',
      'Запущены три завода, ещё ⟦count два⟧ строятся.',
    ],
    counterexamples: ['Строительство склада не начато.', 'Строительство обсуждено.'],
  }),
  rule('ru/project/on-schedule', {
    kind: 'project',
    priority: 32,
    always: { stage: 'construction' },
    pattern: seq(
      either(oneOf([...RU_WORKS, 'работа', 'стройка'], 'nominative'), THING),
      gap(10),
      either(
        seq(
          said('отставать', 'опережать', 'идти', 'отстать'),
          gap(2),
          oneOf(['график', 'опережение', 'отставание']),
        ),
        seq(form('на'), entity('date'), said('отставать')),
      ),
    ),
    examples: [
      'Работы на плотине отстают от графика на восемь месяцев.',
      'Стройка идёт с опережением графика.',
    ],
    counterexamples: ['Работы на плотине оплачены.'],
  }),
  rule('ru/project/works-done', {
    kind: 'project',
    priority: 35,
    always: { stage: 'completed' },
    pattern: either(
      seq(WORKS_DONE, inside(4), oneOf(RU_WORKS)),
      seq(oneOf(RU_WORKS, 'nominative'), gap(12), WORKS_DONE),
      seq(PROJECT_DONE, gap(2, marked('adjective')), ONE_PROJECT),
      seq(ONE_PROJECT, gap(10, INSIDE), PROJECT_DONE),
    ),
    examples: [
      'Завершён проект по оснащению причала.',
      'Проект новой линии полностью реализован.',
      'Завершено строительство моста в ⟦place Оше⟧.',
      'Ремонт причала закончен досрочно.',
    ],
    counterexamples: ['Строительство моста не завершено.', 'Строительство моста завершается.'],
  }),
  rule('ru/project/output-begun', {
    kind: 'project',
    priority: 34,
    always: { stage: 'launched' },
    pattern: either(
      seq(OUTPUT_BEGUN, gap(3, except(form('по', 'для', ',', ';', 'и', ':'))), oneOf(OUTPUT)),
      seq(oneOf(OUTPUT, 'nominative'), gap(8), OUTPUT_BEGUN),
      seq(
        oneOf(OUTPUT, 'accusative'),
        gap(3, except(form('по', 'для', ',', ';', 'и', ':'))),
        oneOf(['наладить', 'освоить', 'начать'], 'past', 'verb'),
      ),
      seq(oneOf(['начать'], 'past', 'verb'), word('работа', 'деятельность'), inside(3), STARTER),
      seq(STARTER, inside(6), oneOf(['начать'], 'past', 'verb'), inside(1), word('работа', 'деятельность')),
      seq(
        done('приступить', 'перейти'),
        form('к'),
        gap(1, marked('adjective')),
        oneOf(['выпуск', 'производство', 'добыча', 'сборка', 'эксплуатация']),
      ),
      seq(
        oneOf(['осуществить', 'произвести', 'выполнить'], 'short'),
        inside(2),
        oneOf(['пуск', 'запуск', 'ввод']),
      ),
    ),
    examples: [
      'В ⟦place Оше⟧ начат выпуск кабеля.',
      'Сборку автобусов наладили в ⟦place Оше⟧.',
      'На месторождении началась промышленная добыча.',
      'В ⟦place Оше⟧ начал работу филиал университета.',
      'Осуществлён пуск второго энергоблока.',
      'В ⟦place Оше⟧ приступили к сборке автобусов.',
    ],
    counterexamples: ['Выпуск кабеля не начат.', 'Начато строительство завода по выпуску ламп.'],
  }),
  rule('ru/project/prepared', {
    kind: 'project',
    priority: 33,
    always: { stage: 'preparation' },
    pattern: either(
      seq(
        either(oneOf(GOES_ON, 'present'), oneOf(GOES_ON, 'short')),
        inside(4),
        oneOf(RU_PREPARATIONS, 'nominative'),
      ),
      seq(
        oneOf(['изыскательский', 'проектный', 'предпроектный', 'подготовительный', 'геологоразведочный']),
        word('работа'),
        gap(6),
        oneOf(GOES_ON, 'present'),
      ),
      seq(
        oneOf(GOES_ON, 'present'),
        inside(2),
        oneOf(['изыскательский', 'проектный', 'предпроектный', 'подготовительный', 'геологоразведочный']),
        word('работа'),
      ),
      seq(
        oneOf(['проектирование', 'изыскание', 'тэо', 'обоснование'], 'nominative'),
        gap(10),
        oneOf(GOES_ON, 'present'),
      ),
      seq(
        either(oneOf(['подготовить', 'разработать'], 'short'), oneOf(['подготовить'], 'past', 'verb')),
        inside(2),
        oneOf(['тэо', 'обоснование']),
      ),
      seq(
        done('приступить'),
        form('к'),
        inside(2),
        oneOf(RU_PREPARATIONS, 'dative'),
        inside(3),
        oneOf(['тэо', 'обоснование', ...RU_THINGS]),
      ),
      seq(oneOf(['проектироваться', 'прорабатываться', 'готовиться'], 'present'), inside(4), THING),
      seq(THING, inside(8), oneOf(['проектироваться', 'прорабатываться'], 'present')),
    ),
    examples: [
      'Проектирование комплекса в ⟦place Атырау⟧ ведется.',
      'Ведется подготовка обоснования моста.',
      'На линии идут изыскательские работы.',
      'Подготовлено техническое обоснование моста.',
      'Инженеры приступили к разработке обоснования моста.',
      'В ⟦place Оше⟧ проектируется вторая станция.',
    ],
    counterexamples: ['Проектирование закончено.'],
  }),
  rule('ru/project/agree-projects', {
    kind: 'project',
    priority: 33,
    always: { stage: 'agreed' },
    pattern: seq(
      oneOf(['согласовать', 'отобрать'], 'short'),
      optional(marked('adjective')),
      either(capture('count', entityOf('quantity', ['проект'])), word('проект')),
    ),
    examples: ['Согласованы проекты в швейном деле и химии.', 'Отобраны новые проекты.'],
    counterexamples: ['Проекты отклонены.'],
  }),
  rule('ru/project/carry-out', {
    kind: 'project',
    priority: 26,
    alone: true,
    always: { stage: 'operating' },
    pattern: either(
      seq(
        oneOf(
          [
            'реализоваться',
            'осуществляться',
            'реализовываться',
            'действовать',
            'работать',
            'функционировать',
          ],
          'present',
        ),
        gap(4, except(form(',', ';', 'и', ':', 'над', 'с', 'по'))),
        either(
          oneOf(RU_THINGS, 'nominative'),
          oneOf(['проект'], 'nominative'),
          capture('count', entityOf('quantity', RU_THINGS)),
        ),
      ),
      seq(
        either(oneOf(RU_THINGS, 'nominative'), oneOf(['проект'], 'nominative')),
        gap(10),
        oneOf(['реализоваться', 'осуществляться', 'действовать', 'функционировать'], 'present'),
      ),
    ),
    examples: [
      'Реализуются совместные проекты в сфере хлопка.',
      'В ⟦place Оше⟧ действует новый завод.',
      'В ⟦place Оше⟧ работают ⟦count два центра⟧.',
    ],
    counterexamples: ['Проекты отложены.'],
  }),
]
