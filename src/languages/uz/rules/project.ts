import {
  bearing,
  capture,
  either,
  entity,
  entityOf,
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
  without,
} from '../../../grammar/index.js'
import { UZ_PREPARATIONS, UZ_THINGS, UZ_WORKS } from '../lexicon/things.js'
import { CLOSE, done, going, inside, settled, word } from './parts.js'

function stage(value: string, pattern: Pattern): Pattern {
  return capture('stage', pattern, value)
}

/** What happened to the thing, as its stage. */
const HAPPENED: Pattern = either(
  stage('launched', seq(form('ishga'), done('tushirmoq', 'tushmoq'))),
  stage(
    'launched',
    seq(
      form('ishga', 'foydalanishga'),
      form('tushib', 'tushirib', 'tushirilib', 'topshirib', 'topshirilib'),
      done('boʻlmoq', 'boʻlinmoq', 'ulgurmoq'),
    ),
  ),
  stage(
    'launched',
    seq(form('ishga', 'foydalanishga'), form('tushirilgan', 'tushgan', 'topshirilgan'), form('boʻlib')),
  ),
  stage('launched', seq(form('foydalanishga'), done('topshirmoq'))),
  stage('launched', seq(form('yoʻlga'), done('qoʻymoq'))),
  stage('launched', done('ochmoq')),
  stage('launched', settled('tuzmoq', 'yaratmoq')),
  stage('launched', seq(form('tarmoqqa', 'tizimga'), done('ulamoq', 'ulanmoq'))),
  stage('launched', oneOf(['ochmoq', 'ochilmoq'], 'verb', 'present', 'passive')),
  // Works that were begun, and a works that began to work.
  stage('construction', seq(form('ishlar', 'ishlari'), oneOf(['boshlamoq', 'boshlanmoq'], 'verb', 'past'))),
  stage('launched', seq(form('faoliyat', 'faoliyatini', 'faoliyati', 'ish', 'ishini'), done('boshlamoq'))),
  stage('launched', seq(form('ishlab'), form('chiqara'), done('boshlamoq'))),
  stage('launched', seq(form('ishlay', 'bera'), done('boshlamoq'))),
  stage('launched', seq(form('ishlab'), done('ketmoq'))),
  stage('launched', seq(form('ishga', 'ishini'), done('kirishmoq', 'boshlamoq'))),
  stage('launched', seq(form('xizmatiga'), done('topshirmoq'))),
  stage('operating', seq(form('quvvatga', 'quvvatiga'), done('chiqmoq', 'etmoq'))),
  stage('completed', settled('qurmoq', 'yakunlamoq', 'bitmoq')),
  // Who ends a university has learnt there.
  stage('completed', oneOf(['tugatmoq'], 'verb', 'past', 'passive')),
  stage(
    'completed',
    seq(form('taʻmirdan', 'rekonstruksiyadan'), done('chiqarmoq', 'chiqmoq', 'oʻtkazmoq', 'oʻtmoq')),
  ),
  stage('completed', seq(form('barpo', 'bunyod'), settled('etmoq', 'qilmoq'))),
  stage('completed', seq(form('qurib'), done('bitkazmoq', 'bitirmoq', 'boʻlmoq'))),
  stage('completed', seq(form('qad'), done('rostlamoq', 'koʻtarmoq'))),
  stage('completed', seq(form('roʻyobga'), done('chiqarmoq', 'chiqmoq'))),
  stage('completed', seq(form('amalga'), done('oshirmoq'))),
  stage('completed', oneOf(['bitkazmoq'], 'verb', 'past')),
  stage(
    'completed',
    seq(
      form('modernizasiya', 'rekonstruksiya', 'taʻmir'),
      oneOf(['qilmoq', 'etmoq'], 'verb', 'past', 'passive'),
    ),
  ),
  stage('completed', oneOf(['taʻmirlamoq'], 'verb', 'past', 'passive')),
  stage('completed', seq(form('yakuniga', 'nihoyasiga'), done('etkazmoq', 'etmoq'))),
)
/** The thing was founded, which a number would say of what it comes to (`yuk hajmi 2 million tonnani tashkil etdi`). */
const ORGANISED: Pattern = seq(
  gap(5, except(entity('percent', 'money', 'quantity', 'times'))),
  stage('launched', seq(form('tashkil', 'taʻsis'), settled('etmoq', 'qilmoq'))),
)
/** What happened to a body: it was founded or opened by others. */
const WAS_BEGUN: Pattern = either(
  stage('launched', seq(form('ishga'), oneOf(['tushirmoq'], 'verb', 'past', 'passive'))),
  stage('launched', seq(form('tashkil', 'taʻsis'), oneOf(['etmoq', 'qilmoq'], 'verb', 'past', 'passive'))),
  stage('launched', without(oneOf(['ochmoq', 'tuzmoq'], 'verb', 'past', 'passive'), 'noun')),
)
/** A works began to make things. */
const STARTED: Pattern = stage(
  'launched',
  either(
    seq(form('ishlab'), oneOf(['chiqarmoq'], 'infinitive', 'accusative'), done('boshlamoq')),
    seq(form('faoliyatini', 'ishini'), done('boshlamoq')),
  ),
)
const PROJECT = either(capture('count', entityOf('quantity', ['loyiha'])), word('loyiha'))
const THINGS = [...UZ_THINGS, 'loyiha']
export const THING: Pattern = either(
  capture('count', entityOf('quantity', THINGS)),
  seq(
    optional(seq(capture('count', entity('quantity')), optional(form('ortiq', 'ziyod', 'koʻproq', 'yaqin')))),
    either(oneOf(THINGS, 'noun', 'nominative'), oneOf(THINGS, 'noun', 'accusative')),
  ),
  seq(form('ishlab'), oneOf(['chiqarmoq'], 'infinitive')),
)

/** How many things the works are of: `ikkita zavodning qurilishi`. */
const OF_SO_MANY: Pattern = optional(capture('count', bearing(entityOf('quantity', UZ_THINGS), 'genitive')))
/** What the things cost, which belongs to the project. */
const WORTH: Pattern = optional(
  seq(
    optional(word('umumiy', 'jami')),
    optional(word('qiymat', 'summa')),
    entity('money'),
    gap(3, except(form(',', ';'))),
  ),
)
/** The first stone was laid, the start was given. */
const FOUNDED: Pattern = either(
  seq(form('start', 'boshlab'), done('bermoq')),
  seq(word('tosh', 'poydevor', 'gʻisht'), done('qoʻymoq')),
)
const GETS_READY: Pattern = either(
  seq(form('ishlab'), oneOf(['chiqmoq'], 'verb', 'present')),
  oneOf(['tayyorlamoq', 'tayyorlanmoq'], 'verb', 'present'),
)
const GOES_ON: Pattern = either(
  settled('boshlamoq'),
  oneOf(['boshlamoq'], 'verb', 'present'),
  seq(form('boshlab'), done('yubormoq')),
  going('boshlanmoq', 'yakunlanmoq', 'jadallashmoq', 'jadallashtirmoq'),
  seq(form('olib'), going('bormoq')),
  seq(form('davom'), going('etmoq', 'ettirmoq')),
  seq(form('amalga'), going('oshirmoq')),
  seq(form('yakuniga', 'nihoyasiga'), oneOf(['etmoq', 'etkazmoq'], 'verb', 'present')),
  seq(form('yakunlanish', 'bitish'), form('arafasida', 'bosqichida')),
)
/** Works that were ended. */
const ENDED: Pattern = either(
  done('yakunlamoq', 'yakunlanmoq', 'tugatmoq', 'tugallamoq'),
  seq(form('yakuniga', 'nihoyasiga', 'oxiriga'), done('etkazmoq', 'etmoq')),
)

/** Works on a thing: `aeroportni kengaytirish ishlari`. */
const WORKS_ON: Pattern = seq(
  oneOf(UZ_THINGS),
  inside(2),
  likely(marked('infinitive')),
  form('ishlari', 'ishlarini'),
)

/** Projects: a concrete undertaking exists, moves or was completed. */
export const PROJECT_RULES = [
  rule('uz/project/launch-thing', {
    kind: 'project',
    priority: 34,
    pattern: either(
      seq(WORTH, THING, either(seq(inside(6), HAPPENED), ORGANISED)),
      seq(WORTH, entity('organisation'), inside(6), WAS_BEGUN),
      seq(either(THING, entity('organisation')), gap(8), STARTED),
      seq(
        likely(marked('infinitive', 'nominative')),
        stage('launched', seq(form('yoʻlga'), done('qoʻymoq'))),
      ),
      seq(
        form('ishlab'),
        oneOf(['chiqarmoq'], 'infinitive', 'nominative'),
        stage('launched', oneOf(['boshlamoq', 'boshlanmoq'], 'verb', 'past', 'passive')),
      ),
      seq(oneOf(THINGS, 'dative'), stage('launched', seq(form('asos'), done('solmoq')))),
      seq(oneOf(['navbat'], 'neuter'), stage('launched', oneOf(['topshirmoq'], 'verb', 'past', 'passive'))),
      seq(
        oneOf(UZ_THINGS, 'noun'),
        stage(
          'launched',
          seq(form('ochilishi'), either(seq(form('boʻlib'), done('oʻtmoq')), done('boʻlmoq', 'oʻtmoq'))),
        ),
      ),
    ),
    examples: [
      '⟦place Oʻshda⟧ kabel zavodi ⟦stage ishga tushirildi⟧.',
      '⟦place Oʻshda⟧ shamol stansiyasi ⟦stage tarmoqqa ulandi⟧.',
      '⟦place Andijonda⟧ avtobuslarni yigʻish ⟦stage yoʻlga qoʻyildi⟧.',
      '⟦place Andijonda⟧ avtobus ishlab chiqarish ⟦stage boshlandi⟧.',
      'Ikki davlat investitsiya jamgʻarmasiga ⟦stage asos soldi⟧.',
      '⟦place Nukusda⟧ ikkinchi terminal ⟦stage qurib bitkazildi⟧.',
      '⟦place Nukusda⟧ eski vokzal ⟦stage rekonstruksiya qilindi⟧.',
      'Uchta maktab ⟦stage taʼmirdan chiqarildi⟧.',
      '⟦place Nukusda⟧ zavodning birinchi navbati ⟦stage topshirildi⟧.',
      '⟦place Nukusda⟧ yangi zavod ⟦stage ochilishi boʻlib oʻtdi⟧.',
      '⟦place Urganchda⟧ oyna zavodi mahsulot ⟦stage ishlab chiqara boshladi⟧.',
      'Sement zavodi toʻliq quvvat bilan ⟦stage ishlay boshladi⟧.',
      '⟦place Urganchda⟧ sut zavodi ⟦stage ishlab ketdi⟧.',
      '⟦value 9 million dollarlik⟧ qoʻshma jamgʻarma ⟦stage taʼsis etildi⟧.',
      '⟦place Nukusda⟧ zavod toʻliq ⟦stage quvvatga chiqdi⟧.',
      '⟦place Oʻshdagi⟧ zavod kabel ⟦stage ishlab chiqarishni boshladi⟧.',
      'Qiymati ⟦value 9 million dollar⟧ boʻlgan loyiha ⟦stage amalga oshirildi⟧.',
      '⟦place Nukusda⟧ ⟦count uchta fabrika⟧ ⟦stage foydalanishga topshirildi⟧.',
    ],
    counterexamples: [
      'Zavod ishga tushirilmadi.',
      'U davlat universitetini tugatgan.',
      'Hokimlik omborlar barpo etib, ularni ijaraga berishga kelishdi.',
      'Zavodni ishga tushirish rejalashtirilgan.',
    ],
  }),
  rule('uz/project/opening', {
    kind: 'project',
    priority: 42,
    pattern: seq(
      oneOf(THINGS, 'noun'),
      inside(3),
      stage('launched', either(oneOf(['ochmoq', 'ochilmoq'], 'infinitive'), word('ochilish'))),
      word('marosim', 'tantana', 'tadbir'),
      inside(3),
      either(
        seq(form('boʻlib'), done('oʻtmoq')),
        seq(form('ishtirok'), done('etmoq')),
        done('oʻtmoq', 'oʻtkazmoq', 'qatnashmoq', 'boʻlmoq'),
      ),
    ),
    examples: [
      'Vazir ⟦place Oʻshda⟧ yangi koʻprikning ⟦stage ochilish⟧ marosimida ishtirok etdi.',
      '⟦place Nukusda⟧ zavodning ⟦stage ochilish⟧ marosimi boʻlib oʻtdi.',
    ],
    counterexamples: ['Koʻrgazmaning ochilish marosimi boʻlib oʻtdi.', 'Vazir zavodda boʻldi.'],
  }),
  rule('uz/project/works-go-on', {
    kind: 'project',
    priority: 35,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        OF_SO_MANY,
        WORTH,
        either(oneOf(UZ_WORKS), seq(word('qurilish'), word('ish')), WORKS_ON),
        gap(3),
        GOES_ON,
      ),
      seq(WORTH, gap(6), oneOf([...UZ_WORKS, ...THINGS]), gap(2), FOUNDED),
      seq(WORTH, word('loyiha'), optional(form('ham')), done('boshlamoq', 'boshlanmoq')),
      seq(
        WORTH,
        THING,
        inside(6),
        form('barpo', 'bunyod', 'taʻsis'),
        oneOf(['etmoq', 'qilmoq'], 'verb', 'present'),
      ),
      seq(WORTH, THING, inside(6), form('tashkil'), oneOf(['etmoq', 'qilmoq'], 'verb', 'present', 'passive')),
      seq(
        WORTH,
        THING,
        inside(6),
        oneOf(['qurmoq', 'taʻmirlamoq', 'yangilamoq', 'kengaytirmoq'], 'verb', 'present'),
      ),
      seq(
        WORTH,
        THING,
        inside(4),
        form('modernizasiya', 'rekonstruksiya', 'taʻmir', 'kapital'),
        oneOf(['qilmoq', 'etmoq', 'taʻmirlamoq'], 'verb', 'present'),
      ),
      seq(WORTH, THING, inside(6), form('qurila', 'qura'), done('boshlamoq')),
      seq(
        WORTH,
        THING,
        inside(1),
        oneOf(['qurmoq', 'taʻmirlamoq', 'kengaytirmoq', 'etmoq'], 'infinitive', 'dative'),
        done('kirishmoq'),
      ),
      seq(
        WORTH,
        THING,
        inside(3),
        either(
          seq(form('qad'), oneOf(['koʻtarmoq', 'rostlamoq'], 'verb', 'present')),
          seq(form('qurib'), oneOf(['bitkazmoq', 'bitirmoq'], 'verb', 'present')),
          seq(form('qurilib', 'koʻtarib', 'rostlab'), form('kelmoqda', 'kelyapti', 'yotibdi')),
        ),
      ),
      seq(form('yana'), capture('count', entity('quantity')), gap(3), oneOf(['qurmoq'], 'verb', 'present')),
    ),
    examples: [
      '⟦place Qoʻstanayda⟧ ombor qurilishi boshlandi.',
      'Koʻprik taʼmiri davom etmoqda.',
      'Aeroportni kengaytirish ishlari davom etmoqda.',
      'Zavod qurilishi boshlab yuborilgan.',
      'Nukusda yangi zavod qurila boshladi.',
      'Vazirlik xabar berdi: ⟦place Nukusdagi⟧ aeroport kengaytirilmoqda.',
      'Kompaniya ⟦place Nukusda⟧ yangi zavod qurishga kirishdi.',
      '⟦place Nukusda⟧ toʻqimachilik majmuasi qad koʻtarmoqda.',
      '⟦place Nukusda⟧ sanoat zonasi tashkil etilmoqda.',
      'Prezidentlar zavod qurilishini boshlab berdi.',
      'Uchta zavod ishga tushirildi, yana ⟦count ikkitasi⟧ qurilmoqda.',
      '⟦place Oʻshda⟧ qiymati ⟦value 9 million dollarlik⟧ fabrika qurilishiga start berildi.',
    ],
    counterexamples: [
      'Ombor qurilishi muhokama qilindi.',
      'Ombor qurilishini kuzda boshlab, bahorda yakunlash rejalashtirilgan.',
    ],
  }),
  rule('uz/project/works-ended', {
    kind: 'project',
    priority: 36,
    always: { stage: 'completed' },
    pattern: seq(
      OF_SO_MANY,
      WORTH,
      either(oneOf(UZ_WORKS), seq(word('qurilish'), word('ish')), WORKS_ON),
      gap(3),
      ENDED,
    ),
    examples: [
      '⟦count Ikkita zavodning⟧ qurilishi yakunlandi.',
      '⟦place Oʻshda⟧ koʻprikni taʼmirlash ishlari yakunlandi.',
      'Yoʻlni rekonstruksiya qilish nihoyasiga yetkazildi.',
      'Aeroportni kengaytirish ishlari oxiriga yetkazildi.',
    ],
    counterexamples: ['Taʼmirlash ishlari boshlandi.', 'Taʼmirlash yakunlanmadi.'],
  }),
  rule('uz/project/prepared', {
    kind: 'project',
    priority: 46,
    always: { stage: 'preparation' },
    pattern: either(
      seq(oneOf(UZ_PREPARATIONS), gap(3), GOES_ON),
      seq(THING, inside(4), oneOf(['loyihalashtirmoq', 'loyihalamoq'], 'verb', 'present')),
      seq(
        form('texnik-iqtisodiy', 'loyiha-smeta', 'loyiha-qidiruv', 'muhandislik-qidiruv'),
        word('asos', 'asoslash', 'asoslama', 'hujjat', 'ish'),
        gap(2),
        either(
          GETS_READY,
          GOES_ON,
          done('tayyorlamoq', 'tayyorlanmoq', 'tasdiqlamoq'),
          seq(form('ishlab'), done('chiqmoq')),
        ),
      ),
      seq(either(oneOf(UZ_THINGS), marked('infinitive')), word('loyiha'), inside(2), GETS_READY),
      seq(
        oneOf(UZ_THINGS),
        word('loyiha', 'loyiha-smeta'),
        optional(form('texnik')),
        optional(word('hujjat', 'asos')),
        inside(1),
        either(
          seq(form('tayyor'), optional(form('boʻldi', 'boʻlgan', 'holga', 'holatda')), CLOSE),
          done('tayyorlamoq', 'tayyorlanmoq'),
        ),
      ),
      seq(
        word('loyiha', 'asos'),
        inside(3),
        oneOf([...UZ_PREPARATIONS, 'chiqmoq', 'tayyorlanmoq', 'kelishmoq', 'kelishilmoq']),
        form('bosqichida', 'bosqichidadir', 'jarayonida', 'arafasida'),
        CLOSE,
      ),
    ),
    examples: [
      'Omborning loyihasi ishlab chiqilmoqda.',
      '⟦place Oʻshda⟧ yangi koʻprik loyihalashtirilmoqda.',
      'Atirauda majmuani loyihalash davom etmoqda.',
      'Yangi koʻprik loyihasi tayyorlanmoqda.',
      'Yangi koʻprik loyihasi tayyor boʻldi.',
      'Shishani qayta ishlash loyihasi tayyorlanmoqda.',
      'Loyihaning texnik-iqtisodiy asosi ishlab chiqilmoqda.',
      'Koʻprikning loyiha-smeta hujjatlari tayyorlanmoqda.',
      'Loyihaning texnik-iqtisodiy asoslamasi tayyorlandi.',
      'Oyna zavodi qurish loyihasi tayyorlanish bosqichida.',
      'Koʻprikning texnik-iqtisodiy asoslash ishlari boshlandi.',
    ],
    counterexamples: ['Loyihalash tugadi.'],
  }),
  rule('uz/project/agree-projects', {
    kind: 'project',
    priority: 38,
    always: { stage: 'agreed' },
    pattern: seq(
      PROJECT,
      inside(3),
      either(
        settled('kelishmoq', 'tanlamoq', 'saralamoq'),
        seq(form('kelishib', 'tanlab', 'saralab'), done('olmoq')),
      ),
    ),
    examples: ['Tikuvchilik va kimyo boʻyicha loyihalar tanlab olindi.', 'Yangi loyihalar kelishildi.'],
    counterexamples: ['Loyihalar rad etildi.'],
  }),
]
