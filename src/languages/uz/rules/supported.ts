import { either, end, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { action, acts, CLOSE, compound, done, inside, LINK, said, word } from './parts.js'

const WORTH = [
  'muhimlik',
  'zarurlik',
  'zarurat',
  'ahamiyat',
  'lozimlik',
  'dolzarblik',
  'dolzarb',
  'ehtiyoj',
  'kerak',
  'zarur',
  'muhim',
  'lozim',
  'kerakligi',
  'kerakli',
]
const WISH = [
  'tayyorlik',
  'tayyor',
  'manfaatdorlik',
  'manfaatdor',
  'intilish',
  'niyat',
  'qiziqish',
  'umid',
  'tarafdor',
  'istak',
  'xohish',
  'hozirlik',
  'moyillik',
  'xayrixohlik',
  'sodiqlik',
  'intilmoq',
]

const STRESS = either(
  done(
    'taʻkidlamoq',
    'aytmoq',
    'koʻrsatmoq',
    'bildirmoq',
    'uqtirmoq',
    'eslatmoq',
    'toʻxtalmoq',
    'tasdiqlamoq',
  ),
  compound(['ishora', 'urgʻu'], 'qilmoq', 'bermoq'),
  oneOf(['taʻkidlamoq', 'koʻrsatmoq', 'bildirmoq', 'uqtirmoq'], 'verb', 'present'),
  compound(['qayd', 'eʻtirof'], 'etmoq', 'qilmoq'),
  compound(['taʻkidlab', 'aytib', 'koʻrsatib', 'uqtirib', 'eslatib', 'toʻxtalib'], 'oʻtmoq'),
  seq(word('eʻtibor', 'urgʻu', 'ahamiyat'), done('qaratmoq', 'bermoq')),
  compound(['bayon', 'maʻlum', 'eʻlon'], 'etmoq', 'qilmoq'),
)
const EXPRESS = either(
  done('bildirmoq', 'taʻkidlamoq', 'koʻrsatmoq', 'tasdiqlamoq', 'aytmoq'),
  oneOf(['bildirmoq', 'koʻrsatmoq', 'tasdiqlamoq'], 'verb', 'present'),
  compound(['izhor', 'bayon', 'qayd', 'maʻlum', 'namoyon'], 'etmoq', 'qilmoq'),
)

/** What may be done for a state: to build, open, sign. */
const FOUND = [
  ...[
    'qurilishi',
    'qurishi',
    'ochilishi',
    'ochishi',
    'yaratilishi',
    'yaratishi',
    'etilishi',
    'etishi',
    'imzolanishi',
  ],
  ...[
    'imzolashi',
    'boshlanishi',
    'boshlashi',
    'tushirilishi',
    'tushirishi',
    'kengaytirilishi',
    'oshirilishi',
  ],
]

/** What is called the task of all. */
const OUR_TASK = ['vazifamiz', 'vazifamizdir', 'maqsadimiz', 'maqsadimizdir', 'burchimiz', 'burchimizdir']

/** Support: something is called important, welcome or wished for, with no promise to do it. */
export const SUPPORTED_RULES = [
  rule('uz/commitment/stress-importance', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(acts(action()), LINK, gap(2), oneOf(WORTH), gap(4), STRESS),
    examples: [
      '⟦act Kechuvdagi ishlarni boshlash⟧ va ⟦act omborlarni kengaytirish⟧ muhimligi taʼkidlandi.',
      'Vazir yuk koʻrigini soddalashtirish zarurligini qayd etdi.',
      'Vazir koʻprikni kengaytirish lozimligiga ishora qildi.',
      'Tomonlar prichallarni taʼmirlash muhim ekaniga eʼtibor qaratdi.',
    ],
    counterexamples: ['Ishlarning muhimligi maʼlum.', 'Shaharning goʻzalligi qayd etildi.'],
  }),
  rule('uz/commitment/stress-worth', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: seq(oneOf(WORTH), gap(8), STRESS),
    examples: ['Umumiy omborlarning muhimligi taʼkidlandi.', 'Yangi tarif zarurligi alohida qayd etildi.'],
    counterexamples: ['Koʻprikning ahamiyati katta.'],
  }),
  rule('uz/commitment/express-wish', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(acts(action()), LINK, gap(2), oneOf(WISH), gap(3), EXPRESS),
    examples: [
      'Tomonlar tashuvlarni koʻpaytirishga tayyorligini bildirdi.',
      'Kompaniya omborni kengaytirishdan manfaatdor ekanini maʼlum qildi.',
      'Hamkorlar yangi bekat qurish istagini bildirdi.',
      'Kompaniya omborni kengaytirishga qiziqish bildirmoqda.',
    ],
    counterexamples: ['Koʻprikning tayyorligi tekshirildi.'],
  }),
  rule('uz/commitment/wish-expressed', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: seq(oneOf(WISH), gap(3), EXPRESS),
    examples: ['Tomonlar tungi reyslarga qiziqish bildirdi.', 'Kompaniya taʼmirga tayyorligini bildirdi.'],
    counterexamples: ['Koʻprik tayyor.'],
  }),
  rule('uz/commitment/support-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    pattern: either(
      done('qoʻllab-quvvatlamoq', 'yoqlamoq', 'olqishlamoq'),
      seq(oneOf(['qoʻllab-quvvatlamoq', 'yoqlamoq'], 'infinitive'), gap(1), EXPRESS),
      seq(form('qoʻllab'), optional(form('-')), done('quvvatlamoq')),
      form('qoʻllab-quvvatlaymiz', 'qoʻllab-quvvatlayman', 'yoqlaymiz', 'tarafdormiz'),
      seq(form('mamnuniyat'), form('bilan'), form('kutib'), done('olmoq')),
      seq(form('tarafdor', 'tarafdori', 'tarafdorligini'), gap(2), EXPRESS),
    ),
    examples: ['Vazir umumiy omborni yaratishni qoʻllab-quvvatladi.', 'Bu tashabbus qoʻllab-quvvatlandi.'],
    counterexamples: ['Vazir tashabbusni qoʻllab-quvvatlamadi.'],
  }),
  rule('uz/commitment/initiative-supported', {
    kind: 'commitment',
    force: 'supported',
    priority: 45,
    pattern: either(
      seq(word('tashabbus', 'taklif', 'gʻoya'), inside(6), done('maʻqullamoq', 'olqishlamoq')),
      seq(form('uni', 'buni', 'ularni', 'bularni', 'shuni'), gap(1), done('maʻqullamoq', 'olqishlamoq')),
    ),
    examples: [
      'Yangi tashabbus vazirlar tomonidan maʼqullandi.',
      'Vazir ombor qurishni taklif qildi, hamkasbi buni maʼqulladi.',
      'Umumiy ombor haqidagi taklif vazirlar tomonidan maʼqullandi.',
    ],
    counterexamples: ['Umumiy ombor haqidagi taklif rad etildi.'],
  }),
  rule('uz/commitment/deem-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 43,
    each: 'act',
    pattern: either(
      seq(
        acts(action()),
        gap(1),
        form('zarur', 'muhim', 'kerak', 'lozim'),
        optional(form(',')),
        form('deb'),
        said('hisoblamoq', 'bilmoq', 'topmoq', 'demoq'),
      ),
      seq(
        acts(action()),
        form('zarur', 'muhim', 'kerak', 'lozim', 'darkor'),
        optional(form('”', '»', '"')),
        optional(form(',')),
        optional(form('–', '—', '-')),
        done('demoq'),
      ),
      seq(
        acts(action('nominative')),
        optional(form('–', '—')),
        gap(3),
        form(...OUR_TASK),
        optional(form('.')),
        end(),
      ),
      seq(
        acts(action()),
        form('zarur', 'muhim', 'kerak', 'lozim', 'zarurdir', 'muhimdir', 'lozimdir', 'darkor'),
        optional(form('.')),
        end(),
      ),
    ),
    examples: [
      'Tomonlar yigʻimlarni kamaytirishni zarur deb hisobladi.',
      'Koʻprik taʼmirini tezlashtirish muhim.',
      'Savdo hajmini ikki barobar oshirish – bizning umumiy vazifamiz.',
      'Vazir bojlarni kamaytirish zarur, deb hisoblaydi.',
      'Reyslarni koʻpaytirish lozim, dedi vazir.',
    ],
    counterexamples: ['Bu muhim.'],
  }),
  rule('uz/commitment/be-ready-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    each: 'act',
    pattern: seq(
      acts(either(action('dative'), action('instrumental'))),
      inside(1),
      form('tayyor', 'tayyormiz', 'tayyordir', 'manfaatdor', 'manfaatdormiz'),
      CLOSE,
    ),
    examples: [
      'Bank koʻprik taʼmirini moliyalashtirishga tayyor.',
      '“Biz reyslarni koʻpaytirishdan manfaatdormiz”, – dedi vazir.',
    ],
    counterexamples: ['Koʻprik tayyor.', 'Ekishga tayyor yerlar koʻrildi.'],
  }),
  rule('uz/commitment/attend-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    each: 'act',
    pattern: seq(
      acts(action('dative')),
      gap(2),
      word('eʻtibor', 'urgʻu', 'ahamiyat'),
      done('qaratmoq', 'bermoq'),
    ),
    examples: [
      'Vazir koʻpriklarni taʼmirlashga alohida ahamiyat berdi.',
      'Yoʻllarni kengaytirishga alohida eʼtibor qaratildi.',
    ],
    counterexamples: ['Yoʻl masalalariga alohida eʼtibor qaratildi.'],
  }),
  rule('uz/commitment/assure', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: seq(gap(3), said('ishontirmoq')),
    examples: [
      'Vazir taʼmir davom etishiga ishontirdi.',
      'Kompaniya mijozlarni yetkazib berishga ishontirdi.',
    ],
    counterexamples: ['Bu ishonchli.'],
  }),
  rule('uz/commitment/could-do', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: seq(form(...FOUND), form('mumkin')),
    examples: ['Ombor 2031-yilda qurilishi mumkin.', 'Qoʻshnilar yana ikkita reys ochishi mumkin.'],
    counterexamples: ['Ombor 2031-yilda qurildi.', 'Mehmonlar may oyida kelishi mumkin.'],
  }),
]
