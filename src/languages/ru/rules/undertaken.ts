import { either, form, gap, marked, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { RU_THINGS, RU_WORKS } from '../lexicon/things.js'
import { INSIDE } from './figure.js'
import { ADJECTIVES, done, inside, word } from './parts.js'
import { COUNT } from './project.js'

const OUTPUT = ['добыча', 'выпуск', 'производство', 'сборка', 'эксплуатация', 'переработка', 'отгрузка']
/** Those who build for others. */
const BUILDERS = oneOf(
  [
    'подрядчик',
    'компания',
    'фирма',
    'корпорация',
    'концерн',
    'строитель',
    'холдинг',
    'консорциум',
    'застройщик',
  ],
  'nominative',
)
const BUILDING = [
  'строить',
  'возводить',
  'достраивать',
  'сооружать',
  'прокладывать',
  'монтировать',
  'реконструировать',
  'тянуть',
]

/** Projects told by what is ready, laid, pressed, put to work or given a blessing. */
export const UNDERTAKEN_RULES = [
  rule('ru/project/things-ready', {
    kind: 'project',
    priority: 34,
    always: { stage: 'completed' },
    pattern: either(
      seq(
        form('готов', 'готова', 'готово', 'готовы'),
        gap(1, marked('adverb')),
        either(COUNT, seq(ADJECTIVES, oneOf(RU_THINGS, 'nominative'))),
      ),
      seq(COUNT, gap(2, INSIDE), form('готовы'), either(form('.', ',', ';', 'и'), form('к'))),
    ),
    examples: ['Готовы ⟦count шесть складов⟧ на границе.', 'В ⟦place Оше⟧ уже готов новый мост.'],
    counterexamples: ['Стороны готовы построить шесть складов.', 'Порт готов принять зерно.'],
  }),
  rule('ru/project/stone-laid', {
    kind: 'project',
    priority: 35,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        either(oneOf(['заложить'], 'short'), oneOf(['заложить'], 'past', 'verb')),
        gap(2, INSIDE),
        ADJECTIVES,
        either(COUNT, oneOf(RU_THINGS, 'noun')),
      ),
      seq(oneOf(RU_THINGS, 'nominative'), gap(6, INSIDE), oneOf(['заложить'], 'short')),
    ),
    examples: [
      'В ⟦place Оше⟧ заложен комбинат переработки пшеницы.',
      'Новый завод заложен в ⟦place Бишкеке⟧ весной.',
    ],
    counterexamples: ['В рейсе заложен смысл.', 'Завод заложат весной.'],
  }),
  rule('ru/project/output-goes', {
    kind: 'project',
    priority: 35,
    always: { stage: 'launched' },
    pattern: either(
      seq(done('пойти', 'заработать', 'закипеть'), inside(1), oneOf(OUTPUT, 'nominative')),
      seq(
        done('нажать', 'нажимать'),
        gap(3, INSIDE),
        word('кнопка'),
        gap(2, INSIDE),
        word('пуск', 'запуск', 'старт'),
        ADJECTIVES,
        oneOf([...RU_THINGS, 'проект'], 'genitive'),
      ),
      seq(
        done('дать', 'получить'),
        form('старт'),
        gap(2, INSIDE),
        ADJECTIVES,
        oneOf([...RU_THINGS, 'проект', ...OUTPUT]),
      ),
      seq(
        oneOf(RU_THINGS, 'nominative'),
        gap(12, INSIDE),
        done('начать', 'возобновить'),
        gap(1, form('свою')),
        form('работу', 'деятельность'),
      ),
      seq(
        optional(form('свою')),
        form('работу', 'деятельность'),
        done('начать', 'возобновить', 'развернуть'),
        ADJECTIVES,
        oneOf(RU_THINGS, 'nominative'),
      ),
    ),
    examples: [
      'Под ⟦place Ошем⟧ пошёл выпуск трансформаторов.',
      'Президенты нажали символическую кнопку пуска кабельного цеха.',
      'Свою работу начал общий фонд развития.',
    ],
    counterexamples: ['Пошёл дождь.', 'Министр нажал кнопку лифта.', 'Министр начал работу с письма.'],
  }),
  rule('ru/project/contractor-builds', {
    kind: 'project',
    priority: 34,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        oneOf(RU_THINGS, 'accusative'),
        gap(8, INSIDE),
        oneOf(BUILDING, 'present', 'singular'),
        gap(2, marked('adjective')),
        BUILDERS,
      ),
      seq(
        BUILDERS,
        gap(5, INSIDE),
        oneOf(BUILDING, 'present'),
        gap(4, INSIDE),
        oneOf(RU_THINGS, 'accusative'),
      ),
    ),
    examples: [
      'В ⟦place Оше⟧ участок дороги прокладывает турецкий подрядчик.',
      'Корейская компания возводит в ⟦place Оше⟧ новый цех.',
    ],
    counterexamples: ['Компания строит планы.', 'Подрядчик мост не строит.'],
  }),
  rule('ru/project/given-blessing', {
    kind: 'project',
    priority: 44,
    always: { stage: 'agreed' },
    pattern: either(
      seq(
        form('добро', 'одобрение', 'поддержку', 'свет', 'согласие'),
        done('получить', 'дать', 'обрести'),
        gap(2, marked('adjective')),
        oneOf(['проект'], 'plural'),
      ),
      seq(
        oneOf(['проект'], 'nominative', 'plural'),
        gap(12),
        done('получить'),
        gap(1),
        form('добро', 'одобрение', 'свет', 'согласие'),
      ),
    ),
    examples: [
      'Добро получили проекты в виноделии и нефтехимии.',
      'Проекты в рыбоводстве получили одобрение министров.',
    ],
    counterexamples: ['Проекты не получили одобрения.'],
  }),
  rule('ru/project/set-about-works', {
    kind: 'project',
    priority: 45,
    always: { stage: 'construction' },
    pattern: seq(
      done('взяться', 'приняться', 'приступить'),
      form('за', 'к', 'ко'),
      gap(2, marked('adjective')),
      oneOf(RU_WORKS),
    ),
    examples: [
      'На юге взялись за реконструкцию канала.',
      'Турецкая компания приступила к прокладке тоннеля.',
    ],
    counterexamples: ['Соседи взялись за руки.'],
  }),
]
