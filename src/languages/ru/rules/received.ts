import {
  capture,
  context,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  marked,
  oneOf,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE } from './figure.js'
import { done, word } from './parts.js'

const PLACE = capture('place', entity('place', 'country'))
/** People of the sort that meets, named by their office alone. */
const OFFICIALS = [
  ...[
    'глава',
    'министр',
    'президент',
    'премьер-министр',
    'премьер',
    'посол',
    'губернатор',
    'аким',
    'хоким',
    'мэр',
  ],
  ...[
    'депутат',
    'парламентарий',
    'сенатор',
    'спикер',
    'делегация',
    'руководитель',
    'представитель',
    'ректор',
  ],
  ...['предприниматель', 'эксперт', 'дипломат', 'сопредседатель', 'председатель', 'король', 'эмир'],
]
const HOSTS: Pattern = either(entity('person', 'post'), oneOf(OFFICIALS, 'nominative'))
const GUESTS = form(
  'гостей',
  'гостям',
  'коллег',
  'коллегам',
  'делегацию',
  'делегации',
  'делегатов',
  'партнеров',
)
const TALK = word('беседа', 'разговор', 'встреча', 'переговоры', 'диалог')

/** Meetings told by who was received, who came as a guest, or what was spoken of. */
export const RECEIVED_RULES = [
  rule('ru/meeting/received', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(
        oneOf(['принять'], 'short'),
        gap(3, INSIDE),
        either(entity('person', 'post'), oneOf(['делегация', 'миссия', 'посол'], 'nominative')),
      ),
      seq(
        entity('person', 'post'),
        oneOf(['принять', 'встретить'], 'past', 'verb'),
        gap(1, marked('adjective')),
        HOSTS,
      ),
    ),
    examples: ['В резиденции принята делегация Катара.', 'Посла Индии принял спикер сената.'],
    counterexamples: ['Принят закон.', 'Посла ждал спикер.'],
  }),
  rule('ru/meeting/as-guests', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(form('в'), form('гостях'), form('у'), gap(6, INSIDE), done('побывать', 'быть', 'погостить')),
      seq(
        done('ознакомить', 'познакомить', 'показать'),
        gap(1, marked('adjective')),
        GUESTS,
        form('из'),
        entity('place', 'country'),
      ),
      seq(
        form('принимали', 'приняли', 'принимал', 'принял'),
        gap(3, INSIDE),
        form('гостей', 'коллег', 'делегацию', 'партнеров'),
        form('из'),
        entity('place', 'country'),
      ),
    ),
    examples: [
      'В гостях у аграриев области побывали коллеги из Баварии.',
      'Аким ознакомил гостей из Баварии с работой складов.',
    ],
    counterexamples: ['В гостях у сказки дети.', 'Аким ознакомил гостей с планом.'],
  }),
  rule('ru/meeting/talked-at', {
    kind: 'meeting',
    priority: 38,
    pattern: either(
      seq(
        context(
          seq(
            either(
              entity('person', 'post'),
              form('депутаты', 'парламентарии', 'сенаторы', 'эксперты', 'дипломаты', 'предприниматели'),
            ),
            gap(8, INSIDE),
          ),
        ),
        done('пообщаться', 'побеседовать', 'посовещаться'),
        form('в', 'на', 'за', 'по'),
      ),
      seq(
        form('участники', 'члены', 'делегаты', 'представители', 'главы', 'лидеры', 'руководители'),
        gap(8, INSIDE),
        oneOf(['собраться', 'съехаться'], 'past', 'plural'),
        gap(2, INSIDE),
        form('в', 'на'),
        PLACE,
      ),
      seq(
        done('провести'),
        entityOf('quantity', ['раунд', 'встреча', 'заседание', 'беседа', 'консультация']),
      ),
      seq(
        done('открыться', 'пройти', 'состояться', 'начаться', 'завершиться'),
        gap(4, INSIDE),
        oneOf(['круглый'], 'nominative'),
        form('стол'),
      ),
      seq(
        oneOf(['круглый'], 'nominative'),
        form('стол'),
        gap(14, INSIDE),
        done('открыться', 'пройти', 'состояться', 'начаться', 'завершиться'),
      ),
    ),
    examples: [
      'Депутаты двух стран пообщались в ⟦place Праге⟧.',
      'Участники конференции собрались в ⟦place Ургенче⟧.',
      'В ⟦place Женеве⟧ открылся круглый стол по климату.',
    ],
    counterexamples: ['Дети пообщались в школе.', 'Стол круглый.'],
  }),
  rule('ru/meeting/talk-was-on', {
    kind: 'meeting',
    priority: 38,
    pattern: either(
      seq(
        form('темой', 'темами', 'предметом', 'поводом'),
        gap(1),
        TALK,
        gap(3, INSIDE),
        entity('person', 'post'),
        gap(10, except(form(';'))),
        done('стать', 'быть'),
      ),
      seq(
        oneOf(['беседа', 'разговор', 'встреча'], 'nominative'),
        gap(2, marked('adjective')),
        entity('person', 'post'),
        form('с', 'со', 'и'),
        gap(6, INSIDE),
        done('касаться', 'коснуться', 'затронуть', 'посвятить', 'длиться'),
      ),
    ),
    examples: [
      'Темой беседы ⟦participant Ивана Петрова⟧ с министром стали тарифы.',
      'Беседа ⟦participant Ивана Петрова⟧ с министром касалась тарифов.',
    ],
    counterexamples: ['Темой урока стали тарифы.', 'Беседа касалась тарифов.'],
  }),
]
