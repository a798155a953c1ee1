import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { INSIDE } from './figure.js'
import { SOMEBODY } from './meeting.js'
import { done, word } from './parts.js'

const PLACE = capture('place', entity('place', 'country'))
const VENUE = form('местом', 'площадкой', 'хозяином', 'хозяйкой', 'ареной', 'столицей')
/** Those who come from other states. */
const GUESTS = oneOf(
  [
    ...['предприниматель', 'бизнесмен', 'делегация', 'миссия', 'министр', 'президент', 'премьер', 'посол'],
    ...['парламентарий', 'депутат', 'представитель', 'эксперт', 'губернатор', 'спикер', 'лидер'],
  ],
  'nominative',
)
const TALK = [
  'пообщаться',
  'поговорить',
  'побеседовать',
  'переговорить',
  'увидеться',
  'свидеться',
  'повидаться',
]
const CAME = [
  'приезжать',
  'приехать',
  'прилетать',
  'наведаться',
  'гостить',
  'погостить',
  'пожаловать',
  'прибывать',
  'побывать',
]

/** Without others, or with the delegations. */
const APART = either(
  seq(form('в'), oneOf(['узкий', 'расширенный', 'закрытый']), word('круг', 'состав', 'формат', 'режим')),
  seq(form('с'), form('глазу')),
  seq(gap(3, except(form(',', ';', '.'))), form('один'), form('на'), form('один')),
  form('тет-а-тет', 'наедине'),
)

/** Meetings told by their place, by what was held before who held it, and by talking or coming as a guest. */
export const HOSTED_RULES = [
  rule('ru/meeting/place-became', {
    kind: 'meeting',
    priority: 42,
    pattern: either(
      seq(
        VENUE,
        gap(7, INSIDE),
        oneOf(RU_MEETING_NOUNS, 'genitive'),
        gap(12, INSIDE),
        oneOf(['стать', 'послужить', 'оказаться'], 'past', 'verb'),
        gap(4, INSIDE),
        PLACE,
      ),
      seq(
        PLACE,
        gap(3, INSIDE),
        oneOf(['стать', 'послужить'], 'past', 'verb'),
        gap(2, INSIDE),
        VENUE,
        gap(6, INSIDE),
        oneOf(RU_MEETING_NOUNS, 'genitive'),
      ),
    ),
    examples: [
      'Местом переговоров с ⟦participant Садыром Жапаровым⟧ стал ⟦place Бишкек⟧.',
      '⟦place Бишкек⟧ стал площадкой первого заседания совета.',
    ],
    counterexamples: ['Местом съёмок стал Бишкек.', 'Бишкек станет местом заседания совета.'],
  }),
  rule('ru/meeting/who-took-part', {
    kind: 'meeting',
    priority: 41,
    pattern: seq(
      form('участниками', 'участником', 'гостями', 'гостем'),
      gap(3, marked('adjective')),
      oneOf(RU_MEETING_NOUNS, 'genitive'),
      gap(10, INSIDE),
      oneOf(['стать', 'быть', 'выступить', 'оказаться'], 'past', 'verb'),
      gap(4, INSIDE),
      either(entity('person', 'post'), GUESTS),
    ),
    examples: [
      'Участниками встречи в ⟦place Бишкеке⟧ стали президенты Казахстана и Узбекистана.',
      'Гостем форума в ⟦place Оше⟧ был министр ⟦participant Иван Петров⟧.',
    ],
    counterexamples: ['Участниками забега стали министры.', 'Участниками форума станут министры.'],
  }),
  rule('ru/meeting/held-by-whom', {
    kind: 'meeting',
    priority: 40,
    pattern: seq(
      gap(1, marked('adjective')),
      oneOf(
        RU_MEETING_NOUNS.filter((noun) => noun !== 'церемония').concat('поездка', 'собрание'),
        'accusative',
      ),
      optional(seq(form('в', 'во', 'на', 'по'), gap(1, marked('adjective')), PLACE)),
      gap(8, INSIDE),
      oneOf(['провести', 'совершить', 'нанести', 'возглавить', 'завершить', 'начать'], 'past', 'verb'),
      gap(6, INSIDE),
      entity('person', 'post'),
    ),
    examples: [
      'Неформальную беседу провели в ⟦place Оше⟧ ⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧.',
      'Рабочую поездку в ⟦place Казахстан⟧ совершил министр ⟦participant Иван Петров⟧.',
    ],
    counterexamples: ['Встречу провели в духе доверия.', 'Беседу с Иваном Петровым отложили.'],
  }),
  rule('ru/meeting/talk-together', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(
        oneOf(TALK, 'past', 'plural'),
        gap(8, INSIDE),
        entity('person'),
        form('и'),
        gap(4, INSIDE),
        entity('person'),
      ),
      seq(SOMEBODY, gap(3, INSIDE), done(...TALK), gap(2, INSIDE), form('с', 'со'), gap(6, INSIDE), SOMEBODY),
      seq(
        entity('person'),
        form('и'),
        gap(4, INSIDE),
        entity('person'),
        gap(8, INSIDE),
        oneOf(TALK, 'past', 'plural'),
      ),
      seq(oneOf(TALK, 'past', 'plural'), gap(3, INSIDE), APART),
    ),
    examples: [
      'Президенты побеседовали в узком кругу.',
      'Министры переговорили с глазу на глаз.',
      'В ⟦place Оше⟧ пообщались президенты ⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧.',
      '⟦participant Иван Петров⟧ пообщался с министром ⟦participant Садыром Жапаровым⟧.',
    ],
    counterexamples: ['Гости пообщались со школьниками.'],
  }),
  rule('ru/meeting/chair-at', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        oneOf(['председательствовать', 'сопредседательствовать'], 'past', 'verb'),
        form('на', 'в'),
        gap(4, INSIDE),
        oneOf(RU_MEETING_NOUNS, 'locative'),
      ),
      seq(
        form('на', 'в'),
        gap(4, INSIDE),
        oneOf(RU_MEETING_NOUNS, 'locative'),
        gap(14),
        oneOf(['председательствовать', 'сопредседательствовать'], 'past', 'verb'),
      ),
    ),
    examples: [
      'Председательствовали на заседании комиссии в ⟦place Оше⟧ ⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧.',
      'На встрече министров председательствовал ⟦participant Иван Петров⟧.',
    ],
    counterexamples: ['Петров председательствовал в жюри.'],
  }),
  rule('ru/meeting/come-together-there', {
    kind: 'meeting',
    priority: 38,
    pattern: seq(
      oneOf(['министр', 'глава', 'лидер', 'премьер', 'президент', 'руководитель'], 'nominative', 'plural'),
      gap(12, except(form(';'))),
      oneOf(['собраться', 'встретиться', 'съехаться', 'слететься'], 'past', 'plural'),
      gap(3, INSIDE),
      form('в', 'во', 'на'),
      gap(1, marked('adjective')),
      PLACE,
    ),
    examples: [
      'Лидеры Грузии, Армении и Азербайджана впервые собрались втроём в ⟦place Тбилиси⟧.',
      'Президенты Казахстана, Перу и Грузии впервые собрались втроём в ⟦place Оше⟧.',
    ],
    counterexamples: ['Лидеры соревнований собрались на старте.'],
  }),
  rule('ru/meeting/came-as-guests', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        form('в', 'во', 'на'),
        PLACE,
        repeat(either(entity('date'), marked('adverb')), 0, 2),
        done(...CAME),
        gap(3, marked('adjective')),
        either(GUESTS, entity('post', 'person')),
      ),
      seq(GUESTS, gap(8, INSIDE), done(...CAME), gap(2, INSIDE), form('в', 'во', 'на'), PLACE),
      seq(form('в', 'во'), PLACE, gap(2, INSIDE), done('гостить', 'погостить'), gap(2, INSIDE), GUESTS),
    ),
    examples: [
      'В ⟦place Ташкент⟧ в марте приезжали предприниматели Литвы.',
      'Делегация Грузии наведалась в ⟦place Ош⟧.',
    ],
    counterexamples: ['В Ташкент приезжали родственники.', 'Делегация Грузии приедет в Ош.'],
  }),
  rule('ru/meeting/drew-a-line', {
    kind: 'meeting',
    priority: 38,
    pattern: seq(
      done('подвести'),
      form('черту', 'итог', 'итоги'),
      form('под'),
      gap(4, INSIDE),
      word(...RU_MEETING_NOUNS),
    ),
    examples: [
      'В ⟦place Оше⟧ подвели черту под третьей встречей министров.',
      'Министры подвели итог под сессией совета.',
    ],
    counterexamples: ['Под спором подвели черту.'],
  }),
]
