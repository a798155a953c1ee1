import { either, entity, form, gap, likely, oneOf, type Pattern, rule, seq } from '../../../grammar/index.js'
import { UZ_OFFICES } from '../lexicon/people.js'

/** Those whose present tells what they are going to do: a readout does not say what an office does day by day. */
const OFFICE: Pattern = either(entity('organisation'), oneOf(UZ_OFFICES, 'nominative'))

const will = (...verbs: readonly string[]) => likely(oneOf(verbs, 'verb', 'future'))

/** Works an office does, not what comes of something (`kengash aloqalarni kengaytiradi`). */
const WILL_WORK: Pattern = either(
  will(
    'oʻrganmoq',
    'tayyorlamoq',
    'tasdiqlamoq',
    'imzolamoq',
    'yubormoq',
    'taʻmirlamoq',
    'yakunlamoq',
    'joʻnatmoq',
  ),
  will('belgilamoq', 'topshirmoq'),
  seq(form('ishlab', 'koʻrib', 'oʻrganib', 'chiqib'), will('chiqmoq')),
  seq(form('taqdim', 'joriy', 'tashkil', 'bartaraf', 'taklif'), will('etmoq', 'qilmoq')),
  seq(form('ishga'), will('tushirmoq')),
  seq(form('yoʻlga'), will('qoʻymoq')),
  seq(form('amalga'), will('oshirmoq')),
  seq(form('etkazib', 'olib'), will('bermoq', 'bormoq', 'kelmoq')),
)

/** What an office is going to do, told in the present. */
export const UNDERTAKEN_RULES = [
  rule('uz/commitment/office-will', {
    kind: 'commitment',
    force: 'intended',
    priority: 26,
    alone: true,
    pattern: seq(OFFICE, gap(25), WILL_WORK),
    examples: [
      'Vazirlik koʻprikni taʼmirlash masalasini koʻrib chiqadi.',
      'Qoʻmita yigʻimlarni kamaytirish boʻyicha takliflar tayyorlaydi.',
      'Bojxona idorasi navbatni yoʻqotish tartibini ishlab chiqadi.',
    ],
    counterexamples: [
      'Vazirlik koʻprikni taʼmirlash masalasini koʻrib chiqdi.',
      'Majlisda koʻprik masalasi koʻrib chiqiladi.',
      'Chempion musobaqaga tayyorlanadi.',
      'Kengash tuzilgani aloqalarni kengaytiradi.',
    ],
  }),
]
