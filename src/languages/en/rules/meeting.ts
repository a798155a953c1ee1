import { capture, either, entity, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { EN_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { done, inside, PHRASE, word } from './parts.js'

const SOMEBODY = entity('person', 'post', 'organisation', 'country')
const NOUN = oneOf(EN_MEETING_NOUNS, 'noun')

/** Meetings: people or delegations met, spoke or arrived. */
export const MEETING_RULES = [
  rule('en/meeting/hold', {
    kind: 'meeting',
    priority: 40,
    pattern: seq(
      done(
        'hold',
        'conduct',
        'complete',
        'conclude',
        'begin',
        'chair',
        'convene',
        'host',
        'have',
        'attend',
        'co-chair',
      ),
      inside(8),
      NOUN,
    ),
    examples: [
      '⟦participant Ivan Petrov⟧ and ⟦participant Sadyr Japarov⟧ held an informal meeting in the city of ⟦place Osh⟧.',
      'The ministers held working talks.',
    ],
    counterexamples: ['The ministers will hold talks in autumn.', 'The ministers held the line.'],
  }),
  rule('en/meeting/take-place', {
    kind: 'meeting',
    priority: 38,
    pattern: either(
      seq(
        NOUN,
        gap(16),
        either(
          seq(done('take'), form('place')),
          seq(form('was', 'were', 'been'), gap(2), done('hold', 'conduct', 'convene', 'open')),
          done('conclude', 'begin', 'end', 'start', 'open'),
        ),
      ),
      seq(done('take'), form('place'), gap(6), NOUN),
      seq(NOUN, gap(14), form('was', 'were'), form('attended', 'chaired'), form('by')),
    ),
    examples: [
      'A session of the joint commission took place in ⟦place Bishkek⟧.',
      'Talks with ⟦participant Sadyr Japarov⟧ were held in ⟦place Osh⟧.',
    ],
    counterexamples: ['The meeting will take place in autumn.', 'The meeting was postponed.'],
  }),
  rule('en/meeting/arrive', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        done('arrive', 'fly'),
        gap(6),
        form('in', 'at', 'to'),
        inside(2),
        capture('place', entity('place', 'country')),
      ),
      seq(done('arrive', 'be'), inside(3), form('on', 'for'), inside(4), word('visit', 'trip')),
      seq(
        done('pay', 'make'),
        inside(4),
        word('visit', 'trip'),
        optional(seq(form('to'), inside(2), capture('place', entity('place', 'country')))),
      ),
    ),
    examples: [
      'President of Kyrgyzstan Sadyr Japarov arrived in ⟦place Kazakhstan⟧ on a working visit.',
      'The delegation arrived in ⟦place Tashkent⟧.',
    ],
    counterexamples: ['The train arrived on time.'],
  }),
  rule('en/meeting/visit', {
    kind: 'meeting',
    priority: 40,
    pattern: seq(done('visit'), inside(2), capture('place', entity('place', 'country'))),
    examples: [
      'A delegation of the ministry visited ⟦place Tashkent⟧.',
      'Sadyr Japarov visited ⟦place Astana⟧.',
    ],
    counterexamples: ['The guests visited a museum.'],
  }),
  rule('en/meeting/meet-with', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(done('meet', 'speak', 'talk', 'confer'), gap(4), form('with', 'to'), inside(7), SOMEBODY),
      seq(done('meet', 'receive', 'host'), PHRASE, entity('person', 'post')),
      seq(
        SOMEBODY,
        gap(5),
        form('met', 'meet'),
        either(form('in', 'on', 'at', 'today', ','), entity('date', 'place', 'country')),
      ),
      seq(
        done('speak', 'talk', 'converse'),
        form('by', 'over', 'on'),
        optional(form('the')),
        form('phone', 'telephone'),
      ),
      seq(done('receive'), inside(2), word('delegation')),
      seq(done('participate'), form('in'), inside(8), NOUN),
      seq(
        done('take'),
        form('part'),
        form('in'),
        inside(8),
        oneOf(
          EN_MEETING_NOUNS.filter((noun) => noun !== 'ceremony'),
          'noun',
        ),
      ),
    ),
    examples: [
      'Sadyr Japarov met with the President of Kazakhstan.',
      'The minister received ⟦participant Ivan Petrov⟧.',
      'The presidents of Kazakhstan and Kyrgyzstan met in ⟦place Osh⟧.',
    ],
    counterexamples: ['The minister received a letter.', 'The sides met with difficulties.'],
  }),
]
