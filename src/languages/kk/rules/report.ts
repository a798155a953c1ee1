import {
  any,
  capture,
  either,
  entity,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { inBase } from '../base.js'
import { compound, done, inside, LONG, valueIn, verb, word, written } from './parts.js'

const REPORT_NOUNS = word('есеп', 'баяндама', 'ақпарат', 'мәлімет', 'хабарлама', 'таныстырылым')
const OFFICIAL_WORDS = [
  'министр',
  'орынбасар',
  'төраға',
  'теңтөраға',
  'басшы',
  'жауапты',
  'әкім',
  'мүше',
  'өкіл',
  'хатшы',
  'ведомство',
  'министрлік',
  'үйлестіруші',
  'вице-министр',
  'прокурор',
  'директор',
  'губернатор',
  'төрайым',
  'жетекші',
  'бастық',
].map(inBase)
const OFFICIALS = oneOf(OFFICIAL_WORDS)
const REPORTER: Pattern = either(
  seq(either(entity('post'), OFFICIALS), capture('reporter', entity('person'))),
  capture(
    'reporter',
    either(
      entity('post', 'person'),
      seq(optional(seq(word('жұмыс'), word('топ'))), OFFICIALS),
      entity('organisation'),
    ),
  ),
)
/** Whose report is heard. */
const OF_REPORTER: Pattern = either(
  seq(either(entity('post'), OFFICIALS), capture('reporter', valueIn(['genitive'], 'person'))),
  capture(
    'reporter',
    either(
      valueIn(['genitive'], 'post', 'person', 'organisation'),
      seq(
        optional(seq(word('жұмыс'), word('топ'))),
        optional(written('тең')),
        oneOf(OFFICIAL_WORDS, 'genitive'),
      ),
    ),
  ),
)
const HEARD = either(
  done('тыңдау', 'қабылдау'),
  seq(written('тыңдап'), done('өту', 'шығу')),
  seq(written('құлақ'), done('түру', 'асу')),
)
/** A report that is only to be given is none. */
const NO_ACT = without(any(), 'gerund', 'infinitive')
const GIVEN: Pattern = either(
  seq(REPORT_NOUNS, gap(2, NO_ACT), done('беру', 'жасау', 'ұсыну', 'оқу')),
  done('баяндау'),
  seq(word('есеп', 'баяндама'), without(verb(['тапсыру'], 'verb', 'past'), 'passive')),
  compound(['хабардар'], 'ету'),
  seq(written('баяндап', 'айтып'), done('беру', 'шығу', 'өту')),
  seq(
    word('жоспар', 'нәтиже', 'қорытынды', 'жоба', 'жұмыс', 'барыс', 'шара', 'көрсеткіш'),
    gap(1, NO_ACT),
    done('таныстыру'),
  ),
)

/** Reports: somebody accounted for work and was heard. */
export const REPORT_RULES = [
  rule('kk/report/hear', {
    kind: 'report',
    priority: 45,
    pattern: either(
      seq(OF_REPORTER, gap(LONG), REPORT_NOUNS, gap(2), HEARD),
      seq(REPORTER, gap(1), verb(['тыңдау'], 'verb', 'past', 'passive')),
    ),
    examples: [
      'Президенттер ⟦reporter энергетика министрлерінің⟧ ток жеткізу туралы есептерін тыңдады.',
      '⟦reporter Жұмыс тобы теңтөрағаларының⟧ баяндамасы тыңдалды.',
      'Отырыста министр ⟦reporter Ерлан Қарин⟧ тыңдалды.',
    ],
    counterexamples: ['Есептер тапсырылды.', 'Президенттер ән тыңдады.'],
  }),
  rule('kk/report/report-on', {
    kind: 'report',
    priority: 45,
    pattern: seq(
      REPORTER,
      optional(seq(written('мен', 'пен', 'бен', 'және'), REPORTER)),
      inside(LONG),
      GIVEN,
    ),
    examples: [
      '⟦reporter Ілияс Оспанов⟧ пен ⟦reporter Ерлан Қарин⟧ қоймалар туралы баяндады.',
      '⟦reporter Премьер-министрдің орынбасары⟧ көпір жөндеу жөнінде есеп берді.',
      '⟦reporter Министрлер⟧ қоймалар туралы баяндады.',
      '⟦reporter Министрлер⟧ жөндеу барысын баяндап берді.',
      '⟦reporter Министр⟧ Президентке жөндеу туралы есеп тапсырды.',
      '⟦reporter Министр⟧ жөндеу жоспарын таныстырды.',
      'Вице-министр ⟦reporter Ерлан Қарин⟧ көпір туралы мәлімет берді.',
    ],
    counterexamples: [
      'Министр кетті.',
      'Министрге апта сайын есеп беріп отыру ұсынылды.',
      'Министр мәлімет жинап берді.',
    ],
  }),
  rule('kk/report/was-reported', {
    kind: 'report',
    priority: 40,
    pattern: either(
      seq(word('есеп', 'баяндама'), gap(2), HEARD),
      seq(word('есеп', 'баяндама'), gap(2), done('беру', 'жасау')),
      seq(word('ақпарат', 'мәлімет'), verb(['беру', 'ұсыну'], 'verb', 'past', 'passive')),
      seq(
        word('барыс', 'нәтиже', 'жайында', 'туралы', 'жөнінде'),
        verb(['баяндау', 'баяндалу'], 'verb', 'past', 'passive'),
      ),
    ),
    examples: [
      'Жөндеу барысы туралы есеп берілді.',
      'Жоспардың орындалуы бойынша есептер тыңдалды.',
      'Президентке көпір жөндеудің барысы баяндалды.',
      'Президентке көпір жөндеу туралы мәлімет берілді.',
    ],
    counterexamples: ['Есептер мұрағатқа тапсырылды.'],
  }),
]
