import { either, end, form, gap, marked, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { INSIDE } from './figure.js'
import { done, word } from './parts.js'

const RAISED = ['предложение', 'вопрос', 'инициатива', 'возможность', 'идея', 'просьба', 'заявка']

/** Matters that are left open: what nobody knows yet, what is looked at, put aside or found no support; nothing is promised there. */
export const OPEN_RULES = [
  rule('ru/topic/whether', {
    kind: 'topic',
    priority: 60,
    pattern: either(
      seq(marked('verb'), form('ли'), gap(60), end()),
      seq(
        form('вопрос', 'вопроса', 'вопросом'),
        optional(form(',')),
        seq(form('о', 'об'), form('том')),
        optional(form(',')),
        form('когда', 'где', 'кто', 'что', 'как', 'каким', 'какой', 'сколько', 'чем', 'кому'),
        gap(60),
        end(),
      ),
      seq(
        form('неясно', 'неизвестно', 'непонятно'),
        optional(form(',')),
        form('когда', 'где', 'кто', 'что', 'как', 'каким', 'какой', 'сколько', 'будет', 'удастся'),
        gap(60),
        end(),
      ),
    ),
    examples: [
      'Пока неясно, присоединится ли Азербайджан к фонду.',
      'Неизвестно, когда Казахстан откроет второй мост.',
      'Вопрос о том, кто заплатит за мост, министры оставили открытым.',
    ],
    counterexamples: ['Азербайджан присоединится к фонду.', 'Мост вряд ли построят.'],
  }),
  rule('ru/topic/what-he-promised', {
    kind: 'topic',
    priority: 60,
    pattern: seq(
      word('который'),
      form('он', 'она'),
      gap(2, INSIDE),
      oneOf(['обещать', 'пообещать', 'предложить', 'мечтать', 'планировать', 'собираться', 'хотеть'], 'past'),
    ),
    examples: [
      'Министр вспомнил о мосте, который он обещал построить.',
      'План, который он предложил выполнить, лежит в министерстве.',
    ],
    counterexamples: ['Он обещал построить мост.'],
  }),
  rule('ru/topic/denied', {
    kind: 'topic',
    priority: 60,
    pattern: either(
      seq(done('опровергнуть', 'отрицать'), gap(3, INSIDE), optional(form(',')), form('что'), gap(60), end()),
      seq(word('слух'), gap(3, INSIDE), optional(form(',')), form('что'), gap(60), end()),
      seq(
        done('отказаться'),
        form('от'),
        gap(3, INSIDE),
        word('план', 'идея', 'замысел', 'намерение', 'строительство', 'проект'),
      ),
    ),
    examples: [
      'Министр опроверг, что сборы вырастут.',
      'Ходят слухи, что порт продадут.',
      'От идеи порта не ушли, но соседи отказались от плана строительства моста.',
    ],
    counterexamples: ['Соседи отказались от сборов.'],
  }),
  rule('ru/topic/too-early', {
    kind: 'topic',
    priority: 44,
    pattern: either(
      seq(form('говорить'), gap(6, INSIDE), form('рано', 'преждевременно')),
      seq(form('рано', 'преждевременно'), gap(1), form('говорить')),
    ),
    examples: [
      'О второй очереди порта говорить пока рано, подчеркнул министр.',
      'Министр заметил, что рано говорить о тарифах.',
    ],
    counterexamples: ['Министр рано уехал.'],
  }),
  rule('ru/topic/differences-remain', {
    kind: 'topic',
    priority: 44,
    pattern: either(
      seq(
        oneOf(['расхождение', 'разногласие', 'противоречие', 'разночтение'], 'nominative'),
        gap(4, INSIDE),
        oneOf(['сохраняться', 'оставаться', 'остаться', 'сохраниться']),
      ),
      seq(
        oneOf(['сохраняться', 'оставаться', 'остаться', 'сохраниться']),
        gap(3, INSIDE),
        oneOf(['расхождение', 'разногласие', 'противоречие', 'разночтение'], 'nominative'),
      ),
      seq(oneOf(['не сойтись'], 'past'), gap(3, INSIDE), form('в', 'во', 'на')),
      seq(oneOf(['взгляд', 'позиция', 'мнение', 'оценка'], 'nominative'), gap(3, INSIDE), done('разойтись')),
      seq(oneOf(['разойтись'], 'past'), form('в', 'во'), oneOf(['взгляд', 'мнение', 'оценка', 'подход'])),
      seq(
        form('к'),
        gap(2, INSIDE),
        oneOf(['вопрос', 'тема', 'проблема', 'предложение', 'идея'], 'dative'),
        gap(3, INSIDE),
        oneOf(['вернуться'], 'future'),
      ),
      seq(
        oneOf(['вернуться'], 'future'),
        form('к'),
        gap(2, INSIDE),
        oneOf(['вопрос', 'тема', 'проблема', 'предложение', 'идея'], 'dative'),
      ),
    ),
    examples: [
      'Расхождения сохраняются лишь по статье о пенсиях.',
      'Стороны не сошлись в вопросе о пошлинах.',
      'По вопросу о тарифах взгляды министров разошлись.',
      'К этому вопросу стороны вернутся весной.',
    ],
    counterexamples: ['Расхождения в данных устранены.', 'Стороны сошлись в цене.'],
  }),
  rule('ru/topic/not-ruled-out', {
    kind: 'topic',
    priority: 11,
    pattern: seq(
      oneOf(['сторона', 'министр', 'делегация', 'президент', 'ведомство', 'страна']),
      gap(4, INSIDE),
      oneOf(['не исключить', 'не исключать']),
      gap(2, INSIDE),
      marked('noun', 'genitive'),
    ),
    examples: [
      'Ни одна из сторон не исключила создания общего банка.',
      'Министры не исключают скорого визита.',
    ],
    counterexamples: ['Стороны исключили создание банка.'],
  }),
  rule('ru/topic/looked-at', {
    kind: 'topic',
    priority: 12,
    pattern: seq(
      oneOf(RAISED, 'nominative'),
      gap(14, INSIDE),
      oneOf(['изучаться', 'прорабатываться', 'анализироваться', 'уточняться'], 'present'),
    ),
    examples: [
      'Предложение Казахстана о безвизовом режиме изучается.',
      'Вопрос о тарифах министерства прорабатывается.',
    ],
    counterexamples: ['Предложение Казахстана принято.'],
  }),
  rule('ru/topic/no-support', {
    kind: 'topic',
    priority: 44,
    pattern: either(
      seq(
        oneOf(RAISED, 'nominative'),
        gap(10, INSIDE),
        form('не'),
        form('нашло', 'нашла', 'получило', 'получила', 'встретило', 'встретила'),
        gap(2),
        word('поддержка', 'отклик', 'понимание', 'одобрение'),
      ),
      seq(oneOf(RAISED, 'nominative'), gap(10, INSIDE), oneOf(['отклонить', 'отвергнуть'], 'short')),
      seq(
        form('речь', 'речи'),
        gap(8, INSIDE),
        form('не'),
        form('шла', 'идет', 'шло', 'было', 'заходила', 'заходило'),
      ),
    ),
    examples: [
      'Предложение Казахстана о слиянии фондов не нашло поддержки.',
      'Инициатива соседей была отклонена.',
      'Речь о поставках зерна в Казахстан не шла.',
    ],
    counterexamples: ['Предложение Казахстана нашло поддержку.', 'Речь шла о поставках зерна.'],
  }),
]
