import { either, entity, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { THING } from './project.js'

/** Projects that run. */
export const RUNNING_RULES = [
  rule('uz/project/carry-out', {
    kind: 'project',
    priority: 26,
    alone: true,
    always: { stage: 'operating' },
    pattern: seq(
      either(THING, entity('organisation')),
      gap(6),
      either(
        seq(form('amalga'), oneOf(['oshirmoq'], 'verb', 'present')),
        seq(form('faoliyat'), oneOf(['koʻrsatmoq', 'yuritmoq'], 'verb', 'present')),
        oneOf(['ishlamoq'], 'verb', 'present'),
        seq(
          form('ishlab', 'koʻrsatib', 'yuritib', 'oshirib'),
          form('turibdi', 'kelmoqda', 'yotibdi', 'kelyapti'),
        ),
      ),
    ),
    examples: [
      'Paxta sohasida qoʻshma loyihalar amalga oshirilmoqda.',
      '⟦place Oʻshda⟧ yangi zavod ishlamoqda.',
      '⟦place Oʻshda⟧ shisha korxonasi ishlab turibdi.',
    ],
    counterexamples: ['Loyihalar qoldirildi.'],
  }),
]
