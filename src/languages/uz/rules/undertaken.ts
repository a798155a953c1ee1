import { either, entity, form, gap, likely, oneOf, type Pattern, rule, seq } from '../../../grammar/index.js'
import { UZ_OFFICES } from '../lexicon/people.js'

/** Those whose present tells what they are going to do: a readout does not say what an office does day by day. */
const OFFICE: Pattern = either(entity('organisation'), oneOf(UZ_OFFICES, 'nominative'))

const WILL_STUDY: Pattern = either(
  likely(oneOf(['oʻrganmoq'], 'verb', 'future')),
  seq(form('koʻrib', 'oʻrganib'), likely(oneOf(['chiqmoq'], 'verb', 'future'))),
)

/** What an office is going to study, which is no topic of a meeting. */
export const UNDERTAKEN_RULES = [
  rule('uz/commitment/office-will', {
    kind: 'commitment',
    force: 'intended',
    priority: 26,
    alone: true,
    pattern: seq(OFFICE, gap(25), WILL_STUDY),
    examples: [
      'Vazirlik koʻprikni taʼmirlash masalasini koʻrib chiqadi.',
      'Bojxona idorasi yigʻimlarni kamaytirish tartibini oʻrganadi.',
    ],
    counterexamples: [
      'Vazirlik koʻprikni taʼmirlash masalasini koʻrib chiqdi.',
      'Majlisda koʻprik masalasi koʻrib chiqiladi.',
    ],
  }),
]
