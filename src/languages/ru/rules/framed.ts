import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE } from './builders.js'
import { acts, done, INFINITIVE, said, word } from './parts.js'

const AGREE = ['договориться', 'условиться', 'сойтись', 'порешить', 'решить', 'согласиться', 'сговориться']
const UNDERSTANDINGS = ['договоренность', 'решение', 'согласие', 'соглашение', 'понимание', 'вердикт', 'итог']
const ORDERS = ['поручение', 'указание', 'задача', 'распоряжение', 'задание', 'требование', 'установка']
const IDEAS = ['инициатива', 'предложение', 'идея', 'мысль', 'просьба', 'призыв', 'рекомендация']
const SUCH = form(
  'таков',
  'такова',
  'таково',
  'таковы',
  'такое',
  'такие',
  'такая',
  'такую',
  'такой',
  'эти',
  'это',
  'эту',
)
/** What parts what was promised from the words that say how. */
const MARK = form('–', '—', '-', ',', ';', ':')
const OPEN: Pattern = seq(MARK, optional(form('и')))

/** `об этом`, `на том`, `о чём`: what is spoken of before. */
const OF_THIS: Pattern = seq(
  either(
    seq(form('об', 'о', 'обо', 'на', 'в'), form('этом', 'том', 'чем', 'всем')),
    seq(form('к'), form('этому', 'тому', 'такому')),
    form('так'),
  ),
  optional(form('и', 'же', 'всем')),
)

/** Such was the decision: `таково решение лидеров`, `такие поручения прозвучали`. */
function suchWas(nouns: readonly string[]): Pattern {
  return either(
    seq(SUCH, gap(2, marked('adjective')), oneOf(nouns), gap(8, INSIDE), end()),
    seq(
      form('с'),
      form('таким', 'такой', 'такими', 'этой', 'этим', 'этими'),
      oneOf(nouns),
      gap(8, INSIDE),
      end(),
    ),
  )
}

const AGREED_ON_THIS: Pattern = either(
  seq(OF_THIS, gap(4, INSIDE), done(...AGREE), gap(8, INSIDE), end()),
  seq(
    either(OF_THIS, SUCH),
    gap(3, INSIDE),
    done('достичь', 'достигнуть', 'прийти', 'принять', 'найти'),
    gap(4, INSIDE),
    oneOf(UNDERSTANDINGS),
    gap(4, INSIDE),
    end(),
  ),
  suchWas(UNDERSTANDINGS),
)

const SOMEBODY = either(
  entity('post', 'person', 'organisation'),
  oneOf(
    ['лидер', 'сторона', 'министр', 'президент', 'участник', 'глава', 'премьер', 'делегация'],
    'nominative',
  ),
)

/** The same behind a border that takes `на том` with what stands before it: `– на том | и порешили лидеры`. */
const AND_AGREED: Pattern = seq(
  form('и'),
  done(...AGREE),
  gap(1, marked('adjective')),
  SOMEBODY,
  gap(2, INSIDE),
  end(),
)

/** Things to do, told before the words that say with what force. */
const TOLD_FIRST = (behind: Pattern): Pattern =>
  seq(acts(INFINITIVE, INFINITIVE, gap(30, except(form('–', '—')))), form('–', '—'), behind)

/** With what force something is promised, said before it, behind it or in the midst. */
export const FRAMED_RULES = [
  rule('ru/commitment/so-agreed', {
    kind: 'commitment',
    force: 'agreed',
    priority: 58,
    extent: 'match',
    frames: 'before',
    pattern: either(
      seq(OPEN, AGREED_ON_THIS),
      AND_AGREED,
      seq(
        OPEN,
        done('решить', 'договориться', 'условиться'),
        gap(1, marked('adjective')),
        SOMEBODY,
        gap(2, INSIDE),
        end(),
      ),
    ),
    examples: [
      'Склад откроют в мае – на том и порешили министры.',
      'Мост починят к осени, об этом договорились министры.',
    ],
    counterexamples: ['Министры молчали, об этом никто не договорился.'],
  }),
  rule('ru/commitment/so-ordered', {
    kind: 'commitment',
    force: 'ordered',
    priority: 58,
    extent: 'match',
    frames: 'before',
    pattern: seq(OPEN, suchWas(ORDERS)),
    examples: [
      'Склад откроют в мае – такое поручение дал премьер.',
      'Мосты починят к осени, таковы указания президента.',
    ],
    counterexamples: ['Такие поручения бывают редко.'],
  }),
  rule('ru/commitment/so-proposed', {
    kind: 'commitment',
    force: 'proposed',
    priority: 58,
    extent: 'match',
    frames: 'before',
    pattern: seq(OPEN, suchWas(IDEAS)),
    examples: [
      'Общий склад откроют в Оше – с такой инициативой выступил министр.',
      'Сборы будут снижены – таково предложение соседей.',
    ],
    counterexamples: ['Такие предложения звучали и раньше.'],
  }),
  rule('ru/commitment/so-assured', {
    kind: 'commitment',
    force: 'supported',
    priority: 58,
    extent: 'match',
    frames: 'before',
    pattern: seq(
      OPEN,
      done('заверить', 'пообещать', 'обещать'),
      gap(1, marked('adjective')),
      either(SOMEBODY, form('он', 'она')),
      gap(6, INSIDE),
      end(),
    ),
    examples: [
      'Соседи не будут вводить сборы, заверил министр экономики в Бишкеке.',
      'Мост починят к осени, пообещал премьер.',
    ],
    counterexamples: ['Мост починили, заверил министр.'],
  }),
  rule('ru/commitment/by-agreement', {
    kind: 'commitment',
    force: 'agreed',
    priority: 41,
    extent: 'match',
    frames: 'behind',
    pattern: either(
      seq(
        form('по', 'согласно'),
        gap(2, marked('adjective')),
        either(
          word('договоренность'),
          seq(form('решению'), word('сторона', 'лидер', 'президент', 'министр', 'глава')),
        ),
      ),
      seq(form('по'), form('взаимному', 'обоюдному', 'общему'), word('согласие', 'решение')),
      seq(form('в'), form('соответствии'), form('с'), gap(2, marked('adjective')), word('договоренность')),
    ),
    examples: [
      'По договорённости сторон склад откроют в мае.',
      'Согласно достигнутой договорённости соседи в мае снизят сборы.',
    ],
    counterexamples: ['По договорённости сторон мост построен.'],
  }),
  rule('ru/commitment/must-as-ordered', {
    kind: 'commitment',
    force: 'ordered',
    priority: 47,
    each: 'act',
    pattern: seq(
      oneOf(['должный', 'обязанный'], 'short'),
      gap(2, INSIDE),
      optional(form(',')),
      form('по'),
      gap(1),
      word('поручение', 'указание', 'распоряжение', 'требование'),
      gap(4, INSIDE),
      optional(form(',')),
      acts(INFINITIVE),
      end(),
    ),
    examples: [
      'Министерства должны, по указанию глав государств, ⟦act ускорить ремонт моста⟧.',
      'Акимат обязан по поручению президента ⟦act починить дорогу⟧ и ⟦act открыть склад⟧.',
    ],
    counterexamples: ['Министерства должны к маю открыть склад.'],
  }),
  rule('ru/commitment/acts-such-agreed', {
    kind: 'commitment',
    force: 'agreed',
    priority: 48,
    each: 'act',
    pattern: TOLD_FIRST(AGREED_ON_THIS),
    examples: [
      '⟦act Открыть склад⟧ и ⟦act снизить сборы⟧ – об этом договорились министры.',
      '⟦act Построить второй мост⟧ – таково решение сторон.',
    ],
    counterexamples: ['Открыть склад – об этом не договорились.'],
  }),
  rule('ru/commitment/acts-such-ordered', {
    kind: 'commitment',
    force: 'ordered',
    priority: 48,
    each: 'act',
    pattern: TOLD_FIRST(
      either(
        suchWas(ORDERS),
        seq(SUCH, word(...ORDERS), said('дать', 'поставить', 'получить'), gap(8, INSIDE), end()),
      ),
    ),
    examples: [
      '⟦act Открыть склад⟧ и ⟦act снизить сборы⟧ – такую задачу поставил министр.',
      '⟦act Починить мост к маю⟧ – таково поручение президента.',
    ],
    counterexamples: ['Открыть склад – такая мечта у соседей.'],
  }),
  rule('ru/commitment/acts-such-proposed', {
    kind: 'commitment',
    force: 'proposed',
    priority: 48,
    each: 'act',
    pattern: TOLD_FIRST(suchWas(IDEAS)),
    examples: [
      '⟦act Создать общий фонд⟧ и ⟦act снизить сборы⟧ – такие инициативы озвучил министр.',
      '⟦act Открыть ночной рейс⟧ – с таким предложением выступила делегация.',
    ],
    counterexamples: ['Создать фонд – мечта соседей.'],
  }),
  rule('ru/topic/rumoured', {
    kind: 'topic',
    priority: 41,
    extent: 'match',
    frames: 'behind',
    pattern: either(
      seq(
        form('по'),
        gap(1, marked('adjective')),
        form('слухам', 'сплетням', 'домыслам', 'предположениям', 'догадкам'),
      ),
      seq(
        form('по'),
        form('неподтвержденным', 'непроверенным'),
        form('данным', 'сведениям', 'сообщениям', 'информации'),
      ),
      seq(form('вряд', 'едва'), form('ли')),
      form('якобы'),
    ),
    examples: [
      'По слухам, соседи закроют границу.',
      'Соседи якобы закроют границу.',
      'По неподтверждённым данным, министры подписали договор.',
      'Вряд ли соседи закроют границу.',
    ],
    counterexamples: ['Слухи не подтвердились.'],
  }),
]
