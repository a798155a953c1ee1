import { either, end, form, gap, likely, marked, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { done, INFINITIVE, inside, THAT, word } from './parts.js'

/** Views that are one: `сошлись во мнении`, `сошлись на том`. */
export const ONE_VIEW = seq(
  done('сойтись'),
  either(seq(form('во', 'в'), word('мнение')), seq(form('на'), form('том')), seq(form('в'), form('том'))),
)

/** What is common when an agreement is found. */
const COMMON = word(
  ...['мнение', 'согласие', 'соглашение', 'понимание', 'взаимопонимание', 'договоренность', 'консенсус'],
)
/** `что`, or `о том, что`. */
const OF_THAT = seq(optional(seq(form('о', 'относительно', 'насчет'), form('том', 'того'))), THAT)

/** What says that something is to be done and not only so. */
const TO_BE_DONE = either(
  likely(INFINITIVE),
  marked('future'),
  oneOf(['нужный', 'необходимый', 'должный', 'важный'], 'short'),
  word('необходимость'),
)

/** Views that are one: of what is to be done, which is agreed, and of what is, which is a topic. */
export const ONE_VIEW_RULES = [
  rule('ru/commitment/one-view-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 46,
    tellsOn: true,
    pattern: seq(
      either(
        ONE_VIEW,
        seq(done('прийти'), form('к'), inside(2), COMMON),
        seq(done('достичь', 'достигнуть', 'найти'), inside(2), COMMON),
      ),
      OF_THAT,
      gap(40),
      TO_BE_DONE,
      gap(60),
      end(),
    ),
    examples: [
      'Стороны сошлись в том, что склад нужно открыть весной.',
      'Министры пришли к единому мнению, что сборы следует снизить.',
      'Стороны пришли к согласию о том, что рейсы начнут выполняться весной.',
      'Найдено взаимопонимание о том, что тарифы нужно снизить.',
    ],
    counterexamples: [
      'Министры сошлись на опушке.',
      'Министры пришли к мосту, что построен весной.',
      'Министры пришли к единому мнению, что торговля растёт.',
    ],
  }),
  rule('ru/topic/one-view', {
    kind: 'topic',
    priority: 11,
    alone: true,
    pattern: seq(
      either(
        ONE_VIEW,
        seq(done('прийти'), form('к'), inside(2), word('мнение', 'вывод', 'заключение')),
        seq(
          form('едины', 'един', 'едина', 'единодушны', 'солидарны'),
          form('во', 'в'),
          word('мнение', 'оценка'),
        ),
      ),
      THAT,
    ),
    examples: [
      'Стороны сошлись во мнении, что торговля далека от возможного.',
      'Министры едины во мнении, что торговля пока мала.',
    ],
    counterexamples: ['Министры сошлись на опушке.'],
  }),
]
