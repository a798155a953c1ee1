import {
  capture,
  either,
  entity,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { done, valueIn, word } from './parts.js'

const REPORT_NOUNS = ['hisobot', 'maʻruza', 'axborot', 'maʻlumot', 'taqdimot', 'xabar']
const OFFICIALS = [
  'vazir',
  'oʻrinbosar',
  'hamrais',
  'rais',
  'rahbar',
  'masʻul',
  'hokim',
  'akim',
  'aʻzo',
  'vakil',
  'kotib',
  'idora',
  'vazirlik',
  'koordinator',
]
const GROUP: Pattern = optional(seq(word('ishchi'), word('guruh')))
const PERSON: Pattern = seq(entity('post'), capture('reporter', entity('person')))
/** Those who report just before their report; who heads a state is oftener the one who hears it. */
const NEAR: Pattern = either(
  PERSON,
  capture(
    'reporter',
    either(entity('post', 'person', 'organisation'), oneOf(OFFICIALS.filter((word) => word !== 'rahbar'))),
  ),
)
const REPORTER: Pattern = either(
  PERSON,
  capture('reporter', either(entity('post', 'person'), seq(GROUP, oneOf(OFFICIALS)), entity('organisation'))),
)
/** Whose report is heard stands in the genitive, or just before the report. */
const OWNER: Pattern = either(
  seq(entity('post'), capture('reporter', valueIn(['genitive'], 'person'))),
  capture(
    'reporter',
    either(valueIn(['genitive'], 'post', 'person', 'organisation'), seq(GROUP, oneOf(OFFICIALS, 'genitive'))),
  ),
)
const HEARD: Pattern = either(
  done('tinglamoq', 'eshitmoq'),
  seq(form('qabul'), done('qilmoq')),
  seq(form('tinglab', 'eshitib'), done('oʻtmoq', 'olmoq')),
)
const GIVEN: Pattern = either(
  seq(oneOf(REPORT_NOUNS), gap(2), done('bermoq', 'qilmoq', 'etmoq', 'oʻqimoq', 'taqdim')),
  seq(oneOf(REPORT_NOUNS), form('taqdim'), done('etmoq', 'qilmoq')),
)

/** Reports: somebody accounted for work and was heard. */
export const REPORT_RULES = [
  rule('uz/report/hear', {
    kind: 'report',
    priority: 45,
    pattern: either(
      seq(OWNER, gap(60), oneOf(REPORT_NOUNS), gap(2), HEARD),
      seq(NEAR, gap(3), oneOf(REPORT_NOUNS), gap(2), HEARD),
    ),
    examples: [
      'Prezidentlar ⟦reporter energetika vazirlarining⟧ elektr yetkazib berish haqidagi hisobotlarini tingladi.',
      '⟦reporter Ishchi guruh hamraislarining⟧ maʼruzasi eshitildi.',
    ],
    counterexamples: ['Hisobotlar topshirildi.', 'Prezidentlar kuy tingladi.'],
  }),
  rule('uz/report/report-on', {
    kind: 'report',
    priority: 45,
    pattern: seq(REPORTER, gap(60), GIVEN),
    examples: [
      '⟦reporter Bosh vazir oʻrinbosari⟧ koʻprik taʼmiri yuzasidan hisobot berdi.',
      '⟦reporter Vazirlar⟧ omborlar boʻyicha axborot berdi.',
    ],
    counterexamples: ['Vazir ketdi.'],
  }),
  rule('uz/report/was-reported', {
    kind: 'report',
    priority: 40,
    pattern: either(
      seq(oneOf(['hisobot', 'maʻruza']), gap(2), HEARD),
      seq(oneOf(['hisobot', 'maʻruza']), gap(2), done('bermoq', 'qilmoq')),
    ),
    examples: ['Taʼmir borishi haqida hisobot berildi.', 'Reja ijrosi yuzasidan hisobotlar eshitildi.'],
    counterexamples: ['Hisobotlar arxivga topshirildi.'],
  }),
]
