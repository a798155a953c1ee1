import {
  bearing,
  either,
  end,
  entity,
  form,
  gap,
  marked,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE } from './figure.js'
import { action, actions, acts, done, INFINITIVE, inside, word } from './parts.js'

/** Offices that are told what they must do. */
const OFFICE = either(
  entity('organisation', 'post'),
  word(
    ...[
      'министерство',
      'ведомство',
      'банк',
      'комиссия',
      'правительство',
      'комитет',
      'агентство',
      'секретариат',
    ],
    ...[
      'компания',
      'акимат',
      'хокимият',
      'министр',
      'аким',
      'хоким',
      'губернатор',
      'группа',
      'администрация',
    ],
  ),
)
/** Offices below the head of state in the dative, told what they should do. */
const TOLD_OFFICE = either(
  bearing(entity('organisation', 'post'), 'dative'),
  oneOf(
    ['министерство', 'ведомство', 'аким', 'хоким', 'акимат', 'хокимият', 'губернатор', 'министр'],
    'dative',
  ),
)
const ORDERS = ['поручение', 'указание', 'задание', 'распоряжение', 'задача']
const COMMANDED = ['поручить', 'потребовать', 'распорядиться', 'приказать', 'велеть', 'предписать']

/** Orders told by what is to be done first: works laid on an office, time given for a thing, words that command. */
export const CHARGED_RULES = [
  rule('ru/commitment/lay-work-on', {
    kind: 'commitment',
    force: 'ordered',
    priority: 41,
    pattern: either(
      seq(
        form('на'),
        inside(1),
        OFFICE,
        gap(3, INSIDE),
        either(oneOf(['возложить'], 'short'), oneOf(['возлагаться'], 'present')),
        inside(2),
        action('nominative'),
      ),
      seq(
        action('nominative'),
        gap(8, INSIDE),
        oneOf(['поручить', 'доверить', 'вверить'], 'short'),
        inside(2),
        OFFICE,
      ),
      seq(action('nominative'), gap(6, INSIDE), oneOf(['закрепить'], 'short'), form('за'), inside(1), OFFICE),
    ),
    examples: [
      'На министерство возложена координация работ.',
      'На акимат возлагается ремонт причалов.',
      'Координация работ поручена министерству.',
      'Ремонт причалов закреплён за акиматом.',
    ],
    counterexamples: ['На могилу возложены цветы.', 'Координация работ обсуждена министерством.'],
  }),
  rule('ru/commitment/office-should', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    pattern: seq(
      TOLD_OFFICE,
      gap(3, INSIDE),
      form('следует', 'надлежит'),
      gap(4, INSIDE),
      acts(INFINITIVE),
      end(),
    ),
    examples: [
      'Министерству финансов следует ⟦act изыскать средства на ремонт причалов⟧.',
      'Акимам следует ⟦act до осени завершить ремонт⟧ и ⟦act открыть склады⟧.',
    ],
    counterexamples: ['Соседям следует снизить сборы.', 'Министерству следует помощь.'],
  }),
  rule('ru/commitment/must-demanded', {
    kind: 'commitment',
    force: 'ordered',
    priority: 45,
    each: 'act',
    pattern: seq(
      form('необходимо', 'нужно', 'надо', 'следует'),
      gap(5, INSIDE),
      acts(INFINITIVE, INFINITIVE, gap(30, INSIDE)),
      form(','),
      oneOf(COMMANDED, 'past', 'verb'),
    ),
    examples: [
      'Ремонт необходимо ⟦act завершить до осени⟧, потребовал премьер-министр.',
      'Ремонт причалов нужно ⟦act ускорить⟧, распорядился президент.',
    ],
    counterexamples: ['Ремонт необходимо завершить до осени, отметил министр.'],
  }),
  rule('ru/commitment/have-time-for', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    each: 'act',
    pattern: seq(
      either(OFFICE, form('ему', 'ей', 'им', 'нам')),
      gap(4, INSIDE),
      either(
        done('дать', 'отвести', 'предоставить', 'получить', 'выделить'),
        oneOf(['дать', 'отвести', 'отпустить'], 'short'),
      ),
      inside(4),
      either(entity('date', 'quantity'), word('срок', 'неделя', 'месяц', 'мес', 'сутки', 'день', 'год')),
      form('на', 'для'),
      either(actions('accusative'), actions('genitive')),
      end(),
    ),
    examples: [
      'Министр дал недельный срок на ⟦act подготовку предложений⟧.',
      'Ведомства получили две недели на ⟦act согласование графика⟧.',
      'Акиму объявлен выговор, ему дан месяц на ⟦act исправление дел⟧.',
    ],
    counterexamples: ['Министр дал гостям час на отдых.'],
  }),
  rule('ru/commitment/ask-help', {
    kind: 'commitment',
    force: 'proposed',
    priority: 40,
    pattern: seq(
      done('обратиться'),
      form('к', 'ко'),
      gap(4, INSIDE),
      form('за'),
      inside(1),
      word('помощь', 'поддержка', 'содействие', 'кредит'),
    ),
    examples: [
      'Министр обратился к донорам за помощью в посадке лесов.',
      'Грузия обратилась к банку за кредитом на причал.',
    ],
    counterexamples: ['Министр обратился к соседям с речью.'],
  }),
  rule('ru/commitment/order-received', {
    kind: 'commitment',
    force: 'ordered',
    priority: 45,
    pattern: seq(
      word(...ORDERS),
      INFINITIVE,
      gap(12, INSIDE),
      either(done('получить'), oneOf(['дать', 'адресовать', 'поставить', 'направить'], 'short')),
      inside(2),
      OFFICE,
    ),
    examples: [
      'Поручение изучить опыт соседей получило агентство.',
      'Указание подготовить проект дано министерству.',
    ],
    counterexamples: ['Поручение изучить опыт исполнено.'],
  }),
  rule('ru/commitment/command-quoted', {
    kind: 'commitment',
    force: 'ordered',
    priority: 48,
    pattern: seq(
      form('«', '"', '“'),
      gap(30),
      form('»', '"', '”'),
      optional(form(',')),
      form('–', '—', '-'),
      gap(1, marked('pronoun')),
      oneOf(COMMANDED, 'past', 'verb'),
    ),
    examples: [
      '«До мая представьте график ремонта», – поручил аким.',
      '«Подготовьте проект причала», – потребовал министр.',
    ],
    counterexamples: ['«Гости уехали», – сказал аким.'],
  }),
  rule('ru/commitment/left-to-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 38,
    each: 'act',
    pattern: seq(
      form('осталось', 'остается'),
      inside(2),
      acts(
        oneOf(
          [
            ...[
              'согласовать',
              'подписать',
              'утвердить',
              'завершить',
              'построить',
              'оформить',
              'ратифицировать',
            ],
            ...['определить', 'урегулировать', 'проложить', 'достроить', 'уточнить', 'доработать'],
          ],
          'infinitive',
        ),
      ),
      end(),
    ),
    examples: ['Сторонам осталось ⟦act согласовать тарифы⟧.', 'До мая остаётся ⟦act достроить причал⟧.'],
    counterexamples: ['Гостям осталось ждать.'],
  }),
]
