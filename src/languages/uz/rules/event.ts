import {
  ahead,
  capture,
  context,
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
  without,
} from '../../../grammar/index.js'
import { attendanceToCome, visitToCome } from '../../travel.js'
import { UZ_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { UNDERSTANDING } from './agreed.js'
import { action, BULLET, compound, done, inside, LINE_END, LINK, said, valueIn, word } from './parts.js'
import { STRESS } from './supported.js'

const NAMED_DAYS: Pattern = seq(
  oneOf(['madaniyat', 'kino', 'adabiyot', 'sanʻat', 'musiqa', 'turizm']),
  word('kun', 'hafta', 'yil', 'kunlar'),
)
const NOUN: Pattern = either(oneOf(UZ_EVENT_NOUNS, 'noun'), NAMED_DAYS)
/** What itself is to be held, not where something is to be done. */
const HELD: Pattern = either(without(oneOf(UZ_EVENT_NOUNS, 'noun'), 'locative', 'dative'), NAMED_DAYS)
/** Words behind an event; those that make it the setting of another are none. */
function after(most: number): Pattern {
  return gap(
    most,
    except(form('doirasida', 'davomida', 'chogʻida', 'yakunida', 'arafasida', 'munosabati', ':', ';')),
  )
}
/** Words of one phrase with an event. */
const PHRASE = except(
  form('doirasida', 'davomida', 'chogʻida', 'yakunida', 'arafasida', 'munosabati', ',', ':', ';'),
)
const WILL: Pattern = either(
  seq(form('boʻlib'), oneOf(['oʻtmoq'], 'verb', 'future')),
  oneOf(['oʻtkazmoq', 'oʻtmoq', 'ochmoq', 'boʻlmoq'], 'verb', 'future'),
  seq(form('tashkil'), oneOf(['etmoq', 'qilmoq'], 'verb', 'future')),
  oneOf(['chaqirmoq', 'uyushtirmoq'], 'verb', 'future', 'passive'),
  seq(form('mezbonlik'), oneOf(['qilmoq'], 'verb', 'future')),
)
const VISIT: Pattern = oneOf(['buyurmoq', 'kelmoq', 'bormoq', 'qilmoq'], 'verb', 'future')
const HOLDING: Pattern = either(
  oneOf(['oʻtkazmoq', 'uyushtirmoq', 'chaqirmoq'], 'infinitive'),
  seq(form('tashkil'), oneOf(['etmoq', 'qilmoq'], 'infinitive')),
  seq(form('boʻlib'), oneOf(['oʻtmoq'], 'infinitive')),
  seq(form('oʻtkazib'), oneOf(['bormoq', 'turmoq'], 'infinitive')),
)
/** What is agreed is the event itself, not another act on it: `oʻtkazish imkoniyatini oʻrganishga`. */
const NO_ACT = except(marked('infinitive', 'dative'))
/** Talks that are to go on. */
const GOING_ON: Pattern = seq(
  oneOf(['muzokara', 'muloqot', 'suhbat', 'uchrashuv', 'maslahatlashuv', 'konsultasiya']),
  inside(6),
  form('davom'),
  oneOf(['ettirmoq', 'etmoq'], 'infinitive'),
)
const AGREE: Pattern = either(UNDERSTANDING, done('belgilamoq'))
const PLAN: Pattern = either(
  said('rejalashtirmoq', 'moʻljallamoq'),
  oneOf(['kutmoq'], 'verb', 'present'),
  oneOf(['kutmoq'], 'verb', 'future'),
  seq(form('koʻzda', 'nazarda'), said('tutmoq')),
)
const PROPOSE: Pattern = either(
  seq(word('taklif'), gap(1), done('qilmoq', 'etmoq', 'bildirmoq')),
  seq(word('taklif', 'tashabbus', 'gʻoya'), form('ilgari'), done('surmoq')),
  seq(word('taklif', 'tashabbus'), form('bilan'), done('chiqmoq')),
)

/** Gatherings that people are invited to. */
const INVITED_TO = [
  ...['sammit', 'forum', 'biznes-forum', 'koʻrgazma', 'festival', 'kongress', 'konferensiya', 'anjuman'],
  ...['yarmarka', 'qurultoy', 'marosim', 'simpozium', 'xakaton'],
]

/** Where a visit leads. */
const WHITHER: Pattern = capture('place', valueIn(['dative'], 'place', 'country'))

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

const TRAVEL_WORDS = { who: TRAVELLER, whither: WHITHER, goes: WILL_TRAVEL }

/** Events: something will be held. */
export const EVENT_RULES = [
  rule('uz/event/will-take-place', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(HELD, after(12), WILL),
      seq(word('tashrif', 'safar'), gap(3), VISIT),
      seq(word('tashrif', 'safar'), gap(3), form('amalga'), oneOf(['oshirmoq'], 'verb', 'future')),
      seq(
        oneOf(['sammit', 'forum', 'majlis', 'yigʻilish', 'qurultoy'], 'dative'),
        gap(2),
        oneOf(['toʻplanmoq'], 'verb', 'future'),
      ),
    ),
    examples: [
      'Oktabr oyida ⟦place Oʻshda⟧ tashuvchilar kengashining majlisi boʻlib oʻtadi.',
      'Navbatdagi forum kelgusi yilda ⟦place Bishkekda⟧ oʻtkaziladi.',
      'Vazirning Oʻshga tashrifi kuzda amalga oshiriladi.',
      'Prezidentlar ⟦when mayda⟧ ⟦place Oʻshda⟧ navbatdagi sammitga toʻplanishadi.',
      'Komissiyaning uchinchi majlisi kelgusi yil ⟦place Oʻshda⟧ chaqiriladi.',
    ],
    counterexamples: ['Forum Bishkekda boʻlib oʻtdi.'],
  }),
  rule('uz/event/which-will-take-place', {
    kind: 'event',
    force: 'reported',
    priority: 41,
    extent: 'match',
    pattern: seq(
      optional(seq(entity('date'), gap(3))),
      optional(entity('place', 'country')),
      optional(form('shahrida')),
      optional(seq(entity('date'), gap(2))),
      either(
        seq(form('boʻlib'), oneOf(['oʻtmoq'], 'participle', 'future')),
        oneOf(['oʻtkazmoq', 'oʻtmoq', 'kutmoq', 'rejalashtirmoq', 'boʻlmoq'], 'participle', 'future'),
        oneOf(['rejalashtirmoq', 'kutmoq', 'moʻljallamoq'], 'participle'),
      ),
      inside(8),
      NOUN,
      optional(seq(optional(word('oʻtkazmoq')), word('tayyorgarlik'))),
    ),
    examples: [
      '⟦when Mayda⟧ ⟦place Oʻshda⟧ boʻlib oʻtadigan forumga tayyorgarlik muhokama qilindi.',
      '⟦when Iyun oyida⟧ oʻtkaziladigan koʻrgazma haqida fikr almashildi.',
    ],
    counterexamples: ['May oyida boʻlib oʻtgan forum muhokama qilindi.'],
  }),
  rule('uz/event/agree-to-hold', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    pattern: either(
      seq(either(seq(HELD, after(8), HOLDING), GOING_ON), LINK, gap(5, NO_ACT), AGREE),
      seq(oneOf(['uchrashmoq', 'toʻplanmoq'], 'infinitive', 'dative'), gap(1), AGREE),
    ),
    examples: [
      'Vazirlar navbatdagi uchrashuvni mayda oʻtkazishga kelishib oldi.',
      'Kuzda forum oʻtkazish boʻyicha kelishuvga erishildi.',
      'Vazirlar mayda yana uchrashishga kelishib oldilar.',
      'Prezidentlar rahbarlar kengashini ⟦place Oʻshda⟧ chaqirishga kelishib oldi.',
      'Vazirlar muzokaralarni mayda ⟦place Oʻshda⟧ davom ettirishga kelishib oldi.',
    ],
    counterexamples: [
      'Vazirlar yoʻl qurishga kelishib oldi.',
      'Vazirlar kuzda forum oʻtkazish imkoniyatini oʻrganishga kelishib oldi.',
    ],
  }),
  rule('uz/event/plan-to-hold', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: either(
      seq(HELD, after(8), HOLDING, gap(3), PLAN),
      seq(HELD, gap(6, PHRASE), PLAN),
      seq(oneOf(['uchrashmoq'], 'infinitive'), gap(2, PHRASE), PLAN),
    ),
    examples: [
      'Kuzda forum oʻtkazish rejalashtirilgan.',
      'May oyida vazirning tashrifi kutilmoqda.',
      'Vazirlar mayda yana uchrashishi rejalashtirilgan.',
    ],
    counterexamples: ['Taʼmir rejalashtirilgan.'],
  }),
  rule('uz/event/hold', {
    kind: 'event',
    force: 'intended',
    priority: 8,
    alone: true,
    pattern: either(
      seq(HELD, after(8), HOLDING, ahead(form(',', ';', 'va', 'hamda', 'shuningdek'))),
      seq(context(BULLET), inside(8), HELD, after(8), HOLDING, LINE_END),
    ),
    examples: [
      'Tomonlar ⟦when bahorda⟧ forum oʻtkazish va yangi maktab qurishga kelishib oldi.',
      'Vazirlar kelishuvga erishdi:\n– ⟦place Oʻshda⟧ koʻrgazma tashkil etish;\n– koʻprik qurish.',
    ],
    counterexamples: [
      'Forum oʻtkazish tajribasi bilan almashildi.',
      'Sinov oʻtkazish va yoʻl qurishga kelishildi.',
    ],
  }),
  rule('uz/event/propose-to-hold', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: seq(HELD, after(8), HOLDING, gap(2), PROPOSE),
    examples: [
      'Vazir kuzda forum oʻtkazishni taklif qildi.',
      'Madaniyat kunlarini tashkil etish taklif etildi.',
      'Vazir har yili forum oʻtkazib borish tashabbusini ilgari surdi.',
    ],
    counterexamples: ['Vazir ombor qurishni taklif qildi.'],
  }),
  rule('uz/event/need-to-hold', {
    kind: 'event',
    force: 'supported',
    priority: 49,
    pattern: seq(
      HELD,
      after(8),
      HOLDING,
      form('zarurligi', 'zarurligini', 'muhimligi', 'muhimligini', 'lozimligini', 'kerakligini', 'kerakligi'),
      gap(3),
      STRESS,
    ),
    examples: [
      'Vazirlar forumni har yili ⟦place Oʻshda⟧ oʻtkazish zarurligini taʼkidladi.',
      'Komissiya yigʻilishini mayda chaqirish muhimligi qayd etildi.',
    ],
    counterexamples: ['Vazirlar koʻprikni kengaytirish zarurligini taʼkidladi.'],
  }),
  rule('uz/event/coming', {
    kind: 'event',
    force: 'reported',
    priority: 46,
    extent: 'match',
    pattern: either(
      seq(
        word('navbatdagi', 'boʻlajak', 'yaqinlashib', 'kelgusi'),
        gap(3),
        capture('when', entity('date')),
        gap(5),
        NOUN,
      ),
      seq(
        entity('date'),
        gap(2),
        word('rejalashtirilgan', 'belgilangan', 'moʻljallangan', 'kutilayotgan'),
        gap(5),
        NOUN,
      ),
    ),
    examples: [
      'Boʻlajak ⟦when 31-maydagi⟧ uchrashuvga tayyorgarlik muhokama qilindi.',
      'Navbatdagi ⟦when may oyidagi⟧ forum haqida soʻz bordi.',
    ],
    counterexamples: ['Boʻlajak uchrashuvlar muhokama qilindi.'],
  }),
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
      compound(['taklif'], 'etmoq', 'qilmoq'),
    ),
    examples: [
      'Prezident hamkasbini ⟦place Samarqandga⟧ rasmiy tashrif bilan kelishga taklif etdi.',
      'Vazir mehmonni ⟦when bahorda⟧ ⟦place Oʻshga⟧ tashrif buyurishga taklif qildi.',
    ],
    counterexamples: [
      'Vazir tashrif chogʻida yangi ombor qurishni taklif qildi.',
      'Taklif qilingan mehmonlar ketdi.',
    ],
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
]
