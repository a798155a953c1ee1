import {
  ahead,
  capture,
  context,
  either,
  entity,
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
import { inBase } from '../base.js'
import { KK_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { AGREED } from './agreed.js'
import { ORDER } from './ordered.js'
import { BULLET, done, inside, LINE_END, LINK, said, valueIn, verb, word, written } from './parts.js'
import { PROPOSED } from './proposed.js'
import { STRESS, WISHED } from './supported.js'

const NAMED_DAYS: Pattern = seq(
  word('мәдениет', 'кино', 'әдебиет', 'өнер', 'музыка', 'туризм'),
  word('күн', 'апталық', 'жыл'),
)
const EVENTS = KK_EVENT_NOUNS.filter((noun) => noun !== inBase('күн'))
/** Days that are held bear an ending; the sun that power is made of does not: `күн электр станциясы`. */
const DAY: Pattern = either(verb(['күн'], 'neuter'), verb(['күн'], 'plural'))
/** A sitting bears an ending; the chamber of that name does not. */
const SITTING: Pattern = without(verb(['мәжіліс'], 'neuter'), 'dative')
const NOUN: Pattern = either(oneOf(EVENTS), DAY, SITTING, NAMED_DAYS)
/** What itself is to be held: in the dative stands where something goes, or how often (`күніне`). */
const HELD: Pattern = either(
  without(oneOf(EVENTS), 'dative'),
  without(verb(['күн'], 'neuter'), 'dative'),
  without(verb(['күн'], 'plural'), 'dative'),
  SITTING,
  NAMED_DAYS,
)
/** Gatherings of states and firms that people take part in; contests have their own. */
const ATTENDED = [
  ...['саммит', 'форум', 'бизнес-форум', 'отырыс', 'жиын', 'конференция', 'көрме', 'жәрмеңке', 'конгресс'],
  ...['құрылтай', 'келіссөз', 'консультация', 'симпозиум', 'сессия', 'мәжіліс', 'агрофорум'],
].map(inBase)
/** Those who will meet for their states. */
const CHIEFS = ['басшы', 'президент', 'министр', 'көшбасшы', 'әкім', 'прокурор', 'төраға'].map(inBase)
const WILL: Pattern = either(
  verb(['өту', 'өткізу', 'болу', 'ашу', 'ұйымдастыру', 'басталу', 'ашылу'], 'verb', 'future'),
  seq(written('болып'), verb(['өту'], 'verb', 'future')),
  verb(['шақыру'], 'verb', 'future', 'passive'),
  seq(written('бас'), verb(['қосу'], 'verb', 'future')),
  seq(written('өтпек', 'өткізбек')),
  seq(written('жұмысын', 'жұмыс'), verb(['бастау'], 'verb', 'future')),
  seq(written('старт', 'бастау'), verb(['алу'], 'verb', 'future')),
  verb(['жиналу'], 'verb', 'future'),
  verb(['көрсету'], 'verb', 'future', 'passive'),
  seq(verb(['өткізу', 'өткізілу', 'өту', 'ұйымдастыру'], 'infinitive', 'neuter'), written('тиіс', 'керек')),
)
const HOLDING: Pattern = either(
  verb(['өткізу', 'ұйымдастыру', 'өту', 'шақыру'], 'infinitive'),
  seq(verb(['өткізу', 'ұйымдастыру'], 'gerund'), verb(['тұру', 'отыру'], 'infinitive')),
)
const AGREE: Pattern = either(AGREED, done('белгілеу', 'бекіту'))
/** What is agreed is the event itself, not another act behind it: `форум өткізуге және көпір ашуға`. */
const NO_ACT = except(marked('infinitive', 'dative'))
/** Talks that are to go on. */
const GOING_ON: Pattern = seq(
  word('келіссөз', 'кездесу', 'диалог', 'консультация'),
  inside(6),
  verb(['жалғастыру'], 'infinitive'),
)
/** Who will have the guests of a gathering. */
const HOST: Pattern = seq(
  capture('place', valueIn(['nominative'], 'place', 'country')),
  optional(written('қаласы')),
)
/** Where a visit leads. */
export const WHITHER: Pattern = capture('place', valueIn(['dative'], 'place', 'country'))
const PLAN: Pattern = either(
  said('жоспарлау', 'көздеу', 'күту', 'межелеу'),
  verb(['жоспарлау', 'көздеу', 'межелеу', 'күту'], 'participle', 'past'),
  seq(written('жоспарда'), optional(written('бар', 'тұр'))),
)
/** That somebody means to hold it. */
const MEANS_TO: Pattern = either(
  PLAN,
  seq(word('ниет', 'жоспар', 'ой'), written('бар')),
  written('ниетті', 'ниетте', 'ниетінде', 'ниеттіміз'),
)

const MONTHS_IN =
  'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'

/** A month that is told as the coming one: one date with the word that says so. */
const COMING_MONTH: Pattern = written(
  ...['алдағы', 'келесі'].flatMap((coming) => MONTHS_IN.split(' ').map((month) => `${coming} ${month}`)),
)

/** Events: something will be held. */
export const EVENT_RULES = [
  rule('kk/event/will-take-place', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(HELD, gap(12), WILL),
      seq(word('комиссия'), inside(8), either(WILL, seq(written('шақырылмақ', 'жиналмақ')))),
      seq(
        oneOf(ATTENDED, 'dative'),
        inside(3),
        either(verb(['қатысу'], 'verb', 'future'), written('қатыспақ')),
      ),
      seq(
        oneOf(ATTENDED, 'locative'),
        inside(2),
        written('сөз', 'баяндама'),
        verb(['сөйлеу', 'жасау'], 'verb', 'future'),
      ),
      seq(word('топ', 'комиссия', 'кеңес', 'комитет'), inside(6), verb(['жиналу'], 'verb', 'future')),
      seq(
        either(oneOf(CHIEFS), entity('person', 'post')),
        inside(8),
        either(likely(marked('noun', 'instrumental')), valueIn(['instrumental'], 'person', 'post')),
        gap(1),
        verb(['кездесу', 'жүздесу', 'жолығу', 'дидарласу'], 'verb', 'future'),
      ),
      seq(
        oneOf(CHIEFS, 'plural'),
        inside(4),
        verb(
          ['кездесу', 'жүздесу', 'сөйлесу', 'тілдесу', 'әңгімелесу', 'жолығу', 'жиналу'],
          'verb',
          'future',
        ),
      ),
      seq(
        optional(seq(WHITHER, inside(3))),
        word('сапар'),
        gap(1),
        optional(WHITHER),
        gap(2),
        verb(['бару', 'келу', 'жасау', 'болу'], 'verb', 'future'),
      ),
      seq(
        optional(WHITHER),
        written('сапармен', 'сапар'),
        verb(['бару', 'келу', 'жасау'], 'participle', 'future', 'noun'),
        gap(1),
        done('айту', 'хабарлау', 'мәлімдеу', 'жеткізу', 'білдіру'),
      ),
      seq(
        optional(seq(HOST, inside(2))),
        oneOf(KK_EVENT_NOUNS, 'dative'),
        gap(4, except(form(',', ';', ':'))),
        optional(HOST),
        written('иелік', 'қожайындық', 'мезбандық', 'ұйытқы'),
        verb(['ету', 'болу', 'жасау'], 'verb', 'future'),
      ),
      seq(
        oneOf(KK_EVENT_NOUNS, 'accusative'),
        gap(4, except(form(',', ';', ':'))),
        optional(HOST),
        verb(['қабылдау'], 'verb', 'future'),
      ),
      seq(WHITHER, gap(3), word('сапар', 'бизнес-миссия'), gap(1), verb(['ұйымдастыру'], 'verb', 'future')),
      seq(
        HOST,
        gap(4, except(form(',', ';', ':'))),
        oneOf(EVENTS, 'accusative'),
        verb(['қабылдау', 'өткізу'], 'verb', 'future'),
      ),
    ),
    examples: [
      'Қазан айында ⟦place Ошта⟧ тасымалдаушылар кеңесінің отырысы өтеді.',
      'Кезекті форум келесі жылы ⟦place Бішкекте⟧ өткізіледі.',
      'Комиссияның үшінші отырысы келесі жылы ⟦place Ошта⟧ шақырылады.',
      'Садыр Жапаров күзде ⟦place Ошқа⟧ сапармен келетінін хабарлады.',
      'Төртінші форумды ⟦when 2028 жылы⟧ ⟦place Бішкек⟧ қабылдайды.',
      'Қыркүйекте ⟦place Ошта⟧ кезекті саммит бас қосады.',
      'Күзде ⟦place Ошта⟧ кітап жәрмеңкесі өз жұмысын бастайды.',
      '⟦place Бішкек⟧ күзде өңірлік саммитті қабылдайды.',
      'Екі елдің көлік министрлері күзде ⟦place Бішкекте⟧ кездеседі.',
      'Ертең министрлер ⟦place Оштағы⟧ форумға қатысады.',
      'Үкіметаралық комиссия сәуірде ⟦place Ошта⟧ шақырылады.',
      '⟦when Мамырда⟧ ⟦place Ошта⟧ кітап жәрмеңкесі бастау алады.',
      'Палата ⟦when мамырда⟧ ⟦place Ошқа⟧ іскерлік сапар ұйымдастырады.',
      'Комитеттің келесі мәжілісі ⟦when мамырда⟧ ⟦place Ошта⟧ өтеді.',
    ],
    counterexamples: [
      'Форум Бішкекте өтті.',
      'Бекеттен күніне үш мың көлік өтеді.',
      'Әкім балалар байқауға қатысады деді.',
      'Үкімет үйі күн сайын тоғызда ашылады.',
    ],
  }),
  rule('kk/event/which-will-take-place', {
    kind: 'event',
    force: 'reported',
    priority: 47,
    extent: 'match',
    pattern: seq(
      optional(seq(entity('date'), gap(3))),
      optional(entity('place', 'country')),
      optional(written('қаласында')),
      optional(seq(entity('date'), gap(2))),
      either(
        verb(['өту', 'өткізу', 'күту', 'жоспарлау', 'болу', 'ұйымдастыру'], 'participle', 'future'),
        verb(['жоспарлау', 'күту', 'межелеу', 'белгілеу'], 'participle', 'past'),
      ),
      inside(8),
      NOUN,
      optional(seq(optional(word('өткізу')), word('дайындық', 'әзірлік'))),
    ),
    examples: [
      '⟦when Мамырда⟧ ⟦place Ошта⟧ өтетін форумға дайындық талқыланды.',
      '⟦when Маусым айында⟧ өткізілетін көрме туралы пікір алмасты.',
    ],
    counterexamples: ['Мамырда өткен форум талқыланды.'],
  }),
  rule('kk/event/agree-to-hold', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    pattern: either(
      seq(either(seq(NOUN, gap(8), HOLDING), GOING_ON), LINK, gap(5, NO_ACT), AGREE),
      seq(written('бас'), verb(['қосу'], 'infinitive', 'dative'), gap(1), AGREE),
      seq(HELD, gap(12), WILL, written('деп'), gap(1), AGREED),
      seq(
        either(
          verb(['кездесу', 'жүздесу', 'жиналу'], 'participle', 'future'),
          seq(HELD, gap(8), verb(['өткізу', 'өту', 'ұйымдастыру', 'шақыру'], 'participle', 'future')),
        ),
        verb(['болу'], 'verb', 'past'),
      ),
    ),
    examples: [
      'Президенттер мамырда қайта кездесетін болды.',
      'Министрлер күзде Ошта қайта бас қосуға келісті.',
      'Күзде ⟦place Ошта⟧ форум өткізілетін болды.',
      'Министрлер кезекті кездесуді мамырда өткізуге келісті.',
      'Күзде форум өткізу туралы уағдаластыққа қол жетті.',
      'Келесі жиынды мамырда ⟦place Ошта⟧ өткізу белгіленді.',
      'Министрлер келіссөздерді мамырда ⟦place Ошта⟧ жалғастыруға келісті.',
    ],
    counterexamples: [
      'Министрлер жол салуға келісті.',
      'Министрлер күзде форум өткізуге және көпір ашуға келісті.',
    ],
  }),
  rule('kk/event/plan-to-hold', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: either(
      seq(NOUN, gap(8), HOLDING, gap(3), MEANS_TO),
      seq(optional(seq(WHITHER, inside(3))), NOUN, inside(6), PLAN),
      seq(NOUN, inside(6), WILL, written('деп'), PLAN),
      seq(
        optional(seq(WHITHER, inside(3))),
        NOUN,
        inside(3),
        valueIn(['dative'], 'date'),
        done('белгілеу', 'белгіленді', 'жоспарлау'),
      ),
    ),
    examples: [
      'Күзде форум өткізу жоспарланып отыр.',
      'Мамырда министрдің сапары күтілуде.',
      'Министрдің ⟦place Ошқа⟧ сапары ⟦when мамыр айына⟧ белгіленді.',
      'Министр күзде ⟦place Ошқа⟧ сапармен келеді деп күтілуде.',
      'Күзде ⟦place Ошта⟧ форум өткізу ниеті бар.',
      'Күзде ⟦place Ошта⟧ көрме өтеді деп жоспарлануда.',
    ],
    counterexamples: ['Жөндеу жоспарланған.', 'Күн электр станциясын салу жоспарланған.'],
  }),
  rule('kk/event/hold', {
    kind: 'event',
    force: 'intended',
    priority: 8,
    alone: true,
    pattern: either(
      seq(NOUN, gap(8), HOLDING, ahead(written(',', ';', 'және', 'сондай-ақ', 'әрі'))),
      seq(context(BULLET), inside(8), NOUN, gap(8), HOLDING, LINE_END),
    ),
    examples: [
      'Тараптар ⟦when көктемде⟧ форум өткізуге, жаңа мектеп салуға келісті.',
      'Министрлер келісімге келді:\n– ⟦place Ошта⟧ көрме өткізу;\n– көпір салу.',
    ],
    counterexamples: [
      'Форум өткізу тәжірибесімен алмасты.',
      'Тараптар сынақ өткізуге және жол салуға келісті.',
    ],
  }),
  rule('kk/event/propose-to-hold', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: seq(NOUN, gap(8), HOLDING, LINK, gap(2), PROPOSED),
    examples: ['Министр күзде форум өткізуді ұсынды.', 'Мәдениет күндерін ұйымдастыру ұсынылды.'],
    counterexamples: ['Министр қойма салуды ұсынды.'],
  }),
  rule('kk/event/order-to-hold', {
    kind: 'event',
    force: 'ordered',
    priority: 48,
    pattern: seq(HELD, gap(8), HOLDING, LINK, gap(3), either(ORDER, done('тапсыру', 'жүктеу'))),
    examples: [
      'Министрге күзде ⟦place Ошта⟧ форум өткізу тапсырылды.',
      'Премьер-министр ⟦when мамырда⟧ көрме ұйымдастыру жөнінде тапсырма берді.',
    ],
    counterexamples: ['Министрге көпір салу тапсырылды.', 'Форум өткізу тапсырылмады.'],
  }),
  rule('kk/event/need-to-hold', {
    kind: 'event',
    force: 'supported',
    priority: 49,
    pattern: either(
      seq(HELD, gap(8), HOLDING, LINK, gap(1), WISHED),
      seq(
        HELD,
        gap(8),
        HOLDING,
        written('қажеттігін', 'қажеттігі', 'маңыздылығын', 'маңыздылығы', 'керектігін', 'қажет', 'маңызды'),
        gap(3),
        STRESS,
      ),
    ),
    examples: [
      'Тараптар форумды күзде ⟦place Ошта⟧ өткізуге дайын екенін білдірді.',
      'Министрлер форумды жыл сайын ⟦place Ошта⟧ өткізу қажеттігін айтты.',
      'Күзде көрме ұйымдастыру маңыздылығы атап өтілді.',
    ],
    counterexamples: ['Министрлер көпірді кеңейту қажеттігін айтты.'],
  }),
  rule('kk/event/coming', {
    kind: 'event',
    force: 'reported',
    priority: 45,
    extent: 'match',
    pattern: seq(
      either(
        seq(
          word('кезекті', 'алдағы', 'болашақ', 'келесі', 'таяудағы'),
          gap(3),
          capture('when', entity('date')),
        ),
        capture('when', COMING_MONTH),
      ),
      gap(5),
      NOUN,
    ),
    examples: [
      'Алдағы ⟦when 31 мамырдағы⟧ кездесуге дайындық талқыланды.',
      'Министрлер ⟦when келесі мамырда⟧ өңірлер форумына дайындықты талқылады.',
      'Министрлер кезекті ⟦when 2027 жылғы⟧ көрмеге дайындықты талқылады.',
    ],
    counterexamples: ['Алдағы кездесулер талқыланды.'],
  }),
]
