import {
  either,
  end,
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
import { EN_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { EN_THINGS } from '../lexicon/things.js'
import {
  ADVERB,
  action,
  actsBehind,
  BE,
  done,
  GERUND_ACTS,
  INFINITIVE,
  INSIDE,
  inside,
  TO_ACTS,
} from './parts.js'

const MORE = form(
  ...[
    'more',
    'better',
    'lower',
    'higher',
    'faster',
    'greater',
    'closer',
    'wider',
    'fewer',
    'stronger',
    'quicker',
  ],
  ...[
    'additional',
    'further',
    'extra',
    'cheaper',
    'simpler',
    'easier',
    'deeper',
    'fairer',
    'regular',
    'direct',
  ],
)
/** What a thing is that is called for and not there yet. */
const NEW = form('joint', 'common', 'single', 'new', 'regional', 'special', 'unified', 'shared', 'permanent')
const CALL = ['call', 'appeal', 'press', 'argue', 'push', 'lobby', 'plead', 'campaign']
const PLANS = oneOf(
  [...EN_DOCUMENT_NOUNS, 'project', 'initiative', 'budget', 'timetable', 'proposal'],
  'noun',
)

/** What is made known before it is done; an opening or a launch may have been announced on the day. */
const ANNOUNCED = form(
  ...[
    'construction',
    'establishment',
    'creation',
    'introduction',
    'abolition',
    'allocation',
    'expansion',
    'building',
  ],
  ...[
    'formation',
    'lifting',
    'easing',
    'simplification',
    'modernisation',
    'reconstruction',
    'purchase',
    'extension',
  ],
)

/** What is wanted: needs, calls, what plans provide for, and what somebody has an eye on. */
export const WANTED_RULES = [
  rule('en/commitment/need-to-be', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: either(
      seq(
        form('need', 'needs', 'needed', 'has', 'have', 'had', 'ought'),
        form('to'),
        gap(1, ADVERB),
        form('be'),
        gap(1, ADVERB),
        either(marked('participle'), seq(form('in'), form('place'))),
      ),
      seq(MORE, gap(5, INSIDE), BE, gap(1, ADVERB), form('needed', 'required')),
    ),
    examples: [
      'It was noted that the fees needed to be lowered.',
      'More flights are needed, the minister said.',
      'The new rules need to be in place by spring.',
    ],
    counterexamples: ['The minister had to be patient.', 'More guests were seated.'],
  }),
  rule('en/commitment/call-for-more', {
    kind: 'commitment',
    force: 'proposed',
    priority: 41,
    pattern: seq(done(...CALL), form('for'), gap(2, either(ADVERB, form('a', 'an'))), either(MORE, NEW)),
    examples: [
      'The rector argued for more scholarships.',
      'The delegation lobbied for lower fees.',
      'He called for a direct line to Osh.',
    ],
    counterexamples: ['The rector argued for an hour.', 'The rector called for the new secretary.'],
  }),
  rule('en/commitment/calls-made', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: seq(
      form('call', 'calls', 'appeal', 'appeals', 'request', 'requests', 'plea', 'motion'),
      gap(2, INSIDE),
      form('was', 'were', 'been'),
      gap(1, ADVERB),
      done('make', 'voice', 'hear', 'issue', 'address', 'put', 'table', 'submit', 'advance', 'renew'),
      gap(1, form('forward')),
      gap(1, ADVERB),
      either(TO_ACTS, actsBehind('for')),
      end(),
    ),
    examples: [
      'A call was made for ⟦act the opening of a pier⟧.',
      'Calls were made to ⟦act lower the fees⟧.',
    ],
    counterexamples: ['A call was made to the minister.'],
  }),
  rule('en/commitment/be-in-favour', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: seq(
      form('is', 'are', 'was', 'were', 'am'),
      gap(1, ADVERB),
      form('in'),
      gap(1, ADVERB),
      form('favour', 'favor'),
      form('of'),
    ),
    examples: ['Georgia is in favour of opening the line.', 'The sides are in favour of a joint bank.'],
    counterexamples: ['The wind was in their favour.'],
  }),
  rule('en/commitment/announce-act', {
    kind: 'commitment',
    force: 'intended',
    priority: 33,
    pattern: seq(
      done('announce', 'unveil'),
      form('the', 'a', 'an'),
      gap(2, either(marked('adjective'), marked('participle'))),
      ANNOUNCED,
      form('of'),
    ),
    examples: [
      'The developers have announced the construction of a hotel.',
      'Georgia announced the phased abolition of fees.',
    ],
    counterexamples: ['Georgia announced the results of the vote.', 'The launch of a pier was announced.'],
  }),
  rule('en/commitment/plan-provides-for', {
    kind: 'commitment',
    force: 'intended',
    priority: 33,
    pattern: either(
      seq(
        PLANS,
        gap(8, except(form(',', ';', 'will', 'would', 'to'))),
        form('provides', 'provide', 'calls', 'call'),
        form('for'),
        form(
          'a',
          'an',
          'the',
          'joint',
          'new',
          'two',
          'three',
          'lower',
          'higher',
          'more',
          'regular',
          'mutual',
          'free',
        ),
        gap(14, except(entity('money', 'percent', 'times'))),
        end(),
      ),
      seq(
        PLANS,
        gap(6, except(form(',', ';', 'will', 'would', 'to'))),
        either(
          seq(form('calls', 'call', 'called'), form('for')),
          form('include', 'includes', 'comprise', 'cover'),
        ),
        either(GERUND_ACTS, action()),
      ),
    ),
    examples: [
      'Plans call for a joint cluster at the border.',
      'The agreement provides for lower fees on grain.',
      'The plan calls for opening two piers.',
    ],
    counterexamples: [
      'The agreement provides for nothing.',
      'The programme provides for a volume of 3 billion dollars.',
    ],
  }),
  rule('en/commitment/eye-act', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    each: 'act',
    pattern: seq(
      either(
        seq(form('is', 'are'), gap(1, ADVERB), form('looking', 'working'), TO_ACTS),
        seq(
          either(entity('country'), form('side', 'sides', 'parties')),
          form('wishes', 'wish', 'desires'),
          TO_ACTS,
        ),
        seq(
          either(
            seq(form('set'), inside(1), form('sights'), form('on')),
            seq(form('is', 'are'), gap(1, ADVERB), form('eyeing', 'targeting', 'contemplating')),
          ),
          GERUND_ACTS,
        ),
      ),
      end(),
    ),
    examples: ['Romania is looking to ⟦act buy more gas⟧.', 'Georgia is eyeing ⟦act opening a pier⟧.'],
    counterexamples: ['Guests are looking to the sea.'],
  }),
  rule('en/commitment/interest-in', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: either(
      seq(
        either(done('speak', 'tell', 'talk'), form('spoke')),
        form('of', 'about'),
        gap(4, INSIDE),
        form('interest', 'readiness', 'willingness', 'desire'),
        gap(4, INSIDE),
        form('in', 'to'),
      ),
      seq(form('share', 'shares', 'shared'), gap(3, INSIDE), form('interest'), form('in')),
      seq(
        form('time', 'moment'),
        form('has', 'had'),
        form('come'),
        either(
          seq(form('to'), INFINITIVE),
          seq(form('for'), gap(3, INSIDE), either(action(), marked('gerund'))),
        ),
      ),
    ),
    examples: [
      'The envoy spoke of the interest of his country in rare metals.',
      'The sides share an interest in opening flights.',
      'The time has come to open the border, the premier said.',
    ],
    counterexamples: ['The envoy spoke of metals.', 'The time has come.'],
  }),
  rule('en/commitment/offer-use', {
    kind: 'commitment',
    force: 'proposed',
    priority: 40,
    pattern: either(
      seq(
        done('offer'),
        gap(3, INSIDE),
        form('the', 'its', 'their'),
        form('use', 'services', 'territory', 'ports'),
      ),
      seq(
        form('offer', 'offers', 'proposal', 'proposals'),
        gap(2, INSIDE),
        form('was', 'were', 'been'),
        done('make', 'extend', 'renew', 'voice', 'table', 'put', 'submit'),
        gap(1, form('forward')),
        form('to'),
        INFINITIVE,
      ),
      seq(
        done('appeal', 'turn'),
        form('to'),
        gap(4, INSIDE),
        form('for'),
        gap(1),
        form('help', 'support', 'assistance', 'aid', 'financing', 'funding'),
      ),
    ),
    examples: [
      'The guest offered Kazakhstan the use of its ports.',
      'An offer was made to host trainees in Vilnius.',
      'The minister appealed to donors for help with forests.',
    ],
    counterexamples: ['The guest offered tea.', 'An offer was made.'],
  }),
  rule('en/commitment/steps-taken-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 41,
    each: 'act',
    pattern: seq(
      either(
        seq(
          form('steps', 'measures', 'action', 'efforts', 'preparations', 'arrangements', 'plans'),
          form('is', 'are'),
          form('being'),
          form('taken', 'made', 'drawn', 'laid'),
          gap(1, form('up')),
        ),
        seq(
          form('preparations', 'work', 'efforts', 'plans', 'moves'),
          form('is', 'are'),
          gap(1, ADVERB),
          either(
            form('underway', 'afoot'),
            seq(form('under'), form('way')),
            seq(form('in'), form('hand', 'place', 'motion', 'progress')),
          ),
        ),
        seq(
          form('plans', 'plan', 'intentions', 'intention'),
          gap(2, form('was', 'were', 'have', 'has', 'been')),
          done('announce', 'unveil', 'present', 'declare', 'voice', 'make', 'draw'),
          gap(1, form('up')),
        ),
      ),
      TO_ACTS,
      end(),
    ),
    examples: [
      'Plans are in place to ⟦act mend the road⟧.',
      'Plans have been announced to ⟦act mend the road⟧.',
      'Steps are being taken to ⟦act lower the fees⟧.',
      'Preparations are under way to ⟦act open a pier⟧.',
    ],
    counterexamples: ['Steps are being taken in Osh.', 'Work is under way on a pier.'],
  }),
  rule('en/commitment/eye-growth', {
    kind: 'commitment',
    force: 'intended',
    priority: 39,
    pattern: either(
      seq(form('set'), inside(1), form('sights'), form('on'), either(MORE, form('an', 'a', 'the'))),
      seq(
        entity('country', 'organisation'),
        form('is', 'are'),
        gap(1, ADVERB),
        form('eyeing', 'targeting'),
        gap(4, INSIDE),
        action(),
      ),
    ),
    examples: [
      'Georgia has set its sights on higher transit.',
      'Georgia is eyeing an increase in shipments.',
    ],
    counterexamples: ['Guests are eyeing the cake.'],
  }),
  rule('en/commitment/next-in-line', {
    kind: 'commitment',
    force: 'intended',
    priority: 42,
    pattern: seq(
      either(
        seq(form('next'), form('in'), form('line')),
        seq(form('next'), optional(form('up'))),
        seq(form('in'), form('the'), form('pipeline')),
        seq(form('in'), form('prospect')),
      ),
      form('is', 'are', 'comes', 'come', ':', '–'),
      gap(5, INSIDE),
      either(action(), oneOf(EN_THINGS, 'noun'), oneOf(['electrification', 'modernisation', 'repair'])),
    ),
    examples: ['Next in line is the electrification of the section.', 'In the pipeline is a new mill.'],
    counterexamples: ['Next in line is the tallest guest.'],
  }),
]
