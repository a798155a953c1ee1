import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { UZ_DOING } from '../lexicon/doing.js'
import { UZ_OFFICES } from '../lexicon/people.js'
import { UZ_THINGS } from '../lexicon/things.js'
import {
  action,
  acts,
  CLOSE,
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

/** What is meant for something: behind a noun in the dative it tells of use, not of an intention. */
const MEANT = said('moʻljallamoq', 'moʻljallanmoq')
/** A plan was told of. */
const PLANS_TOLD = either(
  seq(form('maʻlum', 'bayon', 'eʻlon'), done('qilmoq', 'etmoq')),
  seq(form('haqida', 'toʻgʻrisida'), done('aytmoq', 'gapirmoq', 'bildirmoq')),
  seq(form('haqida', 'toʻgʻrisida'), form('maʻlumot', 'axborot'), done('bermoq')),
)
const INTEND = either(
  said('rejalashtirmoq', 'koʻzlamoq'),
  oneOf(['kutmoq'], 'verb', 'present'),
  oneOf(['kutmoq'], 'verb', 'future'),
  likely(oneOf(['kutmoq'], 'passive', 'past')),
  seq(form('koʻzda', 'nazarda'), said('tutmoq')),
  seq(form('maqsad'), said('qilmoq')),
  seq(word('maqsad'), done('qoʻymoq')),
  seq(word('niyat', 'maqsad'), form('qilgan', 'qilingan', 'qildi', 'bildirdi')),
  form('niyatida', 'niyatidamiz'),
  seq(word('vazifa'), form('turibdi', 'turgan')),
  seq(form('istagida', 'xohishida'), CLOSE),
  seq(word('reja', 'niyat'), form('bilan'), done('oʻrtoqlashmoq', 'boʻlishmoq')),
  oneOf(['chogʻlanmoq', 'otlanmoq', 'shaylanmoq', 'hozirlanmoq'], 'verb', 'present'),
  seq(form('niyatda', 'rejada', 'moʻljalda', 'rejamizda', 'moʻljalimizda')),
  seq(word('marra'), done('olmoq', 'belgilamoq', 'qoʻymoq', 'koʻzlamoq')),
  seq(form('vaʻda'), said('bermoq', 'qilmoq', 'etmoq')),
  seq(form('soʻz', 'kafolat'), done('bermoq')),
  done('kafolatlamoq'),
  seq(form('bel'), done('bogʻlamoq')),
  seq(form('rejaga', 'rejasiga', 'rejalarga', 'dasturga', 'dasturiga'), done('kiritmoq')),
  seq(word('reja', 'niyat', 'maqsad'), either(form('bor', 'mavjud'), PLANS_TOLD)),
  seq(word('reja', 'maqsad'), form('borligini', 'borligi', 'mavjudligini'), done('aytmoq', 'bildirmoq')),
)

/** Words that make a passive general (`tavsiya etiladi`, `deb ataladi`). */
const NO_PLAN = ['tavsiya', 'talab', 'deb', 'eʻtirof', 'tan']

/** Who binds a state by saying what he will do; of a company the same tense tells what it does. */
const BINDING = [
  ...['tomoni', 'tomonlar', 'taraflar', 'hukumati', 'hukumatlari', 'vazirlik', 'vazirligi', 'vazirliklari'],
  ...['hokimlik', 'hokimligi', 'agentligi', 'qoʻmitasi'],
]

/** The same, or a body named. */
const BINDS = either(form(...BINDING), entity('organisation'))

/** Those who help somebody for their state or firm. */
const HELPERS = [
  'mutaxassis',
  'ekspert',
  'muhandis',
  'hamkor',
  'sherik',
  'olim',
  'shifokor',
  'tadbirkor',
  'investor',
  'tomon',
]

/** First words of verbs of two words. */
const HELPED = [
  'joriy',
  'taqdim',
  'bekor',
  'amalga',
  'etkazib',
  'ishlab',
  'tashkil',
  'taʻsis',
  'barpo',
  'yoʻlga',
  'jalb',
  'taqdim',
]

/** Intentions: what somebody means to do, said without an agreement or an order. */
export const INTENDED_RULES = [
  rule('uz/commitment/intend-several', {
    kind: 'commitment',
    force: 'intended',
    priority: 49,
    each: 'act',
    pattern: seq(several(action()), LINK, inside(6), either(INTEND, MEANT)),
    examples: [
      '⟦act Omborni kengaytirish⟧ va ⟦act yangi bekat ochish⟧ rejalashtirilgan.',
      'Yigʻimlarni kamaytirish hamda koʻrgazma tashkil etish koʻzda tutilgan.',
    ],
    counterexamples: ['Kuzda forum oʻtkazish rejalashtirilgan.', 'Forum boʻlib oʻtdi.'],
  }),
  rule('uz/commitment/intend-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    each: 'act',
    pattern: either(
      seq(acts(action()), LINK, inside(4), INTEND),
      seq(acts(action()), optional(form('ham')), MEANT),
      seq(
        acts(action('nominative')),
        optional(form('–', '—')),
        inside(3),
        either(
          seq(form('rejalarimizdan', 'maqsadlarimizdan'), form('biri', 'biridir')),
          // Plans of a state or a firm; a family has its own.
          seq(
            either(oneOf(UZ_OFFICES, 'genitive'), valueIn(['genitive'], 'organisation', 'country')),
            inside(1),
            form('rejalaridan', 'maqsadlaridan'),
            form('biri', 'biridir'),
          ),
          seq(form('rejalar', 'rejalari', 'dastur', 'dasturlar'), word('qator'), gap(1), done('olmoq')),
        ),
      ),
    ),
    examples: [
      'Yil oxirigacha ikkinchi liniyani ishga tushirish rejalashtirilgan.',
      '⟦act Yangi tarifni joriy etish⟧ koʻzda tutilmoqda.',
      'Prichalni kelgusi yilda ochish moʻljallangan.',
      'Kompaniya ikkinchi sexni qurishni koʻzlamoqda.',
      'Savdo hajmini ikki baravar oshirish maqsadi qoʻyildi.',
      'Qoʻshni tomon bojlarni kamaytirishga vaʼda berdi.',
      'Kompaniya zavodni ikki yilda bitkazishga soʻz berdi.',
      'Tomonlar savdoni kengaytirishga bel bogʻladi.',
      'Reyslar sonini oʻn beshtaga yetkazish moʻljalda.',
      'Tomonlar savdo hajmini ikki baravar oshirish marrasini oldi.',
      'Vazirlik yangi bekat ochish rejalarini maʼlum qildi.',
      'Kompaniya zavodni kengaytirish rejasi borligini aytdi.',
      'Qoʻshni tomon yangi bekat ochish rejalari haqida maʼlumot berdi.',
      'Qoʻshni tomon tashuvlarni koʻpaytirish istagida.',
      'Yangi bekat ochish – vazirlikning yaqin rejalaridan biri.',
      'Koʻprikni taʼmirlash rejalar qatoridan oʻrin olgan.',
      '“Biz yangi bekat ochishni rejalashtirganmiz”, – dedi vazir.',
      'Vazirlik yangi bekat ochish rejasi bilan oʻrtoqlashdi.',
      'Hukumat oldida koʻprikni taʼmirlash vazifasi turibdi.',
      'Kompaniya yangi sex ochishga shaylanmoqda.',
    ],
    counterexamples: [
      'Oshga borish oilaning rejalaridan biri.',
      'Mahsulot eksportga moʻljallangan.',
      'Yigʻim joriy etish rejalashtirilmagan.',
    ],
  }),
  rule('uz/commitment/intend-these', {
    kind: 'commitment',
    force: 'intended',
    priority: 46,
    each: 'act',
    pattern: these(either(INTEND, MEANT)),
    examples: [
      'Kelgusi yilda quyidagilar rejalashtirilmoqda:\n1) ⟦act yoʻlni taʼmirlash⟧;\n2) ⟦act yangi ombor qurish⟧.',
      'Vazirlik quyidagilarni koʻzda tutdi: ⟦act jadvalni yangilash⟧, ⟦act tashuvchilarni yollash⟧.',
    ],
    counterexamples: ['Quyidagilar rejalashtirilmoqda edi: yoʻl taʼmirlandi.'],
  }),
  rule('uz/commitment/will-build', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: seq(
      either(
        likely(oneOf([...UZ_THINGS, 'loyiha', 'dastur', 'tizim'], 'accusative')),
        oneOf(UZ_THINGS, 'nominative'),
      ),
      inside(5),
      either(
        seq(
          form('barpo', 'bunyod', 'tashkil', 'taʻsis', 'joriy'),
          oneOf(['etmoq', 'qilmoq'], 'verb', 'future'),
        ),
        seq(form('ishga'), oneOf(['tushirmoq'], 'verb', 'future')),
        seq(form('amalga'), oneOf(['oshirmoq'], 'verb', 'future')),
        seq(form('yoʻlga'), oneOf(['qoʻymoq'], 'verb', 'future')),
        likely(oneOf(['qurmoq', 'ochmoq', 'yaratmoq', 'oʻzlashtirmoq', 'boshlamoq'], 'verb', 'future')),
      ),
    ),
    examples: [
      'Loyihalar uchun 9 million dollarlik jamgʻarma tashkil etiladi.',
      'Kompaniya Oʻshda shamol stansiyasini barpo etadi.',
      'Hamkorlar ikkita yangi fabrika quradi.',
    ],
    counterexamples: ['Kompaniya shamol stansiyasini barpo etdi.', 'Kompaniya stansiyani qurmaydi.'],
  }),
  rule('uz/commitment/expect-act', {
    kind: 'commitment',
    force: 'intended',
    priority: 34,
    pattern: either(seq(inside(4), INTEND), seq(entity('date'), inside(3), MEANT)),
    examples: ['Bahorda ikkinchi navbat taʼmiri rejalashtirilgan.', 'Mayda yangi liniya kutilmoqda.'],
    counterexamples: ['Liniya taʼmirlandi.'],
  }),
  rule('uz/commitment/will-give', {
    kind: 'commitment',
    force: 'intended',
    priority: 25,
    pattern: seq(
      entity('money'),
      gap(3),
      likely(oneOf(['ajratmoq', 'yoʻnaltirmoq', 'bermoq', 'kiritmoq', 'sarflamoq'], 'verb', 'future')),
    ),
    examples: [
      'Bank koʻprik uchun 6 million yevro grant ajratadi.',
      'Hukumat taʼmirlashga 2 milliard soʻm yoʻnaltiradi.',
    ],
    counterexamples: ['Bank koʻprik uchun 6 million yevro ajratmaydi.', 'Bank 6 million yevro ajratdi.'],
  }),
  rule('uz/commitment/will-by-text', {
    kind: 'commitment',
    force: 'intended',
    priority: 27,
    alone: true,
    pattern: seq(
      word(
        'bitim',
        'shartnoma',
        'kelishuv',
        'bayonnoma',
        'memorandum',
        'hujjat',
        'kontrakt',
        'reja',
        'dastur',
      ),
      form('koʻra', 'muvofiq', 'binoan', 'asosan', 'doirasida'),
      gap(LONG),
      likely(marked('verb', 'future')),
    ),
    examples: [
      'Bitimga koʻra, qoʻshni tomon 50 ta vagon yetkazib beradi.',
      'Shartnomaga muvofiq kompaniya yoʻllarni taʼmirlaydi.',
    ],
    counterexamples: ['Bitimga koʻra, qoʻshni tomon 50 ta vagon yetkazib berdi.'],
  }),
  rule('uz/commitment/will-draw', {
    kind: 'commitment',
    force: 'intended',
    priority: 36,
    pattern: seq(entity('money'), gap(3), form('jalb'), likely(oneOf(['etmoq', 'qilmoq'], 'verb', 'future'))),
    examples: [
      'Koʻprik uchun 6 million yevro jalb etiladi.',
      'Kompaniya taʼmirga 2 milliard soʻm mablagʻ jalb qiladi.',
    ],
    counterexamples: ['Koʻprik uchun 6 million yevro jalb etildi.'],
  }),
  rule('uz/commitment/must-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 44,
    each: 'act',
    pattern: seq(
      acts(action('neuter')),
      form('kerak', 'lozim', 'shart', 'darkor'),
      optional(form('.')),
      end(),
    ),
    examples: [
      'Vazirlik bitim loyihasini mayda tayyorlashi kerak.',
      'Kompaniya ikkinchi navbatni kuzda yakunlashi lozim.',
    ],
    counterexamples: ['Koʻprikni taʼmirlash kerak.'],
  }),
  rule('uz/commitment/be-about-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    pattern: either(
      marked('short', 'future', 'verb'),
      seq(word('tayyorgarlik'), gap(2), oneOf(['koʻrmoq', 'olib', 'bormoq'], 'present', 'verb')),
      seq(action(), word('hozirlik', 'tadorik'), gap(1), oneOf(['koʻrmoq'], 'present', 'verb')),
      seq(action('dative'), oneOf(['tayyorlanmoq'], 'verb', 'present')),
    ),
    examples: [
      'Kompaniya yangi sex qurmoqchi.',
      'Tomonlar ikkinchi postni ochmoqchi.',
      'Kompaniya yangi liniyani ishga tushirishga tayyorlanmoqda.',
      'Vazirlik bekatni kengaytirishga hozirlik koʻrmoqda.',
    ],
    counterexamples: ['Kompaniya sex qurdi.', 'Jamoa oʻyinga hozirlik koʻrmoqda.'],
  }),
  rule('uz/commitment/will-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: either(
      seq(except(form(...NO_PLAN)), likely(marked('verb', 'future', 'passive'))),
      // Texts that are in force promise nothing: `2031-yilgacha amal qiladi`.
      seq(entity('date'), gap(LONG, except(form('amal', 'kuchda'))), likely(marked('verb', 'future'))),
      seq(form('biz'), gap(LONG), likely(marked('verb', 'future'))),
      seq(BINDS, gap(LONG), likely(oneOf(UZ_DOING, 'verb', 'future')), CLOSE),
      seq(
        BINDS,
        gap(LONG),
        form(...HELPED),
        oneOf(['bermoq', 'qilmoq', 'etmoq', 'oshirmoq', 'qoʻymoq', 'chiqmoq'], 'verb', 'future'),
        CLOSE,
      ),
      seq(action('dative'), form('tayyor'), oneOf(['boʻlmoq'], 'verb', 'future')),
      // What helps of itself (`dastur oʻsishga koʻmaklashadi`) promises nothing.
      seq(
        either(BINDS, entity('country', 'post', 'person'), oneOf(HELPERS, 'plural')),
        gap(LONG),
        action('dative'),
        either(
          oneOf(['koʻmaklashmoq'], 'verb', 'future'),
          seq(
            form('koʻmak', 'yordam', 'koʻmagini', 'yordamini', 'madad'),
            oneOf(['bermoq', 'koʻrsatmoq', 'berishmoq'], 'verb', 'future'),
          ),
        ),
        CLOSE,
      ),
    ),
    examples: [
      'Ikkinchi navbat kuzgacha tugatiladi.',
      'Yigʻimlar martda kamaytiriladi.',
      'Bayonnoma tez kunda imzolashga tayyor boʻladi.',
      'Xitoy tomoni binolarni tayyorlaydi.',
      'Moliya vazirligi yigʻimlarni bekor qiladi.',
      'Germaniya yangi maktab ochishga koʻmaklashadi.',
      'Nemis muhandislari uskunalarni yangilashga yordam beradilar.',
    ],
    counterexamples: [
      'Kompaniya mebel ishlab chiqaradi.',
      'Xitoy tomoni yuqori baholaydi.',
      'Hujjat 2031-yilga qadar amal qiladi.',
      'Ombor martda qurildi.',
      'Ombor martda qurilmadi.',
      'Haydovchilarga ehtiyot boʻlish tavsiya etiladi.',
    ],
  }),
  rule('uz/commitment/will-study', {
    kind: 'commitment',
    force: 'intended',
    priority: 26,
    alone: true,
    pattern: seq(
      BINDS,
      gap(LONG),
      either(
        likely(oneOf(['oʻrganmoq'], 'verb', 'future')),
        seq(form('koʻrib', 'oʻrganib'), likely(oneOf(['chiqmoq'], 'verb', 'future'))),
      ),
    ),
    examples: [
      'Vazirlik koʻprikni taʼmirlash masalasini koʻrib chiqadi.',
      'Bojxona qoʻmitasi yigʻimlarni kamaytirish tartibini oʻrganadi.',
    ],
    counterexamples: [
      'Vazirlik koʻprikni taʼmirlash masalasini koʻrib chiqdi.',
      'Majlisda koʻprik masalasi koʻrib chiqiladi.',
    ],
  }),
]
