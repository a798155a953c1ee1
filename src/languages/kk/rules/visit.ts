import {
  either,
  entity,
  except,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { attendanceToCome, visitToCome } from '../../travel.js'
import { inBase } from '../base.js'
import { AGREED } from './agreed.js'
import { WHITHER } from './event.js'
import { done, inside, valueIn, verb, word, written } from './parts.js'

/** Those who travel for a state or a firm; of a person without a post no visit is told. */
const TRAVELLER: Pattern = either(
  entity('post'),
  word('делегация', 'миссия', 'топ', 'өкіл', 'кәсіпкер', 'іскер', 'әкім', 'министр', 'президент', 'елші'),
  word('орынбасар', 'премьер-министр', 'вице-министр'),
)
/** That somebody will come or go, told as a fact, as settled, or by him who says so. */
const WILL_TRAVEL: Pattern = either(
  verb(['келу', 'бару', 'аттану', 'ұшу'], 'verb', 'future'),
  written('бармақ', 'келмек', 'бармақшы', 'келмекші', 'аттанбақ'),
  seq(written('жол', 'сапар'), either(verb(['тарту', 'шегу'], 'verb', 'future'), written('тартпақ'))),
  seq(verb(['келу', 'бару', 'аттану'], 'participle', 'future'), verb(['болу'], 'verb', 'past')),
  seq(
    verb(['келу', 'бару', 'аттану'], 'participle', 'future', 'noun'),
    gap(1),
    done('айту', 'хабарлау', 'мәлімдеу', 'жеткізу', 'білдіру', 'айтылу', 'хабарлану'),
  ),
)
/** Gatherings that people travel to. */
const GATHERING_TO: Pattern = either(
  oneOf(['саммит', 'форум', 'көрме', 'жәрмеңке', 'конференция', 'аукцион', 'съезд'].map(inBase), 'dative'),
  oneOf(['отырыс', 'жиын', 'келіссөз', 'семинар', 'фестиваль'].map(inBase), 'dative'),
)
/** Whoever is asked to come, for a state. */
const GUEST: Pattern = either(
  valueIn(['accusative'], 'person', 'post'),
  oneOf(['әріптес', 'басшы', 'президент', 'көшбасшы', 'министр', 'қонақ'].map(inBase), 'accusative'),
)
/** Words between a guest, the place he is asked to and the verb; nobody is asked to do anything there. */
const NO_DOING = gap(3, except(marked('infinitive')))

const TRAVEL_WORDS = { who: TRAVELLER, whither: WHITHER, goes: WILL_TRAVEL }

/** Visits: somebody will come or go, is invited or has said so. */
export const VISIT_RULES = [
  rule('kk/event/invite-to-visit', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: seq(
      optional(seq(WHITHER, inside(5))),
      word('сапар'),
      optional(seq(inside(3), WHITHER)),
      optional(seq(inside(3), verb(['келу', 'жасау', 'бару'], 'infinitive'))),
      inside(2),
      done('шақыру'),
    ),
    examples: [
      'Президент әріптесін ⟦place Самарқанға⟧ мемлекеттік сапармен келуге шақырды.',
      'Министр қонақты ⟦when көктемде⟧ ресми сапармен ⟦place Ошқа⟧ келуге шақырды.',
    ],
    counterexamples: ['Министр сапар барысында қойма салуға шақырды.', 'Шақырылған қонақтар кетті.'],
  }),
  rule('kk/event/invite-somewhere', {
    kind: 'event',
    force: 'proposed',
    priority: 46,
    always: { type: 'visit' },
    pattern: either(
      seq(GUEST, NO_DOING, WHITHER, NO_DOING, done('шақыру')),
      seq(WHITHER, NO_DOING, GUEST, NO_DOING, done('шақыру')),
    ),
    examples: [
      'Президент әріптесін өзіне қолайлы уақытта ⟦place Самарқанға⟧ шақырды.',
      'Министр қонақты ⟦when көктемде⟧ ⟦place Ошқа⟧ шақырды.',
    ],
    counterexamples: ['Президент кәсіпкерлерді Самарқанға инвестиция салуға шақырды.'],
  }),
  rule('kk/event/will-travel', {
    kind: 'event',
    force: 'intended',
    priority: 42,
    always: { type: 'visit' },
    pattern: visitToCome(
      TRAVEL_WORDS,
      valueIn(['instrumental'], 'place', 'country'),
      verb(['келу'], 'verb', 'future'),
    ),
    examples: [
      'Көршілердің делегациясы ⟦when мамырда⟧ ⟦place Ошқа⟧ келеді.',
      'Әкім ⟦when қыста⟧ ⟦place Бішкекке⟧ баратын болды.',
      'Министр келесі жылы ⟦place Ошқа⟧ кәсіпкерлерді бастап келетінін хабарлады.',
    ],
    counterexamples: ['Көршілердің делегациясы Ошқа келді.', 'Дос-жаран қыста ауылға барады.'],
  }),
  rule('kk/event/will-attend', {
    kind: 'event',
    force: 'intended',
    priority: 48,
    pattern: attendanceToCome(TRAVEL_WORDS, GATHERING_TO),
    examples: [
      'Көршілердің делегациясы ⟦when мамырда⟧ ⟦place Ошта⟧ өтетін көрмеге келеді.',
      'Министр күзде Бішкектегі форумға баратынын айтты.',
    ],
    counterexamples: ['Министр форумға барды.'],
  }),
  rule('kk/event/invite', {
    kind: 'event',
    force: 'proposed',
    priority: 46,
    pattern: seq(
      either(
        oneOf(['саммит', 'форум', 'көрме', 'фестиваль', 'конгресс', 'съезд'].map(inBase), 'dative'),
        oneOf(['конференция', 'жәрмеңке', 'құрылтай', 'рәсім'].map(inBase), 'dative'),
      ),
      gap(3, except(marked('infinitive', 'dative'))),
      done('шақыру'),
    ),
    examples: ['Президент әріптесін күзгі саммитке шақырды.', 'Министр кәсіпкерлерді форумға шақырды.'],
    counterexamples: ['Министр қонақтарды шақырды.', 'Министр құрылысшыларды көрмеге қатысуға шақырды.'],
  }),
  rule('kk/event/agree-to-visit', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    pattern: seq(
      optional(seq(WHITHER, inside(4))),
      word('сапар'),
      optional(seq(inside(3), WHITHER)),
      inside(2),
      verb(['бару', 'келу', 'жасау'], 'infinitive', 'dative'),
      inside(2),
      AGREED,
    ),
    examples: [
      'Президент ⟦when мамырда⟧ ⟦place Ошқа⟧ мемлекеттік сапармен баруға келісім берді.',
      'Министр күзде жұмыс сапарымен ⟦place Бішкекке⟧ келуге келісті.',
    ],
    counterexamples: ['Министрлер сапар барысында қойма салуға келісті.'],
  }),
  rule('kk/event/accept-invitation', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      optional(seq(WHITHER, inside(4))),
      word('сапар'),
      inside(4),
      either(word('шақыру'), verb(['шақыру'], 'infinitive')),
      inside(3),
      done('қабылдау'),
    ),
    examples: [
      'Президент ⟦place Ошқа⟧ сапармен келу туралы шақыруды қабылдады.',
      'Министр мамырда ресми сапар жасау жөніндегі шақыруды ризашылықпен қабылдады.',
    ],
    counterexamples: ['Министр шақыруды қабылдады.', 'Сапар барысында шешім қабылдады.'],
  }),
]
