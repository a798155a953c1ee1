import {
  capture,
  either,
  entity,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  repeat,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { done, LONG, SEPARATOR, valueIn, word } from './parts.js'

/** No `xabar`: who informs, as the press does, accounts for nothing. */
const REPORT_NOUNS = ['hisobot', 'hisob', 'maʻruza', 'axborot', 'maʻlumot', 'taqdimot']
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
  'prokuror',
  'direktor',
  'gubernator',
  'boshliq',
  'mutasaddi',
  'mudir',
  'mutaxassis',
  'raisa',
]
const GROUP: Pattern = optional(seq(word('ishchi'), word('guruh')))
const PERSON: Pattern = seq(
  GROUP,
  either(entity('post'), oneOf(OFFICIALS)),
  capture('reporter', entity('person')),
)
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
  capture(
    'reporter',
    either(
      without(entity('post', 'person'), 'dative'),
      seq(GROUP, without(oneOf(OFFICIALS), 'dative', 'genitive')),
      entity('organisation'),
    ),
  ),
)
/** Whose report is heard stands in the genitive, or just before the report. */
const OWNER: Pattern = either(
  seq(either(entity('post'), oneOf(OFFICIALS)), capture('reporter', valueIn(['genitive'], 'person'))),
  capture(
    'reporter',
    either(valueIn(['genitive'], 'post', 'person', 'organisation'), seq(GROUP, oneOf(OFFICIALS, 'genitive'))),
  ),
)
const HEARD: Pattern = either(
  done('tinglamoq', 'eshitmoq'),
  seq(form('qabul'), done('qilmoq')),
  seq(form('tinglab', 'eshitib'), done('oʻtmoq', 'olmoq')),
  seq(form('quloq'), done('tutmoq', 'solmoq')),
)
/** What somebody makes others acquainted with when he accounts for it. */
const SHOWN = ['loyiha', 'reja', 'natija', 'yakun', 'ish', 'holat', 'chora', 'koʻrsatkich', 'jarayon']
const GIVEN: Pattern = either(
  seq(oneOf(REPORT_NOUNS), gap(2), done('bermoq', 'qilmoq', 'etmoq', 'oʻqimoq', 'taqdim')),
  seq(oneOf(REPORT_NOUNS), form('taqdim'), done('etmoq', 'qilmoq')),
  seq(oneOf(REPORT_NOUNS), form('oʻqib'), done('eshittirmoq', 'bermoq')),
  seq(word('taqdimot'), done('oʻtkazmoq')),
  seq(oneOf(['hisobot', 'hisob', 'maʻruza']), without(oneOf(['topshirmoq'], 'verb', 'past'), 'passive')),
  seq(word(...SHOWN), form('bilan'), gap(1), done('tanishtirmoq')),
  seq(form('soʻzlab'), done('bermoq')),
  seq(form('xabardor', 'voqif'), done('qilmoq', 'etmoq')),
  seq(word('reja', 'natija', 'yakun'), form('taqdim'), done('etmoq', 'qilmoq')),
)

/** What a report is on, where its verb stands behind another. */
const ABOUT: Pattern = form('haqida', 'toʻgʻrisida', 'yuzasidan', 'boʻyicha', 'borasida', 'xususida')

/** Reports: somebody accounted for work and was heard. */
export const REPORT_RULES = [
  rule('uz/report/hear', {
    kind: 'report',
    priority: 45,
    pattern: either(
      seq(OWNER, gap(60), oneOf(REPORT_NOUNS), gap(2), HEARD),
      seq(NEAR, gap(3), oneOf(REPORT_NOUNS), gap(2), HEARD),
      seq(NEAR, gap(1), oneOf(['tinglamoq', 'eshitmoq'], 'verb', 'past', 'passive')),
    ),
    examples: [
      'Prezidentlar ⟦reporter energetika vazirlarining⟧ elektr yetkazib berish haqidagi hisobotlarini tingladi.',
      '⟦reporter Ishchi guruh hamraislarining⟧ maʼruzasi eshitildi.',
      'Majlisda vazir ⟦reporter Sadir Japarov⟧ tinglandi.',
    ],
    counterexamples: ['Hisobotlar topshirildi.', 'Prezidentlar kuy tingladi.'],
  }),
  rule('uz/report/report-on', {
    kind: 'report',
    priority: 45,
    pattern: seq(REPORTER, optional(seq(form('va', 'hamda'), REPORTER)), gap(60), GIVEN),
    examples: [
      '⟦reporter Bosh vazir oʻrinbosari⟧ koʻprik taʼmiri yuzasidan hisobot berdi.',
      '⟦reporter Vazirlar⟧ omborlar boʻyicha axborot berdi.',
      '⟦reporter Vazir⟧ taʼmir rejalarini taqdim etdi.',
      '⟦reporter Vazir⟧ hukumatga koʻprik taʼmiri toʻgʻrisida hisob berdi.',
      '⟦reporter Vazirlar⟧ omborlar haqida soʻzlab berdi.',
      '⟦reporter Vazir⟧ koʻprik taʼmiri haqida hisobot oʻqib eshittirdi.',
      '⟦reporter Vazir⟧ prezidentni yangi loyihalar bilan tanishtirdi.',
      '⟦reporter Vazir⟧ gaz taʼminoti yuzasidan hisobot topshirdi.',
      'Ishchi guruh hamraisi ⟦reporter Sadir Japarov⟧ qurilish borishi yuzasidan hisob berdi.',
    ],
    counterexamples: ['Vazir ketdi.'],
  }),
  rule('uz/report/several-reports', {
    kind: 'report',
    priority: 46,
    each: 'subject',
    pattern: seq(
      capture('subject', seq(REPORTER, gap(LONG), ABOUT)),
      repeat(seq(SEPARATOR, capture('subject', seq(gap(4), REPORTER, gap(LONG), ABOUT))), 0, 3),
      SEPARATOR,
      capture('subject', seq(gap(4), REPORTER, gap(LONG), GIVEN)),
    ),
    examples: [
      '⟦reporter Energetika vaziri⟧ qishga tayyorgarlik haqida, ⟦reporter transport vaziri⟧ esa yoʻllar toʻgʻrisida axborot berdi.',
      '⟦reporter Savdo vaziri⟧ omborlar boʻyicha, ⟦reporter qishloq xoʻjaligi vaziri⟧ paxta yuzasidan hisobot berdi.',
    ],
    counterexamples: ['Vazir omborlar haqida, yoʻllar haqida soʻradi.'],
  }),
  rule('uz/report/was-reported', {
    kind: 'report',
    priority: 40,
    pattern: either(
      seq(oneOf(['hisobot', 'maʻruza']), gap(2), HEARD),
      seq(oneOf(['hisobot', 'maʻruza']), gap(2), done('bermoq', 'qilmoq')),
      seq(form('axborot', 'maʻlumot'), oneOf(['bermoq'], 'verb', 'past', 'passive')),
    ),
    examples: [
      'Taʼmir borishi haqida hisobot berildi.',
      'Reja ijrosi yuzasidan hisobotlar eshitildi.',
      'Prezidentga koʻprik taʼmiri boʻyicha axborot berildi.',
    ],
    counterexamples: ['Hisobotlar arxivga topshirildi.'],
  }),
]
