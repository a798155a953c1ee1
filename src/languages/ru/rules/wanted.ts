import {
  barring,
  either,
  end,
  entity,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE } from './figure.js'
import { ADJECTIVES, action, acts, done, INFINITIVE, inside, word } from './parts.js'

const SIDE = oneOf(
  ['сторона', 'компания', 'министерство', 'правительство', 'страна', 'ведомство', 'банк'],
  'nominative',
)
/** What is said of things that are lacking. */
const LACKED = word(
  ...['дополнительный', 'новый', 'единый', 'общий', 'прямой', 'совместный', 'современный', 'регулярный'],
  ...[
    'срочный',
    'согласованный',
    'скоординированный',
    'системный',
    'конкретный',
    'четкий',
    'иной',
    'больший',
  ],
)
/** What would be well: `было бы полезным`. */
const WELL = form(
  ...['правильным', 'полезным', 'важным', 'уместным', 'нелишним', 'справедливым', 'разумным', 'логичным'],
  ...['полезно', 'важно', 'уместно', 'разумно', 'логично', 'правильно', 'кстати'],
)
const FAVOURABLY = form(
  ...['благосклонно', 'положительно', 'позитивно', 'одобрительно', 'благожелательно', 'высоко', 'интересом'],
  ...['пониманием', 'одобрением', 'энтузиазмом', 'воодушевлением'],
)
const IDEAS = word('идея', 'предложение', 'инициатива', 'план', 'проект', 'замысел', 'намерение')
/** What people want to say, which they say by it. */
const SPOKEN = [
  ...['отметить', 'подчеркнуть', 'поблагодарить', 'сказать', 'напомнить', 'выразить', 'добавить', 'обратить'],
  ...['пожелать', 'поздравить', 'знать', 'видеть', 'верить', 'услышать', 'жить', 'узнать', 'остановиться'],
]

/** What is wanted: needs, things that would be well, ideas that are liked, what a state stands for or would do. */
export const WANTED_RULES = [
  rule('ru/commitment/needed-that', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: seq(
      form('важно', 'необходимо', 'нужно', 'надо', 'главное'),
      optional(form(',')),
      form('чтобы'),
      gap(60),
      end(),
    ),
    examples: ['Необходимо, чтобы новые сборы заработали до весны.', 'Важно, чтобы соседи чинили причал.'],
    counterexamples: ['Необходимо помнить о весне.'],
  }),
  rule('ru/commitment/things-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 36,
    pattern: seq(
      form(
        ...['нужны', 'нужен', 'нужна', 'необходимы', 'необходима', 'необходим', 'требуются', 'требуется'],
        ...['потребуются', 'потребуется'],
      ),
      inside(1),
      LACKED,
    ),
    examples: ['Нужны дополнительные рейсы в порт.', 'Для складов необходим единый тариф.'],
    counterexamples: ['Нужны терпение и время.'],
  }),
  rule('ru/commitment/interest-in', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: either(
      seq(
        either(
          done('выразить', 'проявить', 'подтвердить', 'рассказать', 'заявить', 'отметить', 'сообщить'),
          oneOf(['проявлять', 'выражать'], 'present'),
        ),
        optional(form('о', 'об')),
        inside(2),
        word('интерес', 'заинтересованность'),
        gap(4, INSIDE),
        form('к', 'в'),
      ),
      seq(
        oneOf(['существовать', 'иметься', 'сохраняться', 'отмечаться'], 'present'),
        inside(2),
        word('потребность', 'необходимость', 'заинтересованность'),
        form('в'),
      ),
      seq(oneOf(['приверженный'], 'short'), gap(2), action('dative')),
      seq(form('не'), form('прочь'), INFINITIVE),
      seq(form('не прочь'), INFINITIVE),
      seq(form('настало', 'пришло', 'назрело'), form('время'), barring(INFINITIVE, SPOKEN)),
    ),
    examples: [
      'Посланник рассказал об интересе своей страны к редким металлам.',
      'Существует потребность в новых маршрутах.',
      'Настало время открыть границу, заявил министр.',
    ],
    counterexamples: ['Существует мнение о маршрутах.', 'Настало время обеда.'],
  }),
  rule('ru/commitment/of-one-mind', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: seq(
      either(
        oneOf(['единый', 'единодушный', 'солидарный'], 'short'),
        seq(form('едины', 'единодушны', 'солидарны')),
        seq(done('сойтись', 'совпасть'), gap(1)),
      ),
      form('во', 'в'),
      word('мнение', 'понимание', 'оценка', 'вопрос'),
      optional(form('о', 'об')),
      word('важность', 'необходимость', 'значимость', 'целесообразность', 'актуальность'),
    ),
    examples: [
      'Собеседники были едины во мнении о важности развития транзита.',
      'Министры сошлись во мнении о необходимости общих складов.',
    ],
    counterexamples: ['Гости едины во мнении о погоде.', 'Мнения о важности транзита разошлись.'],
  }),
  rule('ru/commitment/required-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    each: 'act',
    pattern: seq(
      either(
        form('надо', 'требуется', 'требовалось'),
        seq(form('стоило', 'следовало'), form('бы')),
        seq(form('имеет', 'имело'), optional(form('бы')), form('смысл')),
      ),
      inside(2),
      acts(barring(INFINITIVE, SPOKEN)),
      end(),
    ),
    examples: ['Требуется ⟦act завершить ремонт причала⟧.', 'Стоило бы ⟦act расширить список товаров⟧.'],
    counterexamples: ['Надо сказать, гостей ждали.'],
  }),
  rule('ru/commitment/act-would-be-well', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: either(
      seq(
        WELL,
        either(seq(form('было'), form('бы')), seq(form('бы'), optional(form('было')))),
        ADJECTIVES,
        action('nominative'),
      ),
      seq(action('nominative'), gap(8, INSIDE), form('было', 'была', 'был', 'стало'), form('бы'), WELL),
    ),
    examples: ['Полезным было бы создание общего склада.', 'Создание общего склада было бы полезным.'],
    counterexamples: ['Полезным было лекарство.'],
  }),
  rule('ru/commitment/idea-liked', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: either(
      seq(
        FAVOURABLY,
        inside(1),
        done('отнестись', 'оценить', 'воспринять', 'встретить'),
        optional(form('к')),
        inside(3),
        IDEAS,
      ),
      seq(
        done('отнестись', 'оценить', 'воспринять', 'встретить'),
        optional(form('с', 'к')),
        gap(4, INSIDE),
        either(seq(FAVOURABLY, optional(form('к')), inside(2), IDEAS), seq(IDEAS, inside(6), FAVOURABLY)),
      ),
    ),
    examples: [
      'Соседи благосклонно отнеслись к идее общего склада.',
      'Латвия положительно оценила предложение о складе.',
      'Министры встретили идею с одобрением.',
    ],
    counterexamples: ['Зрители благосклонно отнеслись к певцу.'],
  }),
  rule('ru/commitment/state-is-for', {
    kind: 'commitment',
    force: 'supported',
    priority: 30,
    alone: true,
    pattern: seq(
      either(seq(entity('country'), form('–', '—')), seq(SIDE, optional(form('–', '—')))),
      form('за'),
      ADJECTIVES,
      action('accusative'),
    ),
    examples: ['Грузия – за скорейшее открытие причала.', 'Наша сторона за снижение сборов.'],
    counterexamples: ['Гости благодарны Грузии за открытие причала.'],
  }),
  rule('ru/commitment/state-wants-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 39,
    each: 'act',
    pattern: seq(
      either(entity('country'), SIDE),
      gap(4, INSIDE),
      oneOf(['хотеть', 'желать'], 'present'),
      inside(2),
      acts(barring(INFINITIVE, SPOKEN)),
      end(),
    ),
    examples: ['Румыния хочет ⟦act закупать больше зерна⟧.', 'Турецкая сторона хочет ⟦act открыть склад⟧.'],
    counterexamples: ['Гость хочет отдохнуть.', 'Грузия хочет поблагодарить соседей.'],
  }),
]
