import { either, end, entity, except, form, gap, marked, oneOf, rule, seq } from '../../../grammar/index.js'
import { INSIDE } from './figure.js'
import { action, actions, acts, done, INFINITIVE, word } from './parts.js'

const OUTCOME = word('итог', 'результат', 'плод', 'следствие')
const UNDERSTANDINGS = ['решение', 'договоренность', 'соглашение', 'согласие']
const WISH = [
  'готовность',
  'заинтересованность',
  'намерение',
  'стремление',
  'желание',
  'решимость',
  'настрой',
]
const TOLD = [
  'подтвердить',
  'выразить',
  'высказать',
  'изъявить',
  'обозначить',
  'проявить',
  'продемонстрировать',
  'озвучить',
]
const FIRMS = [
  'компания',
  'фирма',
  'предприниматель',
  'бизнес',
  'инвестор',
  'банк',
  'строитель',
  'производитель',
  'предприятие',
  'специалист',
  'перевозчик',
]
const NEEDED = form('необходимо', 'нужно', 'следует', 'надо', 'необходимым', 'важным')

/** Promises told by an outcome, a wish named first, a thought given or a call to others. */
export const URGED_RULES = [
  rule('ru/commitment/outcome-was', {
    kind: 'commitment',
    force: 'agreed',
    priority: 45,
    each: 'act',
    pattern: seq(
      OUTCOME,
      gap(5, INSIDE),
      oneOf(['стать', 'явиться'], 'past', 'verb'),
      gap(2, marked('adjective')),
      oneOf(UNDERSTANDINGS, 'nominative'),
      either(acts(INFINITIVE), seq(form('о', 'об'), actions('locative'))),
      end(),
    ),
    examples: [
      'Итогом дискуссии стало решение ⟦act образовать общий совет⟧.',
      'Результатом переговоров стала договорённость о ⟦act снижении сборов⟧.',
    ],
    counterexamples: ['Итогом спора стало молчание.'],
  }),
  rule('ru/commitment/wish-named-first', {
    kind: 'commitment',
    force: 'supported',
    priority: 44,
    pattern: either(
      seq(
        oneOf(WISH, 'accusative'),
        gap(1, INSIDE),
        INFINITIVE,
        gap(14, INSIDE),
        either(done(...TOLD), oneOf(['выражать', 'подтверждать', 'проявлять'], 'present')),
      ),
      seq(
        oneOf(WISH, 'accusative'),
        form('в', 'к', 'о', 'об'),
        gap(14, INSIDE),
        done(...TOLD),
        gap(2, marked('adjective')),
        either(
          entity('post', 'person', 'country', 'organisation'),
          word('сторона', 'министр', 'компания', 'делегация'),
        ),
      ),
    ),
    examples: [
      'Готовность открыть консульство подтвердила соседняя сторона.',
      'Заинтересованность в ремонте моста выразила Грузия.',
    ],
    counterexamples: ['Готовность открыть консульство осталась словами.'],
  }),
  rule('ru/commitment/let-us', {
    kind: 'commitment',
    force: 'proposed',
    priority: 48,
    pattern: seq(
      form('давайте'),
      gap(3, INSIDE),
      either(oneOf(['быть'], 'future'), marked('verb', 'future'), INFINITIVE),
    ),
    examples: [
      '«Давайте заведём общий реестр складов», – обратился к соседям министр.',
      '«Давайте вместе построим мост», – сказал министр.',
    ],
    counterexamples: ['«Подождите», – сказал министр.'],
  }),
  rule('ru/commitment/give-thought', {
    kind: 'commitment',
    force: 'proposed',
    priority: 42,
    pattern: either(
      seq(
        done('подать', 'подбросить', 'высказать', 'обронить'),
        gap(2, INSIDE),
        word('мысль'),
        form('о', 'об'),
      ),
      seq(
        either(
          done('ратовать', 'агитировать', 'ходатайствовать'),
          oneOf(['ратовать', 'ходатайствовать'], 'present'),
        ),
        gap(2, INSIDE),
        form('за', 'о', 'об'),
        gap(3, INSIDE),
        either(
          action('accusative'),
          action('locative'),
          oneOf(['переход', 'отказ', 'рост', 'участие'], 'accusative'),
        ),
      ),
    ),
    examples: [
      'Садыр Жапаров подал мысль о совете министров связи.',
      'Министр ратовал за переход к общим тарифам.',
      'Делегация ратует за отказ от сборов.',
    ],
    counterexamples: ['Министр подал руку.', 'Мысль о совете не нова.'],
  }),
  rule('ru/commitment/proposals-are', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: seq(
      word('предложение', 'инициатива', 'идея', 'просьба'),
      gap(3, INSIDE),
      form('–', '—', ':'),
      acts(INFINITIVE),
      end(),
    ),
    examples: [
      'Предложения министра – ⟦act принять план⟧ и ⟦act создать совет⟧.',
      'Его идея – ⟦act открыть общий склад⟧.',
    ],
    counterexamples: ['Предложения министра – на столе.'],
  }),
  rule('ru/commitment/call-firms-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 41,
    pattern: seq(
      either(done('позвать', 'звать', 'приглашать', 'поощрить'), oneOf(['звать', 'приглашать'], 'present')),
      gap(3, INSIDE),
      either(oneOf(FIRMS, 'accusative'), oneOf(FIRMS, 'genitive')),
      gap(6, INSIDE),
      either(INFINITIVE, form('к', 'в', 'на')),
    ),
    examples: [
      'Министр позвал грузинские фирмы строить терминал.',
      'Казахстан приглашает инвесторов к ремонту порта.',
    ],
    counterexamples: ['Министр позвал гостей к столу.'],
  }),
  rule('ru/commitment/to-do-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: seq(
      INFINITIVE,
      gap(6, except(form(',', ';', 'не', 'это'))),
      NEEDED,
      either(form(',', '.', '»', 'уже', 'к', 'до'), entity('date'), end()),
    ),
    examples: [
      'Разнообразить торговлю настоятельно необходимо.',
      'Открыть второй мост к осени необходимо, считает министр.',
    ],
    counterexamples: ['Открыть мост удалось.', 'Понять это нужно всем.'],
  }),
  rule('ru/commitment/needs-simpler', {
    kind: 'commitment',
    force: 'supported',
    priority: 36,
    pattern: seq(
      either(oneOf(['нужный', 'необходимый'], 'short'), oneOf(['требоваться'], 'present')),
      either(
        seq(form('более', 'менее'), either(marked('adjective'), marked('adverb'))),
        action('nominative'),
      ),
    ),
    examples: ['Перевозчикам нужны более простые процедуры.', 'Порту требуется углубление дна.'],
    counterexamples: ['Гостям нужен отдых.'],
  }),
]
