import {
  either,
  end,
  endingIn,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ACT_ENDINGS } from '../lexicon/acts.js'
import { action, actions, acts, done, INFINITIVE, inside, said, THAT, word } from './parts.js'

const STRESS = [
  'отметить',
  'подчеркнуть',
  'указать',
  'акцентировать',
  'выделить',
  'констатировать',
  'обозначить',
  'подтвердить',
  'отмечать',
  'подчеркивать',
  'подчеркиваться',
  'отмечаться',
  'указываться',
  'признать',
  'обратить',
  'заявить',
  'сообщить',
  'напомнить',
  'говорить',
]
/** Verbs that tell of a wish or an intention. */
const TELL_WISH = [
  ...['выразить', 'подтвердить', 'заявить', 'высказать', 'проявить', 'сообщить', 'объявить', 'выражать'],
  ...['заверить', 'подчеркнуть', 'отметить', 'изъявить', 'рассказать', 'проинформировать', 'уведомить'],
  ...['озвучить', 'обозначить', 'продемонстрировать', 'поделиться'],
]

/** The same said in the present, as joint texts do: `Стороны подчёркивают важность …`. */
const STRESS_NOW = ['отмечать', 'подчеркивать', 'указывать', 'констатировать', 'подтверждать', 'признавать']
const WISH_NOW = ['выражать', 'подтверждать', 'заявлять', 'высказывать', 'проявлять', 'отмечать', 'объявлять']
const WORTH = [
  'важность',
  'необходимость',
  'значимость',
  'актуальность',
  'целесообразность',
  'значение',
  'востребованность',
]
const WISH = [
  'готовность',
  'заинтересованность',
  'намерение',
  'стремление',
  'приверженность',
  'желание',
  'интерес',
  'надежда',
  'настрой',
  'нацеленность',
  'решимость',
]

/** Those who take the side of what somebody else would do. */
const BACKERS = [
  ...['сторона', 'участник', 'делегация', 'палата', 'министр', 'лидер', 'президент', 'депутат', 'партнер'],
  ...['парламентарий', 'премьер', 'глава', 'сосед', 'эксперт', 'предприниматель'],
]

/** Support: something is called important, welcome or wished for, with no promise to do it. */
export const SUPPORTED_RULES = [
  rule('ru/commitment/stress-importance', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(
      either(done(...STRESS), oneOf(STRESS_NOW, 'present')),
      gap(4),
      oneOf(WORTH),
      either(actions('genitive'), acts(INFINITIVE)),
      end(),
    ),
    examples: [
      'Отмечена важность ⟦act начала работ на переправе⟧, ⟦act расширения складов⟧.',
      'Министр подчеркнул необходимость ⟦act упрощения досмотра грузов⟧.',
      'Стороны подчёркивают важность ⟦act ремонта причалов⟧.',
      'Стороны обратили внимание на важность ⟦act ремонта причалов⟧.',
    ],
    counterexamples: ['Важность работ известна.', 'Отмечена красота города.'],
  }),
  rule('ru/commitment/stress-worth', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: either(
      seq(said(...STRESS), gap(4), oneOf(WORTH)),
      seq(said('придавать', 'придаваться', 'придать'), gap(3), oneOf(WORTH)),
      seq(oneOf(WORTH), said('придавать', 'придаваться', 'придать')),
      seq(said('говориться'), form('о', 'об'), oneOf(WORTH)),
      seq(done('уделить', 'сделать', 'поставить'), gap(3), word('внимание', 'акцент'), gap(2), oneOf(WORTH)),
      seq(word('внимание', 'акцент'), gap(3), done('уделить', 'сделать'), gap(2), oneOf(WORTH)),
      seq(word('значение'), said('иметь', 'приобретать', 'приобрести')),
      seq(said('иметь', 'приобретать', 'приобрести'), inside(2), word('значение'), form('для')),
      seq(done('согласиться'), form('с'), inside(1), oneOf(WORTH)),
      seq(said('видеть', 'усматривать', 'назреть', 'испытывать'), gap(2), word('необходимость')),
      seq(form('едины', 'единодушны', 'убеждены', 'уверены'), gap(2), form('в', 'во'), oneOf(WORTH)),
      seq(
        done('выразить', 'высказать'),
        inside(2),
        word('уверенность', 'убежденность'),
        form('в'),
        oneOf(WORTH),
      ),
    ),
    examples: [
      'Подчёркнута важность общих складов.',
      'Стороны отметили значимость моста для перевозчиков.',
      'Министр придаёт большое значение ремонту моста.',
      'Говорилось о необходимости ускорить ремонт моста.',
      'Особое внимание уделено необходимости общих складов.',
      'Министры едины в необходимости ремонта моста.',
      'Соседи согласились с важностью моста.',
    ],
    counterexamples: ['Значимость моста велика.'],
  }),
  rule('ru/commitment/importance-stressed', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: seq(oneOf(WORTH), gap(14), done(...STRESS)),
    examples: [
      'Важность ремонта моста подчеркнули оба министра.',
      'Необходимость общего тарифа отмечена отдельно.',
    ],
    counterexamples: ['Важность ремонта велика.'],
  }),
  rule('ru/commitment/express-wish', {
    kind: 'commitment',
    force: 'supported',
    priority: 46,
    each: 'act',
    pattern: seq(
      either(done(...TELL_WISH), oneOf(WISH_NOW, 'present')),
      gap(6),
      oneOf(WISH),
      gap(2),
      either(
        acts(INFINITIVE),
        seq(form('к'), actions('dative')),
        seq(form('в', 'о', 'об'), actions('locative')),
        seq(form('на'), actions('accusative')),
      ),
      end(),
    ),
    examples: [
      'Предприниматели изъявили желание ⟦act вложить деньги в порт⟧.',
      'Стороны выразили готовность ⟦act нарастить перевозки⟧.',
      'Компания проявила интерес к ⟦act расширению складов⟧.',
      'Министр сообщил о намерении Турции ⟦act открыть здесь склад⟧.',
      'Стороны выражают заинтересованность в ⟦act ремонте моста⟧.',
      'Грузинская сторона проинформировала о готовности ⟦act открыть склад⟧.',
      'Министр озвучил намерение соседей ⟦act открыть здесь склад⟧.',
    ],
    counterexamples: ['Готовность моста проверена.'],
  }),
  rule('ru/commitment/assure-that', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    tellsOn: true,
    pattern: seq(
      either(
        seq(
          either(
            done('заверить', 'уверить', 'пообещать', 'обещать'),
            oneOf(['обещать', 'заверять'], 'present'),
          ),
          gap(4),
          either(THAT, INFINITIVE),
        ),
        seq(
          either(done('подтвердить', 'поручиться'), oneOf(['подтверждать', 'ручаться'], 'present')),
          gap(2),
          THAT,
          gap(8),
          marked('future'),
        ),
      ),
      gap(60),
      end(),
    ),
    examples: [
      'Министр заверил, что соседи изучат новый тариф.',
      'Делегация пообещала рассмотреть заявки перевозчиков.',
      'Соседняя сторона подтвердила, что поддержит заявку Грузии.',
    ],
    counterexamples: ['Подпись заверена нотариусом.', 'Министр подтвердил, что торговля растёт.'],
  }),
  rule('ru/commitment/promise-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: seq(
      either(done('пообещать', 'обещать', 'гарантировать'), oneOf(['обещать', 'гарантировать'], 'present')),
      inside(3),
      either(
        entity('money'),
        oneOf(
          [
            ...[
              'ответ',
              'решение',
              'помощь',
              'поддержка',
              'содействие',
              'поставка',
              'заем',
              'кредит',
              'грант',
            ],
            ...['финансирование', 'средство', 'участие'],
          ],
          'accusative',
        ),
      ),
    ),
    examples: [
      'Министерство пообещало ответ в течение двух месяцев.',
      'Япония обещает 15 млн евро на школу в Таразе.',
    ],
    counterexamples: ['Министерство не обещало ответа.', 'Обещания исполнены.'],
  }),
  rule('ru/commitment/support-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    pattern: seq(
      either(
        done('поддержать', 'приветствовать', 'поддерживать'),
        seq(
          done('заявить', 'выразить', 'подтвердить', 'высказать'),
          inside(2),
          word('поддержка', 'одобрение'),
        ),
        seq(done('отозваться'), inside(1), form('о', 'об')),
      ),
      inside(5),
      either(
        action('accusative'),
        word('инициатива', 'предложение', 'идея', 'план', 'проект', 'принятие', 'курс', 'решение', 'усилие'),
      ),
    ),
    examples: [
      'Министр поддержал создание общего склада.',
      'Стороны поддержали эту инициативу.',
      'Министр заявил о поддержке инициативы соседей.',
    ],
    counterexamples: ['Контакты поддерживаются.', 'Министр не поддержал инициативу.'],
  }),
  rule('ru/commitment/favour-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 39,
    pattern: seq(
      oneOf(['поддерживать', 'приветствовать'], 'present', 'verb'),
      inside(4),
      either(
        endingIn(ACT_ENDINGS, 'noun', 'accusative'),
        oneOf(['запуск', 'переход', 'обмен', 'ввод', 'пуск', 'отмена', 'выход', 'рост'], 'accusative'),
        word('инициатива', 'предложение', 'идея', 'план', 'проект', 'решение', 'усилие', 'намерение'),
      ),
    ),
    examples: [
      'Соседи приветствуют скорый запуск парома.',
      'Турция поддерживает строительство моста.',
      'Соседи приветствуют эту инициативу.',
    ],
    counterexamples: ['Города поддерживают прямые связи.', 'Соседи не поддерживают эту инициативу.'],
  }),
  rule('ru/commitment/initiative-supported', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    pattern: either(
      seq(word('инициатива', 'предложение', 'идея'), gap(16), oneOf(['поддержать'], 'short')),
      seq(entity('country', 'post', 'person'), form('его', 'ее', 'их'), done('поддержать', 'одобрить')),
      seq(
        oneOf(['инициатива', 'предложение', 'идея', 'решение', 'отказ', 'план', 'шаг'], 'accusative'),
        gap(10, except(form(',', ';'))),
        oneOf(['поддержать', 'приветствовать', 'одобрить'], 'past', 'verb'),
        gap(2, except(form(',', ';'))),
        either(entity('post', 'person', 'country', 'organisation'), oneOf(BACKERS, 'nominative')),
      ),
      seq(
        word('инициатива', 'предложение', 'идея'),
        gap(12),
        done('получить', 'найти', 'встретить', 'снискать'),
        gap(2),
        word('поддержка', 'одобрение', 'понимание', 'отклик'),
      ),
    ),
    examples: [
      'Инициатива создания фонда поддержана.',
      'Предложение министра нашло поддержку соседей.',
      'Отказ соседей от сборов приветствовали обе палаты.',
      'Предложение о фонде внесла Грузия, Казахстан его поддержал.',
    ],
    counterexamples: ['Предложение об общем складе отклонено.'],
  }),
  rule('ru/commitment/speak-for', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: either(
      seq(
        done('высказаться', 'высказываться'),
        gap(2),
        either(
          seq(form('за'), inside(4), action('accusative')),
          seq(form('в'), form('пользу'), inside(4), action('genitive')),
          seq(form('в'), form('поддержку')),
        ),
      ),
      seq(
        either(seq(form('за'), inside(3), action('accusative')), seq(form('в'), form('пользу', 'поддержку'))),
        gap(20, except(form(';'))),
        done('высказаться', 'высказываться'),
      ),
    ),
    examples: [
      'Стороны высказались за снижение сборов.',
      'Министры высказались за дальнейшее расширение складов.',
      'Делегация высказалась в пользу создания общего склада.',
      'За снижение сборов и ремонт причала высказались обе стороны.',
    ],
    counterexamples: ['Стороны высказались.'],
  }),
  rule('ru/commitment/ready-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    each: 'act',
    pattern: either(
      seq(
        oneOf(['готовый', 'готов', 'заинтересованный', 'заинтересовать'], 'short'),
        gap(4),
        either(seq(acts(INFINITIVE), end()), form('в', 'к')),
      ),
      seq(either(oneOf(['не возражать'], 'present'), done('не возражать')), gap(2), form('против')),
    ),
    examples: [
      'Соседи не возражают против снижения сборов.',
      'Компании готовы ⟦act рассмотреть участие в ремонте⟧ и ⟦act нанять перевозчиков⟧.',
      'Узбекистан заинтересован в ночных рейсах.',
    ],
    counterexamples: ['Мост готов.'],
  }),
]
