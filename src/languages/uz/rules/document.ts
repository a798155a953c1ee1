import {
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rest,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NEXT_TEXT } from '../../line-mark.js'
import { UZ_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { BULLET, CLOSE, done, inside, LINE_END, LONG, SEPARATOR, settled, word } from './parts.js'

const MORE = form('ortiq', 'ziyod', 'koʻproq', 'yaqin', 'oshiq')
const NOUN: Pattern = either(
  capture('count', entityOf('quantity', UZ_DOCUMENT_NOUNS)),
  seq(capture('count', entity('quantity')), MORE, gap(2), oneOf(UZ_DOCUMENT_NOUNS, 'noun')),
  oneOf(UZ_DOCUMENT_NOUNS, 'noun'),
)

/** Texts that are concluded; others are only drawn up by the same verb (`jadval tuzdi`). */
const CONCLUDED = [
  'shartnoma',
  'bitim',
  'kelishuv',
  'kontrakt',
  'memorandum',
  'ahdnoma',
  'shartnoma-kontrakt',
]

/** What was done with a text, as its stage. */
const STAGE: Pattern = either(
  capture('stage', done('imzolamoq', 'bitmoq', 'almashmoq', 'rasmiylashtirmoq'), 'signed'),
  // Signed, and gone home with: `shartnoma imzolab qaytdi`.
  capture('stage', seq(form('imzolab', 'tuzib'), done('qaytmoq', 'ketmoq', 'chiqmoq', 'olmoq')), 'signed'),
  // Initialled texts are agreed on and still to be signed.
  capture('stage', done('parafirlamoq', 'paraflamoq'), 'agreed'),
  capture('stage', seq(form('imzo', 'qoʻl'), done('chekmoq', 'qoʻymoq')), 'signed'),
  // What a meeting or a ceremony was for.
  capture(
    'stage',
    seq(
      oneOf(['imzolamoq'], 'infinitive', 'neuter'),
      form('bilan'),
      gap(1),
      done('yakunlamoq', 'yakunlanmoq', 'tugamoq'),
    ),
    'signed',
  ),
  capture(
    'stage',
    seq(
      oneOf(['imzolamoq'], 'infinitive'),
      word('marosim'),
      gap(1),
      either(seq(form('boʻlib'), done('oʻtmoq')), done('oʻtmoq', 'oʻtkazmoq', 'boʻlmoq')),
    ),
    'signed',
  ),
  // Signed texts handed to each other.
  capture(
    'stage',
    seq(
      form('almashinuvi', 'almashuvi', 'almashish'),
      word('marosim'),
      gap(1),
      either(seq(form('boʻlib'), done('oʻtmoq')), done('oʻtmoq', 'oʻtkazmoq', 'boʻlmoq')),
    ),
    'signed',
  ),
  // What somebody managed to sign.
  capture(
    'stage',
    seq(
      oneOf(['imzolamoq'], 'infinitive', 'dative'),
      either(done('erishmoq'), seq(form('muvaffaq'), done('boʻlmoq'))),
    ),
    'signed',
  ),
  capture('stage', seq(form('qabul'), done('qilmoq', 'etmoq')), 'adopted'),
  capture(
    'stage',
    either(done('tasdiqlamoq', 'maʻqullamoq'), seq(form('tasdiqdan'), done('oʻtmoq'))),
    'adopted',
  ),
  capture('stage', seq(form('eʻlon'), done('qilmoq', 'etmoq')), 'adopted'),
  capture(
    'stage',
    either(
      seq(form('ratifikasiya'), done('qilmoq', 'etmoq')),
      seq(form('ratifikasiyadan'), done('oʻtkazmoq', 'oʻtmoq')),
    ),
    'ratified',
  ),
  capture(
    'stage',
    either(seq(form('kuchga', 'amalga'), done('kirmoq')), seq(form('amal'), form('qila'), done('boshlamoq'))),
    'in-force',
  ),
  capture('stage', seq(form('ishlab'), oneOf(['chiqmoq'], 'verb', 'present')), 'drafting'),
  capture('stage', oneOf(['tayyorlamoq'], 'verb', 'present'), 'drafting'),
  capture('stage', oneOf(['kelishmoq'], 'verb', 'present', 'passive'), 'drafting'),
  capture(
    'stage',
    either(
      seq(form('kelishib'), done('olmoq')),
      settled('kelishmoq', 'muvofiqlashtirmoq'),
      seq(form('kelishuvdan'), done('oʻtmoq')),
    ),
    'agreed',
  ),
)
const ONE: Pattern = capture('document', seq(gap(LONG), NOUN))
/** That texts were signed, before some of them are named. */
const SIGNED: Pattern = either(
  oneOf(['imzolamoq', 'rasmiylashtirmoq'], 'verb', 'past'),
  seq(form('imzo', 'qoʻl'), oneOf(['chekmoq', 'qoʻymoq'], 'verb', 'past')),
)

/** That a draft was made, or is looked through. */
const DRAFTED: Pattern = either(
  done('tayyorlamoq', 'tayyorlanmoq'),
  seq(form('ishlab'), done('chiqmoq')),
  seq(form('koʻrib'), oneOf(['chiqmoq'], 'verb', 'present', 'passive')),
  seq(form('muhokamaga'), done('kiritmoq', 'qoʻymoq', 'chiqarmoq')),
  seq(form('tayyor'), either(CLOSE, seq(form('holga'), done('keltirmoq')), form('boʻldi'))),
)

/** Documents: a text was signed, adopted, ratified, is in force or being drafted. */
export const DOCUMENT_RULES = [
  rule('uz/document/parliament-approved', {
    kind: 'document',
    priority: 52,
    always: { stage: 'ratified' },
    pattern: seq(
      oneOf(['senat', 'senator', 'parlament', 'deputat', 'palata']),
      gap(LONG),
      oneOf(['shartnoma', 'bitim', 'kelishuv', 'konvensiya', 'protokol'], 'noun', 'accusative'),
      gap(3),
      done('tasdiqlamoq', 'maʻqullamoq'),
    ),
    examples: [
      'Senat qoʻshnilar bilan savdo toʻgʻrisidagi bitimni tasdiqladi.',
      'Deputatlar yuk tashish haqidagi shartnomani bir ovozdan maʼqulladi.',
    ],
    counterexamples: ['Vazirlar yuk tashish haqidagi bitimni tasdiqladi.'],
  }),
  rule('uz/document/sign', {
    kind: 'document',
    priority: 41,
    each: 'document',
    // Their number may stand before their names: `uchta hujjat – bitim va reja`.
    pattern: seq(
      ONE,
      rest(seq(either(SEPARATOR, form('–', '—', ':')), ONE)),
      gap(2),
      optional(form('ham')),
      STAGE,
    ),
    examples: [
      '⟦document Tashuvlar toʻgʻrisida bitim⟧ va ⟦document omborlar haqida memorandum⟧ ⟦stage imzolandi⟧.',
      'Vazirlar koʻpriklarni taʼmirlash yoʻl xaritasini ⟦stage qabul qildi⟧.',
      '⟦count 12 ta hujjat⟧ ⟦stage imzolandi⟧.',
      'Yakunda bayonnomaga ⟦stage qoʻl qoʻyildi⟧.',
      'Vazirlar memorandumni ⟦stage imzolashga erishdi⟧.',
      '⟦count Uchta hujjat⟧ – bitim, reja va bayonnoma ⟦stage imzolandi⟧.',
      'Oʻshda memorandumni ⟦stage imzolash marosimi boʻlib oʻtdi⟧.',
      'Bitim loyihasi idoralarda ⟦stage kelishilmoqda⟧.',
      'Oʻshda hujjatlar ⟦stage almashinuvi marosimi boʻlib oʻtdi⟧.',
      'Vizalar toʻgʻrisidagi bitim ⟦stage amal qila boshladi⟧.',
      'Chegara shartnomasi ⟦stage ratifikatsiyadan oʻtkazildi⟧.',
      'Uchrashuv yakunida qoʻshma kommyunike ⟦stage eʼlon qilindi⟧.',
      'Vazirlar ⟦count oʻndan⟧ ortiq hujjat ⟦stage imzoladilar⟧.',
    ],
    counterexamples: ['Vazirlar shartnomani imzolamadi.', 'Imzolangan shartnoma arxivda turibdi.'],
  }),
  rule('uz/document/sign-these', {
    kind: 'document',
    priority: 42,
    each: 'document',
    pattern: seq(STAGE, form(':'), optional(BULLET), ONE, rest(seq(SEPARATOR, ONE)), gap(6), end()),
    examples: [
      'Quyidagilar ⟦stage imzolandi⟧: ⟦document omborlar haqida bitim⟧, ⟦document yuk tashish dasturi⟧.',
      'Vazirlar quyidagi hujjatlarni ⟦stage imzoladi⟧: ⟦document paxta yetkazib berish shartnomasi⟧, ⟦document memorandum⟧.',
    ],
    counterexamples: ['Vazirlar bitimni imzoladi.'],
  }),
  rule('uz/document/next-line', {
    ...NEXT_TEXT,
    pattern: seq(BULLET, ONE, LINE_END),
    examples: [
      'Quyidagilar imzolandi:\n1. Omborlar haqida bitim.\n2. ⟦document Yuk tashish dasturi⟧.',
      'Vazirlar memorandum imzoladi.\n– ⟦document Paxta yetkazib berish shartnomasi⟧.',
    ],
    counterexamples: [
      'Mehmonlar portni koʻrdi.\n– Omborlar haqida bitim.',
      'Bitim imzolandi.\n– Ombor qurildi.',
    ],
  }),
  rule('uz/document/among-them', {
    kind: 'document',
    priority: 42,
    each: 'document',
    always: { stage: 'signed' },
    pattern: either(
      seq(
        context(seq(SIGNED, form(','))),
        optional(form('shu')),
        form('jumladan', 'xususan'),
        ONE,
        rest(seq(SEPARATOR, ONE)),
        optional(form('.')),
        end(),
      ),
      seq(
        form('shu', 'ular'),
        form('jumladan', 'orasida'),
        form(':'),
        optional(form('–', '—', '-')),
        ONE,
        rest(seq(SEPARATOR, ONE)),
        gap(6),
        end(),
      ),
      seq(
        form('shu', 'ular', 'ularning'),
        form('jumladan', 'orasida', 'ichida'),
        ONE,
        rest(seq(SEPARATOR, ONE)),
        optional(form('ham')),
        form('bor', 'mavjud'),
        optional(form('.')),
        end(),
      ),
    ),
    examples: [
      'Shu jumladan:\n– ⟦document omborlar haqida bitim⟧;\n– ⟦document yuk tashish dasturi⟧.',
      'Uchta hujjat imzolandi, jumladan ⟦document suv toʻgʻrisidagi bitim⟧.',
      'Ular orasida: ⟦document tashuvlar toʻgʻrisida memorandum⟧, ⟦document koʻpriklar boʻyicha reja⟧.',
      'Uchta hujjat imzolandi, ular orasida ⟦document tashuvlar shartnomasi⟧, ⟦document koʻpriklar dasturi⟧ bor.',
    ],
    counterexamples: ['Shu jumladan bitim haqida soʻz bordi.'],
  }),
  rule('uz/document/so-many-concluded', {
    kind: 'document',
    priority: 42,
    always: { stage: 'signed' },
    pattern: seq(
      oneOf(['tuzmoq', 'imzolamoq'], 'participle', 'past'),
      gap(1),
      oneOf([...CONCLUDED, 'hujjat'], 'noun'),
      form('soni'),
      gap(1),
      capture('count', entity('quantity')),
    ),
    examples: [
      'Yarmarkada tuzilgan bitimlar soni ⟦count yettita⟧.',
      'Imzolangan hujjatlar soni ⟦count 14 taga⟧ yetdi.',
    ],
    counterexamples: ['Tuzilgan jadvallar soni yettita.'],
  }),
  rule('uz/document/conclude', {
    kind: 'document',
    priority: 41,
    each: 'document',
    always: { stage: 'signed' },
    pattern: seq(
      capture(
        'document',
        seq(
          gap(LONG),
          either(
            capture('count', entityOf('quantity', CONCLUDED)),
            seq(capture('count', entity('quantity')), MORE, gap(2), oneOf(CONCLUDED, 'noun')),
            oneOf(CONCLUDED, 'noun'),
          ),
        ),
      ),
      gap(2),
      done('tuzmoq'),
    ),
    examples: [
      'Kompaniyalar yetkazib berish shartnomasini tuzdi.',
      'Yarmarkada ⟦count 14 ta shartnoma⟧ tuzildi.',
    ],
    counterexamples: ['Ishchi guruh jadval tuzdi.', 'Vazirlik reja tuzdi.'],
  }),
  rule('uz/document/draft-in-work', {
    kind: 'document',
    priority: 47,
    always: { stage: 'drafting' },
    pattern: seq(
      capture('document', seq(gap(LONG), NOUN)),
      word('loyiha'),
      either(
        seq(
          form('ustida'),
          either(
            seq(gap(1), form('olib'), oneOf(['bormoq'], 'verb', 'present')),
            oneOf(['ishlamoq'], 'verb', 'present'),
          ),
        ),
        seq(
          inside(1),
          oneOf(['kelishmoq', 'kelishilmoq', 'tayyorlamoq', 'chiqmoq'], 'infinitive'),
          form('bosqichida', 'bosqichidadir', 'jarayonida'),
        ),
        seq(gap(1), DRAFTED),
      ),
    ),
    examples: [
      '⟦document Suvdan foydalanish toʻgʻrisidagi bitim⟧ loyihasi ustida ish olib borilmoqda.',
      '⟦document Erkin savdo toʻgʻrisidagi bitim⟧ loyihasi kelishish bosqichida.',
      '⟦document Suvdan foydalanish toʻgʻrisidagi bitim⟧ loyihasi ishlab chiqildi.',
      '⟦document Erkin savdo toʻgʻrisidagi bitim⟧ loyihasi tayyor.',
    ],
    counterexamples: ['Zavod loyihasi ustida ish olib borilmoqda.', 'Zavod loyihasi tayyorlandi.'],
  }),
  rule('uz/document/come-out-with', {
    kind: 'document',
    priority: 42,
    always: { stage: 'adopted' },
    pattern: seq(
      capture('document', seq(form('qoʻshma'), gap(1), oneOf(['bayonot', 'murojaat'], 'noun'))),
      form('bilan'),
      gap(1),
      done('chiqmoq'),
    ),
    examples: [
      'Vazirlar ⟦document qoʻshma bayonot⟧ bilan chiqdi.',
      'Sammit soʻngida rahbarlar ⟦document qoʻshma murojaat⟧ bilan chiqishdi.',
    ],
    counterexamples: ['Vazir bayonot bilan chiqdi.', 'Vazirlar taklif bilan chiqdi.'],
  }),
  rule('uz/document/so-many-reached', {
    kind: 'document',
    priority: 46,
    always: { stage: 'agreed', type: 'agreement' },
    pattern: seq(capture('count', entityOf('quantity', ['kelishuv', 'bitim'])), done('erishmoq')),
    examples: [
      'Forumda ⟦count 14 ta kelishuvga⟧ erishildi.',
      'Forumda umumiy qiymati 9 million dollarlik ⟦count uchta kelishuvga⟧ erishildi.',
    ],
    counterexamples: ['Tariflar boʻyicha kelishuvga erishildi.'],
  }),
  rule('uz/document/text-signed', {
    kind: 'document',
    priority: 39,
    pattern: seq(NOUN, gap(16), STAGE),
    examples: [
      'Tashuvlar toʻgʻrisidagi bitim bahorda oʻtgan uchrashuv paytida Bishkekda ⟦stage imzolandi⟧.',
      'Omborlar shartnomasi barcha zarur tartib-taomillardan soʻng rasman ⟦stage kuchga kirdi⟧.',
    ],
    counterexamples: ['Shartnoma muhokama qilindi.'],
  }),
]
