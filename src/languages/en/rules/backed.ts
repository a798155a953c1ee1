import {
  barring,
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { ACTS_END, ADVERB, ANYTHING, action, actsBehind, done, INFINITIVE, INSIDE, TO_ACTS } from './parts.js'

const IDEA = form('idea', 'proposal', 'suggestion', 'initiative', 'call')
/** Those who decide, of whom a decision is. */
const THEIRS = either(
  form('their', 'the', 'a', 'his', 'our', 'both', 'joint', 'common'),
  entity('post', 'person', 'country', 'organisation'),
)

/** What one is glad to do out of courtesy, which is no readiness. */
const COURTESIES = [
  ...['be', 'see', 'have', 'meet', 'welcome', 'note', 'say', 'hear', 'greet', 'announce', 'learn', 'thank'],
  ...['receive', 'inform', 'report', 'know', 'congratulate', 'visit', 'stress', 'recall', 'return'],
]

/** Promises told by whose idea, whose decision, whose backing they were. */
export const BACKED_RULES = [
  rule('en/commitment/was-their-decision', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(
      form('it', 'this'),
      form('was', 'is'),
      THEIRS,
      gap(4, INSIDE),
      form('decision', 'agreement', 'understanding', 'resolve'),
      gap(4, except(form(',', ';', 'to', 'that'))),
      TO_ACTS,
      ACTS_END,
    ),
    examples: [
      'It was the leaders’ decision to ⟦act open a pier⟧.',
      'It was the joint decision of the ministers, and it was their agreement to ⟦act lower the fees⟧.',
    ],
    counterexamples: ['It was his decision that the guests praised.'],
  }),
  rule('en/commitment/at-one-on', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(
      form('are', 'were', 'is', 'was'),
      gap(1, ADVERB),
      either(
        seq(form('at'), form('one')),
        seq(form('of'), form('one', 'the'), gap(1, form('same')), form('mind', 'view', 'opinion')),
        form('united', 'unanimous'),
      ),
      actsBehind('on', 'about', 'in', 'over'),
      ACTS_END,
    ),
    examples: [
      'The parties are at one on ⟦act raising the quota of permits⟧.',
      'The ministers were of one mind on ⟦act the opening of a pier⟧.',
    ],
    counterexamples: ['The parties are at one on most matters.'],
  }),
  rule('en/commitment/idea-came-from', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    pattern: seq(
      IDEA,
      form('of', 'for', 'to', 'on'),
      gap(14, except(form(',', ';', 'was', 'were', 'will'))),
      either(
        form('came', 'comes', 'emanated', 'originated'),
        seq(form('was', 'were'), gap(1), form('made', 'voiced', 'heard')),
      ),
      form('from', 'by', 'with'),
      gap(3, INSIDE),
      either(
        entity('post', 'person', 'country', 'organisation'),
        form('president', 'minister', 'leader', 'side', 'premier', 'ministers', 'delegation'),
      ),
    ),
    examples: [
      'The idea of annual summits came from the Turkmen president.',
      'A proposal to build a pier came from the Latvian side.',
    ],
    counterexamples: ['The idea of the novel came from a dream.'],
  }),
  rule('en/commitment/advocated-by', {
    kind: 'commitment',
    force: 'proposed',
    priority: 36,
    pattern: seq(
      either(action(), form('shift', 'transition', 'switch', 'return', 'abolition', 'reduction')),
      gap(16, except(form(',', ';', 'will', 'would'))),
      form('was', 'were', 'has', 'have'),
      gap(2, either(ADVERB, form('been'))),
      either(
        form(
          'advocated',
          'urged',
          'championed',
          'sought',
          'requested',
          'tabled',
          'floated',
          'aired',
          'mooted',
        ),
        seq(form('called', 'pressed', 'pushed'), form('for')),
        seq(form('put', 'brought'), either(form('forward'), seq(form('on'), form('the'), form('table')))),
      ),
      form('by'),
    ),
    examples: [
      'A move away from raw cotton to yarn was advocated by the minister.',
      'The abolition of fees was called for by the Latvian side.',
    ],
    counterexamples: ['The builder was called by the minister.'],
  }),
  rule('en/commitment/support-for', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: either(
      seq(
        form('support', 'backing', 'approval'),
        gap(2),
        form('was', 'were'),
        gap(1, ADVERB),
        done('express', 'voice', 'give', 'declare', 'pledge', 'reaffirm'),
        form('for', 'to', 'of'),
        gap(5, INSIDE),
        either(
          action(),
          marked('gerund'),
          form('initiative', 'initiatives', 'idea', 'proposal', 'proposals', 'plan', 'project'),
        ),
      ),
      seq(
        done('come', 'speak', 'declare', 'be'),
        gap(2, form('out', 'himself', 'themselves', 'up', 'again')),
        form('in'),
        gap(1, marked('adjective')),
        form('support', 'favour', 'favor'),
        form('of'),
        gap(5, INSIDE),
        either(
          action(),
          marked('gerund'),
          form('lower', 'higher', 'more', 'closer', 'wider', 'fewer', 'simpler', 'faster', 'stronger'),
          form('initiative', 'idea', 'proposal', 'plan', 'project', 'course'),
        ),
      ),
      seq(
        either(
          seq(
            done('lend', 'throw', 'give', 'put', 'offer', 'pledge', 'voice', 'declare'),
            gap(3, except(form(',', ';', 'to', 'for', 'of'))),
            form('support', 'backing', 'weight', 'approval'),
            form('to', 'behind', 'for'),
          ),
          seq(
            done('respond', 'react', 'reply'),
            form('positively', 'favourably', 'warmly', 'favorably'),
            form('to'),
          ),
          seq(done('subscribe'), form('to')),
        ),
        gap(5, INSIDE),
        either(
          action(),
          marked('gerund'),
          form('initiative', 'idea', 'proposal', 'plan', 'project', 'course'),
        ),
      ),
    ),
    examples: [
      'Support was expressed for the Turkmen initiative on a water council.',
      'Slovenia responded positively to the initiative to open an academy.',
      'The experts came out in favour of lower dues.',
      'Both presidents came out in support of the early launch of the railway.',
    ],
    counterexamples: ['Support was expressed with songs.', 'Crowds came out in support of the team.'],
  }),
  rule('en/commitment/remain-committed', {
    kind: 'commitment',
    force: 'supported',
    priority: 46,
    each: 'act',
    pattern: seq(
      form('remain', 'remains', 'remained', 'are', 'is', 'stay', 'stand', 'stands', 'were', 'was'),
      gap(1, either(ADVERB, form('still', 'fully', 'both'))),
      form('committed', 'dedicated'),
      either(TO_ACTS, actsBehind('to')),
      ACTS_END,
    ),
    examples: [
      'The participants remain committed to ⟦act concluding the agreement by the end of the year⟧.',
      'The two states are fully committed to ⟦act the opening of a pier⟧.',
    ],
    counterexamples: ['The sides committed a mistake.', 'The sides remain committed to peace.'],
  }),
  rule('en/commitment/intend-that', {
    kind: 'commitment',
    force: 'intended',
    priority: 42,
    pattern: seq(
      either(
        seq(
          form(
            'sides',
            'governments',
            'ministries',
            'parties',
            'countries',
            'ministers',
            'leaders',
            'presidents',
            'authorities',
          ),
          form('intend', 'plan', 'expect', 'envisage'),
        ),
        form('intends', 'envisages', 'plans'),
        seq(form('intention', 'plan'), form('is')),
      ),
      form('that', 'for'),
      gap(14, INSIDE),
      form('should', 'will', 'to', 'would'),
      ANYTHING,
      end(),
    ),
    examples: [
      'The governments intend that flights should resume in June.',
      'The plan is for the ferry to start in May.',
    ],
    counterexamples: ['The plan is for nobody.', 'The governments intend no such thing.'],
  }),
  rule('en/commitment/will-be-raised', {
    kind: 'commitment',
    force: 'intended',
    priority: 29,
    pattern: seq(
      without(form('will', 'shall'), 'relative'),
      gap(1, ADVERB),
      form('be'),
      gap(1, ADVERB),
      oneOf(['raise', 'lift', 'elevate', 'address', 'review', 'strengthen', 'deepen'], 'participle'),
    ),
    examples: ['Ties will be raised to the level of a partnership.', 'The fees will be reviewed in May.'],
    counterexamples: ['Ties were raised to the level of a partnership.'],
  }),
  rule('en/commitment/agreement-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 45,
    extent: 'match',
    frames: 'behind',
    pattern: either(
      seq(
        form('agreement', 'understanding', 'consensus', 'decision', 'arrangement', 'accord'),
        gap(1, ADVERB),
        either(form('was'), seq(form('has', 'have'), form('been'))),
        gap(1, ADVERB),
        form('reached', 'taken', 'made', 'struck', 'found', 'achieved'),
        end(),
      ),
      seq(
        form('there'),
        form('is', 'was'),
        gap(1, marked('adjective')),
        form('agreement', 'consensus', 'understanding', 'consent', 'accord'),
        gap(6, except(form(',', ';', 'to', 'on'))),
        end(),
      ),
    ),
    examples: [
      'Agreement was reached that proposals on fees would be submitted by 1 April.',
      'A decision was taken that the pier would open in May.',
    ],
    counterexamples: ['Agreement was reached on fees.'],
  }),
  rule('en/commitment/ready-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    each: 'act',
    pattern: seq(
      form('is', 'are', 'was', 'were', 'stands', 'stand', 'stood', 'be', 'remain', 'remains', 'remained'),
      gap(2, except(form('to'))),
      either(
        seq(
          form(
            ...['ready', 'prepared', 'willing', 'keen', 'committed', 'determined', 'open', 'eager'],
            ...['disposed', 'inclined'],
          ),
          either(TO_ACTS, seq(form('to'), either(marked('gerund'), action()), ANYTHING)),
        ),
        seq(form('interested'), form('in'), ANYTHING),
        seq(
          form('happy', 'glad', 'pleased', 'delighted'),
          form('to'),
          barring(INFINITIVE, COURTESIES),
          ANYTHING,
        ),
      ),
      end(),
    ),
    examples: [
      'The companies are ready to ⟦act consider taking part in the repair⟧.',
      'Uzbekistan is interested in night flights.',
      'The mill is prepared to ⟦act raise supplies by 5 percent⟧.',
      'Our banks are happy to lend more.',
    ],
    counterexamples: [
      'The bridge is ready.',
      'We are happy to be here.',
      'The exhibition is to open in May.',
    ],
  }),
]
