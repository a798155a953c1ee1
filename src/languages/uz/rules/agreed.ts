import {
  either,
  entity,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { UZ_DOING } from '../lexicon/doing.js'
import { UZ_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { wordsOf } from '../lexicon/words-of.js'
import {
  action,
  acts,
  CLOSE,
  compound,
  done,
  inside,
  LINK,
  LONG,
  said,
  several,
  these,
  valueIn,
  word,
} from './parts.js'

/** What the sides did when they agreed on something, but for what they approved. */
const AGREED: Pattern = either(
  seq(
    oneOf([
      'kelishuv',
      'ahdlashuv',
      'ahd',
      'bitim',
      'murosa',
      'konsensus',
      'kelishmoq',
      'kelishganlik',
      'anglashuv',
    ]),
    gap(2),
    done('erishmoq', 'kelmoq'),
  ),
  seq(form('kelishuv', 'ahdlashuv', 'kelishuvlar'), form('bor', 'mavjud', 'mavjudligi', 'borligi')),
  seq(form('kelishuv', 'kelishuvlar', 'mutanosiblik'), form('hosil'), done('qilmoq', 'etmoq', 'boʻlmoq')),
  seq(form('qaror'), done('qilmoq', 'etmoq')),
  seq(form('rozilik', 'roziligini', 'roziliklarini'), done('bermoq', 'bildirmoq')),
  seq(form('rozi'), done('boʻlmoq')),
  compound(['ahd'], 'qilmoq', 'etmoq'),
  seq(word('qaror'), form('qabul'), done('qilmoq', 'etmoq')),
  seq(form('qarorga'), done('kelmoq')),
  seq(form('qaror', 'qarorini', 'farmon'), done('chiqarmoq')),
  seq(word('fikr', 'toʻxtam', 'xulosa', 'pozisiya', 'echim'), gap(1), done('kelmoq')),
  compound(['kelishib', 'ahdlashib', 'shartlashib'], 'olmoq'),
  done('kelishmoq', 'ahdlashmoq', 'shartlashmoq', 'vaʻdalashmoq', 'kelishilmoq'),
  // Of one mind on an act; of one mind that something is needed they only support it.
  seq(
    form('boʻyicha', 'yuzasidan', 'toʻgʻrisida', 'haqida', 'borasida', 'masalasida', 'xususida'),
    gap(2),
    form('hamfikr', 'yakdil', 'hamjihat'),
    either(done('boʻlmoq'), CLOSE),
  ),
  seq(form('zimmasiga', 'zimmalariga', 'zimmamizga'), said('olmoq')),
  seq(
    form('majburiyat', 'majburiyatini', 'majburiyatlar', 'majburiyatlarni'),
    form('oldi', 'oldilar', 'olindi'),
  ),
  seq(word('kelishuv'), gap(2), done('tasdiqlamoq')),
  seq(form('fikr', 'maqsad'), form('birligiga', 'mushtarakligiga'), done('kelmoq', 'erishmoq')),
)

/** The same, or that it was approved. */
export const UNDERSTANDING: Pattern = either(AGREED, done('maʻqullamoq'))

/** What was settled as the thing to do. */
const SETTLED: Pattern = either(done('belgilamoq', 'tasdiqlamoq'), compound(['belgilab'], 'olmoq', 'qoʻymoq'))

/** What is settled without saying what is done: measures, directions, days. */
const MATTER: Pattern = seq(
  oneOf([
    'chora',
    'chora-tadbir',
    'tadbir',
    'qadam',
    'yoʻnalish',
    'ustuvor',
    'roʻyxat',
    'muddat',
    'vazifa',
    'reja',
  ]),
  gap(2, except(entity('date'))),
  either(done('belgilamoq', 'kelishmoq', 'aniqlamoq'), compound(['belgilab', 'aniqlab'], 'olmoq')),
)

/** Words for what is only wished for or called needed. */
const NOT_AGREED = wordsOf(
  'tayyor tayyorlik manfaatdor muhim muhimlik zarur zarurlik kerak niyat istak sodiqlik',
)

/** Nothing of the kind. */
const NO_WISH = except(word(...NOT_AGREED))

/** Nor a text, whose adoption is no agreement to act. */
const NO_PAPER = except(word(...NOT_AGREED, ...UZ_DOCUMENT_NOUNS))

/** No text that may be approved by itself; a decision on an act is one to do it. */
const NO_TEXT = except(word(...UZ_DOCUMENT_NOUNS.filter((noun) => noun !== 'qaror')))

/** Who binds a state or a firm. */
const BINDERS = [
  ...['tomonlar', 'taraflar', 'vazirlar', 'prezidentlar', 'hukumat', 'hukumati', 'hukumatlari', 'tomoni'],
  ...['vazirlik', 'vazirligi', 'vazirliklar', 'kompaniyasi', 'banki', 'hokimlar', 'hokimligi'],
]

/** Agreements: the sides bind themselves to something. */
export const AGREED_RULES = [
  rule('uz/commitment/agree-to-several', {
    kind: 'commitment',
    force: 'agreed',
    priority: 49,
    each: 'act',
    pattern: seq(several(action()), LINK, gap(6, NO_WISH), either(UNDERSTANDING, SETTLED)),
    examples: [
      '⟦act Omborni kengaytirish⟧ hamda ⟦act yangi bekat ochish⟧ belgilandi.',
      'Tomonlar yoʻlni taʼmirlash va koʻrgazma tashkil etishga kelishib oldi.',
    ],
    counterexamples: [
      'Kuzda forum oʻtkazish rejalashtirilgan.',
      'Tomonlar yoʻlni taʼmirlash va ombor qurishga tayyorligini tasdiqladi.',
    ],
  }),
  rule('uz/commitment/agree-these', {
    kind: 'commitment',
    force: 'agreed',
    priority: 46,
    each: 'act',
    pattern: these(either(UNDERSTANDING, MATTER)),
    examples: [
      'Ustuvor yoʻnalishlar etib belgilandi:\n– ⟦act yoʻlni taʼmirlash⟧;\n– ⟦act jadvalni yangilash⟧.',
      'Tomonlar quyidagilarga kelishib oldi: ⟦act yoʻlni taʼmirlash⟧; ⟦act yangi ombor qurish⟧.',
      'Vazirlar quyidagilar yuzasidan kelishuvga erishdi:\n– ⟦act jadvalni yangilash⟧;\n– ⟦act yigʻimlarni kamaytirish⟧.',
    ],
    counterexamples: ['Tomonlar kelishib oldi: yoʻl taʼmirlandi.'],
  }),
  rule('uz/commitment/agree-to', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(
      acts(action()),
      LINK,
      // A text on an act that is approved is a text: `raqamlashtirish konsepsiyasi maʼqullandi`.
      either(
        seq(inside(6), AGREED),
        seq(gap(6, NO_TEXT), done('maʻqullamoq')),
        seq(gap(1, NO_TEXT), done('tasdiqlamoq')),
      ),
    ),
    examples: [
      'Bank koʻprik uchun 6 million yevro ajratishni tasdiqladi.',
      'Tomonlar paxta tashishni koʻpaytirishga kelishib oldi.',
      '⟦act Umumiy omborni qurish⟧ toʻgʻrisida kelishuvga erishildi.',
      'Ikkinchi koʻprikni ochishga qaror qilindi.',
      'Hukumat elchixona ochish toʻgʻrisida qaror chiqardi.',
      'Bank yangi ombor qurishga rozilik berdi.',
      'Yuklarga imtiyoz berish boʻyicha kelishuv hosil boʻldi.',
      'Vazirlar bojlarni kamaytirishga ahd qildilar.',
      'Tomonlar yangi bekat qurish borasida hamfikr boʻldi.',
      'Vazirlar yoʻllarni birga taʼmirlashga vaʼdalashdilar.',
      'Qoʻshni tomon koʻprikni kengaytirishga rozi boʻldi.',
      '“Biz haydovchilarni oʻqitishni oʻz zimmamizga olamiz”, – dedi vazir.',
    ],
    counterexamples: [
      'Savdoni raqamlashtirish konsepsiyasi vazirlar tomonidan maʼqullandi.',
      'Tomonlar yigʻimlarni kamaytirishga kelishib olmadi.',
      'Masala hal boʻlgan.',
    ],
  }),
  rule('uz/commitment/settle-acts', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(acts(action('nominative')), gap(2, NO_PAPER), SETTLED),
    examples: [
      '⟦act Chegara postini kengaytirish⟧ belgilandi.',
      'Yakunda yangi tariflarni joriy etish belgilandi.',
      'Majlisda yangi bekat qurish belgilab olindi.',
    ],
    counterexamples: ['Narx bozorda belgilandi.', 'Suv tejash dasturi tasdiqlandi.'],
  }),
  rule('uz/commitment/agreed-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 46,
    pattern: seq(likely(marked('verb', 'future')), form('deb', 'deya'), gap(1), UNDERSTANDING),
    examples: [
      'Yangi ombor mayda ochiladi deb kelishildi.',
      'Yigʻimlar kuzda kamaytiriladi deya qaror qilindi.',
    ],
    counterexamples: ['Yangi ombor mayda ochiladi deb aytildi.'],
  }),
  rule('uz/commitment/that-is-agreed', {
    kind: 'commitment',
    force: 'agreed',
    priority: 45,
    frames: 'before',
    pattern: seq(form('deb', 'deya'), gap(1, except(marked('infinitive'))), UNDERSTANDING),
    examples: [
      'Yangi bekat mayda ochiladi, deya qaror qilindi.',
      '“Koʻprik kuzda taʼmirlanadi”, deb kelishildi.',
    ],
    counterexamples: ['Yangi bekat mayda ochiladi, deb aytildi.'],
  }),
  rule('uz/commitment/act-agreed-on', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(
      acts(action('nominative')),
      form('–', '—', '-'),
      inside(5),
      form('kelishuv', 'kelishuvdir', 'kelishuvi', 'kelishuvlardan', 'kelishuvlaridan', 'natijasi'),
      optional(form('biri', 'biridir')),
      CLOSE,
    ),
    examples: [
      '⟦act Yoʻlni birga taʼmirlash⟧ – tomonlar erishgan asosiy kelishuv.',
      '⟦act Yangi bekat ochish⟧ – muzokaralarning muhim natijasi.',
    ],
    counterexamples: ['Yangi bekat – muzokaralarning natijasi.'],
  }),
  rule('uz/commitment/agreement-reached', {
    kind: 'commitment',
    force: 'agreed',
    priority: 37,
    pattern: UNDERSTANDING,
    examples: [
      'Taʼmir muddatlari boʻyicha kelishuvga erishildi.',
      'Tomonlar tariflar borasida bir fikrga keldi.',
    ],
    counterexamples: ['Taʼmir boʻyicha kelishuvga erishilmadi.'],
  }),
  rule('uz/commitment/come-to-do', {
    kind: 'commitment',
    force: 'agreed',
    priority: 40,
    pattern: seq(
      either(
        likely(marked('participle', 'future', 'passive')),
        seq(
          either(form(...BINDERS), valueIn(['nominative'], 'organisation')),
          gap(LONG),
          likely(marked('participle', 'future')),
        ),
        seq(
          valueIn(['nominative'], 'country'),
          gap(LONG),
          oneOf([...UZ_DOING, 'qilmoq', 'etmoq', 'bermoq'], 'participle', 'future'),
        ),
      ),
      form('boʻldi', 'boʻldilar', 'boʻlindi', 'boʻlishdi'),
    ),
    examples: [
      'Qoʻshni viloyatga kuzda 12 ta avtobus yuboriladigan boʻldi.',
      'Tomonlar mayda yangi ombor ochadigan boʻlishdi.',
      'Yaponiya hukumati yangi maktab uchun grant ajratadigan boʻldi.',
      'Iordaniya qoʻshnilarga fosfat eksport qiladigan boʻldi.',
    ],
    counterexamples: ['Kuzda ochiladigan ombor qurildi.', 'Mehmon shaharda yashaydigan boʻldi.'],
  }),
  rule('uz/commitment/settle-matter', {
    kind: 'commitment',
    force: 'agreed',
    priority: 30,
    pattern: MATTER,
    examples: [
      'Tomonlar yangi yoʻnalishlarni belgilab oldilar.',
      'Kelgusi yil choralari belgilandi.',
      'Keyingi yilgi ustuvor yoʻnalishlar aniqlandi.',
    ],
    counterexamples: ['Choralar bajarildi.'],
  }),
]
