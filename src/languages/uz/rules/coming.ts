import {
  either,
  entityOf,
  except,
  form,
  gap,
  likely,
  oneOf,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { UZ_THINGS } from '../lexicon/things.js'
import { FLIGHTS } from './counts.js'
import { CLOSE, LONG } from './parts.js'

/** What will be opened or built: a number of such things is an aim and no count of what there is; flights are told of by the week. */
const NONE = ['kompaniya', 'reys', 'qatnov', 'aviaqatnov', 'marshrut', 'navbat']
const THINGS = [...UZ_THINGS.filter((thing) => !NONE.includes(thing)), 'loyiha']

/** That a thing will begin to work or will be built; how often something runs (`amal qiladi`) is none of these. */
const WILL_BE: readonly string[] = [
  ...['ochmoq', 'qurmoq', 'tuzmoq', 'yaratmoq', 'bitkazmoq', 'yangilamoq', 'taʻmirlamoq', 'jihozlamoq'],
  ...['kengaytirmoq', 'tiklamoq', 'yakunlamoq', 'boshlamoq', 'oʻrnatmoq'],
]
const BEGINS = either(
  seq(form('ishga'), oneOf(['tushmoq', 'tushirmoq'], 'verb', 'future')),
  seq(form('foydalanishga'), oneOf(['topshirmoq', 'kiritmoq'], 'verb', 'future')),
  seq(form('yoʻlga'), oneOf(['qoʻymoq'], 'verb', 'future', 'passive')),
  seq(form('amalga'), oneOf(['oshirmoq'], 'verb', 'future', 'passive')),
  seq(
    form('barpo', 'bunyod', 'tashkil', 'rekonstruksiya', 'modernizasiya'),
    oneOf(['etmoq', 'qilmoq'], 'verb', 'future'),
  ),
  seq(form('qad'), oneOf(['rostlamoq', 'koʻtarmoq'], 'verb', 'future')),
  likely(oneOf(WILL_BE, 'verb', 'future', 'passive')),
)

/** A day that is told as the first. */
const FROM_THEN = entityOf('date', ['boshlab'])
const FLIES = either(
  seq(form('amalga', 'yoʻlga'), oneOf(['oshirmoq', 'qoʻymoq'], 'verb', 'future', 'passive')),
  oneOf(['bajarmoq', 'ochmoq', 'boshlamoq'], 'verb', 'future', 'passive'),
)

/** Intentions that say how many things there are to be. */
export const COMING_RULES = [
  rule('uz/commitment/so-many-to-come', {
    kind: 'commitment',
    force: 'intended',
    priority: 37,
    pattern: either(
      seq(entityOf('quantity', THINGS), gap(6, except(form(',', ';', ':'))), BEGINS, CLOSE),
      // Flights that will be from a day on; without one they are told of as they are.
      seq(FROM_THEN, gap(8), plain(oneOf(FLIGHTS)), gap(3), FLIES, CLOSE),
      // What people will be free to do from a day on: `maydan boshlab vizasiz kela oladi`.
      seq(FROM_THEN, gap(LONG), form('oladi', 'oladilar', 'olishadi'), CLOSE),
    ),
    examples: [
      'Iyundan boshlab haftasiga ikki marta parvozlar amalga oshiriladi.',
      'Maydan boshlab qoʻshni davlat fuqarolari vizasiz kela oladi.',
      'Yil yakuniga qadar yana 52 ta korxona ishga tushadi.',
      'Viloyatda 40 ta loyiha amalga oshiriladi.',
    ],
    counterexamples: ['Yil boshidan beri 52 ta korxona ishga tushdi.', 'Har kuni 40 ta reys bajariladi.'],
  }),
]
