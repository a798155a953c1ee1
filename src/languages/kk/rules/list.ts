import { ahead, capture, either, entity, form, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { NEXT_ACT } from '../../line-mark.js'
import { KK_OFFICES } from '../lexicon/people.js'
import {
  action,
  acts,
  BULLET,
  inside,
  LET,
  LINE_END,
  LONG,
  OWN_LINE_END,
  valueIn,
  WITHIN_LINE,
  written,
} from './parts.js'

/** Offices told what to do, which is an order by itself: `Қаржы министрлігіне – қойманы ашу`. */
const TOLD_OFFICE = seq(
  optional(seq(entity('organisation', 'post'), written('және', 'мен', 'пен', 'бен', ','))),
  either(valueIn(['dative'], 'organisation', 'post'), oneOf(KK_OFFICES, 'dative')),
  optional(seq(optional(form(':', '–', '—')), optional(BULLET))),
)

/** What goes on with a list of things to do that the text began before: its force is the force of that. */
export const LIST_RULES = [
  rule('kk/commitment/next-line', {
    ...NEXT_ACT,
    pattern: seq(BULLET, acts(action('nominative')), LINE_END),
    examples: [
      'Президент бірқатар тапсырма берді.\n– ⟦act Қойманы ашу⟧.\n– Алымдарды азайту.',
      'Қазақстан Премьер-министрі жиын өткізді.\nТАПСЫРМАЛАР:\n1. ⟦act Пойыздар кестесін бекіту⟧.',
      'Министрлер келісімге келді.\n1) ⟦act Кестені жаңарту⟧.\n2) Екінші көпірді салу.',
    ],
    counterexamples: ['Қонақтар портты көрді.\n– Қойманы ашу.', 'Тапсырма берілді.\n– Қойма ашылды.'],
  }),
  rule('kk/commitment/line-to-office', {
    ...NEXT_ACT,
    force: 'ordered',
    priority: 38,
    pattern: either(
      seq(optional(BULLET), TOLD_OFFICE, acts(action('nominative')), LINE_END),
      seq(
        optional(BULLET),
        TOLD_OFFICE,
        capture('act', seq(WITHIN_LINE, action('nominative'))),
        ahead(form(';')),
      ),
    ),
    examples: [
      'Премьер-министр жиын өткізді.\n2.1. Қаржы министрлігіне ⟦act мамырда қойманы ашу⟧;',
      'Премьер-министр жиын өткізді.\nКеден комитеті мен Қаржы министрлігіне ⟦act қойманы ашу⟧.',
      'Премьер-министр жиын өткізді.\nӘкімдіктерге – ⟦act көпірді жөндеу⟧.',
    ],
    counterexamples: [
      'Қаржы министрлігіне қойманы ашу тапсырылмады.',
      'Қаржы министрлігіне келген министр қойманы көрді.',
    ],
  }),
  rule('kk/commitment/next-let-line', {
    ...NEXT_ACT,
    pattern: seq(BULLET, capture('act', seq(inside(LONG), LET)), OWN_LINE_END),
    examples: [
      'Премьер-министр тапсырмалар берді.\nКөлік министрлігі:\n1.1. көпірді жөндесін;\n1.2. ⟦act кестені бекітсін⟧.',
      'Президент бірқатар тапсырма берді.\n– ⟦act Қойманы мамырда ашсын⟧.',
    ],
    counterexamples: ['Қонақтар портты көрді.\n– Мерекелеріңіз құтты болсын.'],
  }),
]
