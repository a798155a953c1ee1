import {
  barring,
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_EVENT_NOUNS, EN_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { ANYTHING, BE, done } from './parts.js'

const RAISED = form('proposal', 'proposals', 'idea', 'request', 'initiative', 'suggestion', 'offer', 'option')
const INSIDE = except(form(',', ';', 'and'))

/** Matters that are left open: what nobody knows yet, what is looked at, put aside or found no support; nothing is promised there. */
export const OPEN_RULES = [
  rule('en/topic/whether', {
    kind: 'topic',
    priority: 60,
    pattern: either(
      seq(
        either(
          form('unclear', 'uncertain', 'unknown', 'undecided'),
          seq(form('not'), gap(2), form('known', 'clear', 'decided', 'certain')),
          seq(form('to'), form('be'), form('seen')),
        ),
        form('whether', 'when', 'if', 'how', 'who', 'where', 'what'),
        ANYTHING,
        end(),
      ),
      seq(form('what', 'how', 'why', 'who'), form('would', 'will', 'could', 'should'), ANYTHING, end()),
    ),
    examples: [
      'It remains unclear whether Azerbaijan will join the fund.',
      'It is not known when Kazakhstan will open the second bridge.',
      'What would happen if the dam broke, the minister asked.',
    ],
    counterexamples: ['Azerbaijan will join the fund.', 'The rules are unclear.'],
  }),
  rule('en/topic/what-he-promised', {
    kind: 'topic',
    priority: 60,
    pattern: seq(
      form('the', 'a', 'an', 'this', 'that'),
      gap(2, marked('adjective')),
      barring(plain(marked('noun')), [
        ...EN_MEETING_NOUNS,
        ...EN_EVENT_NOUNS,
        ...[
          'day',
          'year',
          'time',
          'end',
          'moment',
          'occasion',
          'same',
          'interview',
          'speech',
          'address',
          'letter',
        ],
      ]),
      form('he', 'she'),
      gap(1, form('had', 'once')),
      done('promise', 'pledge', 'propose', 'plan', 'intend', 'want'),
    ),
    examples: [
      'The minister spoke of the bridge he promised to build.',
      'The plan he had proposed to carry out lies in the ministry.',
    ],
    counterexamples: ['At the session he promised to build a bridge, said the minister.'],
  }),
  rule('en/topic/denied', {
    kind: 'topic',
    priority: 60,
    pattern: either(
      seq(
        either(done('deny', 'refute', 'dismiss'), form('denies', 'rumour', 'rumours', 'rumor', 'rumors')),
        gap(4, INSIDE),
        form('that'),
        ANYTHING,
        end(),
      ),
      seq(
        form('plan', 'plans', 'project', 'scheme', 'idea'),
        gap(14, INSIDE),
        form('was', 'were', 'been'),
        gap(1),
        done('drop', 'abandon', 'shelve', 'scrap', 'cancel', 'freeze', 'bury', 'deny', 'refute', 'reject'),
      ),
      seq(
        form('would', 'could', 'might', 'should'),
        gap(1),
        form('have'),
        optional(form('been')),
        marked('participle'),
      ),
    ),
    examples: [
      'The minister denied that fees would rise.',
      'The plan to build a dam was dropped.',
      'Had the sides agreed, the plant would have been built.',
    ],
    counterexamples: ['The plan to build a dam was adopted.', 'The ministry will have to build a dam.'],
  }),
  rule('en/topic/one-in-so-many', {
    kind: 'topic',
    priority: 50,
    pattern: seq(
      form('one', 'two', 'three', 'nine'),
      form('in', 'out'),
      optional(form('of')),
      optional(form('every')),
      either(
        form(
          ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty', 'hundred'],
        ),
        entity('quantity'),
      ),
      gap(12),
      end(),
    ),
    examples: ['One in five tourists comes from Georgia.', 'Two out of three companies trade with Georgia.'],
    counterexamples: ['Five tourists came from Georgia.'],
  }),
  rule('en/topic/come-back-to', {
    kind: 'topic',
    priority: 42,
    pattern: seq(
      form('will', 'would', 'shall'),
      form('come', 'return', 'revert', 'get'),
      optional(form('back')),
      form('to'),
      gap(2, except(form(',', ';'))),
      form('it', 'this', 'matter', 'issue', 'question', 'subject', 'topic', 'proposal', 'idea'),
    ),
    examples: [
      'The ministers will come back to this question in spring.',
      'The sides will return to the issue of visas in May.',
    ],
    counterexamples: ['The ministers will return to Osh.'],
  }),
  rule('en/topic/looked-at', {
    kind: 'topic',
    priority: 13,
    pattern: seq(
      either(RAISED, form('question', 'issue', 'matter', 'possibility')),
      gap(12, INSIDE),
      form('is', 'are', 'remains', 'remain'),
      gap(1),
      either(
        seq(form('being'), form('studied', 'considered', 'examined', 'reviewed', 'weighed', 'explored')),
        seq(form('under'), form('consideration', 'review', 'study', 'discussion', 'examination')),
      ),
    ),
    examples: [
      'The proposal of Kazakhstan on visas is being studied.',
      'The question of fees remains under discussion by the ministries.',
    ],
    counterexamples: ['The proposal of Kazakhstan was accepted.'],
  }),
  rule('en/topic/no-support', {
    kind: 'topic',
    priority: 44,
    pattern: seq(
      RAISED,
      gap(12, INSIDE),
      either(
        seq(done('find', 'gain', 'win', 'receive', 'meet'), optional(form('with')), form('no', 'little')),
        seq(BE, gap(1), done('reject', 'dismiss', 'refuse')),
        seq(BE, form('turned', 'voted'), form('down')),
      ),
    ),
    examples: [
      'A proposal of Kazakhstan to merge the funds found no support.',
      'The idea was turned down by Uzbekistan.',
    ],
    counterexamples: ['The proposal of Kazakhstan found support.'],
  }),
]
