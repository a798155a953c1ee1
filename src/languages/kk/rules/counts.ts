import {
  capture,
  either,
  entity,
  entityOf,
  gap,
  oneOf,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { peopleFromEach } from '../../of-each.js'
import { inBase, verbOf } from '../base.js'
import { KK_THINGS } from '../lexicon/things.js'
import { BOUND_WORDS, NOT_NUMBER } from './figure.js'
import { done, goesOn, SEPARATOR, said, valueIn, word, written } from './parts.js'

const STUDENTS = ['маман', 'студент', 'қызметкер', 'мұғалім', 'дәрігер', 'инженер', 'тағылымдамашы']
const COMPATRIOTS = ['қазақстандық', 'өзбекстандық', 'отандас']
/** People of a state, or those who learn. */
const PEOPLE: Pattern = either(
  capture('value', entityOf('quantity', [...STUDENTS, ...COMPATRIOTS].map(inBase))),
  seq(
    capture('value', entity('quantity')),
    BOUND_WORDS,
    gap(2, NOT_NUMBER),
    word(...STUDENTS, ...COMPATRIOTS),
  ),
)

const FLIGHTS = ['рейс', 'әуерейс', verbOf('ұшу'), verbOf('қатынау')].map(inBase)

/** Where people work: no region nor house, which may be the place of a mishap. */
const WORKS = [
  ...KK_THINGS.filter((thing) => !['аймақ', 'үй', 'жол'].map(inBase).includes(thing)),
  inBase('жоба'),
]

/** Those who get work. */
const WORKERS = ['адам', 'азамат', 'жұмысшы', 'тұрғын', 'маман', 'жас', 'әйел']

const VEHICLES = ['пойыз', 'вагон', 'контейнер', 'көлік', 'жүк-көлігі', 'автокөлік', 'құрам', 'кеме'].map(
  inBase,
)

/** Figures that count people at work, places of work, and people who came, learn or are healed in another state. */
export const COUNT_RULES = [
  rule('kk/figure/so-many-from-each', {
    kind: 'figure',
    priority: 43,
    each: 'value',
    extent: 'match',
    always: { measure: 'visitors', comparison: 'level' },
    pattern: peopleFromEach(valueIn(['instrumental'], 'country'), SEPARATOR, said('келу', 'бару')),
    examples: [
      'Грузиядан ⟦value 58 мың⟧, Армениядан ⟦value 9 мың адам⟧ келді.',
      'Былтыр Түркиядан ⟦value 120 мың⟧ және Ираннан ⟦value 30 мың турист⟧ келген.',
    ],
    counterexamples: ['Грузиядан шай, Армениядан жеміс келді.'],
  }),
  rule('kk/figure/so-many-studied', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'students' },
    pattern: seq(
      PEOPLE,
      gap(4, NOT_NUMBER),
      either(
        seq(written('біліктілігін', 'біліктіліктерін'), said('арттыру', 'көтеру')),
        seq(written('білім', 'тәлім'), said('алу')),
        said('оқу', 'оқыту'),
        seq(written('қайта'), said('даярлау')),
      ),
    ),
    examples: [
      'Германияда ⟦value 240 қазақстандық маман⟧ біліктілігін арттырды.',
      'Былтыр шетелде ⟦value 9 мыңнан⟧ астам қазақстандық білім алды.',
    ],
    counterexamples: ['Екі ұлы шетелде білім алды.'],
  }),
  rule('kk/figure/so-many-treated', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'visitors' },
    pattern: seq(
      PEOPLE,
      gap(4, NOT_NUMBER),
      either(said('емделу', 'емдеу'), seq(written('ем'), said('алу'))),
    ),
    examples: [
      'Ауруханаларда ⟦value 2 мыңға⟧ жуық қазақстандық емделді.',
      'Былтыр Үндістанда ⟦value 900-ден⟧ астам қазақстандық емделген.',
    ],
    counterexamples: ['Ауруханада 9 бала емделді.'],
  }),
  rule('kk/figure/so-many-employed', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'jobs' },
    pattern: either(
      // Of those at work in a place that made news no figure is told.
      seq(
        either(
          oneOf(WORKS, 'locative'),
          written('онда', 'мұнда', 'бұнда', 'сонда', 'оларда', 'бұларда', 'соларда'),
        ),
        gap(3, NOT_NUMBER),
        either(
          capture('value', entityOf('quantity', WORKERS.map(inBase))),
          seq(capture('value', entity('quantity')), BOUND_WORDS, gap(1, NOT_NUMBER), word(...WORKERS)),
        ),
        BOUND_WORDS,
        gap(1, NOT_NUMBER),
        seq(written('жұмыс', 'еңбек', 'қызмет'), said('істеу', 'ету', 'атқару')),
      ),
      seq(
        either(
          capture('value', entityOf('quantity', WORKERS.map(inBase))),
          seq(capture('value', entity('quantity')), BOUND_WORDS, gap(1, NOT_NUMBER), word(...WORKERS)),
        ),
        BOUND_WORDS,
        gap(2, NOT_NUMBER),
        either(
          seq(written('жұмыспен'), said('қамту', 'қамтылу')),
          seq(written('жұмысқа'), said('орналасу', 'орналастыру', 'тарту')),
        ),
      ),
    ),
    examples: [
      'Фабрикада ⟦value 90 адам⟧ жұмыспен қамтылды.',
      'Ауданда ⟦value 120 тұрғын⟧ жұмысқа орналасты.',
      'Фабрикада ⟦value 90 адам⟧ еңбек етеді.',
      'Жобада ⟦value 900 жұмысшы⟧ жұмыс істейді.',
      'Жобалар арқасында ⟦value 12 мыңнан⟧ астам адам жұмысқа орналасты.',
    ],
    counterexamples: ['Жиынға 250 адам қатысты.', 'Апат аймағында 250 адам жұмыс істеп жатыр.'],
  }),
  rule('kk/figure/so-many-jobs', {
    kind: 'figure',
    priority: 36,
    pattern: seq(
      either(
        capture('value', entityOf('quantity', [inBase('орын')])),
        seq(capture('value', entity('quantity')), BOUND_WORDS, gap(2, NOT_NUMBER), word('орын')),
      ),
      gap(1, NOT_NUMBER),
      done('ашу', 'ашылу', 'құру', 'құрылу'),
    ),
    examples: [
      'Жобалар аясында ⟦value 700 жұмыс орны⟧ ашылды.',
      'Зауытта ⟦value 300-ден⟧ астам жаңа жұмыс орны құрылды.',
    ],
    counterexamples: ['Жаңа жұмыс орындары ашылды.', 'Балабақшада 300 орын ашылды.'],
  }),
  rule('kk/figure/so-much-passed', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'cargo' },
    pattern: either(
      seq(
        capture('value', entityOf('quantity', VEHICLES)),
        BOUND_WORDS,
        gap(2, NOT_NUMBER),
        either(done('өту', 'өткізу', 'жөнелту', 'жіберу', 'тасымалдау'), goesOn('өту')),
      ),
      seq(
        written('күніне', 'тәулігіне', 'айына', 'жылына', 'тәулік'),
        gap(3, NOT_NUMBER),
        either(
          capture('value', entityOf('quantity', VEHICLES)),
          seq(capture('value', entity('quantity')), BOUND_WORDS, gap(1, NOT_NUMBER), oneOf(VEHICLES)),
        ),
        gap(1, NOT_NUMBER),
        said('өту', 'өткізу'),
      ),
    ),
    examples: [
      'Бекет арқылы ⟦value 300 жүк көлігі⟧ өтті.',
      'Бекеттен күніне ⟦value 3 мыңға⟧ жуық көлік өтеді.',
      'Сегіз айда портқа ⟦value 1 200 контейнерлік пойыз⟧ жөнелтілді.',
    ],
    counterexamples: ['Жиыннан 300 адам өтті.', 'Пойыз бекеттен өтті.'],
  }),
  rule('kk/figure/so-many-flights', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'flights' },
    pattern: seq(
      written('аптасына', 'аптада'),
      gap(2, NOT_NUMBER),
      either(
        capture('value', entityOf('quantity', FLIGHTS)),
        seq(
          capture('value', entity('quantity', 'times')),
          BOUND_WORDS,
          gap(2, NOT_NUMBER),
          plain(oneOf(FLIGHTS)),
        ),
      ),
    ),
    examples: ['Екі қала арасында аптасына ⟦value 12 әуе⟧ рейсі бар.', 'Аптасына ⟦value 5 рейс⟧ орындалады.'],
    counterexamples: ['Жаңа рейстер жолға қойылды.', 'Аптасына 3 жиын өтеді.'],
  }),
]
