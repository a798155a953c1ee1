import {
  barring,
  capture,
  either,
  entity,
  entityOf,
  except,
  gap,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { sumsInBrackets } from '../../of-each.js'
import { bursariesGiven, sumGranted } from '../../spent.js'
import { inBase } from '../base.js'
import { BOUND_WORDS, IS, NOT_NUMBER } from './figure.js'
import { done, happens, SEPARATOR, said, valueIn, verb, word, written } from './parts.js'

/** Another state that goods come from; what is brought from there is imported, whoever sent it. */
const FROM_ABROAD = barring(valueIn(['instrumental'], 'country'), [inBase('қазақстан')])

/** Into the land that tells of it. */
const HITHER = written('елімізге', 'елге', 'республикамызға', 'республикаға')

const BROUGHT = either(
  done('әкелу', 'әкеліну', 'импорттау'),
  seq(written('сатып'), done('алу', 'алыну')),
  seq(written('алып'), done('келу')),
)

/** Goods by weight or head that came; of anything else that comes only its own rule knows what it is. */
const CAME = seq(
  capture('value', entityOf('quantity', ['тонна', 'килограмм', 'литр', 'бас', 'баррель'].map(inBase))),
  BOUND_WORDS,
  gap(3, NOT_NUMBER),
  done('келу', 'түсу', 'кіру'),
)

/** Goods that were brought or delivered, told before how much of them. */
const DELIVERED = either(
  verb(['жеткізу', 'әкелу', 'импорттау'], 'participle', 'past'),
  seq(written('сатып'), verb(['алу', 'алыну'], 'participle', 'past')),
)

/** Goods that were sent, told before how much of them. */
const SENT = verb(['жеткізу', 'жөнелту', 'экспорттау', 'жіберу'], 'participle', 'past')

/** Another state that goods go to; what is sent there is exported. */
const ABROAD = barring(valueIn(['dative'], 'country'), [inBase('қазақстан')])

/** How much of one thing: a measure of weight or money, and the thing. */
const GOODS_SENT = seq(
  capture(
    'value',
    either(
      entityOf('quantity', ['тонна', 'килограмм', 'литр', 'бас', 'контейнер', 'вагон'].map(inBase)),
      entity('money'),
    ),
  ),
  BOUND_WORDS,
  gap(4, NOT_NUMBER),
)

/** No second state, which the goods would go to. */
const HERE = gap(2, except(entity('country')))

/** Figures of goods that come from another state. */
export const GOODS_RULES = [
  rule('kk/figure/so-much-brought', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'imports' },
    pattern: seq(
      either(FROM_ABROAD, HITHER),
      gap(4, NOT_NUMBER),
      either(
        seq(capture('value', entity('quantity', 'money')), BOUND_WORDS, gap(4, NOT_NUMBER), BROUGHT),
        CAME,
      ),
    ),
    examples: [
      'Алты айда Грузиядан ⟦value 300 тонна⟧ шай келді.',
      'Алты айда Грузиядан ⟦value 3 мың тонна⟧ шай әкелінді.',
      'Былтыр Армениядан ⟦value 900 тонна⟧ жеміс сатып алынды.',
    ],
    counterexamples: [
      'Грузиядан шай әкелінді.',
      'Қазақстаннан 900 тонна астық әкетілді.',
      'Грузиядан 40 вагон келді.',
    ],
  }),
  rule('kk/figure/so-much-went', {
    kind: 'figure',
    priority: 21,
    pattern: seq(
      capture('value', entityOf('quantity', ['тонна', 'килограмм', 'литр', 'бас'].map(inBase))),
      BOUND_WORDS,
      gap(2, NOT_NUMBER),
      done('кету', 'жөнелту', 'жөнелтілу', 'жіберу', 'жіберілу'),
    ),
    examples: [
      'Былтыр экспорт 12 тонна болды, биыл ⟦value 70 тоннасы⟧ кетті.',
      'Грузияға былтыр 12 тонна ұн жіберілді. Биылдың өзінде ⟦value 70 тоннасы⟧ кетіпті.',
    ],
    counterexamples: ['Көлікке 70 литр бензин кетті.'],
  }),
  rule('kk/figure/delivered-from', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'imports' },
    pattern: seq(
      FROM_ABROAD,
      HERE,
      DELIVERED,
      gap(4, NOT_NUMBER),
      word('көлем', 'құн', 'мөлшер'),
      gap(6, NOT_NUMBER),
      IS,
    ),
    examples: [
      'Армениядан жеткізілген дәрі-дәрмек көлемі ⟦value 7 миллион долларға⟧ жетті.',
      'Грузиядан импортталған шай құны ⟦value 2 миллион долларды⟧ құрады.',
    ],
    counterexamples: ['Армениядан әкелінген шай дәмді.'],
  }),
  rule('kk/figure/delivered-to', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'exports' },
    pattern: seq(
      ABROAD,
      HERE,
      SENT,
      gap(4, NOT_NUMBER),
      word('көлем', 'құн', 'мөлшер'),
      gap(6, NOT_NUMBER),
      IS,
    ),
    examples: [
      'Грузияға жеткізілген тыңайтқыш көлемі ⟦value 7 мың тоннаға⟧ жетті.',
      'Арменияға жөнелтілген астық құны ⟦value 2 миллион долларды⟧ құрады.',
    ],
    counterexamples: ['Арменияға жөнелтілген астық сапалы.'],
  }),
  rule('kk/figure/brought-from-each', {
    kind: 'figure',
    priority: 43,
    each: 'value',
    extent: 'match',
    always: { measure: 'imports', comparison: 'level' },
    pattern: sumsInBrackets(DELIVERED),
    examples: [
      'Көршілерден әкелінген шай: Грузия (⟦value 3 миллион доллар⟧), Әзербайжан (⟦value 2 миллион доллар⟧).',
      'Сатып алынған дән – Ресей (⟦value 3 мың тонна⟧) мен Украина (⟦value 2 мың тонна⟧) үлесі.',
    ],
    counterexamples: ['Әкелінген шай дәмді.'],
  }),
  rule('kk/figure/sent-to-each', {
    kind: 'figure',
    priority: 43,
    each: 'value',
    extent: 'match',
    always: { measure: 'exports', comparison: 'level' },
    pattern: sumsInBrackets(SENT),
    examples: [
      'Жөнелтілген жеміс: Армения (⟦value 7 мың тонна⟧), Грузия (⟦value 4 мың тонна⟧).',
      'Жіберілген мақта – Түркия (⟦value 3 мың тонна⟧) мен Иран (⟦value 2 мың тонна⟧) үлесі.',
    ],
    counterexamples: ['Жөнелтілген жеміс тәтті.'],
  }),
  rule('kk/figure/so-much-sent', {
    kind: 'figure',
    priority: 37,
    each: 'value',
    always: { measure: 'exports' },
    pattern: seq(
      either(ABROAD, written('нарығына', 'нарықтарына')),
      gap(5, NOT_NUMBER),
      GOODS_SENT,
      repeat(seq(either(SEPARATOR, written('мен', 'пен', 'бен')), gap(1, NOT_NUMBER), GOODS_SENT), 0, 4),
      done('жөнелту', 'жөнелтілу', 'жіберу', 'жіберілу', 'сату', 'экспорттау'),
    ),
    examples: [
      'Грузияға ⟦value 300 тонна⟧ ұн мен ⟦value 40 тоннадан⟧ астам май жіберілді.',
      'Көрші ел нарығына ⟦value 12 мың тонна⟧ рапс майы жөнелтілді.',
    ],
    counterexamples: ['Грузияға ұн жіберілді.', 'Қазақстанға 300 тонна ұн сатылды.'],
  }),
  rule('kk/figure/so-much-made', {
    kind: 'figure',
    priority: 45,
    always: { measure: 'other' },
    pattern: seq(
      either(
        seq(
          capture('value', entity('quantity')),
          BOUND_WORDS,
          gap(3, NOT_NUMBER),
          word('өнім', 'дайын'),
          gap(2, NOT_NUMBER),
        ),
        // What is made every year is told as what will be.
        seq(
          written('жылына', 'айына', 'тәулігіне', 'күніне'),
          gap(1, NOT_NUMBER),
          capture('value', entity('quantity')),
          BOUND_WORDS,
          gap(3, NOT_NUMBER),
        ),
      ),
      said('шығару', 'өндіру'),
    ),
    examples: [
      'Фабрика жылына ⟦value 9 мың тонна⟧ өнім шығарады.',
      'Зауыт жылына ⟦value 3 мың трактор⟧ шығарады.',
      'Былтыр цех ⟦value 700 тоннадан⟧ астам дайын өнім өндірді.',
    ],
    counterexamples: ['Фабрика жаңа өнім шығарады.'],
  }),
  rule('kk/figure/so-much-energy', {
    kind: 'figure',
    priority: 46,
    always: { measure: 'energy' },
    pattern: seq(
      capture('value', entity('quantity')),
      BOUND_WORDS,
      gap(2, NOT_NUMBER),
      word('энергия', 'электрэнергия'),
      gap(2, NOT_NUMBER),
      said('өндіру', 'шығару', 'беру'),
    ),
    examples: [
      'Станса жылына ⟦value 40 миллион киловатт-сағат⟧ электр энергиясын өндіреді.',
      'Былтыр ⟦value 3 миллиард киловатт-сағаттан⟧ астам электр энергиясы өндірілді.',
    ],
    counterexamples: ['Станса электр энергиясын өндіреді.'],
  }),
  rule('kk/figure/so-much-granted', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other', comparison: 'level' },
    pattern: sumGranted(
      BOUND_WORDS,
      word('грант', 'көмек', 'субсидия', 'өтемақы', 'қаржы', 'қаражат'),
      done('бөлу', 'беру', 'жіберу', 'көрсету', 'ұсыну', 'аудару', 'тарту', 'тартылу'),
    ),
    examples: [
      'Мектептер үшін ⟦value 3 миллион доллар⟧ грант қаражаты тартылды.',
      'Көрші ел ⟦value 3 миллион доллар⟧ көлемінде грант бөлді.',
      'Зардап шеккендерге ⟦value 2 миллион еуродан⟧ астам гуманитарлық көмек көрсетілді.',
    ],
    counterexamples: ['Көрші ел грант бөлді.', 'Көрші ел 3 миллион доллар грант бөлмекші.'],
  }),
  rule('kk/figure/so-many-bursaries', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'quota', comparison: 'level' },
    pattern: bursariesGiven(BOUND_WORDS, {
      counted: entityOf('quantity', ['грант', 'квота', 'шәкіртақы'].map(inBase)),
      bursary: word('грант', 'квота', 'шәкіртақы'),
      given: happens('бөлу', 'беру', 'тағайындау', 'ұсыну'),
    }),
    examples: [
      'Ауған студенттеріне ⟦value 500 грант⟧ бөлінді.',
      'Көршілерге ⟦value 200-ден⟧ астам оқу гранты берілді.',
    ],
    counterexamples: ['Студенттерге гранттар бөлінді.'],
  }),
]
