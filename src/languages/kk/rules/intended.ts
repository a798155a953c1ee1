import { either, entity, gap, likely, marked, rule, seq } from '../../../grammar/index.js'
import { action, acts, inside, LINK, said, verb, word, written } from './parts.js'

const INTEND = either(
  said('жоспарлау', 'көздеу', 'ниеттену', 'күту', 'межелеу', 'дайындау', 'болжау', 'жоспарлану'),
  verb(['жоспарлау', 'көздеу', 'межелеу', 'күту'], 'participle', 'past'),
  seq(written('мақсат'), said('ету', 'қою')),
  seq(word('ниет', 'мақсат', 'жоспар'), written('отыр', 'бар', 'етіп', 'қойылған')),
  written('ниетті', 'ниеттіміз', 'тиіс', 'тиіспіз', 'жоспарда', 'жоспарымызда', 'ниетінде'),
)

/** Verbs of doing: their one tense for what is and what will be means what will be. */
const DOING = [
  ...[
    'ашу',
    'салу',
    'құру',
    'асыру',
    'аяқтау',
    'бастау',
    'енгізу',
    'жүргізу',
    'кеңейту',
    'арттыру',
    'дамыту',
    'қосу',
  ],
  ...[
    'басталу',
    'аяқталу',
    'ашылу',
    'құрылу',
    'әзірлеу',
    'бекіту',
    'қабылдау',
    'жіберу',
    'жеткізу',
    'бөлу',
    'шығару',
  ],
  ...[
    'жаңғырту',
    'жөндеу',
    'азайту',
    'төмендету',
    'көбейту',
    'ұлғайту',
    'қысқарту',
    'жеделдету',
    'күшейту',
    'жалғастыру',
  ],
  ...[
    'орнату',
    'тарту',
    'пайдалану',
    'өндіру',
    'ұйымдастыру',
    'тапсыру',
    'беру',
    'көшіру',
    'қаржыландыру',
    'тұрғызу',
  ],
]

/** Intentions: what somebody means to do, said without an agreement or an order. */
export const INTENDED_RULES = [
  rule('kk/commitment/intend-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    each: 'act',
    pattern: seq(acts(action()), LINK, inside(4), INTEND),
    examples: [
      'Жыл соңына дейін екінші желіні іске қосу жоспарланып отыр.',
      '⟦act Алымдарды жою⟧ және ⟦act жаңа тарифті енгізу⟧ көзделген.',
      'Айлақты келесі жылы ашу межеленген.',
    ],
    counterexamples: ['Жоспарлар талқыланды.', 'Алым енгізу жоспарланбаған.'],
  }),
  rule('kk/commitment/expect-act', {
    kind: 'commitment',
    force: 'intended',
    priority: 34,
    pattern: seq(inside(4), INTEND),
    examples: ['Көктемде екінші кезек жоспарланып отыр.', 'Мамырда жаңа желі күтілуде.'],
    counterexamples: ['Желі жөнделді.'],
  }),
  rule('kk/commitment/be-about-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    pattern: either(
      marked('short', 'future', 'verb'),
      seq(word('дайындық'), gap(2), said('жүргізу', 'жасау', 'жүру')),
    ),
    examples: ['Компания жаңа цех салмақ.', 'Фестивальге дайындық жүргізіліп жатыр.'],
    counterexamples: ['Компания цех салды.'],
  }),
  rule('kk/commitment/will-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: either(
      seq(entity('date'), gap(14), likely(marked('verb', 'future'))),
      verb(DOING, 'verb', 'future'),
    ),
    examples: ['Екінші кезек күзге дейін аяқталады.', 'Алымдар наурызда азайтылады.'],
    counterexamples: ['Қойма наурызда салынды.'],
  }),
]
