import {
  capture,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { UZ_OFFICES } from '../lexicon/people.js'
import {
  action,
  acts,
  BULLET,
  CLOSE,
  compound,
  done,
  inside,
  LET,
  LET_BE,
  LINK,
  LONG,
  OWN_LINE_END,
  these,
  WITHIN_LINE,
  word,
} from './parts.js'

const ORDER_NOUNS = ['topshiriq', 'koʻrsatma', 'vazifa', 'farmoyish', 'buyruq', 'yoʻriq', 'yoʻl-yoʻriq']
const GIVE = [
  ...['bermoq', 'qoʻymoq', 'belgilamoq', 'yuklamoq', 'yuklatmoq', 'yuklatilmoq', 'olmoq'],
  ...['chiqarmoq', 'yubormoq', 'yoʻllamoq'],
]
/** That an order was given. */
export const ORDER = either(
  seq(oneOf(ORDER_NOUNS), gap(2), done(...GIVE)),
  seq(oneOf(ORDER_NOUNS), form('sifatida'), gap(1), done('belgilamoq')),
  seq(word('shart', 'talab'), done('qoʻymoq')),
  // An order that there was; a task may have been anybody's (`asosiy vazifa boʻldi`).
  seq(form('koʻrsatma', 'topshiriq', 'koʻrsatmalar', 'topshiriqlar'), done('boʻlmoq'), CLOSE),
  // The term of an order is told behind it: `vazifa … yuklanib, muddati … belgilandi`.
  seq(
    oneOf(ORDER_NOUNS),
    gap(3),
    oneOf(GIVE, 'gerund'),
    form(','),
    word('muddat'),
    gap(2, except(entity('date'))),
    entity('date'),
    gap(2),
    done('belgilamoq', 'qoʻymoq'),
  ),
)
/** Whom works are entrusted to; what is handed over for use is no order. */
const TO_WHOM = gap(6, except(form('foydalanishga', 'xizmatiga', ',', ';')))
/** Who is made answerable: `javobgar etib belgilandi`. */
const MADE_ANSWERABLE = seq(
  form('masʻul', 'javobgar', 'ijrochi', 'masʻullar', 'javobgarlar'),
  either(
    seq(form('etib', 'qilib', 'sifatida'), done('belgilamoq', 'tayinlamoq')),
    done('qilmoq', 'etmoq', 'boʻlmoq'),
  ),
)
const PLAIN_ACTION = either(action('accusative'), action('nominative'))

/** Orders: somebody with the right to do so tells somebody to do something. */
export const ORDERED_RULES = [
  rule('uz/commitment/give-orders', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: seq(acts(action()), LINK, inside(8), ORDER),
    examples: [
      'Rahbarlar omborlarning umumiy reestrini yaratish boʻyicha topshiriq berdi.',
      '⟦act Kechuvdagi ishlarni tezlashtirish⟧ va ⟦act ikkinchi yoʻlakni ochish⟧ boʻyicha topshiriqlar berildi.',
      'Vazirliklar oldiga koʻprik taʼmirini yil oxirigacha tugatish vazifasi qoʻyildi.',
      'Bosh vazir hokimliklar oldiga yoʻllarni kuzgacha taʼmirlash shartini qoʻydi.',
      'Hokimliklarga yoʻllarni kuzgacha taʼmirlash boʻyicha topshiriq yuborildi.',
      'Bosh vazir yangi bekat ochish toʻgʻrisida farmoyish chiqardi.',
      'Yangi bekat ochish haqida koʻrsatma boʻldi.',
      'Yoʻllarni tozalash vazifasi hokimliklarga yuklanib, muddati kelgusi yilning mayiga belgilandi.',
    ],
    counterexamples: ['Oʻtgan yilgi topshiriqlar bajarildi.', 'Topshiriq berilmadi.'],
  }),
  rule('uz/commitment/orders-given', {
    kind: 'commitment',
    force: 'ordered',
    priority: 36,
    pattern: either(
      seq(optional(word('tegishli', 'aniq')), ORDER),
      seq(
        form('uchun', 'boʻyicha', 'yuzasidan', 'ijrosiga', 'bajarilishiga', 'ijrosi'),
        gap(3),
        MADE_ANSWERABLE,
      ),
    ),
    examples: [
      'Omborlar boʻyicha aniq topshiriqlar berildi.',
      'Vazirlar tegishli koʻrsatmalar oldi.',
      'Tuman hokimlari suv taʼminoti uchun javobgar etib belgilandi.',
    ],
    counterexamples: ['Topshiriqlar bajarildi.'],
  }),
  rule('uz/commitment/order-these', {
    kind: 'commitment',
    force: 'ordered',
    priority: 45,
    each: 'act',
    pattern: these(either(ORDER, done('topshirmoq', 'yuklamoq', 'yuklatmoq'))),
    examples: [
      'Quyidagi topshiriqlar berildi: ⟦act yoʻlni taʼmirlash⟧, ⟦act yangi ombor qurish⟧.',
      'Vazirlarga vazifalar qoʻyildi: ⟦act jadvalni yangilash⟧ va ⟦act tashuvchilarni yollash⟧.',
    ],
    counterexamples: ['Topshiriqlar bajarildi: yoʻl taʼmirlandi.'],
  }),
  rule('uz/commitment/order-to', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: either(
      seq(acts(PLAIN_ACTION), gap(3), done('topshirmoq', 'buyurmoq', 'yuklamoq', 'yuklatmoq')),
      seq(acts(action()), form('ishlari', 'ishlarini', 'ishini'), TO_WHOM, done('topshirmoq', 'yuklamoq')),
      seq(acts(PLAIN_ACTION), gap(2), compound(['talab'], 'qilmoq', 'etmoq')),
      seq(acts(PLAIN_ACTION), gap(2), form('talab'), oneOf(['qilmoq', 'etmoq'], 'verb', 'present')),
      seq(acts(action('accusative')), gap(2), oneOf(['topshirmoq', 'buyurmoq'], 'verb', 'present')),
      seq(acts(PLAIN_ACTION), form('qatʻiy', 'qattiq', 'jiddiy'), gap(1), done('ogohlantirmoq')),
      // Who is warned of doing something is to do it; of what may happen (`narx oshishi haqida`) people are only told.
      seq(
        acts(without(action('nominative'), 'neuter')),
        form('yuzasidan', 'boʻyicha', 'xususida'),
        gap(1),
        done('ogohlantirmoq'),
      ),
      seq(acts(action('dative')), gap(1), compound(['safarbar'], 'qilmoq', 'etmoq')),
      seq(acts(action('accusative')), gap(1), done('tayinlamoq')),
      seq(acts(PLAIN_ACTION), gap(2), compound(['majburiyati', 'masʻuliyati'], 'yuklamoq', 'yuklatmoq')),
    ),
    examples: [
      'Davlat rahbari hukumatga omborni ochishni topshirdi.',
      '⟦act Jadvalni yangilash⟧ va ⟦act tashuvchilarni yollash⟧ topshirildi.',
      'Loyihani tayyorlash ishlari qoʻshni davlat kompaniyasiga ishonib topshirildi.',
      'Hokim mutasaddilarni yoʻllarni tozalashga safarbar etdi.',
      'Hokim yoʻllarni kuzgacha taʼmirlashni qatʼiy tayinladi.',
      'Bosh vazir hokimlardan yoʻllarni kuzgacha taʼmirlashni talab qilmoqda.',
      'Yoʻllarni kuzgacha taʼmirlash qatʼiy ogohlantirildi.',
      'Hokimlar boʻsh binolarni auksionga chiqarish yuzasidan ogohlantirildi.',
    ],
    counterexamples: [
      'Zavod foydalanishga topshirildi.',
      'Hukumatga omborni ochish topshirilmadi.',
      'Taʼmirlash ishlaridan soʻng bino foydalanishga topshirildi.',
    ],
  }),
  rule('uz/commitment/must-by-order', {
    kind: 'commitment',
    force: 'ordered',
    priority: 46,
    each: 'act',
    pattern: seq(
      word('topshiriq', 'koʻrsatma', 'farmoyish', 'buyruq'),
      form('koʻra', 'binoan', 'muvofiq', 'asosan', 'bilan'),
      optional(form(',')),
      acts(action('neuter')),
      form('kerak', 'lozim', 'shart', 'darkor'),
      optional(form('.')),
      end(),
    ),
    examples: [
      'Prezident topshirigʻiga koʻra, vazirlik bitim loyihasini mayda tayyorlashi kerak.',
      'Bosh vazir topshirigʻiga muvofiq hokimlik yoʻlni kuzda taʼmirlashi lozim.',
    ],
    counterexamples: [
      'Vazirlik bitim loyihasini mayda tayyorlashi kerak.',
      'Prezident topshirigʻiga koʻra yoʻl taʼmirlandi.',
    ],
  }),
  rule('uz/commitment/must-as-ordered', {
    kind: 'commitment',
    force: 'ordered',
    priority: 47,
    each: 'act',
    pattern: seq(
      either(ORDER, done('topshirmoq', 'yuklamoq')),
      gap(1),
      form(':'),
      optional(BULLET),
      acts(action('neuter')),
      form('kerak', 'lozim', 'shart', 'darkor'),
      optional(form('.')),
      end(),
    ),
    examples: [
      'Aniq vazifalar qoʻyildi: ⟦act vazirlik jadvalni tasdiqlashi⟧, ⟦act hokimlik yoʻlni taʼmirlashi⟧ lozim.',
      'Bosh vazir topshiriq berdi: ⟦act kompaniya omborni kuzgacha ochishi⟧ kerak.',
    ],
    counterexamples: ['Vazirlik jadvalni tasdiqlashi, hokimlik yoʻlni taʼmirlashi lozim.'],
  }),
  rule('uz/commitment/let-them', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    each: 'act',
    pattern: seq(
      capture('act', seq(either(entity('organisation', 'post'), oneOf(UZ_OFFICES)), WITHIN_LINE, LET)),
      OWN_LINE_END,
    ),
    examples: [
      '⟦act Moliya vazirligi taʼmir uchun mablagʻ ajratsin⟧.',
      '⟦act Hokimliklar – 1-martgacha jadvalni tasdiqlasin⟧.',
      '1.2. ⟦act Bojxona qoʻmitasi jadvalni bekor qilsin⟧;',
    ],
    counterexamples: ['Bayramingiz muborak boʻlsin, deb tilak bildirdi vazirlik.', 'Bolalar oʻynasin.'],
  }),
  rule('uz/commitment/let-said', {
    kind: 'commitment',
    force: 'ordered',
    priority: 47,
    each: 'act',
    pattern: seq(
      capture('act', seq(WITHIN_LINE, LET)),
      optional(form('»', '”', '"')),
      optional(form(',')),
      optional(form('–', '—')),
      form('deb', 'deya', 'degan'),
      either(seq(gap(2), done('topshirmoq', 'buyurmoq', 'yuklamoq')), seq(gap(1), ORDER)),
    ),
    examples: [
      '⟦act Vazirlik loyihani mayda tayyorlasin⟧, deb topshirdi prezident.',
      '⟦act Hokimliklar yoʻllarni kuzgacha taʼmirlasin⟧ degan topshiriq berildi.',
    ],
    counterexamples: ['Bayramingiz muborak boʻlsin, deb tilak bildirdi.', 'Vazir loyiha tayyor, deb aytdi.'],
  }),
  rule('uz/commitment/let-be-done', {
    kind: 'commitment',
    force: 'ordered',
    priority: 41,
    each: 'act',
    pattern: seq(capture('act', seq(inside(LONG), LET_BE)), OWN_LINE_END),
    examples: ['⟦act Yoʻllarni taʼmirlash jadvali tasdiqlansin⟧.', '1. ⟦act Yangi tarif joriy etilsin⟧.'],
    counterexamples: ['Yangi tarif joriy etildi.', 'Yoʻlingiz ochiq boʻlsin!'],
  }),
  rule('uz/commitment/give-time', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    // A time may be one with its noun: `bir oy muddat`.
    pattern: seq(
      acts(action()),
      LINK,
      gap(4),
      either(form('muhlat', 'muddat', 'vaqt'), entityOf('date', ['muddat'])),
      done('bermoq'),
    ),
    examples: [
      'Bosh vazir hokimlarga yoʻllarni taʼmirlash uchun uch kun muhlat berdi.',
      'Vazirlikka tariflarni qayta koʻrib chiqish uchun qoʻshimcha vaqt berildi.',
      'Idoralarga yoʻllarni taʼmirlash uchun bir oy muddat berildi.',
    ],
    counterexamples: ['Tomonlarga oʻylash uchun fursat kerak.'],
  }),
  rule('uz/commitment/lay-duty', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: either(
      seq(form('masʻul'), gap(3), done('belgilamoq', 'tayinlamoq', 'biriktirmoq', 'qilmoq')),
      seq(
        word('masʻuliyat', 'nazorat', 'ijro'),
        gap(3),
        done('yuklamoq', 'yuklatmoq', 'biriktirmoq', 'topshirmoq'),
      ),
    ),
    examples: [
      'Don yetkazib berish uchun vazirlik masʼul etib belgilandi.',
      'Taʼmir ustidan nazorat bosh vazir oʻrinbosariga yuklatildi.',
    ],
    counterexamples: ['Masʼul xodim keldi.'],
  }),
]
