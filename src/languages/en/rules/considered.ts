import {
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  marked,
  oneOf,
  rule,
  seq,
} from '../../../grammar/index.js'
import { action, done, inside, PHRASE } from './parts.js'

/** What a state thinks of doing: no plan yet, and more than a matter that was discussed. */
export const CONSIDERED_RULES = [
  rule('en/commitment/consider-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: seq(
      either(
        entity('country', 'organisation'),
        form('side', 'sides', 'government', 'governments', 'parties', 'ministry', 'ministries'),
      ),
      form('is', 'are'),
      gap(1, marked('adverb')),
      form('considering', 'weighing'),
      PHRASE,
      either(action(), marked('gerund')),
    ),
    examples: [
      'Turkmenistan is considering the electrification of the line.',
      'Uzbekistan is considering building a second pier.',
      'The Turkmen side is considering the opening of a second pier.',
    ],
    counterexamples: ['Experts are considering the electrification.', 'Turkmenistan considered the matter.'],
  }),
  rule('en/topic/ended-with-gifts', {
    kind: 'topic',
    priority: 60,
    pattern: either(
      seq(
        oneOf(['meeting', 'visit', 'talk', 'conversation', 'session', 'ceremony', 'audience'], 'noun'),
        gap(4),
        form('ended', 'concluded', 'closed', 'finished'),
        form('with', 'by'),
        inside(6),
        form(
          ...['gifts', 'souvenirs', 'photograph', 'photo', 'dinner', 'lunch', 'reception', 'concert', 'tour'],
        ),
      ),
      seq(
        form('exchange'),
        form('of'),
        gap(2),
        form('gifts', 'souvenirs', 'presents', 'pleasantries'),
        form('took'),
        form('place'),
      ),
    ),
    examples: [
      'The meeting ended with an exchange of gifts.',
      'An exchange of commemorative souvenirs took place.',
    ],
    counterexamples: ['The meeting ended with the signing of a treaty.'],
  }),
  rule('en/topic/those-of-so-many', {
    kind: 'topic',
    priority: 44,
    pattern: seq(
      form(
        ...[
          'representatives',
          'heads',
          'leaders',
          'executives',
          'delegates',
          'members',
          'managers',
          'owners',
        ],
      ),
      form('of', 'from'),
      gap(3, except(form(',', ';'))),
      entityOf('quantity', ['company', 'enterprise', 'firm', 'venture']),
    ),
    examples: [
      'The forum was attended by representatives of more than 30 companies.',
      'Heads of 40 Georgian firms came to the exhibition.',
    ],
    counterexamples: ['There are 30 companies in the port.'],
  }),
  rule('en/topic/agree-that-it-is', {
    kind: 'topic',
    priority: 49,
    pattern: seq(
      done('agree', 'concur'),
      gap(1),
      form('that'),
      either(
        seq(
          form('there'),
          form('is', 'are', 'was', 'were'),
          inside(4),
          form(
            'potential',
            'opportunities',
            'prospects',
            'scope',
            'room',
            'basis',
            'foundation',
            'possibility',
          ),
        ),
        seq(
          gap(8, except(form('will', 'would', 'should', 'shall', 'must', 'be', ',', 'need', 'to'))),
          form('has', 'have', 'remains', 'remain', 'possesses', 'possess', 'holds', 'offers', 'offer'),
          inside(5),
          form(...['potential', 'opportunities', 'prospects', 'importance', 'significance', 'ties', 'roots']),
        ),
      ),
    ),
    examples: [
      'The sides agreed that there is great potential in the raising of fish.',
      'The ministers agreed that the two ports have good prospects.',
    ],
    counterexamples: ['The sides agreed that the fees would be lowered.'],
  }),
]
