import {
  capture,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_THINGS } from '../lexicon/things.js'

/** Ships are built as bridges are. */
const BUILT = [...RU_THINGS, 'судно', 'паром', 'танкер', 'дом', 'путь', 'ветка']
const THING = either(capture('count', entityOf('quantity', BUILT)), oneOf(BUILT, 'accusative'))
const BUILD = [
  'строить',
  'возводить',
  'достраивать',
  'сооружать',
  'прокладывать',
  'монтировать',
  'реконструировать',
]
/** Nothing between a verb and what is built begins another clause or denies it. */
export const INSIDE = except(form(',', ';', 'не'))

/** Works told by those who do them, or by nobody: `судно достраивают`, `мост возводят турецкие строители`. */
export const BUILDER_RULES = [
  rule('ru/project/they-build', {
    kind: 'project',
    priority: 33,
    always: { stage: 'construction' },
    pattern: either(
      seq(THING, gap(8, INSIDE), oneOf(BUILD, 'present', 'plural')),
      seq(oneOf(BUILD, 'present', 'plural'), gap(5, INSIDE), THING),
      seq(
        oneOf(['заложить'], 'past', 'verb'),
        gap(5, INSIDE),
        oneOf(['судно', 'танкер', 'паром', 'корабль', 'баржа', 'сухогруз', 'теплоход'], 'accusative'),
      ),
    ),
    examples: [
      'Мост через Сырдарью возводят турецкие строители.',
      'В ⟦place Оше⟧ достраивают больницу.',
      'На верфи в ⟦place Баку⟧ заложили третий танкер для Казахстана.',
      'Судно для Казахстана уже строят на верфи в ⟦place Баку⟧.',
    ],
    counterexamples: ['Строят планы соседи по дому.', 'Мост не строят.'],
  }),
  rule('ru/project/enter-service', {
    kind: 'project',
    priority: 34,
    always: { stage: 'launched' },
    pattern: either(
      seq(
        oneOf(BUILT, 'nominative'),
        gap(8, INSIDE),
        oneOf(['вступить', 'войти', 'стать'], 'past', 'verb'),
        form('в'),
        form('строй', 'эксплуатацию', 'действие', 'работу'),
      ),
      seq(
        oneOf(['вступить', 'войти'], 'past', 'verb'),
        form('в'),
        form('строй', 'эксплуатацию'),
        gap(5, INSIDE),
        oneOf(BUILT, 'nominative'),
      ),
    ),
    examples: [
      'Линия связи между Казахстаном и Эстонией вступила в строй в мае.',
      'В ⟦place Оше⟧ вступила в строй вторая фабрика.',
    ],
    counterexamples: ['Линия вступит в строй весной.', 'Договор вступил в действие.'],
  }),
  rule('ru/project/close-project', {
    kind: 'project',
    priority: 33,
    always: { stage: 'completed' },
    pattern: seq(
      oneOf(['завершить', 'закончить', 'закрыть'], 'past', 'verb'),
      gap(4, INSIDE),
      oneOf(['проект'], 'accusative'),
      gap(3, INSIDE),
      entity('place', 'country'),
    ),
    examples: [
      'Агентство Бельгии завершило свой водный проект в ⟦place Оше⟧.',
      'Турецкий фонд закончил проект школы в ⟦place Нукусе⟧.',
    ],
    counterexamples: ['Министр завершил встречу в Оше.', 'Проект в Оше не завершили.'],
  }),
  rule('ru/project/they-built', {
    kind: 'project',
    priority: 33,
    always: { stage: 'completed' },
    pattern: either(
      seq(
        oneOf(BUILT, 'accusative'),
        gap(6, INSIDE),
        oneOf(['построить', 'возвести', 'достроить', 'соорудить', 'сдать'], 'past', 'plural'),
        optional(entity('date')),
      ),
      seq(
        oneOf(['достроить', 'соорудить', 'возвести'], 'past', 'plural'),
        gap(4, INSIDE),
        oneOf(BUILT, 'accusative'),
      ),
    ),
    examples: [
      'Судно для Казахстана построили за год.',
      'В ⟦place Оше⟧ возвели дом для студентов из Казахстана.',
    ],
    counterexamples: ['Мост у границы построят за год.', 'Планы построили вчера.'],
  }),
]
