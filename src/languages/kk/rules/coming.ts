import {
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  likely,
  oneOf,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { inBase } from '../base.js'
import { KK_OFFICES } from '../lexicon/people.js'
import { KK_THINGS } from '../lexicon/things.js'
import { CLOSE, LONG, verb, written } from './parts.js'

/** What will be opened or built: a number of such things is an aim and no count of what there is; flights are told of by the week. */
const NONE = ['компания', 'рейс', 'қатынас', 'маршрут', 'кезек'].map(inBase)
const THINGS = [...KK_THINGS.filter((thing) => !NONE.includes(thing)), inBase('жоба')]

/** That a thing will begin to work or will be built; how often something runs is none of these. */
const WILL_BE: readonly string[] = [
  ...[
    'ашу',
    'ашылу',
    'салу',
    'салыну',
    'құру',
    'құрылу',
    'жаңғырту',
    'жөндеу',
    'кеңейту',
    'орнату',
    'аяқтау',
  ],
  ...['аяқталу', 'басталу', 'тұрғызу', 'жаңарту'],
]
const BEGINS = either(
  seq(written('іске'), verb(['қосу', 'қосылу', 'асу', 'асыру', 'асырылу'], 'verb', 'future')),
  seq(written('жүзеге'), verb(['асу', 'асыру', 'асырылу'], 'verb', 'future')),
  seq(
    written('пайдалануға', 'қатарға'),
    verb(['беру', 'берілу', 'енгізу', 'қосу', 'қосылу'], 'verb', 'future'),
  ),
  seq(written('жолға'), verb(['қою', 'қойылу'], 'verb', 'future')),
  seq(written('бой'), verb(['көтеру'], 'verb', 'future')),
  without(verb(WILL_BE, 'verb', 'future'), 'noun'),
)

/** Intentions that say how many things there are to be, and what somebody will look into. */
export const COMING_RULES = [
  rule('kk/commitment/so-many-to-come', {
    kind: 'commitment',
    force: 'intended',
    priority: 37,
    pattern: either(
      seq(entityOf('quantity', THINGS), gap(6, except(form(',', ';', ':'))), BEGINS, CLOSE),
      // What people will be free to do from a day on.
      seq(entityOf('date', [inBase('бастап')]), gap(LONG), written('алады'), CLOSE),
    ),
    examples: [
      'Жыл соңына дейін тағы 52 кәсіпорын іске қосылады.',
      'Облыста 40 жоба жүзеге асырылады.',
      'Мамырдан бастап көрші ел азаматтары визасыз келе алады.',
    ],
    counterexamples: ['Жыл басынан бері 52 кәсіпорын іске қосылды.', 'Күн сайын 40 рейс орындалады.'],
  }),
  rule('kk/commitment/will-study', {
    kind: 'commitment',
    force: 'intended',
    priority: 26,
    alone: true,
    pattern: seq(
      either(entity('organisation'), oneOf(KK_OFFICES, 'nominative')),
      gap(LONG),
      without(
        likely(
          oneOf(
            ['қарау', 'қарастыру', 'пысықтау', 'зерттеу', 'зерделеу', 'талдау', 'сараптау'],
            'verb',
            'future',
          ),
        ),
        'short',
      ),
    ),
    examples: [
      'Министрлік көпірді жөндеу мәселесін қарайды.',
      'Комитет алымдарды азайту тәртібін пысықтайды.',
    ],
    counterexamples: ['Министрлік көпірді жөндеу мәселесін қарады.', 'Отырыста көпір мәселесі қаралады.'],
  }),
]
