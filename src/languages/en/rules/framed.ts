import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ADVERB } from './parts.js'

/** What parts what was promised from the words that say how. */
const MARK = form('–', '—', '-', ',', ';', ':', 'and')
const WORDS = except(form(',', ';', 'not', 'never', 'to', 'that', 'on'))
const AGREED = form('agreed', 'decided', 'resolved', 'concurred', 'settled')
/** Those who agree, as the subject behind what they agreed. */
const THEY: Pattern = either(
  seq(
    optional(form('the', 'both', 'all')),
    gap(1, marked('adjective')),
    form(
      ...[
        'leaders',
        'sides',
        'parties',
        'ministers',
        'presidents',
        'participants',
        'delegations',
        'premiers',
      ],
      ...[
        'governments',
        'two',
        'three',
        'four',
        'five',
        'both',
        'they',
        'members',
        'heads',
        'states',
        'governors',
      ],
    ),
    gap(3, WORDS),
  ),
  entity('post', 'person', 'organisation'),
)
const UNDERSTANDING = form(
  'understanding',
  'agreement',
  'arrangement',
  'deal',
  'decision',
  'accord',
  'consensus',
  'consent',
)
const ORDERED_BY = form(
  'instructions',
  'orders',
  'instruction',
  'order',
  'directive',
  'behest',
  'direction',
  'command',
)
const SUCH = form('such', 'this', 'that', 'these', 'so')
const WAS = form('is', 'was', 'were', 'are')

/** With what force something is promised, said before it, behind it or in the midst. */
export const FRAMED_RULES = [
  rule('en/commitment/they-decided', {
    kind: 'commitment',
    force: 'agreed',
    priority: 58,
    extent: 'match',
    frames: 'before',
    pattern: either(
      seq(
        MARK,
        THEY,
        gap(1, ADVERB),
        optional(form('have', 'had')),
        AGREED,
        gap(2, ADVERB),
        optional(form('.')),
        end(),
      ),
      seq(
        MARK,
        optional(form('it')),
        form('was'),
        form('agreed', 'decided', 'resolved'),
        gap(2, WORDS),
        optional(form('.')),
        end(),
      ),
      seq(
        optional(MARK),
        SUCH,
        WAS,
        form('the', 'their', 'what'),
        gap(6, WORDS),
        either(UNDERSTANDING, AGREED),
        gap(6, WORDS),
        end(),
      ),
      seq(MARK, either(SUCH, form('as')), gap(1, WAS), gap(3, WORDS), AGREED, gap(5, WORDS), end()),
    ),
    examples: [
      'A joint fund will be formed in May, the two ministers decided.',
      'The fees will fall by June – that was the decision of the sides.',
    ],
    counterexamples: ['The fees fell, the ministers decided.'],
  }),
  rule('en/commitment/they-assured', {
    kind: 'commitment',
    force: 'supported',
    priority: 58,
    extent: 'match',
    frames: 'before',
    pattern: seq(
      MARK,
      gap(1, form('the', 'its', 'their')),
      gap(2, either(marked('adjective'), marked('noun'))),
      either(
        entity('post', 'person'),
        form('minister', 'premier', 'president', 'ambassador', 'he', 'she', 'they'),
      ),
      form('assured'),
      gap(5, except(form('that', ',', ';'))),
      end(),
    ),
    examples: [
      'Georgia will lower the fees, the minister assured his hosts.',
      'The bridge will be repaired by June, its economy minister assured reporters.',
    ],
    counterexamples: ['The bridge was repaired, the minister assured his hosts.'],
  }),
  rule('en/commitment/they-ordered', {
    kind: 'commitment',
    force: 'ordered',
    priority: 58,
    extent: 'match',
    frames: 'before',
    pattern: either(
      seq(
        optional(MARK),
        SUCH,
        WAS,
        form('the', 'their', 'his', 'her'),
        gap(5, WORDS),
        ORDERED_BY,
        gap(6, WORDS),
        end(),
      ),
      seq(
        optional(MARK),
        form('as'),
        gap(1, ADVERB),
        form('directed', 'instructed', 'ordered', 'tasked', 'demanded', 'commanded'),
        optional(form('by')),
        gap(6, WORDS),
        end(),
      ),
      seq(
        optional(MARK),
        form('on', 'under', 'by'),
        form('the'),
        ORDERED_BY,
        form('of', 'from'),
        gap(6, WORDS),
        end(),
      ),
    ),
    examples: [
      'The ministries will mend the bridge, as directed by the presidents.',
      'The pier will open in May – that was the order of the prime minister.',
    ],
    counterexamples: ['The bridge was mended, as directed by the presidents.'],
  }),
  rule('en/commitment/under-understanding', {
    kind: 'commitment',
    force: 'agreed',
    priority: 41,
    extent: 'match',
    frames: 'behind',
    pattern: either(
      seq(
        form('as'),
        gap(1, ADVERB),
        AGREED,
        either(seq(form('by', 'between', 'with', 'at', 'in'), gap(6, WORDS)), form(',')),
      ),
      seq(
        form('under', 'by', 'in'),
        form('an', 'the', 'their', 'a', 'common', 'mutual', 'joint', 'line'),
        gap(2, either(marked('adjective'), form('with', 'the'))),
        form(
          'understanding',
          'arrangement',
          'deal',
          'consent',
          'decision',
          'accord',
          'agreement',
          'understandings',
        ),
        form('between', 'of', 'reached', ',', 'among', 'struck', 'with'),
      ),
      seq(form('by'), form('common', 'mutual', 'joint'), form('consent', 'agreement', 'decision', 'accord')),
    ),
    examples: [
      'As agreed by the sides, Georgia will ship more tea.',
      'By common consent, the neighbours will lower the fees in May.',
    ],
    counterexamples: ['As agreed by the sides, Georgia shipped more tea.'],
  }),
  rule('en/commitment/understanding-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 41,
    extent: 'match',
    frames: 'behind',
    pattern: seq(
      form('reached', 'struck', 'made', 'took', 'found'),
      gap(2, either(marked('adjective'), form('an', 'a', 'the'))),
      form('understanding', 'agreement', 'arrangement', 'decision', 'consensus', 'deal'),
      end(),
    ),
    examples: [
      'The presidents reached an understanding that the pier would open in May.',
      'The ministers took a decision that the fees would fall.',
    ],
    counterexamples: ['The presidents reached an understanding.'],
  }),
  rule('en/commitment/by-their-decision', {
    kind: 'commitment',
    force: 'agreed',
    priority: 57,
    extent: 'match',
    frames: 'before',
    pattern: seq(
      form('by', 'under'),
      form('their', 'an', 'a', 'the', 'common', 'mutual', 'joint'),
      gap(2, marked('adjective')),
      form('decision', 'understanding', 'arrangement', 'agreement', 'consent', 'deal'),
      either(seq(form('between', 'of', 'among', 'reached'), gap(5, WORDS)), end(), form('.')),
    ),
    examples: [
      'Ties will be lifted to a partnership by their decision.',
      'Permits will rise to 3,000 under an understanding between the sides.',
    ],
    counterexamples: ['Ties were lifted to a partnership by their decision.'],
  }),
  rule('en/topic/rumoured', {
    kind: 'topic',
    priority: 41,
    extent: 'match',
    frames: 'behind',
    pattern: either(
      form('reportedly', 'allegedly', 'supposedly', 'purportedly'),
      seq(form('rumour', 'rumor'), form('has'), form('it')),
      seq(form('according'), form('to'), gap(1), form('rumours', 'rumors', 'gossip', 'speculation')),
      seq(form('unconfirmed', 'unverified'), form('reports', 'information', 'data', 'sources')),
    ),
    examples: [
      'According to unconfirmed reports, Georgia signed the agreement.',
      'Reportedly, Georgia will lower the fees.',
      'Allegedly, Georgia will raise the fees.',
    ],
    counterexamples: ['Rumours proved untrue.'],
  }),
]
