import {
  any,
  barring,
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
  repeat,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { NEXT_ACT } from '../../line-mark.js'
import { OFFICES } from '../lexicon/offices.js'
import { actions, acts, BULLET, furtherAction, INFINITIVE } from './parts.js'

/** Words behind those who are to do what a line says; marks part them from it. */
const BEHIND = gap(12, except(form(',', ';', ':', '–', '—')))

/** Those who are to do what a line says: `Министерству транспорта`, `акимам областей:`. */
const ADDRESSEE = seq(
  either(marked('dative'), entity('organisation', 'post')),
  BEHIND,
  optional(form(':', '–', '—')),
)

/** Offices told what to do, which is an order by itself: `Минтрансу – открыть склад`. */
const TOLD_OFFICE = seq(
  either(entity('organisation', 'post'), oneOf(OFFICES, 'dative')),
  BEHIND,
  either(form('–', '—'), seq(form(':'), optional(BULLET))),
)

/** What makes a sentence of an office in the dative and an infinitive: `Министерству удалось открыть`. */
const PREDICATIVES = [
  'надо',
  'нужно',
  'пора',
  'можно',
  'нельзя',
  'необходимо',
  'нужный',
  'удаться',
  'следовать',
  'чтобы',
]

/** Offices told what to do without a mark, where no other verb stands: `Минтрансу до мая открыть склад`. */
const TOLD_PLAINLY = seq(
  repeat(marked('adjective', 'dative'), 0, 3),
  oneOf(OFFICES, 'dative'),
  gap(12, barring(without(any(), 'past', 'present', 'future', 'short'), PREDICATIVES)),
)

/** A body told so, by its name. */
const BODY_TOLD = seq(
  entity('organisation', 'post'),
  optional(entity('person')),
  gap(12, barring(without(any(), 'past', 'present', 'future', 'short'), PREDICATIVES)),
)

/** The words of a line without a verb that tells: `создание фонда`, and not `создание фонда завершено`. */
const NO_VERB = gap(
  40,
  either(without(any(), 'past', 'present', 'future', 'short'), without(marked('participle'), 'short')),
)

/** What goes on with a list of things to do that the text began before: its force is the force of that. */
export const LIST_RULES = [
  rule('ru/commitment/in-particular', {
    kind: 'commitment',
    carried: true,
    priority: 38,
    each: 'act',
    pattern: seq(
      either(
        seq(form('в'), form('частности')),
        seq(form('в'), form('том'), form('числе')),
        seq(form('а'), form('именно')),
        seq(form('прежде'), form('всего')),
        seq(form('в'), form('первую'), form('очередь')),
      ),
      optional(form(',', ':')),
      optional(BULLET),
      either(acts(INFINITIVE), seq(form('о', 'об'), actions('locative')), seq(form('по'), actions('dative'))),
      end(),
    ),
    examples: [
      'Министрам даны поручения. В частности, ⟦act до мая открыть склад⟧ и ⟦act починить мост⟧.',
      'Президент дал ряд поручений. Прежде всего, ⟦act открыть склад⟧.',
    ],
    counterexamples: [
      'Гости осмотрели порт. В частности, увидеть склад им удалось.',
      'Договорились о складе. Обсуждены цены, в том числе по ремонту моста.',
    ],
  }),
  rule('ru/commitment/next-line', {
    ...NEXT_ACT,
    pattern: either(
      seq(form(';'), optional(BULLET), acts(INFINITIVE), end()),
      seq(BULLET, optional(ADDRESSEE), acts(INFINITIVE), end()),
    ),
    examples: [
      'Решено: построить мост, сократив путь; ⟦act открыть склад⟧; ⟦act снизить сборы⟧.',
      'Президент дал поручения министрам.\n– ⟦act Открыть склад⟧.\n– Снизить сборы.',
      'Президент дал поручения:\n1. Министерству транспорта ⟦act открыть склад⟧.\n2. Акимам ⟦act снизить сборы⟧.',
    ],
    counterexamples: [
      'Гости осмотрели порт.\n– Увидеть склад им удалось.',
      'Президент поручил открыть склад. Мечта – снизить сборы.',
    ],
  }),
  rule('ru/commitment/line-recommends', {
    ...NEXT_ACT,
    holdsOwn: true,
    force: 'proposed',
    priority: 41,
    pattern: seq(
      either(BULLET, form(';')),
      optional(BULLET),
      capture(
        'act',
        seq(
          form('рекомендовать', 'просить', 'предложить', 'посоветовать'),
          gap(60, without(any(), 'past', 'present', 'future')),
        ),
      ),
      end(),
    ),
    examples: [
      'Министры Казахстана и Грузии решили:\n1. Открыть склад.\n2. ⟦act Рекомендовать таможне увеличить число полос⟧.',
      'Министры Казахстана и Грузии решили:\n1. Открыть склад.\n2. ⟦act Просить Минфин снизить сборы⟧.',
    ],
    counterexamples: [
      'Гости осмотрели порт.\n– Просить денег им не пришлось.',
      'Министры решили:\n1. Открыть склад.\n2. Снизить сборы.',
    ],
  }),
  rule('ru/commitment/line-orders', {
    ...NEXT_ACT,
    holdsOwn: true,
    force: 'ordered',
    priority: 41,
    pattern: seq(
      either(BULLET, form(';')),
      optional(BULLET),
      capture(
        'act',
        seq(form('поручить', 'обязать', 'предписать'), gap(60, without(any(), 'past', 'present', 'future'))),
      ),
      end(),
    ),
    examples: [
      'Министры Казахстана и Грузии решили:\n1. Открыть склад.\n2. ⟦act Поручить Минтрансу снизить сборы⟧.',
      'Министры Казахстана и Грузии решили:\n1. Открыть склад.\n2. ⟦act Обязать перевозчиков снизить сборы⟧.',
    ],
    counterexamples: [
      'Министры решили:\n1. Открыть склад.\n2. Снизить сборы.',
      'Министр хочет поручить дело другому.',
    ],
  }),
  rule('ru/commitment/next-line-noun', {
    ...NEXT_ACT,
    priority: 9,
    pattern: seq(
      BULLET,
      acts(furtherAction('nominative'), furtherAction('nominative'), NO_VERB),
      optional(form('.')),
      end(),
    ),
    examples: [
      'Договорённости Казахстана и России:\n– ⟦act создание общего фонда⟧;\n– ⟦act ремонт моста⟧.',
      'Президент дал поручения.\n1. ⟦act Ускорение ремонта моста⟧.',
    ],
    counterexamples: [
      'Президент поручил открыть склад.\n– Ремонт моста завершён.',
      'Гости осмотрели порт.\n– Создание фонда.',
    ],
  }),
  rule('ru/commitment/line-to-office', {
    ...NEXT_ACT,
    force: 'ordered',
    priority: 38,
    pattern: seq(optional(BULLET), TOLD_OFFICE, acts(INFINITIVE), end()),
    examples: [
      'Премьер-министр Казахстана провёл совещание.\nМинтрансу – ⟦act открыть склад⟧.',
      'Итоги совещания министров:\n1.1. Министерству транспорта (Ивановой): ⟦act снизить сборы⟧.',
    ],
    counterexamples: [
      'Задача министерства – снизить сборы.',
      'Президент сказал, что мечта министерства – снизить сборы.',
    ],
  }),
  rule('ru/commitment/office-to-do', {
    ...NEXT_ACT,
    force: 'ordered',
    priority: 36,
    pattern: seq(either(TOLD_PLAINLY, BODY_TOLD), acts(INFINITIVE), end()),
    examples: [
      'Премьер-министр Казахстана дал поручения.\nМинтрансу ⟦act до мая открыть склад⟧.\nРабочей группе ⟦act собираться раз в квартал⟧.',
      'Министр провёл совещание в Казахстане.\nМинздраву совместно с Минфином ⟦act внести предложения⟧.',
    ],
    counterexamples: [
      'Министерству Казахстана удалось снизить сборы.',
      'Министерству Казахстана нужно снизить сборы.',
    ],
  }),
  rule('ru/commitment/in-turn', {
    kind: 'commitment',
    carried: true,
    force: 'intended',
    priority: 41,
    pattern: seq(
      form('во-первых', 'во-вторых', 'в-третьих', 'в-четвертых', 'наконец', 'первое', 'второе', 'третье'),
      optional(form(',', ':', '–', '—')),
      gap(20, without(any(), 'past')),
      either(likely(marked('verb', 'future')), oneOf(['быть'], 'future')),
      gap(80),
      end(),
    ),
    examples: [
      'Министры пришли к согласию о двух шагах. Во-первых, склад откроют в мае. Во-вторых, сборы будут снижены.',
      'Министры Казахстана и Грузии встретились. Во-первых, склад откроют в мае.',
    ],
    counterexamples: ['Во-первых, гости осмотрели порт.', 'Наконец, торговля выросла.'],
  }),
]
