import { either, end, except, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
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
  'zaruriyat',
  'kerak',
  'zarur',
  'muhim',
  'lozim',
  'kerakligi',
  'kerakli',
  'talab',
]
export const WISH = [
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
  'ishtiyoq',
  'shay',
  'ishtiyoqmand',
]

/** What is said of a need. */
export const STRESS = either(
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
  done('ogohlantirmoq'),
  compound(['bayon', 'maʻlum', 'eʻlon'], 'etmoq', 'qilmoq'),
)
/** How a wish or support is told of. */
export const EXPRESS = either(
  done('bildirmoq', 'taʻkidlamoq', 'koʻrsatmoq', 'tasdiqlamoq', 'aytmoq', 'yashirmamoq'),
  oneOf(['bildirmoq', 'koʻrsatmoq', 'tasdiqlamoq'], 'verb', 'present'),
  compound(['izhor', 'bayon', 'qayd', 'maʻlum', 'namoyon'], 'etmoq', 'qilmoq'),
)

/** Nothing that denies a wish: `tayyor emasligini`. */
export const NO_DENIAL = except(form('emasligini', 'emasligi', 'emas', 'yoʻqligini'))

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
    'joʻnatilishi',
    'etkazilishi',
    'ajratilishi',
    'kamaytirilishi',
    'qoʻyilishi',
    'koʻpaytirilishi',
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
    pattern: either(
      seq(acts(action()), LINK, gap(2), oneOf(WORTH), gap(4), STRESS),
      seq(
        acts(action('nominative')),
        gap(1),
        form('ustuvor', 'birinchi', 'bosh'),
        word('vazifa'),
        gap(2),
        STRESS,
      ),
    ),
    examples: [
      '⟦act Kechuvdagi ishlarni boshlash⟧ va ⟦act omborlarni kengaytirish⟧ muhimligi taʼkidlandi.',
      'Vazir yuk koʻrigini soddalashtirish zarurligini qayd etdi.',
      'Vazir koʻprikni kengaytirish lozimligiga ishora qildi.',
      'Koʻprikni kengaytirish ustuvor vazifa ekani bildirildi.',
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
    pattern: either(
      seq(acts(action()), LINK, gap(2), oneOf(WISH), gap(3, NO_DENIAL), EXPRESS),
      seq(
        acts(action('dative')),
        form('qarshi'),
        form('emasligini', 'emasligi', 'emasliklarini'),
        gap(1),
        EXPRESS,
      ),
    ),
    examples: [
      'Tomonlar tashuvlarni koʻpaytirishga tayyorligini bildirdi.',
      'Kompaniya omborni kengaytirishdan manfaatdor ekanini maʼlum qildi.',
      'Hamkorlar yangi bekat qurish istagini bildirdi.',
      'Kompaniya omborni kengaytirishga qiziqish bildirmoqda.',
      'Elchi yangi bekat qurish ishtiyoqida ekanini yashirmadi.',
      'Vazir bojlarni kamaytirishga qarshi emasligini bildirdi.',
    ],
    counterexamples: ['Koʻprikning tayyorligi tekshirildi.', 'Vazir bekat qurishga tayyor emasligini aytdi.'],
  }),
  rule('uz/commitment/wish-expressed', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: seq(oneOf(WISH), gap(3, NO_DENIAL), EXPRESS),
    examples: ['Tomonlar tungi reyslarga qiziqish bildirdi.', 'Kompaniya taʼmirga tayyorligini bildirdi.'],
    counterexamples: ['Koʻprik tayyor.'],
  }),
  rule('uz/commitment/deem-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 43,
    each: 'act',
    pattern: either(
      seq(
        acts(action()),
        form('zarur', 'muhim', 'kerak', 'lozim'),
        form('degan'),
        word('fikr', 'pozisiya'),
        gap(2),
        done('boʻlmoq', 'bildirmoq', 'aytmoq'),
      ),
      seq(
        acts(action()),
        form('zarur', 'muhim', 'kerak', 'lozim', 'darkor'),
        form('degan'),
        form('fikrda', 'fikrdamiz', 'pozisiyada'),
        CLOSE,
      ),
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
        acts(action('accusative')),
        gap(2),
        word('vazifa', 'yoʻnalish', 'maqsad'),
        form('deb', 'sifatida'),
        done('atamoq', 'baholamoq', 'bilmoq', 'koʻrsatmoq', 'hisoblamoq', 'taʻkidlamoq', 'aytmoq'),
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
        optional(form('”', '»', '"')),
        optional(form('.')),
        end(),
      ),
    ),
    examples: [
      'Tomonlar yigʻimlarni kamaytirishni zarur deb hisobladi.',
      'Vazirlar omborlarni kengaytirish kerak degan fikrda yakdil boʻldilar.',
      'Koʻprik taʼmirini tezlashtirish muhim.',
      'Vazir koʻprik taʼmirini tezlashtirish kerak degan fikrda.',
      'Prezident: “Koʻprikni shu yil taʼmirlash kerak”.',
      'Savdo hajmini ikki barobar oshirish – bizning umumiy vazifamiz.',
      'Vazir bojlarni kamaytirish zarur, deb hisoblaydi.',
      'Reyslarni koʻpaytirish lozim, dedi vazir.',
      'Vazir bojlarni kamaytirishni ustuvor vazifa deb atadi.',
      'Tomonlar reyslarni koʻpaytirishni muhim yoʻnalish sifatida koʻrsatdi.',
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
      either(
        seq(
          form('tayyor', 'tayyormiz', 'tayyordir', 'manfaatdor', 'manfaatdormiz', 'rozi', 'rozimiz'),
          optional(form('ekanini', 'ekanligini')),
        ),
        seq(form('qarshi'), form('emasligini', 'emas', 'emasmiz')),
      ),
      CLOSE,
    ),
    examples: [
      'Bank koʻprik taʼmirini moliyalashtirishga tayyor.',
      '“Bankimiz koʻprikni taʼmirlashga rozi”, – dedi mehmon.',
      'Bank koʻprik qurishga tayyor ekanini, ammo narx balandligini aytdi.',
      'Vazir yangi reys ochishga qarshi emasligini, ammo muddat kerakligini bildirdi.',
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
  rule('uz/commitment/turn-attention', {
    kind: 'commitment',
    force: 'supported',
    priority: 43,
    each: 'act',
    pattern: seq(
      word('eʻtibor', 'diqqat'),
      acts(action()),
      form('kerakligiga', 'zarurligiga', 'muhimligiga', 'lozimligiga', 'zarurligi', 'zaruratiga'),
      gap(1),
      done('qaratmoq', 'tortmoq'),
    ),
    examples: [
      'Hokimlarning eʼtibori koʻpriklarni taʼmirlash zarurligiga qaratildi.',
      'Vazir hamkasblari diqqatini bojlarni kamaytirish kerakligiga qaratdi.',
    ],
    counterexamples: ['Hokimlarning eʼtibori koʻpriklarga qaratildi.'],
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
    pattern: seq(form(...FOUND), form('mumkin', 'ehtimol')),
    examples: [
      'Ombor 2031-yilda qurilishi mumkin.',
      'Qoʻshnilar yana ikkita reys ochishi mumkin.',
      'Birinchi yuk mayda joʻnatilishi ehtimol.',
    ],
    counterexamples: ['Ombor 2031-yilda qurildi.', 'Mehmonlar may oyida kelishi mumkin.'],
  }),
]
