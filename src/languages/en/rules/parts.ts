import {
  ahead,
  any,
  barring,
  capture,
  context,
  either,
  end,
  endingIn,
  entity,
  except,
  form,
  gap,
  lemma,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rest,
  seq,
  type Test,
  without,
} from '../../../grammar/index.js'
import type { MarkName } from '../../../morphology/index.js'
import { lineMark } from '../../line-mark.js'
import { EN_ACT_ENDINGS, EN_ACT_NOUNS } from '../lexicon/acts.js'
import { EN_EVENT_NOUNS } from '../lexicon/gatherings.js'

/** As little as possible up to the end of the clause; so long a gap is one loop of the program. */
export const ANYTHING: Pattern = gap(80)

/** A word that stands with those before it between two commas. */
export const INSIDE = except(form(',', ';'))

/** One of these verbs in the past, or its participle. */
export function done(...verbs: readonly string[]): Test {
  return oneOf(verbs, 'past')
}

/** One of these verbs in any form but the bare one and the gerund. */
export function said(...verbs: readonly string[]): Pattern {
  return either(oneOf(verbs, 'past'), without(oneOf(verbs, 'verb'), 'infinitive', 'noun'))
}

/** Those who speak for states in the present: `The Leaders agree to …`, `we propose to …`. */
export const SPEAKERS = form(
  ...[
    'sides',
    'parties',
    'leaders',
    'ministers',
    'presidents',
    'heads',
    'governments',
    'states',
    'countries',
  ],
  ...['participants', 'members', 'we', 'they', 'delegations', 'secretaries', 'both', 'two'],
)

/** Words in `-ly`, and those that stand where they do. */
export const ADVERB: Pattern = either(
  marked('adverb'),
  form(
    'also',
    'already',
    'again',
    'once',
    'soon',
    'then',
    'now',
    'later',
    'therefore',
    'thus',
    'first',
    'further',
  ),
)

/** Forms of `to be` before a participle. */
export const BE: Test = form('is', 'are', 'was', 'were', 'been', 'be', 'being')

/** What a line of a list begins with: `–`, `2)`. */
export const BULLET: Pattern = lineMark('a', 'b', 'c', 'd', 'e', 'f')

/** One of these verbs in the present: in `-s`, or bare behind those who speak, at the head of a line of theirs too. */
export function now(...verbs: readonly string[]): Pattern {
  return either(
    without(oneOf(verbs, 'verb'), 'infinitive', 'noun', 'past'),
    seq(either(context(SPEAKERS), form('i', '-', '–', '—', '•')), gap(1, ADVERB), form(...verbs)),
  )
}

/** A colon and the first line of a list, or nothing. */
export const LIST: Pattern = optional(seq(form(':'), optional(BULLET)))

/** What parts the members of a list: `,`, `and`, `, as well as`, `:` where a list of lines says how. */
export const SEPARATOR: Pattern = seq(
  either(
    seq(form(':'), BULLET),
    seq(form(',', ';'), optional(either(form('and'), seq(form('as'), form('well'), form('as'))))),
    form('and'),
    seq(form('as'), form('well'), form('as')),
  ),
  optional(form('also')),
  optional(BULLET),
)

const BORDER: Test = except(form(',', ';', 'and', ':'))

/** Words inside one member: anything but what parts members. */
export function inside(most: number): Pattern {
  return gap(most, BORDER)
}

/** A noun of action. */
export function action(...marks: readonly MarkName[]): Pattern {
  return either(
    plain(endingIn(EN_ACT_ENDINGS, 'noun', ...marks)),
    plain(oneOf(EN_ACT_NOUNS, 'noun', ...marks)),
  )
}

/** A bare verb. */
export const INFINITIVE: Test = without(plain(marked('infinitive')), 'short')

const DETERMINER: Pattern = either(
  form('the', 'a', 'an', 'its', 'their', 'this', 'these', 'such', 'all', 'new', 'joint', 'more', 'on'),
  marked('adjective'),
  entity('quantity', 'country', 'organisation'),
)

/** A bare verb that is no noun here: either never one, or with an object of its own behind it. */
/** A bare verb that holds no event; those who hold bear the free mark `neuter`. */
const NOT_HELD: Test = without(plain(marked('infinitive')), 'short', 'neuter')

const SURE_INFINITIVE: Pattern = either(
  without(plain(marked('infinitive')), 'noun', 'short', 'neuter'),
  seq(plain(marked('infinitive', 'noun')), DETERMINER),
)

/** What may stand between a verb and the head of its object: no border, no preposition. */
export const PHRASE: Pattern = gap(
  6,
  except(form(',', ';', 'and', ':', 'of', 'for', 'in', 'on', 'with', 'at', 'to', 'by', 'from', 'that')),
)

/** Verbs of holding, which make an event of the act. */
export const HOLD: Test = form('hold', 'host', 'organise', 'organize', 'convene')

/** The holding of an event that ends a list of acts: an event of its own. */
export const HELD_BESIDE: Pattern = seq(
  form('and', ','),
  optional(form('and')),
  optional(form('to')),
  HOLD,
  gap(6),
  oneOf(EN_EVENT_NOUNS),
)

/** An event told behind an act of somebody who is to hold it: `a group, which will hold its first session`. */
export const WHO_WILL_HOLD: Pattern = seq(
  form(','),
  form('which', 'that', 'who'),
  form('will', 'would'),
  gap(1),
  HOLD,
  gap(6),
  oneOf(EN_EVENT_NOUNS),
)

/** Where a list of acts ends: with the clause, or before an event. */
export const ACTS_END: Pattern = either(end(), ahead(either(HELD_BESIDE, WHO_WILL_HOLD)))

/** A gerund. */
export const GERUND: Test = plain(marked('gerund'))

const SURE_GERUND: Pattern = either(likely(GERUND), seq(GERUND, DETERMINER))

const WHEN: Pattern = repeat(either(entity('date'), ADVERB, form('further', 'also', 'jointly', 'soon')), 0, 3)

function members(first: Pattern, further: Pattern): Pattern {
  return seq(capture('act', seq(WHEN, first, ANYTHING)), rest(seq(SEPARATOR, further)))
}

/** When, with whom or how, between a verb and what it governs: `approve, by the end of May, a plan`. */
const BETWEEN_COMMAS: Pattern = seq(
  form(','),
  either(
    entity('date'),
    form(
      'by',
      'within',
      'before',
      'until',
      'with',
      'together',
      'jointly',
      'in',
      'on',
      'under',
      'where',
      'as',
    ),
  ),
  gap(8, except(form(',', ';'))),
  form(','),
)

/** A verb with words behind it, which it may share with a second one: `prepare and sign a programme`. */
function verbOf(verb: Test): Pattern {
  return seq(verb, optional(seq(form('and'), verb)), optional(BETWEEN_COMMAS), except(form('and', ',')))
}

/** The holding of an event among acts; what tells of it as an event leaves them the others. */
const HELD_AMONG: Pattern = capture('act', seq(HOLD, gap(6), oneOf(EN_EVENT_NOUNS), ANYTHING))

/** The calling together of people among acts, which is an act: `and to convene ministers every year`. */
const CALLED_AMONG: Pattern = capture(
  'act',
  seq(
    form('convene', 'gather', 'assemble'),
    gap(2),
    form('ministers', 'experts', 'officials', 'ambassadors', 'representatives', 'specialists', 'groups'),
    ANYTHING,
  ),
)

/** Another who is told what to do in the same list: `and the Energy Ministry to tighten oversight`. */
const OTHER_BODY: Pattern = either(
  seq(
    form('the', 'its', 'their', 'regional', 'local'),
    gap(4, except(form(',', ';', 'and', 'to', 'in', 'for', 'from', 'on', 'with'))),
    form(
      ...['ministry', 'ministries', 'agency', 'agencies', 'governors', 'governor', 'akims', 'akim', 'hokims'],
      ...[
        'regions',
        'department',
        'departments',
        'authorities',
        'minister',
        'ministers',
        'committee',
        'bank',
      ],
      ...['government', 'cabinet', 'bodies', 'akimats', 'administrations', 'officials', 'company', 'fund'],
    ),
    optional(seq(form('of'), gap(4, except(form(',', ';', 'and', 'to'))))),
  ),
  seq(optional(form('the')), entity('post', 'organisation')),
)

/** Acts as infinitives: `to open a plant and launch flights`; each has words of its own. */
export const TO_ACTS: Pattern = seq(
  LIST,
  form('to'),
  LIST,
  members(
    verbOf(INFINITIVE),
    either(
      seq(form('to'), capture('act', seq(WHEN, NOT_HELD, ANYTHING))),
      capture('act', seq(WHEN, SURE_INFINITIVE, ANYTHING)),
      seq(optional(form('to')), either(HELD_AMONG, CALLED_AMONG)),
      seq(OTHER_BODY, form('to'), capture('act', seq(WHEN, SURE_INFINITIVE, ANYTHING))),
    ),
  ),
)

/** What those who speak in a list do by saying it, which is no act to be done: `– note the progress`. */
const SAYING = [
  ...['note', 'welcome', 'express', 'stress', 'recall', 'reaffirm', 'emphasise', 'underline', 'underscore'],
  ...[
    'acknowledge',
    'recognise',
    'reiterate',
    'affirm',
    'highlight',
    'appreciate',
    'commend',
    'thank',
    'condemn',
  ],
  ...['confirm', 'voice', 'declare'],
]

const LINE_VERB: Pattern = either(
  barring(without(plain(marked('infinitive')), 'noun', 'short', 'neuter'), SAYING),
  seq(barring(plain(marked('infinitive', 'noun')), SAYING), DETERMINER),
  seq(form('agree'), form('on', 'upon')),
)

/** Several acts behind one `will`: `will build a pier and lower the fees`. */
export const WILL_ACTS: Pattern = seq(
  without(form('will', 'shall'), 'relative'),
  repeat(ADVERB, 0, 2),
  capture('act', seq(verbOf(without(INFINITIVE, 'function')), ANYTHING)),
  repeat(seq(SEPARATOR, capture('act', seq(WHEN, SURE_INFINITIVE, ANYTHING))), 1, 4),
)

/** Several acts behind one `is to`: `is to visit the site and keep ministers informed`. */
export const IS_TO_ACTS: Pattern = seq(
  without(form('is', 'are'), 'relative'),
  form('to'),
  capture('act', seq(verbOf(INFINITIVE), ANYTHING)),
  repeat(seq(SEPARATOR, capture('act', seq(WHEN, SURE_INFINITIVE, ANYTHING))), 1, 4),
)

/** An act that begins a line of a list, as a bare verb: `1. Open a pier`, `– speed up the repair`. */
export const LINE_ACT: Pattern = capture(
  'act',
  seq(WHEN, either(LINE_VERB, seq(INFINITIVE, form('up', 'out', 'down', 'off', 'over', 'back'))), ANYTHING),
)

/** An act on a line of its own among others, where a bare verb is no noun. */
const NEXT_LINE: Pattern = seq(BULLET, capture('act', seq(WHEN, INFINITIVE, ANYTHING)))

/** An act told by its noun on a line without a verb that tells. */
export const NOUN_LINE: Pattern = capture(
  'act',
  seq(
    optional(form('the')),
    gap(3, marked('adjective')),
    action(),
    form('of', 'in', 'to', 'with', 'on'),
    gap(40, without(any(), 'past', 'present')),
  ),
)

/** A verb that announces acts, and the acts behind it: `the following tasks were set: …`. */
export function these(verb: Pattern): Pattern {
  const act = either(NEXT_LINE, LINE_ACT)
  const next = seq(form(',', ';'), optional(form('and')), act)
  return seq(verb, form(':'), act, rest(next), ACTS_END)
}

/** Acts as gerunds: `opening a plant and launching flights`. */
export const GERUND_ACTS: Pattern = members(
  verbOf(GERUND),
  seq(optional(form('of', 'on', 'in', 'to', 'for')), capture('act', seq(WHEN, SURE_GERUND, ANYTHING))),
)

const NOUN_HEAD: Pattern = seq(gap(4, except(form(',', 'and', 'to'))), action())

/** Acts as nouns: `the creation of a fund and the opening of a bridge`. */
export const NOUN_ACTS: Pattern = members(
  NOUN_HEAD,
  either(
    seq(form('on', 'of', 'for', 'in', 'to'), capture('act', seq(NOUN_HEAD, ANYTHING))),
    capture('act', seq(form('the', 'a', 'an'), NOUN_HEAD, ANYTHING)),
    capture('act', seq(SURE_GERUND, ANYTHING)),
  ),
)

/** What is told behind `of`, `on` or another small word: gerunds or nouns of action. */
export function actsBehind(...words: readonly string[]): Pattern {
  return seq(form(...words), either(GERUND_ACTS, NOUN_ACTS))
}

/** `that` which tells what was said. */
export const THAT: Pattern = form('that')

/** A word in any of its forms. */
export function word(...lemmas: readonly string[]): Test {
  return lemma(...lemmas)
}
