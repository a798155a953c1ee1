import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { UZ_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { compound, done, inside, LONG, valueIn, word } from './parts.js'

const SOMEBODY = entity('person', 'post', 'organisation', 'country')
/** Those who are named as taking part; of people who are only told of no meeting is made. */
const NAMED = either(SOMEBODY, word('vazir', 'prezident', 'elchi', 'hokim', 'rahbar', 'delegasiya'))
const NOUN = oneOf(UZ_MEETING_NOUNS, 'noun')
/** What is held itself, not where something else was done: `uchrashuvda … eslatib oʻtdi`. */
const NOT_WHERE = without(oneOf(UZ_MEETING_NOUNS, 'noun'), 'locative')
/** Bodies are founded by the verb by which meetings are held. */
const BODIES = ['kengash', 'aloqa', 'guruh', 'mexanizm', 'qoʻmita', 'komissiya', 'jamiyat', 'klub']
const FOUNDED = either(compound(['tashkil'], 'etmoq', 'qilmoq'), done('uyushtirmoq'))
const GATHERED = oneOf(
  UZ_MEETING_NOUNS.filter((noun) => !BODIES.includes(noun)),
  'noun',
)
const HELD = either(
  compound(['boʻlib'], 'oʻtmoq'),
  seq(form('boʻlib'), oneOf(['oʻtmoq'], 'verb', 'present')),
  done('oʻtmoq', 'yakunlamoq', 'boshlamoq', 'yakunlanmoq', 'kechmoq'),
  without(oneOf(['oʻtkazmoq'], 'verb', 'past'), 'noun'),
  seq(oneOf(['oʻtkazmoq'], 'participle', 'past'), either(form('.', ',', ';'), end())),
  seq(oneOf(['oʻtkazmoq'], 'gerund'), end()),
  compound(['nihoyasiga', 'yakuniga'], 'etmoq'),
  seq(form('ishini'), done('yakunlamoq', 'tugatmoq', 'boshlamoq')),
)

/** A commission, by its name too. */
const COMMISSION = word('komissiya')
/** A body that works between its meetings. */
const WORKING_GROUP = either(seq(form('ishchi'), word('guruh')), word('qoʻmita'))
/** Those who meet for their states, though not named. */
const CHIEFS = [
  ...['rahbar', 'prezident', 'vazir', 'etakchi', 'lider', 'hamrais', 'hokim', 'ekspert', 'vakil', 'deputat'],
  ...['gubernator', 'elchi'],
]
/** People whom those who hold an office meet, without a name. */
const GUESTS = [
  'investor',
  'tadbirkor',
  'ishbilarmon',
  'vakil',
  'elchi',
  'mehmon',
  'olim',
  'rektor',
  'hamkasb',
]
/** That chiefs spoke with nobody by. */
const ALONE = either(
  form('yakkama-yakka', 'yuzma-yuz', 'alohida', 'tanho'),
  seq(form('yakka'), form('tartibda', 'holda')),
  seq(form('tor'), form('doirada', 'tarkibda')),
)
/** Gatherings that somebody comes together for. */
const CALLED = ['forum', 'sammit', 'majlis', 'yigʻilish', 'konferensiya', 'anjuman', 'muzokara', 'yigʻin']
/** Those who came together or saw each other. */
const CAME_TOGETHER = either(
  done('toʻplanmoq', 'yigʻilmoq', 'jam', 'jamlanmoq'),
  compound(['jam'], 'boʻlmoq'),
)
/** Meetings: people or delegations met or spoke. */
export const MEETING_RULES = [
  rule('uz/meeting/hold', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(optional(seq(COMMISSION, inside(5))), NOT_WHERE, inside(3), HELD),
      seq(GATHERED, gap(3, except(word(...BODIES))), either(FOUNDED, done('ochmoq'))),
      seq(NOUN, optional(form('ham')), done('qilmoq', 'etmoq')),
      seq(
        form('muzokara', 'muzokaralar', 'suhbat'),
        form('stoliga', 'stoli'),
        inside(1),
        done('oʻtirmoq', 'kelmoq'),
      ),
      seq(NOUN, form('olib'), either(done('bormoq'), oneOf(['bormoq'], 'verb', 'present'))),
      seq(form('suhbat', 'gurung', 'muloqot'), done('qurmoq')),
      seq(NOUN, done('boʻlmoq'), either(form('.', ',', ';'), end())),
    ),
    examples: [
      '⟦participant Ilhom Aliyev⟧ va ⟦participant Sadir Japarov⟧ Oʻsh shahrida norasmiy uchrashuv oʻtkazdi.',
      'Bishkekda qoʻshma komissiyaning beshinchi majlisi boʻlib oʻtdi.',
      'Vazirlar telefon orqali muloqot qildi.',
      'Delegatsiya Termizda muzokaralar olib bormoqda.',
      'Oʻshda komissiyaning navbatdagi yigʻilishi boʻldi.',
      'Vazirlar muzokara stoliga oʻtirdi.',
      'Oʻshda bosh vazirlar yigʻini oʻz ishini yakunladi.',
    ],
    counterexamples: [
      'Uchrashuv kuzda boʻlib oʻtadi.',
      'Uchrashuv qoldirildi.',
      'Aloqa guruhi tashkil etildi.',
      'Ikki vazirlik oʻrtasida aloqa kanali ochildi.',
      'Vazirlar avvalgi uchrashuvda aytilgan gaplarni eslatib oʻtdi.',
    ],
  }),
  rule('uz/meeting/led-by', {
    kind: 'meeting',
    priority: 40,
    pattern: seq(
      optional(seq(COMMISSION, inside(5))),
      either(
        seq(
          either(oneOf(UZ_MEETING_NOUNS, 'noun', 'accusative'), form('ishini')),
          gap(LONG),
          entity('person'),
          inside(4),
          either(seq(form('olib'), done('bormoq')), done('oʻtkazmoq', 'boshqarmoq', 'ochmoq')),
        ),
        seq(
          oneOf(UZ_MEETING_NOUNS, 'noun', 'dative'),
          gap(LONG),
          entity('person'),
          inside(4),
          compound(['raislik', 'boshchilik', 'rahbarlik', 'etakchilik'], 'qilmoq', 'etmoq'),
        ),
        // Of minutes: `Raislik qildilar: …`.
        seq(
          form('raislik', 'hamraislik'),
          oneOf(['qilmoq', 'etmoq'], 'verb', 'past'),
          form(':', '–', '—'),
          gap(LONG),
          entity('person'),
        ),
        seq(form('raislar', 'hamraislar', 'rais'), form(':', '–', '—'), gap(LONG), entity('person')),
      ),
    ),
    examples: [
      'Komissiya yigʻilishini ⟦participant Sadir Japarov⟧ va ⟦participant Ilhom Aliyev⟧ birgalikda olib bordi.',
      'Majlisni vazir ⟦participant Sadir Japarov⟧ boshqardi.',
      'Komissiya ishini ⟦participant Sadir Japarov⟧ va ⟦participant Ilhom Aliyev⟧ boshqardi.',
      'Komissiya majlisiga ⟦participant Sadir Japarov⟧ va ⟦participant Ilhom Aliyev⟧ raislik qildi.',
    ],
    counterexamples: ['Majlisni Sadir Japarov boshqaradi.'],
  }),
  rule('uz/meeting/take-part', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(
        oneOf([...UZ_MEETING_NOUNS, 'muhokama', 'ochilish'], 'noun'),
        gap(10),
        compound(['ishtirok'], 'etmoq'),
      ),
      seq(NOUN, gap(10), NAMED, gap(10), done('qatnashmoq')),
      seq(NAMED, gap(10), oneOf([...CALLED, 'kengash', 'sessiya'], 'locative'), gap(1), done('qatnashmoq')),
      seq(NOUN, gap(1), compound(['raislik'], 'qilmoq', 'etmoq')),
      seq(oneOf(CALLED, 'dative'), gap(10), NAMED, gap(3), CAME_TOGETHER),
      seq(
        NAMED,
        gap(6),
        oneOf(CALLED, 'locative'),
        gap(2),
        either(
          seq(form('ishtirok'), oneOf(['etmoq'], 'verb', 'present')),
          oneOf(['qatnashmoq'], 'verb', 'present'),
        ),
      ),
      seq(COMMISSION, gap(4), optional(oneOf(CALLED, 'dative')), CAME_TOGETHER),
      seq(WORKING_GROUP, inside(4), either(CAME_TOGETHER, compound(['bosh'], 'qoʻshmoq'))),
    ),
    examples: [
      'Majlisda ⟦participant Sadir Japarov⟧ ishtirok etdi.',
      'Forumda vazirlar va ⟦participant Ilhom Aliyev⟧ qatnashdi.',
      'Oʻshdagi forumga ikki viloyatning rahbarlari yigʻildi.',
      'Vazir Oʻshdagi muzokaralarda ishtirok etmoqda.',
      'Vazir ⟦participant Sadir Japarov⟧ savdo kengashida qatnashdi.',
      'Qoʻshma ishchi guruh ⟦place Oʻshda⟧ ikkinchi bor yigʻildi.',
    ],
    counterexamples: ['Musobaqada bolalar yutdi.', 'Uchrashuvda ikki hudud tadbirkorlari ham qatnashdi.'],
  }),
  rule('uz/meeting/session-considered', {
    kind: 'meeting',
    priority: 16,
    pattern: seq(
      oneOf(['majlis', 'yigʻilish'], 'neuter', 'locative'),
      gap(LONG),
      either(
        seq(form('koʻrib'), oneOf(['chiqmoq'], 'verb', 'past', 'passive')),
        seq(form('muhokama', 'tahlil'), oneOf(['qilmoq', 'etmoq'], 'verb', 'past', 'passive')),
        oneOf(['tinglamoq', 'oʻrganmoq'], 'verb', 'past', 'passive'),
      ),
    ),
    examples: [
      'Hukumat majlisida yoʻllarni taʼmirlash borishi koʻrib chiqildi.',
      'Komissiya yigʻilishida koʻpriklarning ahvoli tahlil qilindi.',
    ],
    counterexamples: ['Majlisda qoʻshiq aytildi.', 'Uchrashuvda suv masalalari muhokama qilindi.'],
  }),
  rule('uz/meeting/at-their-meeting', {
    kind: 'meeting',
    priority: 43,
    extent: 'match',
    pattern: seq(
      optional(seq(entity('post'), gap(1))),
      entity('person'),
      gap(8, except(form('.', ';', ':'))),
      either(entity('person'), oneOf(['vakil', 'delegasiya', 'hamkasb'], 'genitive')),
      gap(4),
      either(
        oneOf(['uchrashuv', 'muzokara', 'muloqot', 'suhbat'], 'locative', 'neuter'),
        seq(
          oneOf(['oʻtkazmoq', 'oʻtmoq', 'boʻlmoq', 'qilmoq'], 'participle', 'past'),
          inside(4),
          oneOf(UZ_MEETING_NOUNS, 'locative'),
        ),
        seq(oneOf(UZ_MEETING_NOUNS, 'noun'), word('yakun', 'natija'), form('boʻyicha')),
      ),
    ),
    examples: [
      '⟦participant Sadir Japarovning⟧ 5-may kuni ⟦participant Ilhom Aliyev⟧ bilan oʻtkazgan telefon muloqotida narxlar muhokama qilindi.',
      'Hokim ⟦participant Sadir Japarov⟧ va qoʻshni davlat vakillarining uchrashuvida narxlar muhokama qilindi.',
      '⟦participant Sadir Japarov⟧ va ⟦participant Ilhom Aliyev⟧ oʻrtasida boʻlib oʻtgan muzokaralarda tariflar koʻrib chiqildi.',
    ],
    counterexamples: ['Sadir Japarov bilan muloqotda narxlar muhokama qilindi.'],
  }),
  rule('uz/meeting/talking-with', {
    kind: 'meeting',
    priority: 49,
    extent: 'match',
    pattern: seq(
      entity('person'),
      form('bilan'),
      inside(4),
      either(
        oneOf(['muloqot', 'suhbat', 'muzokara', 'uchrashuv'], 'locative'),
        seq(
          oneOf(['muloqot', 'suhbat', 'muzokara', 'uchrashuv'], 'noun'),
          form('chogʻida', 'davomida', 'paytida', 'mobaynida', 'asnosida', 'vaqtida'),
        ),
        seq(form('gaplashar', 'uchrashar', 'suhbatlashar'), form('ekan')),
      ),
      optional(form(',')),
      optional(entity('post')),
      entity('person'),
    ),
    examples: [
      '⟦participant Ilhom Aliyev⟧ bilan telefon orqali muloqotda ⟦participant Sadir Japarov⟧ ombor qurishni taklif qildi.',
      '⟦participant Ilhom Aliyev⟧ bilan muzokara chogʻida ⟦participant Sadir Japarov⟧ narxlarni aytdi.',
    ],
    counterexamples: ['Sadir Japarov bilan muloqotda narxlar muhokama qilindi.'],
  }),
  rule('uz/meeting/meet-with', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(SOMEBODY, gap(8), done('uchrashmoq', 'suhbatlashmoq', 'gaplashmoq')),
      seq(SOMEBODY, gap(8), form('gaplashib', 'suhbatlashib', 'uchrashib'), done('olmoq')),
      seq(
        form('hamkasbi', 'hamkasblari', 'hamrohi'),
        form('bilan'),
        inside(3),
        done('uchrashmoq', 'suhbatlashmoq', 'gaplashmoq', 'yuzlashmoq', 'koʻrishmoq'),
      ),
      seq(
        SOMEBODY,
        inside(3),
        form('bilan'),
        inside(5),
        either(
          compound(['uchrashuv', 'suhbat', 'muloqot'], 'qilmoq'),
          compound(['suhbat', 'gurung'], 'qurmoq', 'oʻtkazmoq'),
        ),
      ),
      seq(SOMEBODY, inside(1), form('bilan'), inside(3), done('koʻrishmoq')),
      seq(oneOf(CHIEFS, 'plural'), inside(3), ALONE, gap(1), done('suhbatlashmoq', 'gaplashmoq')),
      seq(
        oneOf(CHIEFS),
        gap(6),
        oneOf(GUESTS, 'plural'),
        form('bilan'),
        inside(3),
        done('uchrashmoq', 'suhbatlashmoq', 'koʻrishmoq', 'gaplashmoq'),
      ),
      seq(
        form('hamkasbini', 'hamkasblarini'),
        inside(3),
        either(seq(form('kutib', 'qarshi'), done('olmoq')), compound(['qabul'], 'qilmoq', 'etmoq')),
      ),
      seq(SOMEBODY, inside(2), form('huzurida', 'qabulida'), done('boʻlmoq')),
      seq(
        oneOf(CHIEFS, 'plural'),
        inside(5),
        either(done('uchrashmoq', 'koʻrishmoq', 'yuzlashmoq'), compound(['bosh'], 'qoʻshmoq')),
      ),
      seq(
        SOMEBODY,
        gap(6),
        valueIn(['dative'], 'person', 'post'),
        inside(3),
        form('qoʻngʻiroq', 'telefon'),
        done('qilmoq', 'etmoq'),
      ),
      seq(
        either(
          valueIn(['accusative'], 'person', 'post'),
          seq(
            entity('country', 'organisation'),
            inside(3),
            oneOf(['delegasiya', 'vakil', 'mehmon'], 'accusative'),
          ),
        ),
        inside(3),
        form('qarshi', 'kutib'),
        done('olmoq'),
      ),
      seq(entity('person'), gap(6), entity('person'), inside(6), done('koʻrishmoq', 'yuzlashmoq')),
      seq(
        word('rahbar', 'etakchi', 'prezident', 'vazir'),
        inside(3),
        form('yuzma-yuz'),
        inside(1),
        done('koʻrishmoq', 'kelmoq'),
      ),
      seq(entity('person'), inside(6), compound(['qabul'], 'qilmoq', 'etmoq')),
      seq(entity('post', 'person'), inside(5), compound(['qabul'], 'qilmoq')),
      seq(
        entity('country', 'organisation'),
        inside(5),
        oneOf(['delegasiya', 'vakil', 'elchi', 'mehmon', 'tadbirkor', 'rahbar', 'investor'], 'accusative'),
        inside(2),
        compound(['qabul'], 'qilmoq'),
      ),
    ),
    examples: [
      'Sadir Japarov Qozogʻiston Prezidenti bilan uchrashdi.',
      'Vazir ⟦participant Sadir Japarovni⟧ qabul qildi.',
      'Vazir Eron delegatsiyasini qabul qildi.',
      '⟦participant Sadir Japarov⟧ va ⟦participant Ilhom Aliyev⟧ alohida gaplashib oldi.',
      'Vazir aeroportda ⟦participant Sadir Japarovni⟧ kutib oldi.',
      'Vazir ⟦participant Sadir Japarov⟧ bilan alohida koʻrishdi.',
      'Mehmon viloyat hokimi ⟦participant Sadir Japarov⟧ bilan suhbat qurdi.',
      'Vazir Oʻshda qirgʻiz hamkasbi bilan yuzlashdi.',
      'Davlat rahbarlari Oʻshda norasmiy muhitda koʻrishdi.',
      'Davlat rahbarlari yakka tartibda suhbatlashdi.',
      'Hokim xorijiy investorlar bilan yuzma-yuz suhbatlashdi.',
      'Ikki davlat transport vazirlari Oʻshda bosh qoʻshdi.',
      '⟦participant Ilhom Aliyev⟧ ⟦participant Sadir Japarovga⟧ qoʻngʻiroq qildi.',
      '⟦participant Sadir Japarov⟧ va ⟦participant Ilhom Aliyev⟧ Oʻshda norasmiy tarzda koʻrishdi.',
    ],
    counterexamples: [
      'Vazirlik qaror qabul qildi.',
      'Mehmonlar portni koʻrishdi.',
      'Bolalar doʻstlari bilan suhbatlashdi.',
    ],
  }),
]
