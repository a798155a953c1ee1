import { either, except, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { action, done, LONG } from './parts.js'

/** That it will be done was told, by somebody or by nobody who is named. */
const TOLD = either(
  seq(form('maʻlum', 'eʻlon', 'qayd', 'bayon', 'qoʻshimcha'), done('qilmoq', 'etmoq')),
  done('aytmoq', 'bildirmoq', 'taʻkidlamoq'),
)
const WAS_TOLD = either(
  seq(form('maʻlum', 'eʻlon', 'qayd', 'bayon'), oneOf(['qilmoq', 'etmoq'], 'verb', 'past', 'passive')),
  oneOf(['aytmoq', 'bildirmoq', 'taʻkidlamoq'], 'verb', 'past', 'passive'),
)

/** What somebody tells will be done. */
export const TOLD_RULES = [
  rule('uz/commitment/say-will', {
    kind: 'commitment',
    force: 'intended',
    priority: 28,
    pattern: seq(
      gap(LONG),
      either(
        // What is said of how a thing is promises nothing: `toʻgʻri kelmasligini aytdi`.
        seq(
          except(form('toʻgʻri', 'mos', 'haqiqatga', 'asosga')),
          action('accusative', 'neuter'),
          gap(1),
          TOLD,
        ),
        seq(action('nominative', 'neuter', 'passive'), gap(1), WAS_TOLD),
      ),
    ),
    examples: [
      'Vazir ikkinchi navbat kuzda yakunlanishini maʼlum qildi.',
      'Kompaniya yangi liniya mayda ishga tushishini bildirdi.',
      'Vazirlik tomonidan 20 ta vagon sotib olinishi maʼlum qilindi.',
    ],
    counterexamples: [
      'Vazir liniya ishga tushganini bildirdi.',
      'Vazirlik bu xabar haqiqatga toʻgʻri kelmasligini aytdi.',
    ],
  }),
]
