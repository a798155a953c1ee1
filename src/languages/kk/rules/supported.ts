import { either, except, gap, optional, type Pattern, rule, seq, without } from '../../../grammar/index.js'
import {
  action,
  acts,
  CLOSE,
  compound,
  done,
  goesOn,
  inside,
  LINK,
  said,
  verb,
  word,
  written,
} from './parts.js'

const WORTH = either(
  word(
    'маңыздылық',
    'қажеттілік',
    'қажеттік',
    'өзектілік',
    'тиімділік',
    'орындылық',
    'маңыз',
    'мән',
    'қажет',
    'керек',
    'маңызды',
    'өзекті',
    'тиіс',
    'талап',
  ),
  written(
    'қажеттігі',
    'қажеттігін',
    'керектігі',
    'керектігін',
    'тиістігін',
    'тиіс',
    'керектігіне',
    'қажеттігіне',
    'керегін',
    'керегіне',
    'қажетін',
  ),
)
const THAT_THEY_ARE = [
  ...['екені', 'екенін', 'екендігі', 'екендігін', 'екендерін', 'екендіктерін', 'екенімізді', 'екендері'],
  ...['болатынын', 'болғанын', 'тұрғанын', 'отырғанын', 'отырғандарын'],
]

/** Ready or eager; before a noun it is said of the thing (`дайын цех`). */
const EAGER = word(
  ...['дайын', 'мүдделі', 'ниетті', 'ықыласты', 'ынталы', 'әзір', 'бейілді', 'бейіл', 'құлықты', 'құштар'],
)
const WISH: Pattern = either(
  word(
    'дайындық',
    'мүдделілік',
    'мүдде',
    'қызығушылық',
    'ниет',
    'ұмтылыс',
    'үміт',
    'ынта',
    'ықылас',
    'құлшыныс',
    'әзірлік',
  ),
  word('бейілділік', 'адалдық', 'жақтас', 'құлық'),
)
/** What is said of a need. */
export const STRESS: Pattern = either(
  compound(['атап', 'ерекше'], 'өту', 'көрсету', 'айту', 'атау'),
  done('айту', 'көрсету', 'білдіру', 'мәлімдеу', 'жеткізу', 'айтылу', 'растау'),
  seq(word('назар', 'көңіл'), done('аудару', 'бөлу')),
  seq(written('мән'), done('беру')),
  seq(written('екпін'), done('беру', 'қою', 'түсіру')),
  seq(written('тілге'), written('тиек'), done('ету')),
  seq(written('алға', 'алдыға', 'көлденең', 'ортаға'), done('тарту', 'салу', 'қою', 'тастау')),
  seq(written('назарға', 'назарына', 'еске', 'есіне'), done('салу')),
  seq(written('баса', 'қадап', 'ашық', 'бөле', 'нақты'), done('айту', 'көрсету')),
  done('тоқталу', 'ескерту', 'мойындау', 'түсіндіру', 'хабарлау', 'баяндау', 'қозғау'),
)
export const EXPRESS: Pattern = either(
  done('білдіру', 'таныту', 'растау', 'мәлімдеу', 'айту', 'көрсету', 'жеткізу', 'жасырмау'),
  goesOn('білдіру', 'таныту', 'көрсету'),
  compound(['атап'], 'өту', 'көрсету', 'айту'),
)
const BE = optional(written('екені', 'екенін', 'екендігі', 'екендігін', 'зор', 'үлкен', 'жоғары', 'ерекше'))

/** Nothing that denies a wish: `дайын емес екенін`. */
export const NO_DENIAL = except(written('емес', 'еместігін', 'еместігі', 'жоқ'))

/** A wish, and that somebody tells of it. */
export const WISHED: Pattern = either(
  seq(WISH, gap(3, NO_DENIAL), EXPRESS),
  seq(EAGER, EXPRESS),
  seq(EAGER, gap(2, NO_DENIAL), written(...THAT_THEY_ARE), gap(1, NO_DENIAL), EXPRESS),
)

/** What may be done for a state: to build, open, sign. */
const FOUND = [
  ...[
    'салынуы',
    'салуы',
    'ашылуы',
    'ашуы',
    'құрылуы',
    'құруы',
    'қойылуы',
    'қоюы',
    'қосылуы',
    'қосуы',
    'басталуы',
  ],
  ...['бастауы', 'кеңейтілуі', 'кеңейтуі', 'арттырылуы', 'арттыруы', 'асырылуы'],
  ...['жөнелтілуі', 'жіберілуі', 'жеткізілуі', 'бөлінуі', 'азайтылуы', 'көбейтілуі'],
]

/** What is called the task of all. */
const OUR_TASK = ['міндетіміз', 'мақсатымыз', 'парызымыз']

/** Support: something is called important, welcome or wished for, with no promise to do it. */
export const SUPPORTED_RULES = [
  rule('kk/commitment/stress-importance', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: either(
      seq(acts(action()), LINK, gap(2), WORTH, gap(4), either(STRESS, seq(written('сөз'), done('болу')))),
      seq(
        acts(action()),
        written('уақыты', 'кезі', 'сәті'),
        written('келгенін', 'жеткенін', 'келгені'),
        gap(1),
        STRESS,
      ),
      seq(acts(action('nominative')), gap(1), written('басым', 'басты'), word('міндет'), gap(2), STRESS),
    ),
    examples: [
      '⟦act Өткелдегі жұмысты бастау⟧ және ⟦act қоймаларды кеңейтудің⟧ маңыздылығы атап өтілді.',
      'Министр жүк тексеруді жеңілдету қажеттігін атап өтті.',
      'Айлақты жөндеудің маңызы зор екені айтылды.',
      'Тараптар көпірді жаңарту маңызды екеніне назар аударды.',
      'Көпірді жаңарту басым міндет екені айтылды.',
      'Министр жаңа бекет ашудың уақыты келгенін айтты.',
      'Елші жаңа бекет ашу керектігін тілге тиек етті.',
    ],
    counterexamples: ['Жұмыстың маңыздылығы белгілі.', 'Қаланың сұлулығы атап өтілді.'],
  }),
  rule('kk/commitment/stress-worth', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: seq(
      either(
        seq(word('маңыздылық', 'қажеттілік', 'қажеттік', 'өзектілік', 'мән'), BE),
        seq(written('маңызы', 'маңызын'), BE),
        seq(
          written('маңызды', 'өзекті', 'қажет', 'керек', 'тиіс'),
          written('екені', 'екенін', 'екендігі', 'екендігін'),
        ),
      ),
      gap(8),
      STRESS,
    ),
    examples: [
      'Ортақ қоймалардың маңыздылығы атап өтілді.',
      'Жаңа тариф қажеттігі бөлек айтылды.',
      'Бұл бағыт маңызды екенін айтты.',
    ],
    counterexamples: ['Көпірдің маңызы зор.', 'Елші Грузия маңызды серіктес екенін айтты.'],
  }),
  rule('kk/commitment/express-wish', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: either(
      seq(acts(action()), LINK, gap(2), WISHED),
      seq(
        acts(action('dative')),
        verb(['ұмтылу', 'қызығу'], 'participle', 'future', 'noun'),
        gap(1),
        EXPRESS,
      ),
      seq(
        acts(action('dative')),
        verb(['ұмтылу', 'қызығу', 'мүдделену', 'ынталану'], 'gerund'),
        written('отырғанын', 'отырғандарын', 'жүргенін', 'келетінін', 'келе', 'отырғаны'),
        gap(2),
        EXPRESS,
      ),
      seq(
        acts(action('dative')),
        written('қарсы'),
        either(written('еместігін', 'еместігі'), seq(written('емес'), written('екенін', 'екендігін'))),
        gap(1),
        EXPRESS,
      ),
    ),
    examples: [
      'Тараптар тасымалды арттыруға дайын екенін білдірді.',
      'Компания қойманы кеңейтуге мүдделілік танытты.',
      'Министр жөндеуді жалғастыруға дайындығын растады.',
      'Компания қойма салуға құлшыныс танытты.',
      'Компания қойманы кеңейтуге қызығушылық танытып отыр.',
      'Көршілер көпірді жаңартуға әзірлігін білдірді.',
      'Тараптар көпірді кеңейтуге ұмтылатынын растады.',
      'Елші қойма салуға құлықты екенін жасырмады.',
      'Елші компаниялар қойма салуға қызығып отырғанын мәлімдеді.',
      'Министр алымдарды азайтуға қарсы емес екенін айтты.',
    ],
    counterexamples: ['Көпірдің дайындығы тексерілді.', 'Министр бекет салуға дайын емес екенін айтты.'],
  }),
  rule('kk/commitment/wish-expressed', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: WISHED,
    examples: [
      'Тараптар түнгі рейстерге қызығушылық танытты.',
      'Компания түнгі рейстерге дайын екенін айтты.',
    ],
    counterexamples: ['Көпір дайын.', 'Министр дайын өнім әкелінгенін айтты.'],
  }),
  rule('kk/commitment/deem-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    each: 'act',
    pattern: either(
      seq(
        acts(action()),
        gap(1),
        written('қажет', 'маңызды', 'керек'),
        written('деп'),
        said('санау', 'есептеу', 'білу', 'айту'),
      ),
      seq(
        acts(action()),
        written('қажет', 'маңызды', 'керек'),
        written('деген'),
        word('пікір', 'ұстаным'),
        gap(2),
        done('тоғысу', 'болу', 'білдіру', 'айту'),
      ),
      seq(
        acts(action()),
        written('қажет', 'маңызды', 'керек', 'дұрыс', 'өзекті'),
        written('деген'),
        written('пікірде', 'ойда', 'ұстанымда', 'көзқараста'),
        CLOSE,
      ),
      seq(acts(action()), written('қажет', 'маңызды', 'керек', 'өзекті'), CLOSE),
      seq(
        acts(action('accusative')),
        gap(2),
        word('міндет', 'бағыт', 'мақсат'),
        written('деп', 'ретінде'),
        done('атау', 'санау', 'есептеу', 'бағалау', 'көрсету', 'атап', 'айту'),
      ),
      seq(acts(action()), written('уақыты', 'кезі', 'сәті'), written('келді', 'жетті'), CLOSE),
      seq(
        acts(action('nominative')),
        optional(written('–', '—')),
        gap(2),
        written('басым', 'келесі', 'өзекті', 'маңызды', 'басты', 'бірінші', 'кезекті'),
        written('міндет', 'міндеті', 'мәселе'),
        CLOSE,
      ),
      seq(acts(action('nominative')), optional(written('–', '—')), gap(3), written(...OUR_TASK), CLOSE),
    ),
    examples: [
      'Тараптар алымдарды азайтуды қажет деп санады.',
      'Министрлер қоймаларды кеңейту керек деген пікірде тоғысты.',
      'Көпір жөндеуді тездету маңызды.',
      'Көпірді жөндеу – келесі міндет.',
      '«Көпірді жөндеудің уақыты келді», – деді министр.',
      'Министр алымдарды азайтуды басым міндет деп атады.',
      'Министр көпір жөндеуді тездету керек деген пікірде.',
      'Сауда көлемін екі есе арттыру – біздің ортақ міндетіміз.',
    ],
    counterexamples: ['Бұл маңызды.'],
  }),
  rule('kk/commitment/be-ready-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    each: 'act',
    pattern: seq(
      // What is ready to be done waits for nobody's will.
      acts(without(action('dative'), 'passive')),
      inside(1),
      either(
        written(
          'дайын',
          'мүдделі',
          'дайынбыз',
          'мүдделіміз',
          'әзір',
          'әзірміз',
          'ынталы',
          'ықыласты',
          'бейіл',
          'бейілді',
          'пейілді',
          'құштар',
          'разы',
          'ризамыз',
          'құлықты',
        ),
        seq(written('қарсы'), written('емес', 'емеспіз')),
        seq(written('сақадай'), written('сай', 'сайлар')),
        goesOn('қызығу', 'ұмтылу'),
      ),
      optional(written('екенін', 'екендігін')),
      CLOSE,
    ),
    examples: [
      'Компаниялар жөндеуге қатысуға дайын.',
      'Банк көпір салуға дайын екенін, бірақ бағаның қымбатын айтты.',
      'Министр жаңа рейс ашуға қарсы емес екенін, бірақ уақыт керегін айтты.',
      'Біз рейстерді көбейтуге мүдделіміз.',
      'Банк көпір жөндеуді қаржыландыруға әзір.',
      'Көршілер көпірді жөндеуге құлықты.',
      'Инвесторлар қойма салуға ынталы.',
      'Құтқарушылар жүк жіберуге сақадай сай.',
      'Инвесторлар қойма салуға қызығып отыр.',
    ],
    counterexamples: ['Көпір дайын.', 'Зауыт іске қосылуға дайын.'],
  }),
  rule('kk/commitment/attend-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    each: 'act',
    pattern: seq(
      acts(action('dative')),
      gap(2),
      word('назар', 'мән', 'көңіл'),
      done('аудару', 'беру', 'бөлу'),
    ),
    examples: [
      'Министр мәдени байланыстарды дамытуға айрықша мән берді.',
      'Жолдарды кеңейтуге ерекше назар аударылды.',
    ],
    counterexamples: ['Жол мәселелеріне назар аударылды.'],
  }),
  rule('kk/commitment/turn-attention', {
    kind: 'commitment',
    force: 'supported',
    priority: 43,
    each: 'act',
    pattern: seq(
      word('назар'),
      acts(action()),
      written('қажеттігіне', 'керектігіне', 'маңыздылығына', 'қажеттілігіне', 'тиістігіне'),
      gap(1),
      done('аудару', 'аударылу'),
    ),
    examples: [
      'Әкімдердің назары көпірлерді жөндеу қажеттігіне аударылды.',
      'Министр әріптестерінің назарын алымдарды азайту керектігіне аударды.',
    ],
    counterexamples: ['Әкімдердің назары көпірлерге аударылды.'],
  }),
  rule('kk/commitment/assure', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: seq(gap(3), said('сендіру')),
    examples: ['Министр жөндеудің жалғасатынына сендірді.', 'Компания жеткізуге кепіл болатынына сендірді.'],
    counterexamples: ['Бұл сенімді.'],
  }),
  rule('kk/commitment/could-do', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: seq(written(...FOUND), written('мүмкін', 'ықтимал')),
    examples: [
      'Қойма 2031 жылы салынуы мүмкін.',
      'Көршілер тағы екі рейс ашуы мүмкін.',
      'Алғашқы жүк мамырда жөнелтілуі ықтимал.',
    ],
    counterexamples: ['Қойма 2031 жылы салынды.', 'Қонақтар мамырда келуі мүмкін.'],
  }),
]
