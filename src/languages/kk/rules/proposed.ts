import {
  capture,
  either,
  end,
  except,
  gap,
  likely,
  marked,
  optional,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { KK_DOING } from '../lexicon/doing.js'
import {
  action,
  acts,
  CLOSE,
  compound,
  done,
  goesOn,
  inside,
  LINK,
  LONG,
  said,
  these,
  verb,
  word,
  written,
} from './parts.js'

/** What is put forward; what something is done for (`ұсынысына қолдау білдірді`) is of another. */
const INITIATIVE = without(word('ұсыныс', 'бастама', 'идея', 'тілек', 'өтініш'), 'dative')

const SUGGESTED = either(
  done('ұсыну', 'ұсынылу'),
  goesOn('ұсыну', 'ұсынылу'),
  seq(INITIATIVE, written('ортаға'), done('салу', 'тастау')),
  seq(written('ой', 'пікір', 'ұсыныс'), done('тастау')),
  seq(
    INITIATIVE,
    gap(2, except(marked('participle', 'noun'))),
    done('білдіру', 'енгізу', 'айту', 'жасау', 'көтеру', 'беру', 'келтіру'),
  ),
  seq(word('өтініш', 'ұсыныс'), gap(1, except(marked('participle', 'noun'))), done('жеткізу', 'жолдау')),
  seq(
    verb(['ұсыныс', 'бастама', 'идея'], 'accusative', 'neuter'),
    inside(5),
    either(
      done('көтеру', 'айту', 'енгізу', 'білдіру'),
      seq(written('ортаға'), done('салу', 'тастау')),
      seq(written('алға'), done('тарту', 'қою', 'шығару')),
    ),
  ),
  seq(INITIATIVE, written('алға'), done('тарту', 'қою', 'шығару')),
  seq(
    verb(['ой', 'пікір', 'жоспар'], 'accusative', 'neuter'),
    written('ортаға', 'алға'),
    done('салу', 'тастау', 'тарту'),
  ),
  seq(written('ұсыныс', 'бастама'), done('ету')),
  seq(written('жөн', 'орынды', 'дұрыс'), written('деді', 'дейді')),
  seq(INITIATIVE, written('шықты', 'болды', 'көтерді')),
  seq(word('бастама', 'ұсыныс'), gap(1), verb(['шығу'], 'past', 'verb')),
  compound(['кеңес', 'ұсыным'], 'беру'),
  written('ұсынамын', 'ұсынамыз'),
  seq(written('орынды', 'жөн', 'дұрыс'), written('деп'), said('санау', 'білу', 'есептеу', 'табу')),
  seq(written('орынды', 'жөн'), said('санау', 'көру')),
  seq(
    written('орынды', 'жөн'),
    written('екені', 'екенін', 'болатыны', 'болатынын'),
    done('айту', 'айтылу', 'білдіру'),
  ),
)

/** How a proposal is told of behind what is proposed. */
export const PROPOSED = either(
  SUGGESTED,
  done('шақыру', 'үндеу'),
  goesOn('шақыру', 'үндеу'),
  written('шақырамын', 'шақырамыз'),
)

/** What is proposed only where an act is told of: doctors give advice too, and offers reach shops. */
const ADVISED = either(
  compound(['ұсынымдар', 'ұсынымдарын', 'кеңестер', 'кеңестерін'], 'беру'),
  seq(written('ұсыныс', 'ұсыныстар', 'бастама', 'өтініш'), optional(written('келіп')), done('түсу')),
)

/** What would be well done is told by what has been done: `азайтқан жөн`. */
const WELL_DONE = KK_DOING.filter((one) => !['беру', 'жіберу'].includes(one))

/** Proposals: somebody wants something done and cannot order it. */
export const PROPOSED_RULES = [
  rule('kk/commitment/propose-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: either(
      seq(acts(action()), LINK, inside(4), either(PROPOSED, ADVISED)),
      seq(acts(without(action('accusative'), 'neuter')), gap(1), done('сұрау', 'өтіну')),
      seq(acts(action('nominative')), verb(['сұрау'], 'verb', 'past', 'passive')),
      seq(acts(action('accusative')), written('алға', 'ортаға'), done('тарту', 'салу')),
    ),
    examples: [
      'Министр ортақ қойманы ашуды ұсынды.',
      'Министр әріптесінен кестені жаңартуды сұрады.',
      'Екінші тарауды қайта қарау сұралды.',
      'Министр ортақ сауда алаңын ашуды алға тартты.',
      'Президент қор құру идеясын ортаға салды.',
      'Екінші көпірді салу бастамасы көтерілді.',
      'Министр жаңа бекет ашу туралы ой тастады.',
      'Жаңа бекет салу бастамасын көрші елдің көлік министрлігі көтерді.',
      'Жаңа бекет салу идеясын көлік министрі ортаға салды.',
      'Тараптар жөндеуді тездетуге шақырды.',
      'Министр кәсіпкерлерді қойма ашуға шақырып отыр.',
      'Президент қор құру туралы ұсыныс білдірді.',
      'Компания талаптарды жеңілдету өтінішін жеткізді.',
      'Жаңа бекет ашу туралы ұсыныс түсті.',
      'Сарапшылар рейстерді көбейту бойынша ұсынымдар берді.',
      'Министр кестені жаңартуды орынды деп санайды.',
      '«⟦act Біз ортақ қор құруды⟧ ұсынамыз», – деді министр.',
    ],
    counterexamples: [
      'Ұсынылған қойма салынды.',
      'Министр қойма ашуды ұсынбады.',
      'Министр науқастың жазылуын сұрады.',
      'Дәрігер науқасқа ұсынымдар берді.',
    ],
  }),
  rule('kk/commitment/had-better', {
    kind: 'commitment',
    force: 'proposed',
    priority: 46,
    pattern: seq(
      capture('act', seq(gap(LONG), likely(verb(WELL_DONE, 'participle', 'past')))),
      written('жөн', 'дұрыс', 'абзал'),
      either(
        CLOSE,
        seq(written('деп'), said('санау', 'есептеу', 'білу')),
        written('деді', 'дейді'),
        seq(written('болатынын', 'екенін'), done('айту', 'жеткізу')),
      ),
    ),
    examples: [
      '⟦act Алымдарды азайтқан⟧ жөн.',
      'Тараптар ⟦act жолдың сапасын арттырған⟧ жөн деп есептейді.',
      'Министр ⟦act екінші бекетті жылдамырақ ашқан⟧ дұрыс болатынын айтты.',
    ],
    counterexamples: ['Айта кеткен жөн, көпір былтыр салынған.', 'Үйде отырған дұрыс.'],
  }),
  rule('kk/commitment/let-propose', {
    kind: 'commitment',
    force: 'proposed',
    priority: 46,
    each: 'act',
    pattern: seq(acts(action('nominative')), written('ұсынылсын'), optional(written('.', ';')), end()),
    examples: [
      '⟦act Компанияға 500 вагон сатып алу⟧ ұсынылсын.',
      '2. ⟦act Әкімдіктерге қойма салу⟧ ұсынылсын.',
    ],
    counterexamples: ['Жаңа тариф енгізілсін.'],
  }),
  rule('kk/commitment/propose-these', {
    kind: 'commitment',
    force: 'proposed',
    priority: 46,
    each: 'act',
    pattern: these(SUGGESTED),
    examples: [
      'Министр мынаны ұсынды: ⟦act жолды жөндеу⟧ және ⟦act жаңа қойма салу⟧.',
      'Мынадай ұсыныстар айтылды:\n– ⟦act кестені жаңарту⟧;\n– ⟦act алымдарды азайту⟧.',
    ],
    counterexamples: ['Министр ұсынды: жол жөнделді.'],
  }),
  rule('kk/commitment/propose-thing', {
    kind: 'commitment',
    force: 'proposed',
    priority: 38,
    pattern: seq(inside(4), SUGGESTED),
    examples: ['Министр түнгі рейс тетігін ұсынды.', 'Жаңа тариф жөнінде ұсыныс енгізілді.'],
    counterexamples: [
      'Министр ұсынысты зерделейтінін айтты.',
      'Ұсыныс қабылданды.',
      'Бапкер ойыншыны құрамаға шақырды.',
    ],
  }),
  rule('kk/commitment/invite-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 45,
    pattern: seq(
      either(
        word('іс-шара', 'саммит', 'форум', 'көрме'),
        verb(['келу', 'қатысу', 'бару'], 'infinitive', 'dative'),
      ),
      gap(3),
      done('шақыру'),
    ),
    examples: [
      'Министр құрылысшыларды порт жөндеуіне қатысуға шақырды.',
      'Министр тасымалдаушыларды көрмеге келуге шақырды.',
    ],
    counterexamples: ['Шақырылған қонақтар кетті.'],
  }),
]
