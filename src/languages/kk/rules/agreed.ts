import {
  any,
  capture,
  either,
  entity,
  except,
  gap,
  likely,
  marked,
  oneOf,
  rule,
  seq,
} from '../../../grammar/index.js'
import { inBase } from '../base.js'
import { KK_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import {
  action,
  acts,
  CLOSE,
  done,
  goesOn,
  inside,
  LET,
  LINK,
  LONG,
  said,
  these,
  valueIn,
  verb,
  word,
  written,
} from './parts.js'

/** How an agreement is told of behind what was agreed on. */
const KNOWN_AGREED = either(
  seq(
    word('уағдаластық', 'келісім', 'мәміле', 'пәтуа', 'консенсус'),
    written('қол'),
    said('жеткізу', 'жету', 'жеткізілу'),
  ),
  seq(
    word(
      'келісім',
      'мәміле',
      'мәмле',
      'ымыра',
      'пәтуа',
      'пікір',
      'тоқтам',
      'түсіністік',
      'ұстаным',
      'ұйғарым',
    ),
    gap(1),
    done('келу', 'жасау'),
  ),
  seq(word('шешім'), gap(1), done('қабылдау', 'алу', 'келу', 'шығару')),
  seq(word('міндеттеме'), done('алу', 'қабылдау')),
  seq(word('уағдаластық'), gap(2), done('растау', 'бекіту', 'жасау', 'жасалу')),
  seq(word('уағдаластық', 'келісім'), written('бар'), CLOSE),
  goesOn('келісу', 'уағдаласу'),
  seq(word('келісім'), done('беру', 'білдіру')),
  seq(written('мойнына', 'міндетіне', 'мойнымызға', 'міндетімізге', 'мойындарына'), said('алу')),
  seq(word('уағдаластық', 'келісім'), written('бар'), gap(1), done('айту', 'айтылу', 'мәлімдеу')),
  seq(written('келісіп', 'уағдаласып', 'шарттасып'), done('алу', 'қою')),
  done('келісу', 'уағдаласу', 'ұйғару', 'келісілу', 'пәтуаласу', 'шарттасу', 'уәделесу'),
  seq(written('уағдаластық', 'келістік'), CLOSE),
  seq(written('уағда', 'сөз', 'уәде', 'серт', 'сөздерін'), done('байласу', 'бекіту')),
)

/** The same, or that it was approved. */
export const AGREED = either(KNOWN_AGREED, done('мақұлдау'))

/** What is settled without saying what is done: measures, directions, days. */
const MATTER = seq(
  word('шара', 'іс-шара', 'қадам', 'бағыт', 'басымдық', 'тізбе', 'мерзім', 'міндет', 'жоспар'),
  gap(2, except(entity('date'))),
  either(
    done('белгілеу', 'келісу', 'айқындау', 'анықтау'),
    seq(written('белгілеп', 'айқындап'), done('алу')),
  ),
)

/** Texts that are approved by themselves; a decision on an act is one to do it. */
const TEXTS = KK_DOCUMENT_NOUNS.filter((noun) => !['шешім', 'қаулы', 'қарар'].map(inBase).includes(noun))

/** Agreements: the sides bind themselves to something. */
export const AGREED_RULES = [
  rule('kk/commitment/agree-to', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(
      acts(action()),
      LINK,
      // A text on an act that is approved is a text: `цифрландыру тұжырымдамасын мақұлдады`.
      either(
        seq(inside(6), either(KNOWN_AGREED, done('шешу'))),
        seq(gap(6, except(oneOf(TEXTS))), done('мақұлдау')),
      ),
    ),
    examples: [
      'Тараптар мақта тасымалын арттыруға келісті.',
      '⟦act Ортақ қойманы салу⟧ және ⟦act алымдарды азайту⟧ туралы уағдаластыққа қол жеткізілді.',
      'Екінші көпірді ашу жөнінде шешім қабылданды.',
      'Министрлер кестені жаңартуға уағдаласты.',
      'Министрлер екінші көпірді салуға уәделесті.',
      'Министрлер жаңа бекет ашуға уағдаласып алды.',
      'Тараптар алымдарды азайту мәселесінде ымыраға келді.',
      'Президенттер ортақ қойма салуға уағда байласты.',
      'Біз көпірді бірге жөндеуге келісіп отырмыз.',
      'Тараптар жаңа рейс ашуға уағдаласып отыр.',
      'Көпірді бірге жөндеу туралы уағдаластық бар.',
      'Банк жаңа қойма салуға келісім берді.',
      'Министрлер алымдарды азайту туралы ортақ шешімге келді.',
      'Компания көпір жөндеуді өз мойнына алды.',
      'Тараптар бірлескен қойма салу мәселесінде ортақ ұстанымға келді.',
      '«Біз жүргізушілерді оқытуды өз мойнымызға аламыз», – деді министр.',
    ],
    counterexamples: [
      'Министрлер сауданы цифрландыру тұжырымдамасын мақұлдады.',
      'Тараптар алымдарды азайтуға келіспеді.',
      'Мәселе бұрын шешілген еді деп айтылды.',
    ],
  }),
  rule('kk/commitment/undertake', {
    kind: 'commitment',
    force: 'agreed',
    priority: 47,
    each: 'act',
    pattern: seq(acts(action('dative')), gap(1), done('міндеттену')),
    examples: [
      'Көрші ел 40 вагон жеткізуге міндеттенді.',
      'Компания жолды жөндеуге және ⟦act бекетті кеңейтуге⟧ міндеттенді.',
    ],
    counterexamples: ['Әкімдіктер жолдарды тазартуға міндеттелді.'],
  }),
  rule('kk/commitment/agree-these', {
    kind: 'commitment',
    force: 'agreed',
    priority: 46,
    each: 'act',
    pattern: these(either(AGREED, MATTER)),
    examples: [
      'Басым бағыттар айқындалды:\n– ⟦act жолды жөндеу⟧;\n– ⟦act кестені жаңарту⟧.',
      'Тараптар мыналарға келісті: ⟦act жолды жөндеу⟧; ⟦act жаңа қойма салу⟧.',
      'Министрлер мыналар туралы уағдаласты:\n1) ⟦act кестені жаңарту⟧;\n2) ⟦act алымдарды азайту⟧.',
    ],
    counterexamples: ['Тараптар келісті: жол жөнделді.'],
  }),
  rule('kk/commitment/settle-acts', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(acts(either(action('nominative'), action('accusative'))), done('белгілеу', 'бекіту')),
    examples: [
      '⟦act Бекетті кеңейту⟧ және ⟦act кезектерді қысқарту⟧ белгіленді.',
      'Соңында жаңа тарифті енгізу бекітілді.',
      'Банк көпірге 6 миллион еуро бөлуді бекітті.',
    ],
    counterexamples: ['Баға базарда белгіленді.'],
  }),
  rule('kk/commitment/agreed-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 46,
    pattern: either(
      seq(likely(marked('verb', 'future')), written('деп'), gap(1), either(AGREED, done('шешу'))),
      seq(likely(marked('participle', 'future')), written('болып'), either(AGREED, done('шешу'))),
    ),
    examples: [
      'Жаңа қойма мамырда ашылады деп келісілді.',
      'Алымдар күзде азайтылады деп шешілді.',
      'Бекет мамырда кеңейтілетін болып шешілді.',
    ],
    counterexamples: ['Жаңа қойма мамырда ашылады деп айтылды.'],
  }),
  rule('kk/commitment/let-agreed', {
    kind: 'commitment',
    force: 'agreed',
    priority: 47,
    each: 'act',
    pattern: seq(capture('act', seq(inside(LONG), LET)), written('деп', 'деген'), gap(1), AGREED),
    examples: [
      '⟦act Жаңа қойма мамырда ашылсын⟧ деген шешім қабылданды.',
      '⟦act Әкімдіктер жолды жөндесін⟧ деп келісілді.',
    ],
    counterexamples: ['Мерекелеріңіз құтты болсын деп тілек айтты.'],
  }),
  rule('kk/commitment/that-is-agreed', {
    kind: 'commitment',
    force: 'agreed',
    priority: 45,
    frames: 'before',
    // What is agreed to be called so is an act of its own: `деп жариялауға уағдаласты`.
    pattern: seq(written('деп'), gap(1, except(marked('infinitive'))), either(AGREED, done('шешу'))),
    examples: ['Жаңа бекет мамырда ашылады, – деп келісілді.', '«Көпір күзде жөнделеді», – деп шешілді.'],
    counterexamples: [
      'Жаңа бекет мамырда ашылады, – деп айтылды.',
      'Тараптар келесі жылды достық жылы деп жариялауға келісті.',
    ],
  }),
  rule('kk/commitment/act-agreed-on', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(
      acts(action('nominative')),
      written('–', '—', '-'),
      inside(5),
      written('келісім', 'келісімі', 'уағдаластық', 'уағдаластығы', 'нәтижесі'),
      CLOSE,
    ),
    examples: [
      '⟦act Жолды бірге жөндеу⟧ – тараптардың басты келісімі.',
      '⟦act Жаңа бекет ашу⟧ – келіссөздің маңызды нәтижесі.',
    ],
    counterexamples: ['Жаңа бекет – келіссөздің нәтижесі.'],
  }),
  rule('kk/commitment/agreement-reached', {
    kind: 'commitment',
    force: 'agreed',
    priority: 37,
    // Of what was approved something must be told: `келісімді қарап, мақұлдады` is of the text before.
    pattern: either(KNOWN_AGREED, seq(any(), done('мақұлдау'))),
    examples: [
      'Тариф мерзімдері бойынша уағдаластыққа қол жетті.',
      'Тараптар тарифтер жөнінде бір пікірге келді.',
    ],
    counterexamples: ['Жөндеу бойынша келісімге келмеді.'],
  }),
  rule('kk/commitment/come-to-do', {
    kind: 'commitment',
    force: 'agreed',
    priority: 40,
    pattern: seq(
      either(
        written(
          ...[
            'тараптар',
            'министрлер',
            'президенттер',
            'көршілер',
            'әкімдер',
            'үкімет',
            'үкіметі',
            'үкіметтері',
          ],
          ...['министрлік', 'министрлігі', 'тарапы', 'жағы', 'банкі', 'компаниясы', 'әкімдігі'],
        ),
        valueIn(['nominative'], 'organisation', 'country'),
      ),
      gap(LONG),
      likely(marked('participle', 'future')),
      verb(['болу'], 'verb', 'past'),
    ),
    examples: [
      'Тараптар ортақ жұмыс тобын құратын болды.',
      'Министрлер мамырда жаңа қойма ашатын болды.',
      'Жапония үкіметі мектепке грант бөлетін болды.',
      'Иордания көршілерге фосфат жеткізетін болды.',
    ],
    counterexamples: ['Күзде ашылатын қойма салынды.', 'Қонақ қалада тұратын болды.'],
  }),
  rule('kk/commitment/settle-matter', {
    kind: 'commitment',
    force: 'agreed',
    priority: 30,
    pattern: MATTER,
    examples: [
      'Тараптар жаңа бағыттарды белгілеп алды.',
      'Айлақтар бойынша нақты шаралар белгіленді.',
      'Келесі жылғы басым бағыттар айқындалды.',
    ],
    counterexamples: ['Шаралар орындалды.'],
  }),
]
