import {
  capture,
  either,
  end,
  endingIn,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  repeat,
  rest,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ACT_ENDINGS, ACT_MATTERS, ACT_NOUNS } from '../lexicon/acts.js'
import { ONE_VIEW } from './one-view.js'
import {
  ADJECTIVES,
  actions,
  acts,
  done,
  INFINITIVE,
  inside,
  LIST,
  SEPARATOR,
  said,
  THAT,
  word,
} from './parts.js'

const AGREE = [
  'договориться',
  'условиться',
  'решить',
  'согласиться',
  'сговориться',
  'постановить',
  'обязаться',
]
const UNDERSTANDINGS = [
  'договоренность',
  'соглашение',
  'решение',
  'согласие',
  'мнение',
  'понимание',
  'взаимопонимание',
  'консенсус',
  'компромисс',
]
const REACH = [
  'достичь',
  'достигнуть',
  'принять',
  'прийти',
  'выработать',
  'подтвердить',
  'закрепить',
  'найти',
  'заключить',
]

/** Acts that no ending tells and that may be approved. */
const APPROVED = ACT_NOUNS.filter(
  (noun) => !['мера', 'шаг', 'подход', 'работа', ...ACT_MATTERS].includes(noun),
)

/** What was agreed on: `о создании …` or infinitives. */
const AGREED = either(
  seq(form('о', 'об'), actions('locative')),
  seq(
    form('о', 'об', 'относительно', 'касательно'),
    word('необходимость', 'важность', 'целесообразность'),
    actions('genitive'),
  ),
  seq(
    either(form('относительно', 'касательно', 'насчет'), seq(form('по'), word('вопрос'))),
    actions('genitive'),
  ),
  seq(form('на'), actions('accusative')),
  seq(form('по'), actions('dative')),
  seq(LIST, acts(INFINITIVE)),
)

/** What somebody takes upon himself: `взяли на себя обязательство`. */
const UNDERTAKEN = either(
  oneOf(['взяться'], 'past', 'verb'),
  seq(
    either(done('взять', 'принять'), oneOf(['брать', 'принимать'], 'present')),
    optional(seq(form('на'), form('себя'))),
    inside(2),
    word('обязательство', 'обязанность'),
  ),
)

/** A thing in a list of what was settled, told by its noun. */
const THING_LISTED = capture('act', seq(gap(3, marked('adjective')), marked('noun', 'nominative'), gap(30)))

/** Agreements: the sides bind themselves to something. */
export const AGREED_RULES = [
  rule('ru/commitment/agree-to', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(
      either(
        done(...AGREE),
        form('условлено', 'договорено', 'оговорено'),
        seq(form('удалось'), oneOf(['договориться', 'условиться'], 'infinitive')),
        oneOf(['обязываться', 'договариваться', 'браться'], 'present'),
        UNDERTAKEN,
        ONE_VIEW,
      ),
      gap(5),
      AGREED,
      end(),
    ),
    examples: [
      'Стороны договорились в мае провести форум и ⟦act в июне открыть мост⟧.',
      'Министры решили провести в Оше встречу, ⟦act создать рабочую группу⟧ и ⟦act снизить тарифы⟧.',
      'Стороны договорились ⟦act нарастить перевозку хлопка⟧ и ⟦act снизить сборы⟧.',
      'Собеседники условились о ⟦act создании общего склада⟧.',
      'Решено ⟦act открыть второй мост⟧.',
      'По соглашению стороны обязуются ⟦act снизить сборы⟧.',
      'Условлено ⟦act ускорить ремонт моста⟧.',
      'Удалось договориться о ⟦act снижении сборов⟧.',
      'Соседняя сторона берётся ⟦act подготовить проект к маю⟧.',
      'Соседи взяли на себя обязательство ⟦act расширить склады⟧.',
      'Министры сошлись во мнении о необходимости ⟦act снижения сборов⟧.',
    ],
    counterexamples: ['Взялись за руки.', 'Стороны не договорились снизить сборы.', 'Вопрос решён давно.'],
  }),
  rule('ru/commitment/to-do-agreed', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    pattern: seq(
      INFINITIVE,
      gap(8, except(form(',', ';'))),
      either(
        oneOf(['решить', 'согласовать'], 'short'),
        form('условлено', 'договорено', 'условились', 'решили'),
      ),
    ),
    examples: ['Провести ремонт моста решено осенью.', 'Учредить общий фонд условлено до мая.'],
    counterexamples: ['Провести ремонт не решились.', 'Решить вопрос не удалось.'],
  }),
  rule('ru/commitment/take-upon', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(
      either(done('взять', 'принять'), oneOf(['брать', 'принимать'], 'present')),
      form('на'),
      form('себя'),
      inside(2),
      actions('accusative'),
      end(),
    ),
    examples: [
      'Грузия берёт на себя ⟦act ремонт моста⟧.',
      'Соседи взяли на себя ⟦act координацию работ⟧ и ⟦act создание складов⟧.',
    ],
    counterexamples: ['Грузия взяла на себя роль посредника.', 'Грузия не взяла на себя ремонт моста.'],
  }),
  rule('ru/commitment/reach-agreement', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: either(
      seq(
        either(done(...REACH), seq(form('удалось'), oneOf(REACH, 'infinitive'))),
        inside(5),
        oneOf(UNDERSTANDINGS),
        inside(4),
        optional(
          seq(form(','), form('в'), form('частности', 'том'), optional(form('числе')), optional(form(','))),
        ),
        either(AGREED, seq(word('необходимость', 'важность', 'целесообразность'), actions('genitive'))),
        end(),
      ),
      seq(done('дать'), gap(1), form('слово', 'обещание', 'обязательство'), acts(INFINITIVE), end()),
      seq(
        done('выразить', 'дать', 'получить', 'заручиться'),
        inside(2),
        word('согласие'),
        inside(3),
        AGREED,
        end(),
      ),
    ),
    examples: [
      'Достигнута договоренность об ⟦act открытии общего причала⟧.',
      'Принято решение ⟦act построить вторую очередь склада⟧.',
      'Стороны пришли к единому мнению о ⟦act создании рабочей группы⟧.',
      'Достигнуто понимание о необходимости ⟦act расширения складов⟧.',
      'Соседи дали согласие на ⟦act открытие второго причала⟧.',
      'Достигнуто взаимопонимание относительно ⟦act снижения сборов⟧.',
      'Удалось достичь договорённости о ⟦act ремонте моста⟧.',
      'Достигнут ряд договорённостей, в частности, об ⟦act открытии причала⟧ и ⟦act снижении сборов⟧.',
    ],
    counterexamples: ['Договоренность об открытии причала не достигнута.', 'Принято решение суда.'],
  }),
  rule('ru/commitment/understanding-exists', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(
      either(said('иметься', 'существовать', 'сохраняться'), form('есть')),
      inside(3),
      word('договоренность', 'согласие', 'понимание'),
      inside(4),
      AGREED,
      end(),
    ),
    examples: [
      'Есть договоренность ⟦act увеличить пропуск грузовиков⟧.',
      'Имеется предварительная договоренность о ⟦act создании общего склада⟧.',
    ],
    counterexamples: ['Есть сомнения в пользе склада.', 'Имеется договор аренды.'],
  }),
  rule('ru/commitment/approve-act', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    pattern: either(
      seq(
        done('согласовать', 'одобрить'),
        ADJECTIVES,
        either(
          endingIn(ACT_ENDINGS, 'noun', 'nominative'),
          endingIn(ACT_ENDINGS, 'noun', 'accusative'),
          oneOf(APPROVED, 'nominative'),
          oneOf(APPROVED, 'accusative'),
        ),
        gap(60),
        end(),
      ),
      seq(done('одобрить'), inside(4), word('инициатива', 'предложение', 'идея')),
      seq(word('инициатива', 'предложение', 'идея'), gap(16), oneOf(['одобрить'], 'short')),
    ),
    examples: [
      'Согласовано открытие второго причала.',
      'Члены комиссии одобрили создание рабочей группы.',
      'Предложение об общем складе одобрено.',
    ],
    counterexamples: ['Создание группы не одобрено.', 'Согласован проект.'],
  }),
  rule('ru/commitment/agreement-reached', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    pattern: either(
      seq(
        either(oneOf(UNDERSTANDINGS, 'nominative'), oneOf(UNDERSTANDINGS, 'accusative')),
        gap(16),
        done('достичь', 'достигнуть', 'подтвердить', 'закрепить', 'зафиксировать', 'оформить'),
        optional(end()),
      ),
      seq(
        oneOf(['решение'], 'nominative'),
        form('о', 'об'),
        gap(12, except(form(',', ';'))),
        done('принять'),
      ),
    ),
    examples: [
      'Решение об открытии причала принято весной.',
      'Договоренность об открытии причала достигнута.',
      'Договоренность об общем тарифе стороны закрепили в протоколе.',
      'Понимание по срокам ремонта достигнуто.',
    ],
    counterexamples: [
      'Договоренность об открытии причала не достигнута.',
      'В соответствии с договоренностями транзит достиг миллиона тонн.',
    ],
  }),
  rule('ru/commitment/settle-matter', {
    kind: 'commitment',
    force: 'agreed',
    priority: 30,
    pattern: seq(
      done('согласовать', 'утвердить', 'определить', 'наметить'),
      inside(4),
      oneOf([
        'мера',
        'шаг',
        'направление',
        'приоритет',
        'перечень',
        'график',
        'план',
        'срок',
        'задача',
        'повестка',
        'режим',
        'подход',
        'позиция',
        'порядок',
        'условие',
        'дата',
        'тариф',
        'маршрут',
        'объем',
        'сфера',
        'отрасль',
        'действие',
        'ориентир',
        'путь',
      ]),
    ),
    examples: ['Согласованы меры по ремонту причалов.', 'Стороны определили приоритеты на будущий год.'],
    counterexamples: ['Меры по ремонту исполнены.'],
  }),
  rule('ru/commitment/agree-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    tellsOn: true,
    pattern: seq(
      either(done(...AGREE, 'оговорить'), form('условлено', 'договорено')),
      gap(4),
      THAT,
      gap(60),
      end(),
    ),
    examples: ['Стороны договорились, что склад откроют весной.', 'Министры условились, что сборы снизят.'],
    counterexamples: ['Министр сказал, что сборы снизят.'],
  }),
  rule('ru/commitment/agree-that-and-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 45,
    tellsOn: true,
    each: 'act',
    pattern: seq(
      done(...AGREE),
      gap(4),
      THAT,
      capture('act', gap(60)),
      repeat(seq(optional(form(',')), form('и'), form('что'), capture('act', gap(60))), 1, 4),
      end(),
    ),
    examples: [
      'Стороны договорились, что ⟦act склад откроют весной⟧ и что ⟦act сборы снизят⟧.',
      'Министры решили, что ⟦act комиссия, которая не собиралась год, соберётся⟧ и что ⟦act мост починят⟧.',
    ],
    counterexamples: ['Стороны договорились, что склад откроют весной.'],
  }),
  rule('ru/commitment/settled-list', {
    kind: 'commitment',
    force: 'agreed',
    priority: 46,
    each: 'act',
    pattern: seq(
      oneOf(['согласовать', 'утвердить', 'одобрить'], 'short', 'plural'),
      optional(form('также', 'следующие')),
      form(':'),
      THING_LISTED,
      rest(seq(SEPARATOR, THING_LISTED)),
      end(),
    ),
    examples: [
      'Согласованы также: ⟦act программа подготовки аудиторов⟧, ⟦act горячая линия для диспетчеров⟧ и ⟦act пересмотр сборов⟧.',
      'Согласованы: ⟦act единый перечень товаров⟧ и ⟦act расписание паромов⟧.',
    ],
    counterexamples: ['Счета согласованы: гости уехали.'],
  }),
]
