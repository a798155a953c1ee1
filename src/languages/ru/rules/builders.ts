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
/** Who else builds something, and plays. */
const INSIDE = except(form(',', ';', 'не'))

/** Works told by those who do them, or by nobody: `судно достраивают`, `мост возводят турецкие строители`. */
export const BUILDER_RULES = [
  rule('ru/project/they-build', {
    kind: 'project',
    priority: 33,
    always: { stage: 'construction' },
    pattern: either(
      seq(THING, gap(8, INSIDE), oneOf(BUILD, 'present', 'plural')),
      seq(oneOf(BUILD, 'present', 'plural'), gap(5, INSIDE), THING),
    ),
    examples: [
      'Мост через Сырдарью возводят турецкие строители.',
      'В ⟦place Оше⟧ достраивают больницу.',
      'Судно для Казахстана уже строят на верфи в ⟦place Баку⟧.',
    ],
    counterexamples: ['Строят планы соседи по дому.', 'Мост не строят.'],
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
