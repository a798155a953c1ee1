import {
  ahead,
  capture,
  context,
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
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import type { Force } from '../../../statements/index.js'
import { EN_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { ADVERB, ANYTHING, BE, done, HELD_BESIDE, inside, said, word } from './parts.js'

const NAMED_DAYS: Pattern = seq(
  form('days', 'week', 'year', 'day'),
  form('of'),
  inside(2),
  oneOf(['culture', 'cinema', 'literature', 'art', 'music', 'tourism', 'cuisine']),
)
const NOUN: Pattern = either(oneOf(EN_EVENT_NOUNS), NAMED_DAYS, entity('organisation'))
/** Nouns of gatherings that no name is. */
export const PLAIN_NOUN: Pattern = either(oneOf(EN_EVENT_NOUNS), NAMED_DAYS)
const WHERE: Pattern = capture('place', entity('place', 'country'))
/** Going somewhere as a guest: `to visit Osh`, `to pay a visit to Osh`, `to attend the summit`. */
const VISIT: Pattern = either(
  seq(capture('type', form('visit'), 'visit'), inside(2), optional(WHERE)),
  seq(form('pay', 'make', 'undertake'), inside(5), form('visit', 'trip')),
  seq(
    either(
      form('attend', 'address'),
      seq(form('participate', 'part'), form('in')),
      seq(form('speak'), form('at')),
    ),
    inside(8),
    either(oneOf(EN_EVENT_NOUNS), entity('organisation')),
  ),
)
/** Where or when: what no object stands before. */
const SETTING: Pattern = either(
  form('in', 'on', 'at', 'next', '.', ',', 'with', 'for', 'its'),
  entity('date', 'place'),
  end(),
)
export const HELD = ['hold', 'host', 'organise', 'open', 'convene', 'conduct', 'stage']
const WILL: Pattern = seq(
  form('will', 'shall', 'would'),
  gap(2, marked('adverb')),
  either(
    seq(form('take'), form('place')),
    seq(form('be'), gap(1), done(...HELD, 'attend', 'chair')),
    form('open', 'begin', 'start', 'gather', 'pay', 'convene', 'resume', 'reconvene', 'commence'),
    seq(form('visit'), optional(seq(inside(2), WHERE))),
    seq(form('get'), either(form('underway'), seq(form('under'), form('way')))),
    seq(form('kick'), form('off')),
    seq(form('come'), form('together')),
  ),
)
/** What a body that gathers will do, and no body that opens or pays for something: `The Forum will open in Osh`. */
const WILL_BE: Pattern = seq(
  form('will', 'shall', 'would'),
  gap(2, marked('adverb')),
  either(
    seq(form('take'), form('place')),
    seq(form('be'), gap(1), done(...HELD, 'attend', 'chair')),
    seq(
      form('open', 'begin', 'start', 'gather', 'convene', 'resume', 'reconvene', 'commence'),
      ahead(SETTING),
    ),
    seq(form('kick'), form('off')),
    seq(form('come'), form('together')),
  ),
)
const PLANNED = form('planned', 'scheduled', 'expected', 'slated', 'envisaged', 'set', 'due')
const PLANNED_FOR: Pattern = either(
  form('for', 'in', 'at', 'on'),
  seq(
    form('to'),
    form('be', 'take', 'open', 'begin', 'start', 'convene', 'gather', 'bring', 'run', 'last', 'kick'),
  ),
)
export const HOLDING: Pattern = either(
  seq(
    form('on', 'upon', 'for', 'to'),
    optional(form('the')),
    form('holding', 'hosting', 'organising', 'organizing', 'organisation', 'organization', 'convening'),
  ),
  seq(form('to'), form('hold', 'host', 'organise', 'organize', 'convene', 'stage', 'conduct')),
)

/** An event at the end of a list of acts, with the force of the verb before the list. */
const BESIDE: readonly (readonly [string, Force, readonly string[], readonly string[]])[] = [
  [
    'en/event/agree-and-hold',
    'agreed',
    ['agree', 'decide'],
    [
      'The sides agreed to open a pier and to hold a forum in May.',
      'It was decided to lower fees and hold a meeting.',
    ],
  ],
  [
    'en/event/order-and-hold',
    'ordered',
    ['instruct', 'order', 'task'],
    [
      'The ministers were instructed to open a pier and hold a forum.',
      'The president ordered akimats to repair the road and to host a festival.',
    ],
  ],
  [
    'en/event/plan-and-hold',
    'intended',
    ['plan', 'intend'],
    [
      'The sides intend to open a pier and hold a forum.',
      'The sides plan to open a pier, to lower all the fees at the border and to host an exhibition.',
    ],
  ],
]

/** Events: something will be held. */
export const EVENT_RULES = [
  rule('en/event/will-take-place', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(
        NOUN,
        gap(14),
        form('will', 'would'),
        form('be'),
        done('host'),
        form('by'),
        gap(1),
        capture('place', entity('place', 'country')),
      ),
      seq(PLAIN_NOUN, gap(14), WILL),
      seq(entity('organisation'), gap(8), WILL_BE),
      seq(PLAIN_NOUN, gap(6), form('will'), form('run', 'last'), gap(4), entity('date')),
      seq(
        PLAIN_NOUN,
        gap(8),
        form('will', 'would'),
        form('follow'),
        gap(4, except(form(',', ';'))),
        entity('date', 'place'),
      ),
      seq(
        optional(capture('place', entity('place', 'country'))),
        form('will', 'would', 'shall'),
        gap(1),
        form('host', 'hold', 'welcome', 'organise', 'organize', 'stage', 'convene'),
        inside(8),
        PLAIN_NOUN,
      ),
      seq(form('will', 'would'), gap(2), form('pay', 'make'), inside(4), form('visit', 'trip')),
      seq(
        form('is', 'are'),
        form('to'),
        either(seq(form('be'), done(...HELD)), seq(form('take'), form('place'))),
      ),
      seq(
        PLAIN_NOUN,
        gap(10, except(form(',', ';'))),
        form('is', 'are'),
        form('going'),
        form('to'),
        either(
          seq(form('be'), done(...HELD)),
          seq(form('take'), form('place')),
          form('open', 'begin', 'start'),
        ),
      ),
      seq(PLAIN_NOUN, gap(8), form('is', 'are'), form('to'), form('open', 'begin', 'start', 'convene')),
      seq(
        optional(capture('place', entity('place', 'country'))),
        form('is', 'are'),
        form('to'),
        form('hold', 'host', 'stage', 'convene'),
        gap(5, except(form(',', ';', 'and', 'of', 'for', 'to'))),
        PLAIN_NOUN,
      ),
      seq(form('will'), inside(8), form('and'), form('host', 'hold'), inside(8), PLAIN_NOUN),
      seq(
        form('will', 'would'),
        gap(2, ADVERB),
        either(
          form('attend', 'address'),
          seq(form('take'), form('part'), form('in')),
          seq(form('participate'), form('in')),
        ),
        inside(6),
        PLAIN_NOUN,
      ),
    ),
    examples: [
      'A meeting of the carriers’ council will take place in ⟦place Osh⟧ in October.',
      'The next forum will be held in ⟦place Bishkek⟧.',
      'The exhibition is to open in ⟦place Osh⟧ in May.',
      'The next forum will be hosted by ⟦place Kazakhstan⟧.',
      'A second meeting will follow in ⟦place Osh⟧ in May.',
    ],
    counterexamples: ['The forum was held in Bishkek.', 'The pier is to open in May.'],
  }),
  rule('en/event/to-be-held', {
    kind: 'event',
    force: 'reported',
    priority: 47,
    extent: 'match',
    pattern: either(
      seq(
        optional(seq(word('preparation'), form('for'), optional(form('the')))),
        inside(3),
        PLAIN_NOUN,
        inside(4),
        seq(
          form('to'),
          form('be'),
          done(...HELD),
          repeat(except(form(',', ';', '.', '–', '—', 'and')), 1, 14),
        ),
      ),
      seq(
        PLAIN_NOUN,
        inside(4),
        optional(form(',')),
        form('which', 'that'),
        form('will', 'would', 'is', 'are'),
        gap(2),
        either(done(...HELD), seq(form('take'), form('place'))),
        repeat(except(form(',', ';', '.', '–', '—', 'and')), 1, 14),
      ),
    ),
    examples: [
      'They spoke of the forum to be held in ⟦place Osh⟧ ⟦when in May⟧.',
      'They discussed the exhibition, which will be opened ⟦when in June⟧.',
    ],
    counterexamples: ['They discussed the forum, which was held in May.'],
  }),
  rule('en/event/agree-to-hold', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    pattern: either(
      seq(done('agree', 'decide', 'arrange', 'resolve', 'settle', 'opt'), gap(4), HOLDING, gap(8), NOUN),
      seq(
        done('undertake', 'commit', 'pledge', 'promise'),
        gap(2),
        HOLDING,
        form('a', 'an', 'the', 'another', 'its', 'their'),
        gap(6),
        PLAIN_NOUN,
      ),
      seq(done('agree', 'decide'), gap(3), form('that'), gap(8), NOUN, gap(12), WILL),
    ),
    examples: [
      'The ministers agreed on holding the next meeting in May.',
      'The sides agreed to hold a forum in autumn.',
    ],
    counterexamples: ['The sides agreed to hold the price.'],
  }),
  rule('en/event/agree-to-meet', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    pattern: seq(
      done('agree', 'decide', 'arrange'),
      gap(2),
      form('to'),
      capture('type', form('meet', 'reconvene'), 'meeting'),
      either(entity('date', 'place', 'country'), form('again', 'in', 'at', 'on', 'soon', 'next')),
    ),
    examples: ['The ministers agreed to meet again in May.', 'They agreed to meet in ⟦place Osh⟧ next year.'],
    counterexamples: ['The ministers agreed to meet the targets.'],
  }),

  rule('en/event/accept-invitation', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(done('accept'), inside(4), form('invitation'), gap(8), form('to'), VISIT),
    examples: [
      'The minister accepted an invitation to ⟦type visit⟧ ⟦place Osh⟧ in May.',
      'He accepted the invitation to pay a visit to Kazakhstan.',
    ],
    counterexamples: ['The invitation to visit Osh was declined.'],
  }),
  rule('en/event/invite-to-visit', {
    kind: 'event',
    force: 'proposed',
    priority: 47,
    pattern: either(
      seq(done('invite'), gap(7), form('to'), VISIT),
      seq(
        done('extend', 'convey', 'hand', 'reaffirm', 'reiterate', 'renew', 'confirm'),
        inside(4),
        form('invitation'),
        gap(8),
        form('to'),
        VISIT,
      ),
      seq(done('invite'), inside(6), form('on'), inside(4), form('visit')),
    ),
    examples: [
      'The president invited his colleague to ⟦type visit⟧ ⟦place Osh⟧ in autumn.',
      'The minister extended an invitation to attend the forum in ⟦place Osh⟧.',
    ],
    counterexamples: ['The minister invited builders to take part in the tender.'],
  }),
  rule('en/event/propose-to-hold', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: seq(
      done('propose', 'suggest', 'initiate', 'offer', 'invite', 'recommend'),
      gap(1),
      either(HOLDING, form('holding', 'hosting', 'organising', 'organizing', 'convening')),
      gap(4),
      oneOf(EN_EVENT_NOUNS),
    ),
    examples: [
      'The minister proposed holding a forum in ⟦place Osh⟧.',
      'The delegation offered to host an exhibition in May.',
    ],
    counterexamples: ['The minister proposed holding the price.'],
  }),
  ...BESIDE.map(([name, force, verbs, examples]) =>
    rule(name, {
      kind: 'event',
      force,
      priority: 46,
      pattern: seq(context(seq(oneOf(verbs), ANYTHING)), HELD_BESIDE),
      examples,
      counterexamples: ['The guests open a pier and hold a forum.'],
    }),
  ),
  rule('en/event/plan-to-hold', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(said('plan', 'intend', 'schedule', 'expect'), gap(6), HOLDING, gap(8), NOUN),
      seq(
        form(
          ...[
            'planning',
            'plan',
            'intend',
            'plans',
            'preparing',
            'prepare',
            'want',
            'wants',
            'hope',
            'hopes',
          ],
          ...['intention', 'mean', 'means', 'wish', 'wishes', 'aim', 'aims'],
        ),
        HOLDING,
        gap(8),
        NOUN,
      ),
      seq(PLAIN_NOUN, inside(10), optional(seq(BE, gap(1))), PLANNED, either(PLANNED_FOR, entity('date'))),
    ),
    examples: [
      'It is planned to hold a forum in autumn.',
      'A visit of the minister is scheduled for May.',
      'A forum is set ⟦when for spring 2027⟧.',
    ],
    counterexamples: ['A repair is scheduled.'],
  }),
]
