import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { inBase, wordsOf } from '../base.js'
import { KK_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { compound, done, goesOn, inside, LONG, valueIn, verb, word, written } from './parts.js'

const SOMEBODY = entity('person', 'post', 'organisation', 'country')
/** Not what is met with: `кездесетін кедергілер`. */
const NOUN = without(oneOf(KK_MEETING_NOUNS), 'participle')
/** A council may be a body, which is opened and not held. */
const GATHERED = oneOf(KK_MEETING_NOUNS.filter((noun) => noun !== inBase('кеңес')))
const TALKS = wordsOf('келіссөз кездесу әңгіме сұхбат отырыс саммит')
/** Those who meet for their states, though not named. */
const CHIEFS = wordsOf(
  'басшы президент министр көшбасшы лидер әкім теңтөраға сарапшы өкіл депутат губернатор елші премьер-министр',
)
/** That they spoke among themselves. */
const ALONE = either(
  written('оңаша', 'жеке', 'бетпе-бет', 'екеуара', 'жекпе-жек', 'ұзақ'),
  seq(written('шағын', 'тар', 'кең', 'кеңейтілген'), written('құрамда', 'форматта', 'ауқымда')),
)
/** A commission, by its name too. */
const COMMISSION = word('комиссия')
/** Gatherings that somebody comes together for, and those who do: no public. */
const CALLED = wordsOf('форум саммит отырыс жиын конференция келіссөз мәжіліс бизнес-форум')
const NAMED = either(SOMEBODY, word('министр', 'президент', 'басшы', 'әкім', 'өкіл', 'делегация', 'көшбасшы'))
const HELD = either(
  done('өту', 'өткізу', 'аяқталу', 'аяқтау', 'басталу', 'бастау', 'жүргізу', 'жасау', 'ұйымдастыру'),
  seq(written('болып'), done('өту')),
  done('тәмамдау', 'тәмамдалу', 'ұйымдастырылу'),
  seq(written('мәресіне', 'аяғына', 'соңына'), done('жету')),
  goesOn('өту', 'өткізу', 'жүргізу', 'жүру'),
)

/** Meetings: people or delegations met, spoke or arrived. */
export const MEETING_RULES = [
  rule('kk/meeting/hold', {
    kind: 'meeting',
    priority: 40,
    pattern: seq(
      optional(seq(capture('format', COMMISSION, 'commission'), gap(5))),
      either(
        seq(NOUN, inside(3), HELD),
        seq(written('дөңгелек'), word('үстел'), inside(3), HELD),
        seq(word('келіссөз', 'кездесу'), written('үстеліне', 'үстелінде'), inside(1), done('отыру', 'келу')),
        seq(GATHERED, inside(3), done('ашу', 'ашылу')),
        seq(oneOf(KK_MEETING_NOUNS.filter((noun) => noun !== inBase('әңгіме'))), done('болу')),
      ),
    ),
    examples: [
      '⟦participant Ильхам Әлиев⟧ пен ⟦participant Садыр Жапаров⟧ ⟦place Ош⟧ қаласында бейресми кездесу өткізді.',
      'Бішкекте бірлескен ⟦format комиссияның⟧ бесінші отырысы өтті.',
      'Министрлер келіссөз жүргізді.',
      'Министрлер келіссөз үстеліне отырды.',
      'Ошта дөңгелек үстел өтті.',
      'Ошта өңір басшыларының жиыны мәресіне жетті.',
      'Делегация Термезде келіссөздер жүргізуде.',
    ],
    counterexamples: [
      'Кездесу күзде өтеді.',
      'Кездесу кейінге қалдырылды.',
      'Министрлік жанындағы кеңес ашылды.',
      'Байланыстардың жай-күйі сөз болды.',
    ],
  }),
  rule('kk/meeting/led-by', {
    kind: 'meeting',
    priority: 40,
    pattern: seq(
      optional(seq(capture('format', COMMISSION, 'commission'), gap(5))),
      either(
        seq(
          either(oneOf(KK_MEETING_NOUNS, 'accusative'), written('жұмысын')),
          gap(LONG),
          entity('person'),
          inside(4),
          done('жүргізу', 'басқару', 'өткізу', 'ашу'),
        ),
        seq(
          oneOf(KK_MEETING_NOUNS, 'dative'),
          gap(LONG),
          entity('person'),
          inside(4),
          compound(['төрағалық', 'жетекшілік', 'басшылық'], 'ету', 'жасау'),
        ),
      ),
    ),
    examples: [
      '⟦format Комиссияның⟧ отырысын ⟦participant Садыр Жапаров⟧ пен ⟦participant Ильхам Әлиев⟧ бірге жүргізді.',
      'Үкімет жиынын министр ⟦participant Садыр Жапаров⟧ басқарды.',
      'Комиссияның жұмысын ⟦participant Садыр Жапаров⟧ пен ⟦participant Ильхам Әлиев⟧ басқарды.',
      'Комиссияның отырысына ⟦participant Садыр Жапаров⟧ пен ⟦participant Ильхам Әлиев⟧ төрағалық етті.',
    ],
    counterexamples: ['Отырысты Садыр Жапаров жүргізеді.'],
  }),
  rule('kk/meeting/take-part', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(NOUN, inside(10), either(done('қатысу'), compound(['бас'], 'қосу'))),
      seq(
        capture('format', COMMISSION, 'commission'),
        inside(4),
        either(compound(['бас'], 'қосу'), done('жиналу')),
      ),
      seq(written('жұмыс'), word('топ'), inside(4), done('жиналу')),
      seq(word('топ'), inside(4), compound(['бас'], 'қосу')),
      seq(oneOf(CALLED, 'dative'), inside(10), NAMED, inside(3), done('жиналу')),
      seq(NAMED, inside(6), oneOf(CALLED, 'dative'), inside(2), goesOn('қатысу')),
    ),
    examples: [
      'Отырысқа ⟦participant Садыр Жапаров⟧ қатысты.',
      'Форумға министрлер мен ⟦participant Ильхам Әлиев⟧ қатысты.',
      'Ошта үкіметаралық ⟦format комиссия⟧ бас қосты.',
      'Оштағы форумға екі облыстың басшылары жиналды.',
      'Министр Оштағы келіссөздерге қатысып жатыр.',
      'Бірлескен жұмыс тобы ⟦place Ошта⟧ екінші рет бас қосты.',
    ],
    counterexamples: ['Жарыста балалар жеңді.'],
  }),
  rule('kk/meeting/session-considered', {
    kind: 'meeting',
    priority: 16,
    pattern: seq(
      verb(['отырыс', 'жиын', 'мәжіліс', 'жиналыс'], 'neuter', 'locative'),
      gap(LONG),
      verb(['қарау', 'талқылау', 'тыңдау', 'талдау', 'сараптау', 'пысықтау'], 'past', 'passive'),
    ),
    examples: [
      'Үкімет отырысында жол жөндеу барысы қаралды.',
      'Комиссия жиынында көпірлердің жай-күйі талқыланды.',
    ],
    counterexamples: ['Отырыста ән айтылды.', 'Кездесуде су мәселелері талқыланды.'],
  }),
  rule('kk/meeting/arrive', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        optional(seq(word('сапар'), gap(5))),
        capture(
          'place',
          either(
            valueIn(['dative'], 'place', 'country'),
            seq(entity('place', 'country'), written('қаласына', 'астанасына')),
          ),
        ),
        gap(6),
        either(
          done('келу', 'бару'),
          seq(written('сапар'), done('жасау')),
          seq(written('келіп'), done('жету')),
          seq(written('табан', 'ат'), optional(written('басын')), done('тіреу', 'бұру')),
        ),
      ),
      seq(
        word('сапар'),
        gap(3),
        capture('place', valueIn(['dative'], 'place', 'country')),
        gap(3),
        done('жету', 'ұшу', 'аттану'),
      ),
      seq(word('сапар'), gap(5), done('келу', 'бару', 'болу')),
      seq(
        capture('place', valueIn(['locative'], 'place', 'country')),
        gap(4),
        either(
          seq(written('қонақта', 'сапарда', 'мейманда'), done('болу')),
          seq(written('болып'), done('қайту')),
        ),
      ),
      seq(
        word('делегация', 'миссия'),
        gap(3),
        either(
          capture('place', valueIn(['locative'], 'place', 'country')),
          valueIn(['locative'], 'organisation'),
        ),
        done('болу'),
      ),
    ),
    examples: [
      'Қырғызстан Президенті Садыр Жапаров жұмыс сапарымен ⟦place Ташкентке⟧ келді.',
      'Министрлік делегациясы ⟦place Самарқанға⟧ барды.',
      'Министрлік делегациясы ⟦place Самарқанда⟧ қонақта болды.',
      'Министр жұмыс сапарымен ⟦place Самарқанға⟧ жетті.',
      'Министр бүгін ⟦place Самарқанға⟧ келіп жетті.',
      'Министрлік делегациясы ⟦place Самарқанда⟧ болды.',
    ],
    counterexamples: ['Пойыз кешігіп келді.'],
  }),
  rule('kk/meeting/at-their-meeting', {
    kind: 'meeting',
    priority: 43,
    extent: 'match',
    pattern: seq(
      optional(seq(entity('post'), gap(1))),
      entity('person'),
      gap(8, except(form('.', ';', ':'))),
      either(entity('person'), verb(['өкіл', 'делегация', 'әріптес'], 'genitive')),
      inside(5),
      either(
        oneOf(['кездесу', 'келіссөз', 'жүздесу', 'әңгімелесу'].map(inBase), 'locative', 'neuter'),
        seq(written('өткен', 'өткізген', 'болған', 'жүргізген'), inside(4), oneOf(TALKS)),
        seq(oneOf(TALKS), word('қорытынды', 'нәтиже'), written('бойынша')),
      ),
    ),
    examples: [
      '⟦participant Садыр Жапаров⟧ пен ⟦participant Ильхам Әлиевтің⟧ ⟦place Ошта⟧ өткен келіссөздерінде баға талқыланды.',
      'Әкім ⟦participant Садыр Жапаров⟧ пен көрші ел өкілдерінің кездесуінде баға талқыланды.',
      '⟦participant Садыр Жапаров⟧ пен ⟦participant Ильхам Әлиевтің⟧ келіссөздері қорытындысы бойынша мәлімдеме қабылданды.',
    ],
    counterexamples: ['Садыр Жапаровпен келіссөздерде баға талқыланды.'],
  }),
  rule('kk/meeting/talking-with', {
    kind: 'meeting',
    priority: 49,
    extent: 'match',
    pattern: seq(
      either(valueIn(['instrumental'], 'person'), seq(entity('person'), written('мен', 'пен', 'бен'))),
      inside(4),
      either(
        oneOf(TALKS, 'locative'),
        seq(
          either(oneOf(TALKS), verb(['әңгімелесу', 'сөйлесу', 'кездесу', 'тілдесу'], 'infinitive')),
          written('кезінде', 'барысында', 'үстінде', 'сәтінде'),
        ),
        written('сөйлескенде', 'кездескенде', 'тілдескенде', 'әңгімелескенде'),
      ),
      optional(form(',')),
      optional(entity('post')),
      entity('person'),
    ),
    examples: [
      '⟦participant Ильхам Әлиевпен⟧ телефон арқылы әңгімелесу кезінде ⟦participant Садыр Жапаров⟧ қойма салуды ұсынды.',
      '⟦participant Ильхам Әлиевпен⟧ келіссөзде ⟦participant Садыр Жапаров⟧ бағаны айтты.',
    ],
    counterexamples: ['Садыр Жапаровпен келіссөздерде баға талқыланды.'],
  }),
  rule('kk/meeting/meet-with', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        SOMEBODY,
        gap(8),
        done('кездесу', 'сөйлесу', 'әңгімелесу', 'тілдесу', 'жүздесу', 'сұхбаттасу', 'жолығу', 'дидарласу'),
      ),
      seq(
        oneOf(CHIEFS, 'plural'),
        gap(10, except(form(';', ':'))),
        either(done('кездесу', 'жүздесу', 'жолығу', 'дидарласу'), compound(['бас'], 'қосу')),
      ),
      seq(
        SOMEBODY,
        gap(6),
        valueIn(['dative'], 'person', 'post'),
        inside(3),
        seq(capture('format', written('қоңырау', 'телефон'), 'telephone'), done('шалу', 'соғу')),
      ),
      seq(
        either(
          valueIn(['accusative'], 'person', 'post'),
          seq(
            entity('country', 'organisation'),
            inside(3),
            verb(['делегация', 'өкіл', 'қонақ'], 'accusative'),
          ),
        ),
        inside(3),
        written('қарсы'),
        done('алу'),
      ),
      seq(
        written('қонақты', 'мейманды', 'қонақтарды', 'меймандарды', 'мәртебелі'),
        gap(3),
        SOMEBODY,
        gap(5),
        seq(written('қарсы', 'күтіп'), done('алу')),
      ),
      seq(
        oneOf(CHIEFS, 'plural'),
        gap(2),
        ALONE,
        gap(2),
        done('сөйлесу', 'әңгімелесу', 'тілдесу', 'сұхбаттасу', 'пікірлесу'),
      ),
      seq(
        written('әріптесін', 'әріптестерін'),
        inside(3),
        either(seq(written('қарсы', 'күтіп'), done('алу')), done('қабылдау')),
      ),
      seq(SOMEBODY, inside(2), written('қабылдауында', 'қабылдауына'), done('болу', 'кіру')),
      seq(
        written('екі', 'үш', 'қос', 'бес', 'төрт'),
        optional(written('елдің', 'ел', 'мемлекет', 'мемлекеттің')),
        inside(2),
        oneOf(CHIEFS),
        inside(4),
        done('кездесу', 'жүздесу', 'жолығу', 'дидарласу', 'тілдесу', 'сөйлесу'),
      ),
      seq(valueIn(['accusative'], 'person', 'post'), inside(5), done('қабылдау')),
      seq(
        entity('country', 'post', 'person', 'organisation'),
        inside(5),
        verb(
          ['делегация', 'өкіл', 'елші', 'қонақ', 'кәсіпкер', 'басшы', 'инвестор', 'мүше', 'депутат'],
          'accusative',
        ),
        inside(2),
        done('қабылдау'),
      ),
      seq(
        entity('post', 'person'),
        gap(2, marked('locative')),
        verb(['қабылдау'], 'verb', 'past', 'passive'),
      ),
      seq(
        oneOf(CHIEFS),
        inside(6),
        verb(
          ['инвестор', 'кәсіпкер', 'өкіл', 'елші', 'қонақ', 'ғалым', 'ректор', 'мүше'],
          'plural',
          'instrumental',
        ),
        gap(2),
        done('кездесу', 'жүздесу', 'сұхбаттасу', 'әңгімелесу', 'жолығу'),
      ),
      seq(
        written('әріптесімен', 'әріптестерімен'),
        gap(4),
        done('кездесу', 'сөйлесу', 'жүздесу', 'жолығу', 'пікірлесу', 'тілдесу', 'әңгімелесу'),
      ),
    ),
    examples: [
      'Садыр Жапаров Қазақстан Президентімен кездесті.',
      'Министр ⟦participant Садыр Жапаровты⟧ қабылдады.',
      'Министр ⟦participant Серік Жұманғаринді⟧ қабылдады.',
      'Министр Иран делегациясын қабылдады.',
      'Польша елшісі министрлікте қабылданды.',
      'Әкім шетелдік инвесторлармен бетпе-бет сұхбаттасты.',
      'Министр Ошта қырғыз әріптесімен жолықты.',
      'Министр қырғыз әріптесін Ошта қарсы алды.',
      'Резиденцияда қонақты ⟦participant Садыр Жапаров⟧ қарсы алды.',
      'Мемлекет басшылары оңаша әңгімелесті.',
      'Елші ⟦participant Садыр Жапаровтың⟧ қабылдауында болды.',
      'Екі министр Ошта бетпе-бет жүздесті.',
      'Мемлекет басшылары Ошта бейресми жағдайда жүздесті.',
      'Екі елдің көлік министрлері Ошта бас қосты.',
      '⟦participant Ильхам Әлиев⟧ ⟦participant Садыр Жапаровқа⟧ қоңырау шалды.',
      'Ильхам Әлиев Садыр Жапаровпен телефон арқылы сөйлесті.',
    ],
    counterexamples: [
      'Министрлік шешім қабылдады.',
      'Садыр Жапаров шақыруды қабылдады.',
      'Балалар достарымен әңгімелесті.',
    ],
  }),
]
