import { rule, seq } from '../../../grammar/index.js'
import { NEXT_ACT } from '../../line-mark.js'
import { action, acts, BULLET, LINE_END } from './parts.js'

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
]
