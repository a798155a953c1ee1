import {
  capture,
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
import { KK_OFFICES } from '../lexicon/people.js'
import {
  action,
  acts,
  BULLET,
  compound,
  done,
  goesOn,
  inside,
  LET,
  LET_BE,
  LINK,
  LONG,
  OWN_LINE_END,
  these,
  verb,
  WITHIN_LINE,
  word,
  written,
} from './parts.js'

const ORDER_NOUNS = without(
  word('тапсырма', 'нұсқау', 'міндет', 'өкім', 'бұйрық', 'жарлық', 'пәрмен'),
  'genitive',
)
/** Those that something is set before: `үкіметтің алдына`. */
const SET_BEFORE = seq(oneOf(KK_OFFICES, 'genitive'), written('алдына'))
/** That an order was given. */
export const ORDER = either(
  seq(
    ORDER_NOUNS,
    gap(3, except(written('қол'))),
    done('беру', 'қою', 'белгілеу', 'жүктеу', 'шығару', 'алу'),
  ),
  // What is sent from afar; an order passed on is no new one.
  seq(without(word('тапсырма', 'нұсқау', 'бұйрық'), 'genitive'), done('жолдау', 'жіберу')),
  // The term of an order is told behind it: `міндет … жүктеліп, мерзімі … белгіленді`.
  seq(
    ORDER_NOUNS,
    gap(3),
    verb(['беру', 'қою', 'жүктеу'], 'gerund'),
    form(','),
    word('мерзім'),
    gap(2, except(entity('date'))),
    entity('date'),
    gap(2),
    done('белгілеу', 'қою', 'көрсету'),
  ),
  done('міндеттеу'),
  // What is set before an office as its aim is no aim of its own.
  seq(SET_BEFORE, gap(3), word('мақсат', 'меже', 'талап', 'шарт'), gap(1), done('қою', 'қойылу')),
)
const PLAIN_ACTION = either(action('accusative'), action('nominative'))

/** Orders: somebody with the right to do so tells somebody to do something. */
export const ORDERED_RULES = [
  rule('kk/commitment/give-orders', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: seq(
      acts(action()),
      LINK,
      inside(8),
      // Terms that are set order only where an act is told of.
      either(ORDER, seq(word('шарт', 'талап'), done('қою', 'қойылу'))),
    ),
    examples: [
      'Басшылар қоймалардың ортақ тізілімін құру жөнінде тапсырма берді.',
      '⟦act Өткелдегі жұмысты жеделдету⟧ және ⟦act екінші жолақты ашу⟧ бойынша тапсырмалар берілді.',
      'Министрліктердің алдына көпір жөндеуді жыл соңына дейін аяқтау міндеті қойылды.',
      'Үкімет әкімдіктерді жолдарды тазартуға міндеттеді.',
      'Премьер-министр жолдарды күзге дейін жөндеу шартын қойды.',
      'Әкімдіктерге жолдарды тазарту туралы нұсқау жолданды.',
      'Президент екінші көпірді салу туралы пәрмен берді.',
      'Жолдарды күзге дейін жөндеу әкімдіктердің алдына мақсат етіп қойылды.',
      'Жолдарды тазарту міндеті әкімдіктерге жүктеліп, мерзімі келер жылдың мамырына белгіленді.',
    ],
    counterexamples: ['Былтырғы тапсырмалар орындалды.', 'Көпірді салу жөнінде тапсырма берілмеді.'],
  }),
  rule('kk/commitment/orders-given', {
    kind: 'commitment',
    force: 'ordered',
    priority: 36,
    pattern: seq(optional(word('тиісті', 'нақты', 'бірқатар')), ORDER),
    examples: ['Қоймалар бойынша нақты тапсырмалар берілді.', 'Министрлер тиісті нұсқау алды.'],
    counterexamples: [
      'Тапсырмалар орындалды.',
      'Министр бұйрыққа қол қойды.',
      'Жүктелген міндеттердің орындалуы сынға алынды.',
    ],
  }),
  rule('kk/commitment/order-these', {
    kind: 'commitment',
    force: 'ordered',
    priority: 45,
    each: 'act',
    pattern: these(either(ORDER, done('тапсыру', 'бұйыру', 'жүктеу'))),
    examples: [
      'Президент үкіметке мынаны тапсырды:\n– ⟦act қойманы ашу⟧;\n– ⟦act алымдарды азайту⟧.',
      'Министрлерге мынадай тапсырмалар берілді: ⟦act кестені жаңарту⟧, ⟦act екінші көпірді салу⟧.',
    ],
    counterexamples: ['Тапсырмалар орындалды: жол жөнделді.'],
  }),
  rule('kk/commitment/order-to', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: either(
      seq(acts(PLAIN_ACTION), gap(4), done('тапсыру', 'бұйыру', 'жүктеу')),
      seq(acts(action('accusative')), gap(4), goesOn('тапсыру', 'бұйыру')),
      seq(
        acts(PLAIN_ACTION),
        gap(3),
        either(compound(['талап'], 'ету', 'қою'), seq(written('талап'), goesOn('ету', 'қою'))),
      ),
      seq(
        acts(PLAIN_ACTION),
        written('қадап', 'шегелеп', 'қатаң', 'қатты'),
        done('айту', 'ескерту', 'айтылу'),
      ),
      seq(SET_BEFORE, acts(action('nominative')), word('мақсат', 'меже'), gap(1), done('қою', 'қойылу')),
    ),
    examples: [
      'Мемлекет басшысы үкіметке қойманы ашуды тапсырды.',
      '⟦act Кестені жаңарту⟧ және ⟦act тасымалдаушыларды тарту⟧ тапсырылды.',
      'Премьер-министр жолды жөндеуді талап етті.',
      'Әкім жолды күзге дейін жөндеуді қадап айтты.',
      'Премьер-министр әкімдерден жолды жөндеуді талап етіп отыр.',
      'Жолды күзге дейін жөндеу қатаң ескертілді.',
      'Үкіметтің алдына ⟦act екінші көпірді салу⟧ мақсаты қойылды.',
    ],
    counterexamples: ['Зауыт пайдалануға тапсырылды.', 'Үкіметке қойманы ашу тапсырылмады.'],
  }),
  rule('kk/commitment/must-by-order', {
    kind: 'commitment',
    force: 'ordered',
    priority: 46,
    each: 'act',
    pattern: seq(
      word('тапсырма', 'нұсқау', 'өкім', 'бұйрық'),
      written('сәйкес', 'сай', 'орай'),
      optional(form(',')),
      acts(action('neuter')),
      written('тиіс', 'керек', 'қажет'),
      optional(form('.')),
      end(),
    ),
    examples: [
      'Президенттің тапсырмасына сәйкес министрлік ⟦act жобаны мамырда әзірлеуі⟧ тиіс.',
      'Премьер-министрдің тапсырмасына сай әкімдік жолды күзде жөндеуі керек.',
    ],
    counterexamples: [
      'Министрлік жобаны мамырда әзірлеуі тиіс.',
      'Президенттің тапсырмасына сәйкес жол жөнделді.',
    ],
  }),
  rule('kk/commitment/must-as-ordered', {
    kind: 'commitment',
    force: 'ordered',
    priority: 47,
    each: 'act',
    pattern: seq(
      either(ORDER, done('тапсыру', 'жүктеу')),
      gap(1),
      form(':'),
      optional(BULLET),
      acts(action('neuter')),
      written('тиіс', 'керек', 'қажет'),
      optional(form('.')),
      end(),
    ),
    examples: [
      'Нақты міндеттер жүктелді: ⟦act министрлік кестені бекітуі⟧, ⟦act әкімдік жолды жөндеуі⟧ тиіс.',
      'Премьер-министр тапсырма берді: ⟦act компания қойманы күзге дейін ашуы⟧ керек.',
    ],
    counterexamples: ['Министрлік кестені бекітуі, әкімдік жолды жөндеуі тиіс.'],
  }),
  rule('kk/commitment/let-them', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    each: 'act',
    pattern: seq(
      capture('act', seq(either(entity('organisation', 'post'), oneOf(KK_OFFICES)), WITHIN_LINE, LET)),
      OWN_LINE_END,
    ),
    examples: [
      '⟦act Қаржы министрлігі жөндеуге қаржы бөлсін⟧.',
      '⟦act Әкімдіктер – 1 наурызға дейін кестені бекітсін⟧.',
      '1.2. ⟦act Кеден комитеті кестені жойсын⟧;',
    ],
    counterexamples: ['Мерекелеріңіз құтты болсын, – деді министр.', 'Балалар ойнасын.'],
  }),
  rule('kk/commitment/let-said', {
    kind: 'commitment',
    force: 'ordered',
    priority: 47,
    each: 'act',
    pattern: seq(
      capture('act', seq(inside(LONG), LET)),
      optional(written('»', '"')),
      optional(form(',')),
      optional(written('–', '—')),
      written('деп', 'деген'),
      either(seq(gap(2), done('тапсыру', 'бұйыру', 'міндеттеу', 'жүктеу')), seq(gap(1), ORDER)),
    ),
    examples: [
      '⟦act Министрлік жобаны мамырда дайындасын⟧ деп тапсырды президент.',
      '⟦act Әкімдіктер жолдарды күзге дейін жөндесін⟧ деген тапсырма берілді.',
    ],
    counterexamples: ['Мерекелеріңіз құтты болсын деп тілек айтты.', 'Министр жоба дайын деп айтты.'],
  }),
  rule('kk/commitment/let-be-done', {
    kind: 'commitment',
    force: 'ordered',
    priority: 41,
    each: 'act',
    pattern: seq(capture('act', seq(inside(LONG), LET_BE)), OWN_LINE_END),
    examples: ['⟦act Жолдарды жөндеу кестесі бекітілсін⟧.', '1. ⟦act Жаңа тариф енгізілсін⟧.'],
    counterexamples: ['Жаңа тариф енгізілді.', 'Жолыңыз болсын!', 'Қамыр жарты сағат демалсын.'],
  }),
  rule('kk/commitment/give-time', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    pattern: seq(acts(action()), LINK, gap(4), written('мерзім', 'уақыт'), done('беру')),
    examples: [
      'Премьер-министр әкімдерге жолдарды жөндеуге үш күн уақыт берді.',
      'Министрлікке тарифтерді қайта қарау үшін бір ай мерзім берілді.',
    ],
    counterexamples: ['Тараптарға ойлануға уақыт керек.'],
  }),
  rule('kk/commitment/lay-duty', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: either(
      seq(written('жауапты'), gap(3), done('белгілеу', 'тағайындау', 'бекіту', 'ету')),
      seq(word('жауапкершілік', 'бақылау'), gap(4), done('жүктеу', 'тапсыру', 'бекіту')),
    ),
    examples: [
      'Астық жеткізуге министрлік жауапты етіп белгіленді.',
      'Мерзімдер үшін жауапкершілік вице-премьерге жүктелді.',
    ],
    counterexamples: ['Жауапты қызметкер келді.'],
  }),
]
