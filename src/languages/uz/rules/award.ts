import {
  capture,
  either,
  entity,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { done, inside, valueIn, word } from './parts.js'

const WHO: Pattern = either(
  seq(entity('post'), capture('recipient', entity('person'))),
  capture('recipient', either(entity('person'), entity('post'))),
)
/** Who was given it. */
const SUBJECT: Pattern = either(
  seq(entity('post'), capture('recipient', valueIn(['nominative'], 'person'))),
  capture('recipient', valueIn(['nominative'], 'person', 'post')),
)
/** To whom it was given: never the giver. */
const TO: Pattern = either(
  seq(entity('post'), capture('recipient', valueIn(['dative'], 'person'))),
  capture('recipient', valueIn(['dative'], 'person', 'post')),
  capture('recipient', plain(oneOf(['hamkasb', 'rahbar', 'elchi', 'vazir', 'rais'], 'dative'))),
)
/** Many who were given it. */
const GROUP: Pattern = capture(
  'recipient',
  without(plain(likely(marked('noun', 'plural', 'nominative'))), 'neuter'),
)
const QUOTED: Pattern = seq(form('«', '"', '“', '„'), gap(5), form('»', '"', '”', '“'))
const ORDER_NOUNS = ['orden', 'medal', 'unvon', 'mukofot', 'nishon', 'yulduz']
/** Distinctions on paper, named by their noun: `faxriy yorliq`. */
const PAPER: Pattern = capture(
  'award',
  seq(optional(oneOf(['faxriy'])), oneOf(['yorliq', 'diplom', 'tashakkurnoma'])),
)
const AWARD: Pattern = either(
  seq(capture('award', seq(oneOf(['faxriy']), inside(2))), oneOf(['unvon', 'maqom'])),
  PAPER,
  seq(
    capture('award', QUOTED),
    optional(form('nomidagi', 'nomli', 'otli')),
    optional(form('davlat', 'milliy', 'xalqaro')),
    oneOf(ORDER_NOUNS),
  ),
  seq(capture('award', seq(entity('country'), inside(4))), oneOf(['unvon'])),
  seq(
    capture(
      'award',
      repeat(
        oneOf([
          'doʻstlik',
          'doʻst',
          'buyuk',
          'xizmat',
          'faxriy',
          'professor',
          'doktor',
          'fuqaro',
          'akademik',
          'manas',
          'mustaqillik',
        ]),
        1,
        3,
      ),
    ),
    oneOf(ORDER_NOUNS),
  ),
  seq(capture('award', seq(oneOf(['faxriy', 'xalq']), inside(2))), oneOf(['unvon'])),
  oneOf(ORDER_NOUNS),
)
const DECORATE = ['taqdirlamoq', 'mukofotlamoq', 'sharaflamoq', 'siylamoq']
/** That it was handed over. */
const HANDED: Pattern = either(
  done('topshirmoq', 'bermoq', 'tutqazmoq', 'taqmoq'),
  seq(form('taqdim', 'tortiq', 'tuhfa'), done('etmoq', 'qilmoq')),
  seq(form('taqib', 'toqib'), done('qoʻymoq')),
)
/** That it was decreed: `mukofotlash toʻgʻrisidagi farmonni imzoladi`. */
const DECREED: Pattern = seq(
  oneOf(['taqdirlamoq', 'mukofotlamoq'], 'infinitive'),
  form('toʻgʻrisida', 'toʻgʻrisidagi', 'haqida', 'haqidagi'),
  word('farmon', 'qaror', 'farmoyish'),
  done('imzolamoq', 'chiqarmoq'),
)
/** Somebody was given it: the receiver is the subject. */
const GIVEN: Pattern = either(
  oneOf(DECORATE, 'passive'),
  seq(form('sazovor'), done('boʻlmoq')),
  seq(word('unvon'), gap(1), done('bermoq')),
)
/** Somebody gave it: the receiver stands in the accusative. */
const GAVE: Pattern = either(done(...DECORATE), DECREED)
const WHOM: Pattern = capture('recipient', valueIn(['accusative'], 'person', 'post'))

/** Awards: a distinction was given or decreed. */
export const AWARD_RULES = [
  rule('uz/award/be-awarded', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(SUBJECT, gap(14), AWARD, optional(form('bilan')), gap(2), GIVEN),
      seq(WHO, gap(14), AWARD, gap(1), done('bermoq')),
      seq(AWARD, form('bilan'), gap(4), SUBJECT, gap(1), oneOf(DECORATE, 'passive')),
      seq(GROUP, gap(4), AWARD, optional(form('bilan')), gap(1), oneOf(DECORATE, 'passive')),
      seq(WHOM, gap(8), AWARD, optional(form('bilan')), gap(2), GAVE),
    ),
    examples: [
      '⟦recipient Quruvchilar⟧ “⟦award Mehr⟧” medali bilan mukofotlandi.',
      '⟦recipient Ilhom Aliyev⟧ “⟦award Doʻstlik⟧” ordeni bilan taqdirlandi.',
      '⟦recipient Ilhom Aliyev⟧ ⟦award faxriy yorliq⟧ bilan taqdirlandi.',
      '“⟦award Shuhrat⟧” ordeni bilan rassom ⟦recipient Ilhom Aliyev⟧ taqdirlandi.',
      'Prezident ⟦recipient Ilhom Aliyevni⟧ “⟦award Shuhrat⟧” ordeni bilan mukofotladi.',
      'Prezident ⟦recipient Ilhom Aliyevni⟧ “⟦award Shuhrat⟧” ordeni bilan mukofotlash toʻgʻrisidagi farmonni imzoladi.',
    ],
    counterexamples: ['Ilhom Aliyev orden bilan taqdirlanmadi.'],
  }),
  rule('uz/award/present', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(
        optional(seq(TO, gap(6))),
        AWARD,
        gap(6),
        capture('presenter', valueIn(['nominative'], 'person')),
        gap(4),
        done('topshirmoq'),
      ),
      seq(TO, gap(6), AWARD, gap(4), HANDED),
      seq(
        capture('recipient', plain(likely(marked('noun', 'plural', 'dative')))),
        gap(3),
        AWARD,
        gap(2),
        done('topshirmoq', 'bermoq'),
      ),
      seq(
        AWARD,
        gap(3),
        capture('recipient', valueIn(['dative'], 'person', 'post')),
        gap(3),
        done('topshirmoq', 'bermoq'),
      ),
    ),
    examples: [
      '⟦recipient Quruvchilarga⟧ “⟦award Shuhrat⟧” medali topshirildi.',
      '“⟦award Shuhrat⟧” ordenini ⟦presenter Sadir Japarov⟧ topshirdi.',
      '“⟦award Shuhrat⟧” medali rassom ⟦recipient Sadir Japarovga⟧ topshirildi.',
      '⟦recipient Sadir Japarovga⟧ “⟦award Shuhrat⟧” ordeni taqdim etildi.',
      '⟦recipient Ilhom Aliyevga⟧ “⟦award Doʻstlik⟧” ordeni topshirildi.',
      '⟦recipient Ilhom Aliyevga⟧ “⟦award Doʻstlik⟧” ordeni tortiq etildi.',
      '⟦recipient Sadir Japarovga⟧ “⟦award Mehr⟧” xalqaro mukofoti topshirildi.',
      '⟦recipient Sadir Japarovga⟧ “⟦award Zulfiya⟧” nomidagi davlat mukofoti topshirildi.',
      'Ilhom Aliyev qirgʻiz ⟦recipient hamkasbiga⟧ “⟦award Doʻstlik⟧” ordenini taqdim etdi.',
    ],
    counterexamples: ['Hujjatni Sadir Japarov topshirdi.'],
  }),
  rule('uz/award/decorated', {
    kind: 'award',
    priority: 48,
    pattern: either(
      seq(AWARD, optional(form('bilan')), gap(2), either(GIVEN, GAVE)),
      seq(
        capture('award', QUOTED),
        oneOf(ORDER_NOUNS),
        gap(1),
        oneOf(['topshirmoq'], 'verb', 'past', 'passive'),
      ),
      seq(capture('award', seq(form('faxriy', 'xalq'), inside(2))), word('unvon'), gap(1), HANDED),
    ),
    examples: [
      '⟦award Qirgʻiziston Qahramoni⟧ unvoniga sazovor boʻldi.',
      'Prezident bir quruvchini “⟦award Shuhrat⟧” medali bilan mukofotladi.',
      'Oʻqituvchi “⟦award Doʻstlik⟧” ordeni bilan taqdirlandi.',
    ],
    counterexamples: ['Orden yoʻqoldi.'],
  }),
]
