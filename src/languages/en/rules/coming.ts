import { capture, either, entity, except, form, gap, optional, rule, seq } from '../../../grammar/index.js'
import { PLAIN_NOUN } from './event.js'
import { ADVERB, done, inside, said, word } from './parts.js'

/** What is met without a meeting. */
const MET_THINGS = [
  ...['demand', 'demands', 'need', 'needs', 'target', 'targets', 'goal', 'goals', 'standard', 'standards'],
  ...['obligation', 'obligations', 'requirement', 'requirements', 'commitment', 'commitments'],
  ...['condition', 'conditions', 'deadline', 'deadlines', 'challenge', 'challenges', 'expectations'],
]

/** Gatherings to come, named beside something else or told of those who will meet. */
export const COMING_RULES = [
  rule('en/event/coming', {
    kind: 'event',
    force: 'reported',
    priority: 43,
    extent: 'match',
    pattern: seq(
      optional(seq(word('preparation'), form('for'), optional(form('the')))),
      form('upcoming', 'forthcoming', 'next', 'approaching', 'future'),
      inside(6),
      PLAIN_NOUN,
      inside(6),
      entity('date'),
    ),
    examples: [
      'They discussed the upcoming meeting in ⟦place Osh⟧ on ⟦when 31 May⟧.',
      'They spoke of the forthcoming forum in ⟦place Osh⟧ ⟦when in May⟧.',
    ],
    counterexamples: ['They discussed the upcoming meetings.'],
  }),
  rule('en/event/will-meet', {
    kind: 'event',
    force: 'intended',
    priority: 45,
    always: { type: 'meeting' },
    pattern: seq(
      either(
        form(
          ...[
            'commission',
            'council',
            'committee',
            'group',
            'ministers',
            'leaders',
            'sides',
            'parties',
            'experts',
            'presidents',
            'delegations',
            'constituency',
            'board',
            'countries',
            'states',
            'governors',
            'premiers',
            'mayors',
            'negotiators',
            'officials',
            'envoys',
          ],
        ),
        entity('organisation', 'post', 'person'),
      ),
      form('will', 'would'),
      gap(2, either(ADVERB, form('next'))),
      either(
        form('meet', 'convene', 'reconvene', 'gather'),
        seq(form('see'), form('each'), form('other'), optional(form('again'))),
      ),
      gap(6, except(form(',', ...MET_THINGS))),
      entity('place', 'date', 'country'),
    ),
    examples: [
      'The commission will meet in ⟦place Osh⟧ from 9 to 11 June.',
      'The ministers will next meet in ⟦place Osh⟧.',
      'The governors will see each other again in ⟦place Osh⟧ in June.',
    ],
    counterexamples: [
      'The commission met in Osh.',
      'The sides will meet their targets in Osh.',
      'The council will meet the growing demand by 2027.',
    ],
  }),
  rule('en/event/agree-that-meet', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    always: { type: 'meeting' },
    pattern: seq(
      done('agree', 'decide'),
      form('that'),
      inside(8),
      form('will', 'would', 'should'),
      form('meet', 'convene', 'reconvene'),
      gap(6, except(form(',', ...MET_THINGS))),
      entity('place', 'date', 'country'),
    ),
    examples: [
      'It was agreed that the working group would meet in ⟦place Osh⟧ in June.',
      'The sides decided that the council should convene in May.',
    ],
    counterexamples: ['It was agreed that the plant would meet the standards by 2027.'],
  }),
  rule('en/event/fix-next', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    pattern: seq(
      done('fix', 'set', 'schedule', 'arrange', 'pencil', 'book'),
      gap(2, except(form('to', ','))),
      form('next', 'new', 'another', 'further', 'second', 'third', 'follow-up'),
      gap(4, except(form(',', ';', 'to', 'of'))),
      either(PLAIN_NOUN, form('round')),
      gap(4, except(form(',', ';', 'to'))),
      entity('date', 'place', 'country'),
      gap(2),
      optional(entity('date', 'place', 'country')),
    ),
    examples: [
      'Delegates fixed their next round for 15 December in ⟦place Doha⟧.',
      'The sides set the next session for March in ⟦place Osh⟧.',
    ],
    counterexamples: ['The sides set the next target for March.'],
  }),
  rule('en/event/favour-holding', {
    kind: 'event',
    force: 'supported',
    priority: 48,
    pattern: seq(
      either(
        seq(done('speak', 'come', 'be'), gap(3), form('in'), form('favour', 'favor'), form('of')),
        said('support', 'back', 'favour', 'endorse', 'welcome'),
      ),
      gap(5, except(form(',', ';', 'and'))),
      form('holding', 'hosting', 'convening', 'organising', 'organizing', 'staging'),
      gap(8, except(form(',', ';'))),
      PLAIN_NOUN,
    ),
    examples: [
      'The sides spoke in favour of holding a forum in ⟦place Osh⟧ in September.',
      'The President of Georgia backed the idea of hosting a joint exhibition in ⟦place Baku⟧.',
    ],
    counterexamples: ['The sides spoke in favour of holding down the price.'],
  }),
  rule('en/event/will-visit', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    always: { type: 'visit' },
    pattern: seq(
      either(
        entity('post', 'person'),
        form('minister', 'president', 'premier', 'chancellor', 'king', 'queen', 'emir'),
      ),
      either(form('will', 'would'), seq(form('is', 'are'), form('to'))),
      gap(2, ADVERB),
      either(form('visit'), seq(form('travel', 'fly', 'arrive', 'go'), form('to', 'in'))),
      capture('place', entity('place', 'country')),
    ),
    examples: [
      'The president of Georgia is to visit ⟦place Osh⟧ in May.',
      'Sadyr Japarov will travel to ⟦place Baku⟧ next month.',
    ],
    counterexamples: ['The president of Georgia visited Osh in May.'],
  }),
  rule('en/event/delegation-will-visit', {
    kind: 'event',
    force: 'intended',
    priority: 43,
    always: { type: 'visit' },
    pattern: seq(
      form('delegation', 'delegations', 'mission', 'missions'),
      gap(5, except(form(',', ';'))),
      form('will', 'would'),
      gap(2, ADVERB),
      either(form('visit'), seq(form('travel', 'fly', 'arrive', 'go', 'come'), form('to', 'in'))),
      capture('place', entity('place', 'country')),
    ),
    examples: [
      'A delegation from Malta will visit ⟦place Tashkent⟧ in the autumn.',
      'A trade mission will travel to ⟦place Osaka⟧ in June.',
    ],
    counterexamples: ['A delegation from Malta visited Tashkent.'],
  }),
  rule('en/event/opens-on', {
    kind: 'event',
    force: 'intended',
    priority: 45,
    pattern: seq(
      PLAIN_NOUN,
      gap(8, except(form(',', ';', 'will', 'would', 'has', 'had', 'was', 'were', 'who', 'which'))),
      either(
        form('opens', 'starts', 'begins', 'convenes'),
        seq(form('takes'), form('place')),
        seq(form('kicks'), form('off')),
      ),
      gap(5, except(form(',', ';'))),
      entity('date'),
    ),
    examples: [
      'A week of music starts in ⟦place Osh⟧ on ⟦when 27 April⟧.',
      'The summit takes place in ⟦place Baku⟧ ⟦when in June⟧.',
    ],
    counterexamples: ['The festival takes place every year.', 'The festival opened on 5 May.'],
  }),
  rule('en/event/venue-of', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: seq(
      capture('place', entity('place', 'country')),
      form('will', 'would'),
      form('be'),
      optional(form('the')),
      form('venue', 'host'),
      form('of', 'for', 'to'),
      inside(5),
      PLAIN_NOUN,
    ),
    examples: [
      '⟦place Osh⟧ will be the venue of the next session.',
      '⟦place Georgia⟧ will be host to a forum in May.',
    ],
    counterexamples: ['Osh was the venue of the session.'],
  }),
  rule('en/event/invite-to-gathering', {
    kind: 'event',
    force: 'proposed',
    priority: 46,
    pattern: either(
      seq(
        done('invite'),
        gap(6, except(form(',', ';', 'to'))),
        form('to'),
        form('a', 'an', 'the', 'its', 'their', 'this'),
        gap(5, except(form(',', ';', 'in', 'on'))),
        PLAIN_NOUN,
        optional(seq(form('in', 'at'), entity('place', 'country'))),
      ),
      seq(
        done('invite'),
        inside(2),
        either(
          entity('person', 'post'),
          form('counterpart', 'colleague', 'president', 'king', 'minister', 'leader', 'him', 'her'),
        ),
        form('to'),
        capture('place', entity('place', 'country')),
      ),
    ),
    examples: [
      'The ambassador invited businesspeople to an exhibition in ⟦place Milan⟧.',
      'The President invited his counterpart to ⟦place Tashkent⟧.',
    ],
    counterexamples: ['The ambassador invited builders to the tender.'],
  }),
]
