import { rule, seq } from '../../../grammar/index.js'
import { NEXT_ACT } from '../../line-mark.js'
import { action, acts, BULLET, LINE_END } from './parts.js'

/** What goes on with a list of things to do that the text began before: its force is the force of that. */
export const LIST_RULES = [
  rule('uz/commitment/next-line', {
    ...NEXT_ACT,
    pattern: seq(BULLET, acts(action('nominative')), LINE_END),
    examples: [
      'Prezident qator topshiriqlar berdi.\n– ⟦act Omborni ochish⟧.\n– Yigʻimlarni kamaytirish.',
      'Oʻzbekiston Bosh vaziri yigʻilish oʻtkazdi.\nTOPSHIRIQLAR:\n1. ⟦act Poyezdlar jadvalini tasdiqlash⟧.',
      'Vazirlar kelishuvga erishdi.\n1) ⟦act Jadvalni yangilash⟧.\n2) Ikkinchi koʻprikni qurish.',
    ],
    counterexamples: ['Mehmonlar portni koʻrdi.\n– Omborni ochish.', 'Topshiriq berildi.\n– Ombor ochildi.'],
  }),
]
