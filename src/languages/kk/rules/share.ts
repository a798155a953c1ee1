import {
  ahead,
  capture,
  either,
  end,
  entity,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  plain,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { changeInBrackets, sharesListed, sumOfEach, sumsBehindDashes, sumsInBrackets } from '../../of-each.js'
import { inBase } from '../base.js'
import { KK_MEASURE_NOUNS } from '../lexicon/measures.js'
import { KK_COLLECTIVES } from '../numbers.js'
import { BOUND_WORDS, CHANGED, NOT_NUMBER, VALUE } from './figure.js'
import { CLOSE, done, happens, LONG, SEPARATOR, said, valueIn, verb, word, written } from './parts.js'

/** One of several figures that share the verb behind the last. */
const ONE = capture(
  'measure',
  seq(gap(4, NOT_NUMBER), plain(oneOf(KK_MEASURE_NOUNS)), gap(4, NOT_NUMBER), VALUE, BOUND_WORDS),
)

/** Of what was named before. */
const OF_IT = ['соның', 'оның', 'мұның', 'бұның', 'олардың', 'солардың', 'бұлардың', 'мұндағы']

/** What is done with a part of something, year after year. */
const HABITS = [
  ...[
    'тасымалдау',
    'тасымалдану',
    'экспорттау',
    'экспортталу',
    'импорттау',
    'импортталу',
    'жеткізу',
    'жеткізілу',
  ],
  ...[
    'сату',
    'өндіру',
    'өндірілу',
    'жөнелту',
    'жөнелтілу',
    'шығару',
    'шығарылу',
    'өту',
    'келу',
    'жұмсау',
    'жұмсалу',
  ],
  ...[
    'пайдалану',
    'тұтыну',
    'өңдеу',
    'алу',
    'алыну',
    'беру',
    'қамту',
    'қамтылу',
    'әкелу',
    'әкеліну',
    'жіберу',
  ],
]
/** No day, by which a part is to be done. */
const NO_DAY = except(entity('date', 'percent', 'money', 'times', 'quantity'))

/** Figures of a part of what was named before. */
export const SHARE_RULES = [
  rule('kk/figure/all-worth', {
    kind: 'figure',
    priority: 38,
    always: { measure: 'investment-portfolio' },
    pattern: seq(
      either(
        seq(
          written('олардың', 'жобалардың', 'келісімдердің', 'құжаттардың', 'келісімшарттардың', 'шарттардың'),
          optional(written('жалпы')),
        ),
        written('жалпы'),
      ),
      word('құн', 'сома'),
      optional(form('–', '—')),
      gap(2, NOT_NUMBER),
      VALUE,
      BOUND_WORDS,
      either(form('.', ',', ';'), said('құрау', 'асу', 'жету', 'болу'), end()),
    ),
    examples: [
      'Жеті жоба іріктелді. Олардың жалпы құны – ⟦value 160 миллион доллар⟧.',
      'Келісімшарттардың жалпы құны ⟦value 300 миллион доллардан⟧ асады.',
      'Тізімде 41 жоба бар, жалпы құны – ⟦value 2 миллиард доллар⟧.',
    ],
    counterexamples: ['Олардың жалпы құны белгісіз.'],
  }),
  rule('kk/figure/of-which', {
    kind: 'figure',
    priority: 28,
    pattern: seq(
      written('бұдан', 'содан', ...OF_IT),
      optional(written('ішінде')),
      gap(3, NOT_NUMBER),
      capture('value', entity('money', 'percent', 'quantity')),
      optional(written('астамы', 'көбі', 'артығы', 'жуығы')),
      gap(7, NOT_NUMBER),
      either(
        written('тиесілі', 'тиеді'),
        done('игеру', 'игерілу', 'бағыттау', 'бағытталу'),
        said('құрау'),
        seq(word('үлес'), written('тиеді', 'тиесілі')),
      ),
    ),
    examples: [
      'Сауда 40 миллион доллар болды. Соның ⟦value 30 миллион доллардан⟧ астамы шайға тиесілі.',
      'Инвестиция 5 миллион доллар болды, оның ⟦value 3 миллион доллары⟧ игерілді.',
    ],
    counterexamples: ['Оның кейін игерілгені айтылды.'],
  }),
  rule('kk/figure/of-it-is', {
    kind: 'figure',
    priority: 28,
    extent: 'match',
    pattern: seq(
      written(...OF_IT),
      optional(written('ішінде', 'шамамен')),
      capture('value', entity('percent')),
      optional(written('астамы', 'көбі', 'артығы', 'жуығы')),
      written('–', '—', '-'),
      gap(5, NOT_NUMBER),
      CLOSE,
    ),
    examples: [
      'Экспорт 40 миллион доллар болды. Оның ⟦value 85 пайызы⟧ – шикізат.',
      'Импорт 9 миллион долларға жетті, соның ⟦value 30 пайызы⟧ – дәрі-дәрмек.',
    ],
    counterexamples: ['Оның 85 пайызы туралы айтылды.'],
  }),
  rule('kk/figure/of-them', {
    kind: 'figure',
    priority: 30,
    pattern: seq(
      written('тағы', ...OF_IT),
      optional(written('ішінде')),
      capture('value', either(entity('quantity'), form(...Object.keys(KK_COLLECTIVES)))),
      gap(2, NOT_NUMBER),
      either(
        seq(gap(2, NOT_NUMBER), either(likely(marked('noun', 'locative')), written('саласында')), CLOSE),
        seq(
          gap(2, NOT_NUMBER),
          written('жұмыс', 'қызмет', 'еңбек'),
          said('істеу', 'ету', 'көрсету', 'атқару'),
        ),
        seq(gap(2, NOT_NUMBER), either(written('тиесілі', 'тиеді'), done('орналасу'))),
        happens(
          'әзірлеу',
          'әзірлену',
          'дайындау',
          'дайындалу',
          'бастау',
          'басталу',
          'аяқтау',
          'аяқталу',
          'жобалау',
        ),
        done('ашу', 'ашылу', 'құрылу', 'құру', 'тіркелу'),
      ),
    ),
    examples: [
      'Алпыс жоба іске асырылуда, тағы ⟦value екеуі⟧ әзірленуде.',
      'Қазір 40 жоба бар, олардың ⟦value үшеуі⟧ аяқталды.',
      'Қазір 40 кәсіпорын бар, оның ⟦value бесеуі⟧ биыл ашылған.',
      'Қазір 40 кәсіпорын бар, олардың ⟦value бесеуі⟧ өнеркәсіп саласында.',
      'Қазір 40 кәсіпорын бар. Олардың ⟦value бесеуі⟧ химия саласында жұмыс істейді.',
    ],
    counterexamples: ['Жобалар іске асырылуда, тағы көбі әзірленуде.'],
  }),
  rule('kk/figure/share', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: either(
      seq(oneOf(KK_MEASURE_NOUNS), gap(6, NOT_NUMBER), VALUE, gap(4, NOT_NUMBER), word('үлес')),
      seq(
        word('үлес'),
        gap(6, NOT_NUMBER),
        // What the share was before it changed.
        optional(seq(valueIn(['instrumental'], 'percent'), gap(1, NOT_NUMBER))),
        VALUE,
        optional(said('құрау')),
      ),
      seq(
        oneOf(KK_MEASURE_NOUNS, 'genitive'),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
        gap(8, NOT_NUMBER),
        either(
          said('құрау'),
          written('тиесілі', 'тиді', 'тиеді', 'тиіп'),
          seq(likely(marked('noun', 'instrumental')), optional(written('келген', 'келді')), CLOSE),
        ),
      ),
    ),
    examples: [
      'Бүкіл сауданың ⟦value 40 пайызы⟧ көршілердің үлесіне тиеді.',
      'Экспорттағы мақтаның үлесі ⟦value 12 пайызды⟧ құрайды.',
      'Экспорттың ⟦value 40 пайызын⟧ мақта құрайды.',
      'Сауданың ⟦value 70 пайызы⟧ біздің экспортқа тиесілі.',
      'Экспорттағы мақтаның үлесі 12 пайыздан ⟦value 15 пайызға⟧ дейін өсті.',
    ],
    counterexamples: ['Мақтаның үлесі зор.'],
  }),
  rule('kk/figure/part-told', {
    kind: 'figure',
    priority: 27,
    always: { comparison: 'level' },
    lacking: { percent: 'other' },
    pattern: seq(
      // Its ending says that it is a part of what stands before.
      either(
        capture('value', valueIn(['neuter', 'nominative'], 'percent')),
        seq(
          capture('value', valueIn(['instrumental'], 'percent')),
          written('астамы', 'көбі', 'артығы', 'асатыны', 'аса'),
        ),
        seq(capture('value', valueIn(['dative'], 'percent')), written('жуығы', 'жақыны', 'таяуы')),
      ),
      gap(LONG, NO_DAY),
      either(
        verb(HABITS, 'verb', 'future'),
        verb(HABITS, 'verb', 'present'),
        happens(...HABITS),
        // What is, without a verb.
        seq(written('–', '—'), gap(LONG, NO_DAY), optional(form('.')), end()),
      ),
    ),
    examples: [
      'Еліміздің мұнайының ⟦value 5 пайыздан⟧ астамы танкерлермен тасымалданады.',
      'Шикізаттың ⟦value 40 пайызы⟧ көрші елден жеткізіледі.',
      'Астықтың ⟦value 70 пайызы⟧ – Иранға жөнелтілген бидай.',
    ],
    counterexamples: ['Мұнайдың 5 пайызы туралы айтылды.', 'Мұнай танкерлермен тасымалданады.'],
  }),
  rule('kk/figure/set-against', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      VALUE,
      BOUND_WORDS,
      gap(2, NOT_NUMBER),
      verb(
        ['өсу', 'арту', 'жету', 'құрау', 'азаю', 'төмендеу', 'көбею', 'ұлғаю', 'асу', 'келу', 'кему'],
        'short',
      ),
      ahead(
        seq(
          form(','),
          gap(8, NOT_NUMBER),
          entity('money', 'percent', 'quantity', 'times'),
          gap(2, NOT_NUMBER),
          CHANGED,
        ),
      ),
    ),
    examples: [
      'Экспорт ⟦value 3 миллион долларға⟧ жетсе, импорт 5 пайызға қысқарды.',
      'Былтыр экспорт ⟦value 9 пайызға⟧ өссе, биыл 4 пайызға азайды.',
    ],
    counterexamples: ['Экспорт өссе, импорт азаяды.', 'Экспорт 9 пайызға өссе, бюджет толады.'],
  }),
  rule('kk/figure/sums-in-brackets', {
    kind: 'figure',
    priority: 44,
    each: 'value',
    extent: 'match',
    always: { comparison: 'level' },
    pattern: sumsInBrackets(plain(oneOf(KK_MEASURE_NOUNS))),
    examples: [
      'Экспортта Қытай (⟦value 3 миллиард доллар⟧), Ресей (⟦value 2 миллиард доллар⟧) алда келеді.',
      'Экспорттың басым бөлігі астық (⟦value 7 миллион доллар⟧) пен ұн (⟦value 4 миллион доллар⟧) болды.',
    ],
    counterexamples: ['Кестеде Қытай (12 ұпай) мен Ресей (9 ұпай) бар.'],
  }),
  rule('kk/figure/sum-of-each', {
    kind: 'figure',
    priority: 28,
    always: { comparison: 'level' },
    pattern: sumOfEach(['миллион', 'миллиард', 'тонна', 'мың'].map(inBase)),
    examples: [
      'Сауда 30 миллиард долларға жетті. Алда – Қытай (⟦value 13 миллиард доллар⟧) және Ресей (⟦value 9 миллиард доллар⟧).',
      'Сауда 5 миллиард долларға жетті. Одан Иран (⟦value 2 миллиард⟧) көбірек алады.',
    ],
    counterexamples: ['Қытай (12 ұпай) жеңіске жетті.'],
  }),
  rule('kk/figure/change-in-brackets', {
    kind: 'figure',
    priority: 35,
    extent: 'match',
    pattern: changeInBrackets(
      either(
        written('салыстырғанда', 'қарағанда', 'былтырғыдан', 'жылғыдан', '+', '−', '–', '-'),
        word('өсім', 'төмендеу', 'азаю'),
      ),
      written('көп', 'аз', 'артық', 'кем', 'өсім'),
    ),
    examples: [
      'Сауда 21 миллион долларға түсті (2024 жылмен салыстырғанда ⟦value −8,3 пайыз⟧).',
      'Экспорт 9 миллион долларды құрады (өсім – ⟦value 12 пайыз⟧).',
    ],
    counterexamples: ['Сауда 21 миллион долларды (жалпы сауданың 3 пайызы) құрады.'],
  }),
  rule('kk/figure/one-verb-for-several', {
    kind: 'figure',
    priority: 34,
    each: 'measure',
    pattern: either(
      seq(ONE, repeat(seq(SEPARATOR, ONE), 1, 5), gap(2, NOT_NUMBER), CHANGED),
      // Told without a verb: `экспорт 4 миллион, импорт 7 миллион доллар`.
      seq(ONE, repeat(seq(SEPARATOR, ONE), 1, 5), optional(written('еді')), optional(form('.')), end()),
    ),
    examples: [
      'Экспорт ⟦value 7 пайызға⟧, импорт ⟦value 3 пайызға⟧ өсті.',
      'Экспорт ⟦value 2 миллион доллар⟧, импорт ⟦value 1 миллион доллар⟧.',
      'Жолаушы тасымалы ⟦value 14 пайызға⟧ және жүк тасымалы ⟦value 9 пайызға⟧ көбейді.',
    ],
    counterexamples: ['Экспорт өсті, ал импорт азайды.'],
  }),
  rule('kk/figure/shares-listed', {
    kind: 'figure',
    priority: 35,
    each: 'value',
    extent: 'match',
    always: { comparison: 'level' },
    pattern: sharesListed(oneOf(KK_MEASURE_NOUNS, 'genitive'), SEPARATOR),
    examples: [
      'Экспорттың ⟦value 40 пайызы⟧ – мақта, ⟦value 22 пайызы⟧ – жеміс.',
      'Сауданың ⟦value 60 пайызы⟧ теміржолмен және ⟦value 30 пайызы⟧ көлікпен тасымалданады.',
    ],
    counterexamples: ['Студенттердің көбі инженер, азы дәрігер.'],
  }),
  rule('kk/figure/sums-of-partners', {
    kind: 'figure',
    priority: 43,
    each: 'value',
    extent: 'match',
    always: { measure: 'trade-turnover', comparison: 'level' },
    pattern: sumsInBrackets(word('серіктес', 'әріптес')),
    examples: [
      'Ірі серіктестер – Қытай (⟦value 13 миллиард доллар⟧), Ресей (⟦value 9 миллиард доллар⟧).',
      'Негізгі әріптестер Түркия (⟦value 3 миллиард доллар⟧) мен Иран (⟦value 2 миллиард доллар⟧).',
    ],
    counterexamples: ['Серіктестер – Түркия мен Иран.'],
  }),
  rule('kk/figure/sums-behind-dashes', {
    kind: 'figure',
    priority: 44,
    each: 'value',
    extent: 'match',
    always: { comparison: 'level' },
    pattern: sumsBehindDashes(plain(oneOf(KK_MEASURE_NOUNS)), SEPARATOR),
    examples: [
      'Сауда көлемі: Қытай – ⟦value 3 миллиард доллар⟧, Ресей – ⟦value 2 миллиард доллар⟧.',
      'Экспорт бойынша Түркия – ⟦value 9 пайыз⟧ және Иран – ⟦value 4 пайыз⟧.',
    ],
    counterexamples: ['Сауда көлемі: Қытай және Ресей.'],
  }),
]
