import {
  any,
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
  without,
} from '../../../grammar/index.js'
import { NEXT_TEXT } from '../../line-mark.js'
import { KK_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import {
  BULLET,
  CLOSE,
  compound,
  done,
  goesOn,
  inside,
  LINE_END,
  LONG,
  SEPARATOR,
  verb,
  word,
  written,
} from './parts.js'

const NOUN: Pattern = either(
  capture('count', entityOf('quantity', KK_DOCUMENT_NOUNS)),
  seq(
    capture('count', entity('quantity')),
    written('астам', 'аса', 'артық', 'жуық', 'шақты', 'тарта'),
    gap(1),
    oneOf(KK_DOCUMENT_NOUNS, 'noun'),
  ),
  oneOf(KK_DOCUMENT_NOUNS, 'noun'),
)

/** What was done with a text, as its stage. */
const STAGE: Pattern = either(
  capture(
    'stage',
    seq(written('қол', 'қолтаңба', 'қолдарын', 'қолтаңбасын'), done('қою', 'қойысу')),
    'signed',
  ),
  // Signed, and gone home with: `келісімшартқа қол қойып қайтты`.
  capture('stage', seq(written('қойып', 'жасасып'), done('қайту', 'кету', 'шығу')), 'signed'),
  // What a meeting or a ceremony was for.
  capture(
    'stage',
    seq(written('қол'), verb(['қою'], 'infinitive', 'instrumental'), done('аяқталу', 'түйінделу')),
    'signed',
  ),
  capture(
    'stage',
    seq(
      written('қол'),
      verb(['қою'], 'infinitive'),
      word('рәсім', 'салтанат'),
      gap(1),
      done('өту', 'өткізу', 'болу'),
    ),
    'signed',
  ),
  capture('stage', done('жасасу', 'жасау', 'рәсімдеу', 'рәсімделу'), 'signed'),
  // Initialled texts are agreed on and still to be signed.
  capture('stage', done('парафтау', 'парафирлеу'), 'agreed'),
  capture('stage', done('қабылдау', 'бекіту', 'мақұлдау'), 'adopted'),
  capture(
    'stage',
    either(
      done('ратификациялау'),
      compound(['ратификация'], 'жасау'),
      seq(written('ратификациядан'), done('өту', 'өткізу')),
    ),
    'ratified',
  ),
  capture('stage', done('жариялау', 'жариялану'), 'adopted'),
  capture('stage', seq(written('күшіне', 'қолданысқа', 'іске'), done('ену')), 'in-force'),
  capture('stage', goesOn('әзірлеу', 'дайындау', 'пысықтау', 'келісілу'), 'drafting'),
  capture('stage', done('келісу', 'келісілу'), 'agreed'),
)
const ONE: Pattern = capture('document', seq(gap(LONG), NOUN))

/** That a draft was made, or is looked through. */
const DRAFTED: Pattern = either(
  done('дайындау', 'дайындалу', 'әзірлеу', 'әзірлену'),
  goesOn('қарау', 'қаралу'),
  seq(written('талқылауға', 'талқыға', 'қарауға'), done('ұсыну', 'ұсынылу', 'енгізу', 'жіберу', 'салу')),
  seq(written('дайын', 'әзір'), either(CLOSE, written('болды'))),
)

/** Documents: a text was signed, adopted, ratified, is in force or being drafted. */
export const DOCUMENT_RULES = [
  rule('kk/document/parliament-approved', {
    kind: 'document',
    priority: 52,
    always: { stage: 'ratified' },
    pattern: seq(
      word('сенат', 'сенатор', 'парламент', 'депутат', 'мәжілісмен', 'палата'),
      gap(LONG),
      verb(['шарт', 'келісім', 'конвенция', 'хаттама'], 'noun', 'accusative'),
      gap(3),
      done('мақұлдау', 'бекіту', 'мақұлдану'),
    ),
    examples: [
      'Сенат көршілермен сауда туралы келісімді мақұлдады.',
      'Депутаттар жүк тасымалы туралы шартты бірауыздан бекітті.',
    ],
    counterexamples: ['Министрлер жүк тасымалы туралы келісімді бекітті.'],
  }),
  rule('kk/document/sign', {
    kind: 'document',
    priority: 41,
    each: 'document',
    // Their number may stand before their names: `үш құжатқа – келісім мен жоспарға`.
    pattern: seq(
      ONE,
      rest(seq(either(SEPARATOR, written('мен', 'пен', 'бен', '–', '—', ':')), ONE)),
      gap(2),
      STAGE,
    ),
    examples: [
      '⟦document Тасымал туралы келісімге⟧ және ⟦document қоймалар жөніндегі меморандумға⟧ ⟦stage қол қойылды⟧.',
      'Министрлер көпірлерді жөндеу жол картасын ⟦stage қабылдады⟧.',
      '⟦count 12 құжатқа⟧ ⟦stage қол қойылды⟧.',
      '⟦count Үш құжатқа⟧ – келісімге, жоспарға және хаттамаға ⟦stage қол қойылды⟧.',
      'Келісім жобасы ведомстволарда ⟦stage келісіліп жатыр⟧.',
      'Визалар туралы келісім ⟦stage қолданысқа енді⟧.',
      'Шекара туралы шарт ⟦stage ратификациядан өтті⟧.',
      'Министрлер хаттамаға ⟦stage қолтаңба қойды⟧.',
      'Ошта келісімге ⟦stage қол қою рәсімі өтті⟧.',
      '⟦document Меморандум⟧ мен ⟦document көпірлер жоспары⟧ ⟦stage қабылданды⟧.',
      'Кездесу соңында бірлескен коммюнике ⟦stage жарияланды⟧.',
    ],
    counterexamples: ['Министрлер шартқа қол қоймады.', 'Қол қойылған шарт мұрағатта тұр.'],
  }),
  rule('kk/document/sign-these', {
    kind: 'document',
    priority: 42,
    each: 'document',
    pattern: seq(STAGE, form(':'), optional(BULLET), ONE, rest(seq(SEPARATOR, ONE)), gap(6), end()),
    examples: [
      'Мыналарға ⟦stage қол қойылды⟧: ⟦document қоймалар жөніндегі келісім⟧, ⟦document жүк тасымалы бағдарламасы⟧.',
      'Министрлер мына құжаттарды ⟦stage қабылдады⟧:\n– ⟦document көпірлерді жөндеу жоспары⟧;\n– ⟦document меморандум⟧.',
    ],
    counterexamples: ['Министрлер келісімге қол қойды.'],
  }),
  rule('kk/document/among-them', {
    kind: 'document',
    priority: 42,
    each: 'document',
    always: { stage: 'signed' },
    pattern: either(
      seq(
        context(seq(written('қойды', 'қойылды', 'рәсімделді'), form(','))),
        written('соның', 'олардың', 'оның'),
        written('ішінде', 'қатарында', 'арасында'),
        ONE,
        rest(seq(either(SEPARATOR, written('мен', 'пен', 'бен')), ONE)),
        optional(form('.')),
        end(),
      ),
      seq(
        written('соның', 'олардың', 'оның'),
        written('ішінде', 'қатарында', 'арасында'),
        form(':', '–', '—', ','),
        optional(BULLET),
        ONE,
        rest(seq(SEPARATOR, ONE)),
        gap(6, without(any(), 'verb')),
        end(),
      ),
      // `Атап айтқанда` opens any sentence; texts are named behind it where no verb is.
      seq(
        written('атап'),
        written('айтқанда'),
        form(':', '–', '—', ','),
        optional(BULLET),
        ONE,
        rest(seq(SEPARATOR, ONE)),
        optional(form('.')),
        end(),
      ),
      seq(
        written('соның', 'олардың', 'оның'),
        written('ішінде', 'қатарында', 'арасында'),
        ONE,
        rest(seq(either(SEPARATOR, written('мен', 'пен', 'бен')), ONE)),
        written('бар'),
        optional(form('.')),
        end(),
      ),
    ),
    examples: [
      'Соның ішінде:\n– ⟦document қоймалар жөніндегі келісім⟧;\n– ⟦document жүк тасымалы бағдарламасы⟧.',
      'Олардың қатарында – ⟦document тасымал туралы меморандум⟧, ⟦document көпірлер жоспары⟧.',
      'Үш құжатқа қол қойылды, оның ішінде ⟦document тасымал туралы шарт⟧, ⟦document көпірлер бағдарламасы⟧ бар.',
      'Үш құжатқа қол қойылды, оның ішінде ⟦document су туралы келісім⟧.',
    ],
    counterexamples: [
      'Соның ішінде келісім туралы айтылды.',
      'Атап айтқанда, көпір салу бағдарламалары көбейді.',
    ],
  }),
  rule('kk/document/next-line', {
    ...NEXT_TEXT,
    pattern: seq(BULLET, ONE, LINE_END),
    examples: [
      'Мыналарға қол қойылды:\n1. Қоймалар жөніндегі келісім.\n2. ⟦document Жүк тасымалы бағдарламасы⟧.',
      'Министрлер меморандумға қол қойды.\n– ⟦document Мақта жеткізу шарты⟧.',
    ],
    counterexamples: [
      'Қонақтар портты көрді.\n– Қоймалар жөніндегі келісім.',
      'Келісімге қол қойылды.\n– Қойма салынды.',
    ],
  }),
  rule('kk/document/count-reached', {
    kind: 'document',
    priority: 46,
    always: { stage: 'agreed' },
    pattern: seq(
      capture('count', entityOf('quantity', KK_DOCUMENT_NOUNS)),
      inside(2),
      written('қол'),
      done('жеткізу', 'жету'),
    ),
    examples: ['Көрмеде ⟦count 14 келісімге⟧ қол жеткізілді.', '⟦count Отыз келісімге⟧ қол жетті.'],
    counterexamples: ['Көпір жөнінде келісімге қол жеткізілді.'],
  }),
  rule('kk/document/so-many-concluded', {
    kind: 'document',
    priority: 47,
    always: { stage: 'signed' },
    pattern: seq(
      either(written('жасалған', 'түзілген'), seq(written('қол'), written('қойылған'))),
      gap(1),
      oneOf(KK_DOCUMENT_NOUNS, 'noun'),
      written('саны'),
      gap(1),
      capture('count', entity('quantity')),
    ),
    examples: [
      'Жәрмеңкеде жасалған келісімдер саны ⟦count 20-дан⟧ асты.',
      'Қол қойылған құжаттар саны ⟦count 14-ке⟧ жетті.',
    ],
    counterexamples: ['Жасалған сапарлар саны – 7.'],
  }),
  rule('kk/document/exchange', {
    kind: 'document',
    priority: 42,
    always: { stage: 'signed' },
    pattern: seq(
      oneOf(KK_DOCUMENT_NOUNS, 'instrumental'),
      inside(1),
      either(
        done('алмасу'),
        seq(verb(['алмасу'], 'infinitive'), word('рәсім'), gap(1), done('өту', 'өткізу', 'болу')),
      ),
    ),
    examples: [
      'Рәсімде үкіметаралық келісімдермен алмасты.',
      'Министрлер қол қойылған құжаттармен өзара алмасты.',
      'Ошта құжаттармен алмасу рәсімі өтті.',
    ],
    counterexamples: ['Тараптар келісім жөнінде пікір алмасты.'],
  }),
  rule('kk/document/text-signed', {
    kind: 'document',
    priority: 39,
    pattern: seq(NOUN, gap(8), STAGE),
    examples: [
      'Тасымал туралы келісімге көктемде Бішкек қаласында екі министр ⟦stage қол қойды⟧.',
      'Қоймалар шарты екі министрдің сапары кезінде ⟦stage күшіне енді⟧.',
    ],
    counterexamples: ['Шарт талқыланды.'],
  }),
  rule('kk/document/sit-down-to', {
    kind: 'document',
    priority: 42,
    always: { stage: 'signed' },
    pattern: seq(
      capture(
        'document',
        seq(gap(LONG), verb(['меморандум', 'келісімшарт', 'шарт', 'келісім', 'хаттама'], 'noun', 'dative')),
      ),
      done('отыру'),
    ),
    examples: [
      '⟦document Екі зауыт меморандумға⟧ отырды.',
      '⟦document Компаниялар қойма салу туралы келісімшартқа⟧ отырды.',
    ],
    counterexamples: ['Тараптар келіссөз үстеліне отырды.'],
  }),
  rule('kk/document/draft-in-work', {
    kind: 'document',
    priority: 47,
    always: { stage: 'drafting' },
    pattern: seq(
      capture('document', seq(gap(LONG), NOUN)),
      word('жоба'),
      either(
        seq(written('үстінде', 'бойынша'), written('жұмыс'), goesOn('жүргізу', 'жүру', 'істеу')),
        seq(
          inside(1),
          verb(['келісу', 'келісілу', 'әзірлеу', 'дайындау', 'пысықтау', 'қарау'], 'infinitive'),
          written('сатысында', 'үстінде', 'кезеңінде', 'барысында'),
        ),
        seq(gap(1), DRAFTED),
      ),
    ),
    examples: [
      '⟦document Еркін сауда туралы келісім⟧ жобасы келісу сатысында.',
      '⟦document Су бөлу туралы келісім⟧ жобасы бойынша жұмыс жүргізілуде.',
      '⟦document Су бөлу туралы келісім⟧ жобасы әзірленді.',
      '⟦document Еркін сауда туралы келісім⟧ жобасы дайын.',
    ],
    counterexamples: ['Зауыт жобасы әзірлеу сатысында.', 'Зауыт жобасы әзірленді.'],
  }),
]
