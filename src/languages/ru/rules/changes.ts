import {
  capture,
  either,
  entity,
  entityOf,
  form,
  gap,
  marked,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_CHANGES } from '../lexicon/changes.js'
import { RU_MEASURE_NOUNS } from '../lexicon/measures.js'
import { RU_THINGS } from '../lexicon/things.js'
import { CHANGED, INSIDE, NOT_NUMBER } from './figure.js'
import { word } from './parts.js'

const GROWTH = ['рост', 'прирост', 'увеличение', 'снижение', 'падение', 'сокращение', 'спад', 'подъем']
const SHOWN = ['показать', 'продемонстрировать', 'обеспечить', 'дать', 'зафиксировать', 'показывать']
const COSTS = ['стоимость', 'бюджет', 'смета', 'капитал', 'затрата', 'расход', 'сумма']
const WORKPLACES = [
  ...RU_THINGS,
  'стройка',
  'компания',
  'отрасль',
  'участок',
  'строительство',
  'хозяйство',
  'проект',
]
const WORKPLACE = plain(oneOf(WORKPLACES, 'noun'))
const PEOPLE = entityOf('quantity', [
  'человек',
  'рабочий',
  'работник',
  'сотрудник',
  'специалист',
  'строитель',
])
/** What a change is told against: `к уровню прошлого года`. */
const COMPARED = either(
  form('к', 'по', 'с', 'за', 'в', 'от', 'относительно'),
  word('год', 'период', 'уровень', 'показатель', 'сравнение', 'отношение', 'месяц'),
  marked('adjective'),
  entity('date'),
)
/** What people do who have work. */
const AT_WORK = either(
  oneOf(['трудиться', 'работать'], 'present'),
  oneOf(['занять', 'задействовать', 'трудоустроить'], 'short'),
)
/** Words put in between commas: `, по предварительным расчётам,`; `, как ожидается,` is a clause of its own. */
const ASIDE = seq(
  form(','),
  either(
    seq(form('по'), gap(4, INSIDE)),
    form('вероятно', 'видимо', 'однако', 'впрочем', 'предположительно'),
  ),
  form(','),
)

/** Figures of change told by a gerund or a noun, of what things cost as people say, and of people at work. */
export const CHANGE_RULES = [
  rule('ru/figure/compared-grow', {
    kind: 'figure',
    priority: 23,
    pattern: seq(
      CHANGED,
      either(
        seq(form('по'), form('сравнению'), form('с', 'со')),
        seq(form('в'), form('сравнении'), form('с', 'со')),
        form('относительно', 'против'),
        seq(form('к'), word('уровень', 'показатель', 'период')),
      ),
      gap(10, NOT_NUMBER),
      form('на', 'в'),
      gap(3, NOT_NUMBER),
      capture('value', entity('percent', 'times', 'money')),
    ),
    examples: [
      'Экспорт достиг 3 млрд долларов, увеличившись по сравнению с аналогичным периодом прошлого года на ⟦value 11 %⟧.',
      'Экспорт достиг 3 млрд долларов и вырос относительно показателя прошлого лета на ⟦value 4 процента⟧.',
    ],
    counterexamples: ['Цена выросла по сравнению с маем на 3 процента.'],
  }),
  rule('ru/figure/show-growth', {
    kind: 'figure',
    priority: 22,
    pattern: either(
      seq(
        oneOf(SHOWN, 'gerund'),
        gap(2, INSIDE),
        word(...GROWTH),
        gap(8, NOT_NUMBER),
        capture('value', entity('percent', 'times')),
      ),
      seq(
        form('с'),
        gap(1, INSIDE),
        word('рост', 'прирост', 'снижение', 'падение'),
        gap(3, NOT_NUMBER),
        form('на', 'в'),
        gap(1, NOT_NUMBER),
        capture('value', entity('percent', 'times')),
      ),
    ),
    examples: [
      'Экспорт составил 3 млрд долларов, показав рост на ⟦value 12 процентов⟧.',
      'Экспорт составил 3 млрд долларов с приростом на ⟦value 5 процентов⟧.',
    ],
    counterexamples: ['Цех работает, показав рост выпуска.'],
  }),
  rule('ru/figure/growth-noted', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      either(
        oneOf([...SHOWN, 'отметить', 'достигнуть', 'достичь', 'наблюдать'], 'short'),
        oneOf(['отмечаться', 'наблюдаться', 'фиксироваться', 'происходить', 'продолжаться'], 'present'),
      ),
      gap(2, INSIDE),
      oneOf(GROWTH, 'nominative'),
      gap(8, NOT_NUMBER),
      capture('value', entity('percent', 'times')),
    ),
    examples: [
      'По итогам мая отмечен рост товарооборота на ⟦value 8 процентов⟧.',
      'С начала года наблюдается увеличение экспорта в ⟦value 1,5 раза⟧.',
    ],
    counterexamples: ['Отмечен рост интереса к музыке.'],
  }),
  rule('ru/figure/growth-is', {
    kind: 'figure',
    priority: 22.8,
    lacking: { percent: 'other', times: 'other' },
    pattern: either(
      seq(
        oneOf(GROWTH, 'nominative'),
        gap(6, COMPARED),
        either(form('–', '—', '-', ':'), oneOf(['составить', 'составлять', 'равняться', 'достичь'], 'verb')),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent', 'times')),
      ),
      seq(
        oneOf(GROWTH, 'nominative'),
        gap(6, INSIDE),
        oneOf(['составить', 'достичь', 'достигнуть'], 'past'),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent', 'times')),
      ),
    ),
    examples: [
      'Экспорт составил 3 млрд долларов, рост к предыдущему году – ⟦value 18,4 %⟧.',
      'Импорт достиг 2 млрд долларов. Прирост составил ⟦value 12 процентов⟧.',
      'Рост цен на уголь составил ⟦value 5 процентов⟧.',
    ],
    counterexamples: [
      'Рост ВВП составил 5 процентов.',
      'Рост цен составит 5 процентов.',
      'Рост – хорошая новость.',
    ],
  }),
  rule('ru/figure/by-so-much', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      optional(form('на', 'в')),
      gap(2, NOT_NUMBER),
      capture('value', entity('percent', 'times')),
      gap(4, INSIDE),
      oneOf(RU_CHANGES, 'past', 'verb'),
      gap(3, marked('adjective')),
      gap(1, oneOf(['объем', 'число', 'количество'], 'nominative')),
      gap(2, marked('adjective')),
      oneOf(RU_MEASURE_NOUNS, 'noun'),
    ),
    examples: [
      'На ⟦value 12 процентов⟧ снизился экспорт зерна.',
      'В ⟦value 1,5 раза⟧ за два месяца вырос объём взаимной торговли.',
    ],
    counterexamples: ['На 3 процента выросла цена.', 'На 12 процентов снизится экспорт зерна.'],
  }),
  rule('ru/figure/agreements-worth', {
    kind: 'figure',
    priority: 44,
    always: { measure: 'investment' },
    pattern: seq(
      oneOf(['сумма', 'объем', 'стоимость'], 'nominative'),
      gap(2, either(marked('adjective'), marked('participle'))),
      word('соглашение', 'контракт', 'договор', 'сделка', 'договоренность'),
      gap(4, INSIDE),
      either(form('–', '—', '-'), CHANGED),
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'Сумма подписанных соглашений достигла ⟦value 550 млн долларов⟧.',
      'Объём заключённых контрактов превысил ⟦value 2 млрд долларов⟧.',
    ],
    counterexamples: ['Сумма соглашения не называется.'],
  }),
  rule('ru/figure/mark-reached', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      word('отметка', 'рубеж', 'планка', 'порог', 'уровень'),
      form('в'),
      gap(2, NOT_NUMBER),
      capture('value', either(entity('money'), entityOf('quantity', ['тонна', 'человек', 'турист', 'рейс']))),
      gap(3, INSIDE),
      CHANGED,
      gap(3, INSIDE),
      oneOf(RU_MEASURE_NOUNS, 'nominative'),
    ),
    examples: [
      'Отметки в ⟦value 3 млрд долларов⟧ достиг товарооборот.',
      'Рубеж в ⟦value 2 млн тонн⟧ перешагнул экспорт зерна.',
    ],
    counterexamples: ['Отметку в 3 метра достигла вода.'],
  }),
  rule('ru/figure/exceed-by', {
    kind: 'figure',
    priority: 23,
    pattern: seq(
      optional(form('на')),
      capture('value', entity('times', 'percent')),
      either(
        oneOf(['превысить', 'превзойти', 'опередить', 'перекрыть'], 'gerund'),
        oneOf(['превышать', 'превысить', 'превосходить', 'опережать'], 'verb'),
      ),
      gap(4, INSIDE),
      word('показатель', 'уровень', 'период', 'год', 'план'),
    ),
    examples: [
      'Торговля достигла 2 млрд долларов, ⟦value вдвое⟧ превысив прошлогодний показатель.',
      'Экспорт достиг 2 млрд долларов, на ⟦value 8 процентов⟧ превысив уровень мая.',
      'Экспорт достиг 2 млрд долларов, что на ⟦value 8 процентов⟧ превышает уровень мая.',
    ],
    counterexamples: ['Гости говорили долго, вдвое превысив время.'],
  }),
  rule('ru/figure/cost-as-said', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'investment' },
    pattern: seq(
      oneOf(COSTS, 'nominative'),
      gap(4, INSIDE),
      ASIDE,
      gap(2, INSIDE),
      CHANGED,
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'Стоимость склада, по предварительным расчётам, составит ⟦value 65 млн евро⟧.',
      'Смета моста, по словам министра, составит ⟦value 4 млрд тенге⟧.',
    ],
    counterexamples: ['Стоимость, по его словам, вырастет.'],
  }),
  rule('ru/figure/go-through', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'cargo' },
    pattern: either(
      seq(
        form('через'),
        gap(4, INSIDE),
        oneOf(['пройти', 'проследовать', 'проехать', 'перевалить', 'переправить'], 'past'),
        gap(3, NOT_NUMBER),
        capture('value', entityOf('quantity', ['тонна', 'груз'])),
      ),
      seq(
        entity('date'),
        gap(1, INSIDE),
        oneOf(['пройти', 'проследовать', 'перевалить'], 'past'),
        gap(2, NOT_NUMBER),
        capture('value', entityOf('quantity', ['тонна', 'груз'])),
      ),
      seq(
        capture('value', entityOf('quantity', ['тонна', 'груз'])),
        gap(4, INSIDE),
        oneOf(['пройти', 'проследовать', 'проехать', 'переправить'], 'past'),
        gap(2, INSIDE),
        form('через', 'по'),
      ),
    ),
    examples: [
      'Через Актау прошло ⟦value 2,1 млн тонн⟧ зерна.',
      'Через порт зерна возят меньше: за девять месяцев прошло ⟦value 610 тысяч тонн⟧.',
      'За год ⟦value 40 тысяч тонн⟧ зерна прошло через порт.',
    ],
    counterexamples: ['Через Актау прошло много поездов.'],
  }),
  rule('ru/figure/came-from', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'imports' },
    pattern: either(
      seq(
        form('из'),
        gap(1, INSIDE),
        entity('country', 'place'),
        gap(6, NOT_NUMBER),
        oneOf(['поступить', 'прийти', 'завезти', 'ввезти'], 'past'),
        gap(3, NOT_NUMBER),
        capture('value', entityOf('quantity', ['тонна'])),
      ),
      seq(
        form('из'),
        gap(1, INSIDE),
        entity('country', 'place'),
        gap(6, NOT_NUMBER),
        oneOf(['завезти', 'ввезти'], 'short'),
        gap(3, NOT_NUMBER),
        capture('value', entityOf('quantity', ['тонна'])),
      ),
    ),
    examples: [
      'Из Кении, в свою очередь, поступило ⟦value 1 900 тонн⟧ кофе.',
      'Из Ганы завезено ⟦value 300 тонн⟧ какао.',
    ],
    counterexamples: ['Из Кении поступило много кофе.', 'Из порта вышло 3 тонны рыбы.'],
  }),
  rule('ru/figure/people-at-work', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'jobs' },
    pattern: either(
      seq(
        form('на', 'в'),
        gap(3, INSIDE),
        WORKPLACE,
        gap(5, INSIDE),
        AT_WORK,
        gap(3, NOT_NUMBER),
        capture('value', PEOPLE),
      ),
      seq(capture('value', PEOPLE), gap(3, INSIDE), AT_WORK, form('на', 'в'), gap(3, INSIDE), WORKPLACE),
      seq(form('здесь', 'тут', 'там'), gap(4, INSIDE), AT_WORK, gap(3, NOT_NUMBER), capture('value', PEOPLE)),
      seq(
        oneOf(['штат', 'коллектив', 'персонал'], 'nominative'),
        gap(4, INSIDE),
        either(CHANGED, form('–', '—'), oneOf(['насчитывать', 'состоять', 'достигать'], 'present')),
        gap(3, NOT_NUMBER),
        capture('value', PEOPLE),
      ),
    ),
    examples: [
      'Здесь уже трудятся ⟦value 180 человек⟧.',
      'Штат завода насчитывает ⟦value 300 сотрудников⟧.',
      'На стройке занято свыше ⟦value 7 тысяч человек⟧.',
      'На новом заводе трудятся ⟦value 400 человек⟧.',
    ],
    counterexamples: ['На стройке занято всё место.', 'На матче работают 40 человек.'],
  }),
]
