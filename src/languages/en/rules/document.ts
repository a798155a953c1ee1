import {
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NEXT_TEXT } from '../../line-mark.js'
import { EN_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { ADVERB, ANYTHING, BULLET, done, SEPARATOR } from './parts.js'

const NOUN = plain(oneOf(EN_DOCUMENT_NOUNS, 'noun'))
export const COUNTED = entityOf('quantity', EN_DOCUMENT_NOUNS)
/** Nouns inside the names of texts: `a Partnership and Cooperation Agreement`. */
const OF_NAME = plain(
  oneOf([
    ...[
      'partnership',
      'cooperation',
      'alliance',
      'friendship',
      'action',
      'trade',
      'investment',
      'development',
    ],
    ...[
      'security',
      'climate',
      'energy',
      'education',
      'customs',
      'border',
      'tax',
      'transport',
      'visa',
      'work',
    ],
    ...['understanding', 'protection', 'security', 'implementation', 'interaction', 'facilitation', 'water'],
  ]),
)
const WORD_BEFORE: Pattern = either(
  seq(OF_NAME, optional(seq(form('and'), OF_NAME))),
  marked('adjective'),
  form(
    'a',
    'an',
    'the',
    'number',
    'of',
    'package',
    'several',
    'series',
    'action',
    'joint',
    'cooperation',
    'road',
    'trade',
    'visa',
    'work',
    'enhanced',
    'expanded',
    'comprehensive',
    'free',
    'mutual',
    'three-year',
    'five-year',
    'updated',
    'following',
    'final',
    'draft',
  ),
  entity('quantity', 'place', 'country', 'organisation'),
)
const BEFORE: Pattern = repeat(WORD_BEFORE, 0, 5)
const BEFORE_ONE: Pattern = repeat(WORD_BEFORE, 1, 5)
const TAIL: Pattern = optional(seq(form('and', ','), repeat(marked('adjective'), 0, 2), NOUN))

/** A lone noun in the singular has a word of its own before it: `signed a treaty`, not `the signed treaty`. */
export const OBJECT: Pattern = either(
  seq(BEFORE, capture('count', COUNTED), TAIL),
  seq(BEFORE_ONE, NOUN, TAIL),
  seq(
    form('a', 'an', 'the'),
    gap(
      3,
      either(
        marked('adjective'),
        plain(marked('noun')),
        entity('date'),
        marked('adverb'),
        marked('participle'),
        form('double', 'implementing'),
      ),
    ),
    NOUN,
    TAIL,
  ),
  seq(plain(oneOf(EN_DOCUMENT_NOUNS, 'plural')), TAIL),
)

/** Forms of `to be` that stand for what has happened or goes on, not for what will be. */
export const WAS = form('is', 'are', 'was', 'were', 'been', 'being')

/** One text; a second noun without an article belongs to it. */
export const TEXT: Pattern = seq(BEFORE, either(capture('count', COUNTED), NOUN), TAIL)
export const ONE = capture('document', seq(OBJECT, ANYTHING))
const MINUTES = capture('document', seq(optional(form('the')), form('minutes'), ANYTHING))
/** One text of a list that says what was done with all. */
const OF_ONE = either(marked('adjective'), marked('participle'), plain(marked('noun')))
export const LISTED = capture(
  'document',
  either(seq(TEXT, ANYTHING), seq(form('a', 'an', 'the'), gap(4, OF_ONE), NOUN, ANYTHING)),
)
export const ALSO: Pattern = seq(SEPARATOR, optional(form('including')))
export const INCLUDING: Pattern = seq(form(','), form('including', 'among'), optional(form('them')))

const SIGN = ['sign', 'initial', 'conclude', 'ink', 'exchange', 'countersign', 'formalise', 'seal', 'pen']
const ADOPT = ['adopt', 'approve', 'endorse', 'pass', 'issue', 'clear']

/** What was done with a text, as its stage. */
const STAGE: Pattern = either(
  capture('stage', oneOf(SIGN, 'past'), 'signed'),
  capture('stage', oneOf(ADOPT, 'past'), 'adopted'),
  capture('stage', oneOf(['ratify'], 'past'), 'ratified'),
)
export const PASSIVE: Pattern = either(
  STAGE,
  capture(
    'stage',
    either(
      seq(
        optional(form('being')),
        oneOf(['draft', 'prepare', 'develop', 'elaborate', 'finalise', 'negotiate'], 'participle'),
      ),
    ),
    'drafting',
  ),
  capture('stage', seq(optional(form('under')), form('preparation', 'development', 'drafted')), 'drafting'),
  capture('stage', oneOf(['agree', 'coordinate', 'finalise'], 'participle'), 'agreed'),
  capture('stage', seq(form('ready'), form('for'), form('signature', 'signing')), 'agreed'),
)
const IN_FORCE: Pattern = capture(
  'stage',
  either(
    seq(oneOf(['enter', 'come']), form('into'), form('force', 'effect')),
    seq(form('took', 'taken', 'takes'), form('effect')),
    seq(form('became', 'become'), form('effective')),
    seq(
      form('is', 'are', 'has', 'have'),
      gap(2, either(ADVERB, form('been'))),
      form('in'),
      form('force', 'effect'),
    ),
    seq(form('was', 'were', 'been'), form('put'), form('into'), form('effect', 'force')),
  ),
  'in-force',
)

/** Where or when, between the verb and the text: `signed | in Osh | a memorandum`. */
const WHERE: Pattern = either(entity('date'), seq(form('in', 'at'), entity('place', 'country')))

/** Documents: a text was signed, adopted, ratified, is in force or being drafted. */
export const DOCUMENT_RULES = [
  rule('en/document/sign', {
    kind: 'document',
    priority: 41,
    each: 'document',
    pattern: seq(
      STAGE,
      gap(2, marked('adverb')),
      gap(1, WHERE),
      list(ONE, either(ALSO, INCLUDING), 8),
      end(),
    ),
    examples: [
      'The ministers ⟦stage signed⟧ ⟦document a treaty on transport⟧ and ⟦document a memorandum on warehouses⟧.',
      'The sides ⟦stage adopted⟧ ⟦document a roadmap for the repair of bridges⟧.',
      'They ⟦stage signed⟧ ⟦count 12 documents⟧.',
      'The ministers ⟦stage signed⟧ ⟦document a double taxation treaty⟧.',
      'Leaders ⟦stage approved⟧ ⟦document a grain storage programme⟧.',
      'The sides ⟦stage signed⟧ ⟦document a Friendship and Trade Agreement⟧.',
      'The sides ⟦stage signed⟧ in Osh ⟦document a Friendship and Trade Agreement⟧.',
    ],
    counterexamples: ['The ministers did not sign a treaty.', 'The signed treaty lies in the archive.'],
  }),
  rule('en/document/sign-these', {
    kind: 'document',
    priority: 42,
    each: 'document',
    pattern: seq(
      either(COUNTED, plain(oneOf(EN_DOCUMENT_NOUNS, 'plural'))),
      gap(3, ADVERB),
      WAS,
      gap(2, ADVERB),
      PASSIVE,
      form(':'),
      optional(BULLET),
      list(LISTED, SEPARATOR, 12),
      end(),
    ),
    examples: [
      'The following documents were ⟦stage signed⟧: ⟦document an agreement on grain⟧; ⟦document a memorandum on warehouses⟧.',
      'Three documents were ⟦stage signed⟧:\n1. ⟦document Agreement on grain⟧.',
    ],
    counterexamples: ['The documents were read: an agreement on grain is missing.'],
  }),
  rule('en/document/next-line', {
    ...NEXT_TEXT,
    pattern: seq(BULLET, LISTED, end()),
    examples: [
      'The following documents were signed:\n1. Agreement on grain.\n2. ⟦document Memorandum on warehouses⟧.',
      'The sides signed a treaty on transport.\n– ⟦document A roadmap for the repair of bridges⟧.',
    ],
    counterexamples: [
      'The guests saw the port.\n– Agreement on grain.',
      'A treaty was signed.\n– A bridge and a pier.',
    ],
  }),
  rule('en/document/ended-with', {
    kind: 'document',
    priority: 42,
    each: 'document',
    pattern: either(
      seq(
        context(
          either(
            seq(
              done('end', 'conclude', 'culminate', 'close', 'result', 'finish', 'wrap'),
              gap(1, form('up')),
              form('with', 'in'),
              optional(form('the')),
            ),
            seq(
              either(done('witness', 'attend', 'oversee', 'watch'), seq(done('preside'), form('over'))),
              optional(form('the')),
              optional(seq(form('ceremony'), form('of'))),
              optional(form('the')),
            ),
          ),
        ),
        either(
          capture('stage', form('signing', 'signature'), 'signed'),
          capture('stage', form('adoption', 'approval', 'endorsement'), 'adopted'),
        ),
        optional(form('ceremony')),
        form('of'),
        list(either(ONE, MINUTES), either(ALSO, INCLUDING), 8),
        end(),
      ),
      seq(
        capture('stage', oneOf(['exchange'], 'past'), 'signed'),
        gap(2, either(marked('adjective'), marked('participle'))),
        form('copies', 'texts'),
        form('of'),
        capture('document', OBJECT),
      ),
    ),
    examples: [
      'The talks ended with the ⟦stage signing⟧ of ⟦document an agreement on fish⟧.',
      'The meeting concluded with the ⟦stage signing⟧ of ⟦document the minutes⟧ and ⟦document a plan of repairs⟧.',
      'The leaders witnessed the ⟦stage signing⟧ of ⟦document nine documents⟧.',
      'The session closed with the ⟦stage adoption⟧ of ⟦document a declaration⟧.',
      'The ministers ⟦stage exchanged⟧ copies of ⟦document a memorandum⟧ on rail transport.',
    ],
    counterexamples: ['The talks ended with a dinner.'],
  }),
  rule('en/document/text-signed', {
    kind: 'document',
    priority: 40,
    each: 'document',
    pattern: either(
      seq(
        capture('document', seq(TEXT, gap(12, except(form('will', 'would', 'shall', ',', 'and'))))),
        optional(form(',')),
        form('and'),
        capture(
          'document',
          seq(TEXT, gap(10, except(form('will', 'would', 'shall'))), WAS, gap(2, ADVERB), PASSIVE),
        ),
      ),
      seq(
        capture(
          'document',
          seq(TEXT, gap(14, except(form('will', 'would', 'shall'))), WAS, gap(2, ADVERB), PASSIVE),
        ),
        optional(seq(gap(10), repeat(seq(either(ALSO, INCLUDING, form(':')), ONE), 1, 6), end())),
      ),
      seq(capture('document', seq(TEXT, gap(14, except(form('will', 'would', 'shall'))), IN_FORCE))),
      seq(
        capture(
          'stage',
          either(
            seq(oneOf(['put', 'set'], 'past'), gap(1), form('signatures', 'names', 'hands'), form('to')),
            seq(oneOf(['put'], 'past'), form('pen'), form('to'), form('paper'), form('on')),
          ),
          'signed',
        ),
        capture('document', OBJECT),
      ),
      seq(
        capture('stage', oneOf(['agree', 'finalise', 'settle', 'clear'], 'past'), 'agreed'),
        form('the'),
        gap(2, form('final', 'draft', 'full')),
        form('text', 'wording', 'draft'),
        form('of'),
        optional(form('the', 'a')),
        optional(form('draft', 'final')),
        capture('document', TEXT),
      ),
      seq(
        capture('stage', oneOf(SIGN, 'past'), 'signed'),
        form('the'),
        gap(2, form('final', 'draft', 'full')),
        form('text', 'draft'),
        form('of'),
        gap(1, form('the', 'a')),
        capture('document', TEXT),
      ),
      seq(
        entity('person', 'post', 'country', 'organisation'),
        gap(2, ADVERB),
        capture('stage', oneOf(['finalise'], 'past', 'verb'), 'agreed'),
        capture('document', OBJECT),
      ),
      seq(
        form('sides', 'parties', 'ministers', 'ministries', 'experts', 'delegations', 'negotiators'),
        gap(2, ADVERB),
        capture('stage', oneOf(['finalise'], 'past'), 'agreed'),
        capture('document', OBJECT),
      ),
      capture(
        'document',
        seq(
          TEXT,
          gap(6, except(form('will', 'would', 'shall'))),
          capture('stage', seq(form('changed'), form('hands')), 'signed'),
        ),
      ),
    ),
    examples: [
      '⟦count Three contracts⟧ ⟦stage changed hands⟧ after the talks.',
      'An agreement on transport was ⟦stage signed⟧ in spring.',
      'Twelve documents were ⟦stage signed⟧, including ⟦document a treaty on transport⟧.',
      'The treaty on warehouses ⟦stage entered into force⟧.',
      'Experts have ⟦stage agreed⟧ the text of the ⟦document protocol⟧.',
      'The sides ⟦stage finalised⟧ ⟦document the roadmap⟧.',
    ],
    counterexamples: [
      'The agreement on transport will be signed in May.',
      'The treaty was discussed.',
      'The treaty will enter into force after notes have been exchanged.',
    ],
  }),
]
