import {
  either,
  end,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { action, acts, compound, done, inside, LINK, said, several, these, word } from './parts.js'

/** An initiative told before whose it is: `taklifini qoʻshni tomon bildirdi`. */
const INITIATIVE_OF = seq(
  oneOf(['taklif', 'tashabbus', 'gʻoya'], 'accusative', 'neuter'),
  gap(5, except(form(',', ';', ':'))),
)

const PROPOSE = either(
  compound(
    ['taklif', 'tavsiya', 'daʻvat', 'iltimos', 'maslahat'],
    'qilmoq',
    'etmoq',
    'bermoq',
    'kiritmoq',
    'bildirmoq',
  ),
  seq(
    word('taklif', 'tashabbus', 'gʻoya'),
    optional(form('ham')),
    done('kiritmoq', 'bildirmoq', 'bermoq', 'aytmoq', 'koʻtarmoq', 'qilmoq'),
  ),
  seq(word('taklif', 'tashabbus', 'gʻoya', 'loyiha', 'fikr'), form('ilgari'), done('surmoq')),
  seq(INITIATIVE_OF, form('ilgari'), done('surmoq')),
  seq(INITIATIVE_OF, done('kiritmoq', 'bildirmoq', 'aytmoq', 'koʻtarmoq')),
  seq(INITIATIVE_OF, form('oʻrtaga'), done('tashlamoq', 'qoʻymoq')),
  seq(word('tashabbus', 'taklif', 'soʻrov', 'iltimos', 'gʻoya'), form('bilan'), done('chiqmoq')),
  seq(word('tashabbus', 'taklif', 'gʻoya'), form('koʻtarib'), done('chiqmoq')),
  seq(word('taklif'), form('taqdim'), done('etmoq', 'qilmoq')),
  seq(
    form('taklif', 'tashabbus'),
    form('sifatida'),
    form('ilgari', 'oʻrtaga'),
    done('surmoq', 'qoʻymoq', 'tashlamoq'),
  ),
  seq(word('taklif', 'tashabbus', 'gʻoya', 'fikr', 'reja'), form('oʻrtaga'), done('tashlamoq', 'qoʻymoq')),
  seq(
    form('taklifi', 'taklif', 'tashabbusi', 'soʻrovi', 'iltimosi'),
    form('bilan'),
    optional(form('ham')),
    form('murojaat'),
    done('qilmoq', 'etmoq'),
  ),
  seq(
    form('maqsadga'),
    form('muvofiq', 'muvofiqdir'),
    optional(form(',')),
    either(form('deb'), done('demoq'), form('.'), end()),
  ),
  done('chaqirmoq', 'chorlamoq'),
  oneOf(['chaqirmoq', 'chorlamoq'], 'verb', 'present'),
  seq(form('taklif', 'tavsiya', 'daʻvat'), form('qilib', 'etib'), word('kelmoq', 'turmoq')),
  seq(form('maqsadga'), form('muvofiq'), gap(2), said('hisoblamoq', 'bilmoq', 'topmoq')),
  seq(form('taklif', 'tavsiya'), oneOf(['etmoq', 'qilmoq'], 'verb', 'present')),
  seq(form('taklif', 'tavsiya', 'daʻvat'), form('etaman', 'etamiz', 'qilaman', 'qilamiz')),
  form('chaqiraman', 'chaqiramiz'),
  seq(
    form('maqsadga'),
    either(
      form('muvofiqligi', 'muvofiqligini'),
      seq(form('muvofiq'), form('boʻlishi', 'boʻlishini', 'ekani', 'ekanini', 'ekanligini')),
    ),
    gap(3),
    done('taʻkidlamoq', 'etmoq', 'aytmoq', 'koʻrsatmoq', 'bildirmoq'),
  ),
  seq(form('maqsadga'), form('muvofiqligiga'), gap(1), form('urgʻu', 'eʻtibor'), done('bermoq', 'qaratmoq')),
)

/** What is proposed only where an act is told of: ideas for books are shared too, and doctors give advice. */
const ADVISE = either(
  seq(word('taklif', 'gʻoya', 'tashabbus'), form('bilan'), done('oʻrtoqlashmoq')),
  seq(word('tavsiya', 'maslahat'), done('bermoq', 'bildirmoq')),
  seq(
    form('taklif', 'taklifi', 'takliflar', 'takliflari', 'soʻrovi'),
    optional(form('kelib')),
    done('tushmoq'),
  ),
)

/** Proposals: somebody wants something done and cannot order it. */
export const PROPOSED_RULES = [
  rule('uz/commitment/propose-several', {
    kind: 'commitment',
    force: 'proposed',
    priority: 49,
    each: 'act',
    pattern: seq(several(action()), LINK, inside(6), PROPOSE),
    examples: [
      'Vazir omborni kengaytirish va ⟦act yangi bekat ochishni⟧ taklif qildi.',
      '⟦act Yigʻimlarni kamaytirish⟧ hamda ⟦act yangi bekat qurish⟧ taklif etildi.',
    ],
    counterexamples: ['Kuzda forum oʻtkazish rejalashtirilgan.', 'Forum boʻlib oʻtdi.'],
  }),
  rule('uz/commitment/propose-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: either(
      seq(acts(action()), LINK, inside(4), either(PROPOSE, ADVISE)),
      seq(acts(without(likely(marked('infinitive', 'accusative')), 'neuter')), gap(1), done('soʻramoq')),
      seq(acts(action('nominative')), oneOf(['soʻramoq'], 'verb', 'past', 'passive')),
      seq(acts(action('accusative')), form('ilgari', 'oʻrtaga'), done('surmoq', 'tashlamoq')),
    ),
    examples: [
      'Vazir umumiy omborni ochishni taklif qildi.',
      'Ikkinchi koʻprikni qurish tashabbusi ilgari surildi.',
      'Tomonlar taʼmirni tezlashtirishga chaqirdi.',
      'Vazir ombor qurishni tezlashtirishni soʻradi.',
      'Ikkinchi bobni qayta ishlash soʻraldi.',
      'Vazir qoʻshma savdo maydonini ochishni ilgari surdi.',
      'Ekspertlar suv tejashni maslahat berdi.',
      'Yangi postlarni ochish taklif etilmoqda.',
      'Kompaniya ombor qurish taklifi bilan murojaat qildi.',
      'Yangi bekat qurish taklifini qoʻshni davlat vaziri ilgari surdi.',
      'Vazir yagona tarif joriy etish maqsadga muvofiq, dedi.',
      'Ekspertlar fikricha, yagona tarif joriy etish maqsadga muvofiq.',
      'Vazir ikkinchi koʻprikni qurish gʻoyasini oʻrtaga tashladi.',
      'Vazir yagona tarif joriy etishni taklif sifatida ilgari surdi.',
      'Ikkinchi koʻprikni qurish gʻoyasini qoʻshni davlat vaziri oʻrtaga tashladi.',
      'Bojlarni kamaytirish maqsadga muvofiqligi bildirildi.',
      'Vazir yangi bekat qurish tashabbusini koʻtarib chiqdi.',
      'Yangi bekat qurish taklifi kelib tushdi.',
      'Rais yigʻimlarni kamaytirish soʻrovi bilan chiqdi.',
      'Elchi qoʻshma ombor qurish gʻoyasi bilan oʻrtoqlashdi.',
      'Tomonlar tariflarni kamaytirish boʻyicha takliflarini taqdim etdi.',
      'Ekspertlar reyslarni koʻpaytirish yuzasidan tavsiyalar berdi.',
    ],
    counterexamples: [
      'Vazir yaralilarning tezroq sogʻayishini soʻradi.',
      'Taklif etilgan ombor qurildi.',
      'Vazir ombor ochishni taklif qilmadi.',
      'Shifokor bemorga tavsiyalar berdi.',
    ],
  }),
  rule('uz/commitment/propose-these', {
    kind: 'commitment',
    force: 'proposed',
    priority: 46,
    each: 'act',
    pattern: these(PROPOSE),
    examples: [
      'Vazir quyidagilarni taklif qildi: ⟦act yoʻlni taʼmirlash⟧ va ⟦act yangi ombor qurish⟧.',
      'Quyidagi takliflar bildirildi:\n– ⟦act jadvalni yangilash⟧;\n– ⟦act yigʻimlarni kamaytirish⟧.',
    ],
    counterexamples: ['Vazir taklif qildi: yoʻl taʼmirlandi.'],
  }),
  rule('uz/commitment/propose-thing', {
    kind: 'commitment',
    force: 'proposed',
    priority: 38,
    pattern: seq(inside(4), PROPOSE),
    examples: ['Vazir tungi reys mexanizmini taklif qildi.', 'Yangi tarif taklifi kiritildi.'],
    counterexamples: ['Taklif qabul qilindi.'],
  }),
  rule('uz/commitment/invite-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 45,
    pattern: seq(
      either(word('ishtirok', 'qatnashmoq', 'tadbir', 'sammit', 'forum'), action('dative')),
      gap(3),
      compound(['taklif'], 'qilmoq', 'etmoq'),
    ),
    examples: [
      'Vazir quruvchilarni port taʼmirida ishtirok etishga taklif qildi.',
      'Vazir tashuvchilarni yangi yoʻlakdan foydalanishga taklif etdi.',
    ],
    counterexamples: ['Taklif qilingan mehmonlar ketdi.'],
  }),
]
