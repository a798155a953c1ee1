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
import { UZ_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { UZ_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { UNDERSTANDING } from './agreed.js'
import { ORDER } from './ordered.js'
import { BULLET, compound, done, inside, LINE_END, LINK, said, valueIn, word } from './parts.js'
import { MEANS_TO, PLAN } from './plans.js'
import { EXPRESS, NO_DENIAL, STRESS, WISH } from './supported.js'
import { WHITHER } from './visit.js'

const NAMED_DAYS: Pattern = seq(
  oneOf(['madaniyat', 'kino', 'adabiyot', 'sanʻat', 'musiqa', 'turizm']),
  word('kun', 'hafta', 'haftalik', 'yil', 'kunlar'),
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
/** A town or a state that will be the host. */
const HOSTS: Pattern = either(
  seq(form('mezbonlik'), oneOf(['qilmoq', 'etmoq'], 'verb', 'future')),
  seq(form('mezbon'), oneOf(['boʻlmoq'], 'verb', 'future')),
)
/** Gatherings of states and firms that people take part in; contests have their own. */
const ATTENDED = [
  ...['sammit', 'forum', 'biznes-forum', 'majlis', 'yigʻilish', 'konferensiya', 'koʻrgazma', 'yarmarka'],
  ...['kongress', 'qurultoy', 'muzokara', 'maslahatlashuv', 'anjuman', 'simpozium', 'sessiya', 'agroforum'],
]
/** Those who will meet for their states. */
const CHIEFS = ['rahbar', 'prezident', 'vazir', 'etakchi', 'hokim', 'prokuror', 'rais']
const WILL: Pattern = either(
  seq(form('boʻlib'), oneOf(['oʻtmoq'], 'verb', 'future')),
  oneOf(['oʻtkazmoq', 'oʻtmoq', 'ochmoq', 'boʻlmoq'], 'verb', 'future'),
  seq(form('tashkil'), oneOf(['etmoq', 'qilmoq'], 'verb', 'future')),
  oneOf(['chaqirmoq'], 'verb', 'future', 'passive'),
  oneOf(['uyushtirmoq'], 'verb', 'future'),
  oneOf(['yigʻilmoq', 'toʻplanmoq', 'boshlanmoq'], 'verb', 'future'),
  seq(form('ish', 'ishini'), oneOf(['boshlamoq'], 'verb', 'future')),
  seq(form('bosh'), oneOf(['qoʻshmoq'], 'verb', 'future')),
  seq(form('start'), oneOf(['olmoq'], 'verb', 'future')),
  seq(form('namoyish'), oneOf(['etmoq', 'qilmoq'], 'verb', 'future', 'passive')),
  HOSTS,
)
/** Who will have the guests of a gathering. */
const HOST: Pattern = seq(
  capture('place', valueIn(['nominative'], 'place', 'country')),
  optional(form('shahri')),
)
/** How that is told. */
const TAKES: Pattern = either(
  seq(form('qabul'), oneOf(['qilmoq'], 'verb', 'future')),
  oneOf(['oʻtkazmoq'], 'verb', 'future'),
)
/** Where a visit leads, before or behind its noun. */
const LEADING: Pattern = optional(seq(WHITHER, inside(4)))
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
const PROPOSE: Pattern = either(
  seq(word('taklif'), gap(1), done('qilmoq', 'etmoq', 'bildirmoq')),
  seq(form('maqsadga'), form('muvofiq'), gap(1), said('hisoblamoq', 'bilmoq', 'topmoq')),
  seq(word('taklif', 'tashabbus', 'gʻoya'), form('ilgari'), done('surmoq')),
  seq(word('taklif', 'tashabbus'), form('bilan'), done('chiqmoq')),
)

/** Events: something will be held. */
export const EVENT_RULES = [
  rule('uz/event/will-take-place', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(HELD, after(12), WILL),
      seq(
        oneOf(CHIEFS, 'plural'),
        inside(4),
        oneOf(['uchrashmoq', 'koʻrishmoq', 'yigʻilmoq', 'toʻplanmoq', 'gaplashmoq'], 'verb', 'future'),
      ),
      seq(word('komissiya'), after(8), either(WILL, oneOf(['chaqirilmoq'], 'verb', 'future'))),
      seq(
        either(oneOf(ATTENDED, 'locative'), oneOf(ATTENDED, 'dative')),
        gap(2, PHRASE),
        either(
          seq(form('ishtirok'), oneOf(['etmoq', 'qilmoq'], 'verb', 'future')),
          oneOf(['qatnashmoq'], 'verb', 'future'),
          seq(form('soʻz', 'nutq'), oneOf(['soʻzlamoq', 'qilmoq'], 'verb', 'future')),
        ),
      ),
      seq(
        HELD,
        after(12),
        oneOf(['oʻtkazmoq', 'oʻtmoq', 'uyushtirmoq', 'chaqirmoq'], 'infinitive', 'neuter'),
        gap(3, PHRASE),
        either(
          done('aytmoq', 'bildirmoq'),
          compound(['maʻlum', 'eʻlon', 'xabar'], 'qilmoq', 'etmoq', 'bermoq'),
        ),
      ),
      seq(
        optional(seq(HOST, inside(2))),
        oneOf(UZ_EVENT_NOUNS, 'dative'),
        gap(5, PHRASE),
        optional(HOST),
        HOSTS,
      ),
      seq(oneOf(UZ_EVENT_NOUNS, 'accusative'), gap(5, PHRASE), HOST, TAKES),
      seq(HOST, gap(5, PHRASE), oneOf(UZ_EVENT_NOUNS, 'accusative'), TAKES),
      seq(WHITHER, gap(3), word('biznes-missiya', 'safar'), oneOf(['uyushtirmoq'], 'verb', 'future')),
      seq(LEADING, word('tashrif', 'safar'), either(seq(gap(1), WHITHER, gap(2)), gap(3)), VISIT),
      seq(
        word('tashrif', 'safar'),
        gap(2),
        oneOf(['buyurmoq', 'kelmoq', 'bormoq', 'qilmoq'], 'infinitive', 'accusative', 'neuter'),
        gap(1),
        either(done('aytmoq', 'bildirmoq'), compound(['maʻlum', 'eʻlon', 'bayon'], 'qilmoq', 'etmoq')),
      ),
      seq(LEADING, word('tashrif', 'safar'), gap(3), form('amalga'), oneOf(['oshirmoq'], 'verb', 'future')),
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
      'Kuzda ⟦place Oʻshda⟧ savdo forumi oʻtkazilishi maʼlum qilindi.',
      'Sadir Japarov kuzda Oʻshga tashrif buyurishini maʼlum qildi.',
      'Prezidentlar ⟦when mayda⟧ ⟦place Oʻshda⟧ navbatdagi sammitga toʻplanishadi.',
      'Kuzda ⟦place Oʻshda⟧ kitob yarmarkasi oʻz ishini boshlaydi.',
      'Vazir kuzda ⟦place Oʻshga⟧ tashrif buyuradi.',
      'Ikki davlat transport vazirlari kuzda ⟦place Oʻshda⟧ uchrashadi.',
      'Transport vazirlari kuzda ⟦place Oʻshda⟧ yigʻiladi.',
      'Komissiyaning uchinchi majlisi kelgusi yil ⟦place Oʻshda⟧ chaqiriladi.',
      'Ertaga vazirlar ⟦place Oʻshdagi⟧ forumda ishtirok etadi.',
      'Hukumatlararo komissiya aprelda ⟦place Oʻshda⟧ chaqiriladi.',
      'Toʻrtinchi forumga ⟦when 2028-yilda⟧ ⟦place Buxoro⟧ mezbonlik qiladi.',
      '⟦when Mayda⟧ ⟦place Buxoro⟧ shahri mebel koʻrgazmasiga mezbon boʻladi.',
      'Palata ⟦when mayda⟧ ⟦place Oʻshga⟧ biznes-missiya uyushtiradi.',
    ],
    counterexamples: ['Forum Bishkekda boʻlib oʻtdi.', 'Mahalla yoshlari tanlovda qatnashadi.'],
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
        seq(form('tashkil'), oneOf(['etmoq', 'qilmoq'], 'participle', 'future')),
        oneOf(
          [
            'oʻtkazmoq',
            'oʻtmoq',
            'kutmoq',
            'rejalashtirmoq',
            'boʻlmoq',
            'uyushtirmoq',
            'chaqirmoq',
            'ochmoq',
          ],
          'participle',
          'future',
        ),
        oneOf(['rejalashtirmoq', 'kutmoq', 'moʻljallamoq'], 'participle'),
      ),
      inside(8),
      NOUN,
      optional(seq(optional(word('oʻtkazmoq')), word('tayyorgarlik', 'hozirlik'))),
    ),
    examples: [
      '⟦when Mayda⟧ ⟦place Oʻshda⟧ boʻlib oʻtadigan forumga tayyorgarlik muhokama qilindi.',
      '⟦when Iyun oyida⟧ oʻtkaziladigan koʻrgazma haqida fikr almashildi.',
      '⟦when Iyunda⟧ ⟦place Oʻshda⟧ tashkil etiladigan forumga hozirlik haqida soʻz bordi.',
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
      seq(HELD, after(12), WILL, form('deb', 'deya'), gap(1), UNDERSTANDING),
      seq(form('qayta', 'yana'), form('yigʻilishga', 'koʻrishishga'), gap(1), AGREE),
      seq(
        either(
          oneOf(['uchrashmoq', 'toʻplanmoq', 'koʻrishmoq'], 'participle', 'future'),
          seq(
            HELD,
            after(8),
            oneOf(['oʻtkazmoq', 'oʻtmoq', 'chaqirmoq', 'uyushtirmoq'], 'participle', 'future'),
          ),
          seq(HELD, after(8), form('tashkil'), oneOf(['etmoq', 'qilmoq'], 'participle', 'future')),
        ),
        form('boʻldi', 'boʻldilar', 'boʻlishdi'),
      ),
    ),
    examples: [
      'Vazirlar navbatdagi uchrashuvni mayda oʻtkazishga kelishib oldi.',
      'Kuzda forum oʻtkazish boʻyicha kelishuvga erishildi.',
      'Vazirlar mayda yana uchrashishga kelishib oldilar.',
      'Prezidentlar mayda yana uchrashadigan boʻldilar.',
      'Vazirlar kuzda Oʻshda qayta yigʻilishga kelishdi.',
      'Kuzda ⟦place Oʻshda⟧ forum oʻtkaziladigan boʻldi.',
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
      seq(HELD, after(8), HOLDING, gap(3), MEANS_TO),
      seq(HELD, gap(6, PHRASE), PLAN),
      seq(HELD, gap(3, PHRASE), valueIn(['dative'], 'date'), done('belgilamoq', 'belgilanmoq')),
      seq(
        LEADING,
        word('tashrif', 'safar'),
        gap(4, PHRASE),
        either(PLAN, seq(valueIn(['dative'], 'date'), done('belgilamoq', 'belgilanmoq'))),
      ),
      seq(
        optional(seq(HOST, inside(2))),
        oneOf(UZ_EVENT_NOUNS, 'dative'),
        gap(5, PHRASE),
        form('mezbonlik'),
        oneOf(['qilmoq', 'etmoq'], 'infinitive', 'neuter'),
        PLAN,
      ),
      seq(oneOf(['uchrashmoq'], 'infinitive'), gap(2, PHRASE), PLAN),
    ),
    examples: [
      'Kuzda forum oʻtkazish rejalashtirilgan.',
      'May oyida vazirning tashrifi kutilmoqda.',
      'Vazirlar mayda yana uchrashishi rejalashtirilgan.',
      'Kuzda ⟦place Oʻshda⟧ savdo forumini oʻtkazish niyati bor.',
      'Vazirning ⟦place Oʻshga⟧ tashrifi ⟦when may oyiga⟧ belgilangan.',
      '⟦place Buxoro⟧ kuzda forumga mezbonlik qilishi kutilmoqda.',
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
  rule('uz/event/order-to-hold', {
    kind: 'event',
    force: 'ordered',
    priority: 48,
    pattern: seq(HELD, after(8), HOLDING, LINK, gap(3), either(ORDER, done('topshirmoq', 'yuklamoq'))),
    examples: [
      'Vazirga kuzda ⟦place Oʻshda⟧ forum oʻtkazish topshirildi.',
      'Bosh vazir ⟦when mayda⟧ koʻrgazma tashkil etish boʻyicha topshiriq berdi.',
    ],
    counterexamples: ['Vazirga koʻprik qurish topshirildi.', 'Forum oʻtkazish topshirilmadi.'],
  }),
  rule('uz/event/need-to-hold', {
    kind: 'event',
    force: 'supported',
    priority: 49,
    pattern: either(
      seq(HELD, after(8), HOLDING, LINK, gap(1), oneOf(WISH), gap(3, NO_DENIAL), EXPRESS),
      seq(
        HELD,
        after(8),
        HOLDING,
        form(
          'zarurligi',
          'zarurligini',
          'muhimligi',
          'muhimligini',
          'lozimligini',
          'kerakligini',
          'kerakligi',
        ),
        gap(3),
        STRESS,
      ),
    ),
    examples: [
      'Tomonlar forumni kuzda ⟦place Oʻshda⟧ oʻtkazishga tayyorligini bildirdi.',
      'Vazirlar forumni har yili ⟦place Oʻshda⟧ oʻtkazish zarurligini taʼkidladi.',
      'Komissiya yigʻilishini mayda chaqirish muhimligi qayd etildi.',
    ],
    counterexamples: [
      'Vazirlar koʻprikni kengaytirish zarurligini taʼkidladi.',
      'Tomonlar forum oʻtkazishga tayyor emasligini bildirdi.',
    ],
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
        ahead(except(oneOf(UZ_DOCUMENT_NOUNS))),
      ),
    ),
    examples: [
      'Boʻlajak ⟦when 31-maydagi⟧ uchrashuvga tayyorgarlik muhokama qilindi.',
      'Navbatdagi ⟦when may oyidagi⟧ forum haqida soʻz bordi.',
    ],
    counterexamples: [
      'Boʻlajak uchrashuvlar muhokama qilindi.',
      '2031-yilga moʻljallangan uchrashuvlar dasturi tasdiqlandi.',
    ],
  }),
]
