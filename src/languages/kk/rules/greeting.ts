import { capture, either, except, gap, oneOf, repeat, rule, seq } from '../../../grammar/index.js'
import { KK_OCCASION_HEADS } from '../lexicon/occasions.js'
import { done, LONG, SEPARATOR, word, written } from './parts.js'

const OCCASION = capture('occasion', seq(gap(LONG), oneOf(KK_OCCASION_HEADS)))
const CONGRATULATE = either(
  done('құттықтау'),
  seq(
    word('құттықтау', 'құттықтама'),
    gap(2),
    done('жолдау', 'білдіру', 'айту', 'жіберу', 'алмасу', 'жеткізу'),
  ),
  seq(written('шын', 'жүректен'), gap(2), done('құттықтау')),
  seq(
    written('игі', 'ізгі', 'жылы', 'ақ', 'жақсы', 'ыстық', 'шынайы'),
    word('тілек', 'лебіз'),
    gap(1),
    done('айту', 'білдіру', 'жеткізу', 'жолдау', 'алмасу'),
  ),
)

/** Greetings: congratulations, thanks, condolences, wishes. */
export const GREETING_RULES = [
  rule('kk/greeting/congratulate-on', {
    kind: 'greeting',
    priority: 50,
    each: 'occasion',
    pattern: seq(
      OCCASION,
      repeat(seq(SEPARATOR, OCCASION), 0, 4),
      gap(8, except(written(',', 'және'))),
      // A telegram congratulates only where its occasion is told: others are of grief.
      either(CONGRATULATE, seq(word('жеделхат'), done('жолдау', 'жіберу'))),
    ),
    examples: [
      'Министрлер бірін-бірі ⟦occasion Наурыз мерекесімен⟧ және келе жатқан ⟦occasion Ораза айтпен⟧ құттықтады.',
      'Президент әріптесін ⟦occasion туған күнімен⟧ құттықтады.',
      'Президент әріптесіне ⟦occasion Наурыз мерекесіне⟧ орай жеделхат жолдады.',
      'Министрлер ⟦occasion Наурыз мерекесі⟧ қарсаңында бір-біріне игі тілектерін жеткізді.',
    ],
    counterexamples: ['Наурыз мерекесі көңілді өтті.'],
  }),
  rule('kk/greeting/congratulate', {
    kind: 'greeting',
    priority: 44,
    always: { occasion: 'other' },
    pattern: seq(gap(6), CONGRATULATE),
    examples: ['Министр құрылысшыларды көпірдің ашылуымен құттықтады.', 'Қонақтар иелерін құттықтады.'],
    counterexamples: ['Министр қонақтармен кетті.'],
  }),
  rule('kk/greeting/condole', {
    kind: 'greeting',
    priority: 50,
    always: { occasion: 'condolence' },
    pattern: either(
      seq(written('көңіл'), done('айту', 'білдіру', 'жұбату')),
      seq(written('жұбату'), done('айту', 'білдіру')),
      seq(
        word('қайғы', 'көңіл', 'қазанама'),
        gap(3),
        done('айту', 'білдіру', 'жолдау', 'бөлісу', 'ортақтасу', 'жіберу', 'жеткізу'),
      ),
      seq(word('сабыр', 'төзім'), gap(2), done('тілеу')),
      seq(word('жаралы', 'зардап', 'жарақат', 'марқұм'), gap(8), done('тілеу')),
    ),
    examples: [
      'Президент қаза тапқандардың отбасыларына көңіл айтты.',
      'Министр көршілерге қайғысына ортақтасып, көңіл білдірді.',
      'Президент көршілерге көңіл айту жеделхатын жіберді.',
    ],
    counterexamples: ['Көңіл көтеріңкі болды.'],
  }),
  rule('kk/greeting/thank', {
    kind: 'greeting',
    priority: 44,
    always: { occasion: 'other' },
    pattern: either(
      seq(
        word('алғыс', 'ризашылық', 'разылық', 'рақмет', 'рахмет', 'шүкіршілік'),
        gap(3),
        done('айту', 'білдіру', 'жеткізу'),
      ),
      seq(
        written('риза', 'разы'),
        written('екенін', 'болғанын', 'екендігін'),
        done('айту', 'білдіру', 'жеткізу'),
      ),
      seq(
        word('табыс', 'денсаулық', 'амандық', 'бақыт', 'өркендеу', 'гүлдену', 'сәттілік', 'игілік'),
        gap(5),
        done('тілеу'),
      ),
    ),
    examples: [
      'Министр қонақжайлығы үшін иелерге алғыс айтты.',
      'Қонақтар қамқорлық үшін алғысын жеткізді.',
      'Қонақ жылы қабылдау үшін риза екенін айтты.',
      'Президент халыққа амандық пен бақыт тіледі.',
    ],
    counterexamples: ['Ризашылық өзара.'],
  }),
]
