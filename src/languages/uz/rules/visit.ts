import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { attendanceToCome, visitToCome } from '../../travel.js'
import { UNDERSTANDING } from './agreed.js'
import { action, compound, done, inside, valueIn, word } from './parts.js'

/** Gatherings that people are invited to. */
const INVITED_TO = [
  ...['sammit', 'forum', 'biznes-forum', 'koʻrgazma', 'festival', 'kongress', 'konferensiya', 'anjuman'],
  ...['yarmarka', 'qurultoy', 'marosim', 'simpozium', 'xakaton'],
]

/** Where a visit leads. */
export const WHITHER: Pattern = capture('place', valueIn(['dative'], 'place', 'country'))

/** Those who travel for a state or a firm; of a person without a post no visit is told. */
const TRAVELLER: Pattern = either(
  entity('post'),
  oneOf(['delegasiya', 'missiya', 'guruh', 'vakil', 'ishbilarmon', 'tadbirkor', 'hokim', 'vazir', 'elchi']),
  oneOf(['prezident', 'oʻrinbosar', 'premer', 'hayʻat']),
)

const TRAVEL = ['kelmoq', 'bormoq', 'joʻnamoq', 'uchmoq']

/** That somebody will come or go, told as a fact, as settled, or by him who says so. */
const WILL_TRAVEL: Pattern = either(
  oneOf(TRAVEL, 'verb', 'future'),
  oneOf(['kelmoq', 'bormoq'], 'short', 'future'),
  seq(form('yoʻl'), oneOf(['olmoq'], 'verb', 'future')),
  seq(form('joʻnab', 'etib', 'uchib'), oneOf(['ketmoq', 'kelmoq', 'bormoq'], 'verb', 'future')),
  seq(oneOf(TRAVEL, 'participle', 'future'), form('boʻldi', 'boʻldilar', 'boʻlishdi')),
  seq(
    oneOf(TRAVEL, 'infinitive', 'neuter'),
    either(oneOf(['kutmoq'], 'verb', 'present'), oneOf(['rejalashtirmoq', 'kutmoq'], 'participle', 'past')),
  ),
  seq(
    oneOf(TRAVEL, 'infinitive', 'accusative'),
    gap(1),
    either(compound(['maʻlum', 'eʻlon', 'bayon'], 'qilmoq', 'etmoq'), done('aytmoq', 'bildirmoq')),
  ),
)

/** That somebody was asked to come. */
const INVITED: Pattern = either(
  compound(['taklif', 'daʻvat'], 'etmoq', 'qilmoq'),
  done('chorlamoq', 'chaqirmoq'),
)
/** Whoever is asked to come, for a state. */
const GUEST: Pattern = either(
  valueIn(['accusative'], 'person', 'post'),
  oneOf(['hamkasb', 'rahbar', 'prezident', 'etakchi', 'lider', 'vazir', 'mehmon'], 'accusative'),
)
/** Words between a guest, the place he is asked to and the verb; nobody is asked to do anything there. */
const NO_DOING = gap(3, except(marked('infinitive')))

const TRAVEL_WORDS = { who: TRAVELLER, whither: WHITHER, goes: WILL_TRAVEL }

/** Visits: somebody will come or go, is invited or has said so. */
export const VISIT_RULES = [
  rule('uz/event/invite-to-visit', {
    kind: 'event',
    force: 'proposed',
    priority: 47,
    pattern: seq(
      optional(seq(WHITHER, inside(5))),
      word('tashrif', 'safar'),
      optional(form('bilan')),
      optional(seq(inside(3), WHITHER)),
      optional(seq(inside(3), oneOf(['buyurmoq', 'kelmoq', 'qilmoq', 'bormoq', 'etmoq'], 'infinitive'))),
      inside(2),
      INVITED,
    ),
    examples: [
      'Vazir hamkasbini ⟦place Oʻshga⟧ rasmiy tashrif bilan kelishga chorladi.',
      'Prezident hamkasbini ⟦place Samarqandga⟧ rasmiy tashrif bilan kelishga taklif etdi.',
      'Vazir mehmonni ⟦when bahorda⟧ ⟦place Oʻshga⟧ tashrif buyurishga taklif qildi.',
    ],
    counterexamples: [
      'Vazir tashrif chogʻida yangi ombor qurishni taklif qildi.',
      'Taklif qilingan mehmonlar ketdi.',
    ],
  }),
  rule('uz/event/invite-somewhere', {
    kind: 'event',
    force: 'proposed',
    priority: 46,
    always: { type: 'visit' },
    pattern: either(
      seq(GUEST, NO_DOING, WHITHER, NO_DOING, INVITED),
      seq(WHITHER, NO_DOING, GUEST, NO_DOING, INVITED),
    ),
    examples: [
      'Prezident hamkasbini oʻziga qulay vaqtda ⟦place Samarqandga⟧ taklif etdi.',
      'Vazir mehmonni ⟦when bahorda⟧ ⟦place Oʻshga⟧ chorladi.',
    ],
    counterexamples: ['Prezident tadbirkorlarni Samarqandga sarmoya kiritishga chorladi.'],
  }),
  rule('uz/event/will-travel', {
    kind: 'event',
    force: 'intended',
    priority: 42,
    always: { type: 'visit' },
    pattern: visitToCome(
      TRAVEL_WORDS,
      valueIn(['instrumental'], 'place', 'country'),
      oneOf(['kelmoq'], 'verb', 'future'),
    ),
    examples: [
      'Qoʻshnilar delegatsiyasi ⟦when mayda⟧ ⟦place Oʻshga⟧ keladi.',
      'Hokim ⟦when qishda⟧ ⟦place Bishkekka⟧ boradigan boʻldi.',
      'Vazir kelgusi yili ⟦place Oʻshga⟧ tadbirkorlarni boshlab kelishini maʼlum qildi.',
    ],
    counterexamples: ['Qoʻshnilar delegatsiyasi Oʻshga keldi.', 'Doʻstlar qishda qishloqqa boradi.'],
  }),
  rule('uz/event/will-attend', {
    kind: 'event',
    force: 'intended',
    priority: 48,
    pattern: attendanceToCome(
      TRAVEL_WORDS,
      oneOf([...INVITED_TO, 'majlis', 'yigʻilish', 'auksion', 'muzokara'], 'dative'),
    ),
    examples: [
      'Qoʻshnilar delegatsiyasi ⟦when mayda⟧ ⟦place Oʻshda⟧ boʻlib oʻtadigan koʻrgazmaga keladi.',
      'Vazir kuzda Bishkekdagi forumga borishini aytdi.',
    ],
    counterexamples: ['Vazir forumga bordi.'],
  }),
  rule('uz/event/agree-to-visit', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    pattern: seq(
      optional(seq(WHITHER, inside(4))),
      word('tashrif', 'safar'),
      optional(form('bilan')),
      optional(seq(inside(3), WHITHER)),
      inside(1),
      oneOf(['buyurmoq', 'kelmoq', 'bormoq', 'qilmoq'], 'infinitive', 'dative'),
      inside(2),
      UNDERSTANDING,
    ),
    examples: [
      'Prezident ⟦when mayda⟧ ⟦place Oʻshga⟧ davlat tashrifi bilan borishga rozilik berdi.',
      'Vazir kuzda ⟦place Bishkekka⟧ tashrif buyurishga rozi boʻldi.',
    ],
    counterexamples: ['Vazirlar tashrif chogʻida ombor qurishga kelishib oldi.'],
  }),
  rule('uz/event/accept-invitation', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      optional(seq(WHITHER, inside(5))),
      word('tashrif', 'safar'),
      inside(4),
      word('taklif', 'taklifnoma'),
      inside(3),
      compound(['qabul'], 'qilmoq', 'etmoq'),
    ),
    examples: [
      'Prezident ⟦when bahorda⟧ ⟦place Oʻshga⟧ tashrif buyurish taklifini qabul qildi.',
      'Vazir Samarqandga safar bilan kelish haqidagi taklifni mamnuniyat bilan qabul qildi.',
    ],
    counterexamples: ['Vazir taklifni qabul qildi.', 'Tashrif chogʻida qaror qabul qilindi.'],
  }),
  rule('uz/event/invite', {
    kind: 'event',
    force: 'proposed',
    priority: 46,
    pattern: seq(
      oneOf(INVITED_TO, 'dative'),
      inside(3),
      compound(['taklif'], 'etmoq', 'qilmoq'),
      optional(action()),
    ),
    examples: [
      'Prezident hamkasbini kuzgi sammitga taklif etdi.',
      'Vazir tadbirkorlarni forumga taklif qildi.',
    ],
    counterexamples: [
      'Vazir mehmonlarni taklif qildi.',
      'Vazir quruvchilarni koʻrgazmada qatnashishga taklif qildi.',
    ],
  }),
  rule('uz/event/will-meet', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(
        word('guruh', 'komissiya', 'kengash'),
        inside(6),
        oneOf(['yigʻilmoq', 'toʻplanmoq'], 'verb', 'future'),
      ),
      seq(
        either(word('rahbar', 'prezident', 'vazir', 'hokim', 'rais', 'elchi'), entity('person', 'post')),
        inside(8),
        form('bilan'),
        gap(2),
        oneOf(['uchrashmoq', 'koʻrishmoq', 'suhbatlashmoq'], 'verb', 'future'),
      ),
    ),
    examples: [
      'Ertaga vazir ⟦place Oʻshda⟧ tadbirkorlar bilan uchrashadi.',
      'Qoʻshma ishchi guruh ⟦when mayda⟧ ⟦place Oʻshda⟧ yigʻiladi.',
    ],
    counterexamples: ['Vazir Oʻshda tadbirkorlar bilan uchrashdi.'],
  }),
]
