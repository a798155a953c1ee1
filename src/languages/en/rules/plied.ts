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
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { TEXT } from './document.js'
import { ACTS_END, ADVERB, actsBehind, done, GERUND_ACTS, INSIDE, TO_ACTS } from './parts.js'

const SOMEBODY = entity('person', 'post')
const NOUN = oneOf(EN_MEETING_NOUNS, 'noun')
const ORDERS = form('instructions', 'orders', 'directives', 'instruction', 'order', 'directive', 'guidelines')

/** Orders that went out, cases made, sights set; calls paid and views exchanged; names and consent put to texts. */
export const PLIED_RULES = [
  rule('en/commitment/orders-went-out', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    pattern: seq(
      ORDERS,
      gap(6, INSIDE),
      form('went', 'gone', 'followed'),
      form('out', 'down'),
      optional(seq(form('to'), gap(6, except(form(',', ';', 'to'))))),
      TO_ACTS,
      ACTS_END,
    ),
    examples: [
      'Instructions went out to the governments to ⟦act conclude the talks by May⟧.',
      'Orders have gone out to the ministry to ⟦act mend the bridge⟧.',
    ],
    counterexamples: ['Invitations went out to the guests to dance.'],
  }),
  rule('en/commitment/make-case', {
    kind: 'commitment',
    force: 'proposed',
    priority: 33,
    pattern: either(
      seq(
        done('make', 'put', 'press', 'argue'),
        form('the', 'a'),
        gap(1, marked('adjective')),
        form('case'),
        form('for'),
      ),
      seq(
        done('argue', 'plead', 'lobby', 'campaign'),
        gap(2, ADVERB),
        either(form('for'), seq(form('in'), form('favour', 'favor'), form('of'))),
      ),
    ),
    examples: [
      'The president made the case for deeper processing of wool.',
      'The guest argued in favour of a common tariff.',
    ],
    counterexamples: ['The joiner made the case of oak.'],
  }),
  rule('en/commitment/sights-set', {
    kind: 'commitment',
    force: 'intended',
    priority: 45,
    each: 'act',
    pattern: seq(
      either(
        seq(
          form('sights'),
          gap(1, ADVERB),
          form('are', 'were', 'have'),
          optional(form('been')),
          form('set', 'trained', 'fixed'),
        ),
        seq(
          form('set', 'setting', 'trained', 'fixed'),
          form('their', 'its', 'his', 'her', 'our'),
          form('sights', 'eyes'),
        ),
      ),
      form('on'),
      either(GERUND_ACTS, actsBehind('the', 'a')),
      ACTS_END,
    ),
    examples: [
      'Sights are set on ⟦act bringing trade to 6 billion dollars⟧.',
      'The neighbours have set their sights on ⟦act opening a pier⟧.',
    ],
    counterexamples: ['Sights are set on a star.'],
  }),
  rule('en/meeting/paid-call', {
    kind: 'meeting',
    priority: 41,
    pattern: either(
      seq(
        done('pay'),
        form('a'),
        gap(1, marked('adjective')),
        form('call'),
        form('on', 'upon'),
        gap(3, INSIDE),
        SOMEBODY,
      ),
      seq(
        SOMEBODY,
        gap(6, INSIDE),
        done('exchange', 'share'),
        form('views', 'opinions'),
        either(form('in', 'at'), form('on', 'over')),
        entity('place', 'date'),
      ),
      seq(
        SOMEBODY,
        gap(4, INSIDE),
        form('was', 'were'),
        form('the', 'a'),
        gap(1),
        form('guest', 'guests'),
        form('of'),
        gap(2),
        SOMEBODY,
      ),
      seq(form('came', 'got', 'gathered'), optional(form('together')), form('for'), gap(5, INSIDE), NOUN),
    ),
    examples: [
      'The ambassador paid a call on Minister ⟦participant Ivan Petrov⟧.',
      'Ministers ⟦participant Ivan Petrov⟧ and ⟦participant Sadyr Japarov⟧ exchanged views in ⟦place Osh⟧.',
    ],
    counterexamples: ['The ministers exchanged views on trade.'],
  }),
  rule('en/meeting/gathering-met', {
    kind: 'meeting',
    priority: 38,
    pattern: seq(
      NOUN,
      gap(16, except(form(';', 'will', 'would', 'to', 'was', 'were'))),
      form('gathered', 'convened', 'met', 'assembled', 'sat'),
      gap(2, INSIDE),
      form('in', 'at'),
      gap(3, INSIDE),
      entity('place', 'country'),
    ),
    examples: [
      'The summit, the first of its kind, gathered in ⟦place Osh⟧.',
      'A session of the joint body convened on Monday in ⟦place Baku⟧.',
    ],
    counterexamples: ['The summit will have met in Osh.', 'Fans gathered in Osh.'],
  }),
  rule('en/document/names-put-to', {
    kind: 'document',
    priority: 44,
    pattern: either(
      seq(
        capture(
          'stage',
          seq(
            form('put', 'set', 'affixed', 'added', 'appended'),
            form('their', 'his', 'her', 'its', 'joint'),
            form('signatures', 'signature', 'names', 'name', 'pens', 'pen', 'initials'),
            form('to', 'under', 'on'),
          ),
          'signed',
        ),
        TEXT,
      ),
      seq(
        capture(
          'stage',
          seq(
            done('give', 'grant'),
            optional(form('its', 'their', 'his')),
            gap(1, marked('adjective')),
            form('approval', 'consent', 'assent', 'blessing', 'endorsement', 'backing'),
            form('to'),
          ),
          'adopted',
        ),
        TEXT,
      ),
    ),
    examples: [
      'The leaders ⟦stage put their signatures under⟧ a joint statement.',
      'Parliament has ⟦stage given its approval to⟧ the treaty on ports.',
    ],
    counterexamples: ['The guests put their names on the wall.'],
  }),
]
