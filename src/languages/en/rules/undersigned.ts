import {
  any,
  capture,
  either,
  end,
  except,
  form,
  gap,
  list,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { ALSO, COUNTED, INCLUDING, ONE, TEXT } from './document.js'
import { ADVERB, INSIDE } from './parts.js'

const NOT_AHEAD = except(form(';', 'will', 'would', 'shall', 'to'))
/** One text before the verb. */
const SHORT_ONE = capture('document', seq(TEXT, gap(8, except(form(',', ';', 'and', 'will', 'would')))))

/** Texts told by the signatures below them, by the consent they won, or by their validity. */
export const UNDERSIGNED_RULES = [
  rule('en/document/signatures-below', {
    kind: 'document',
    priority: 43,
    each: 'document',
    pattern: either(
      seq(
        capture(
          'stage',
          seq(
            form('signatures', 'signature', 'pen', 'pens', 'ink'),
            gap(2, form('was', 'were', 'have', 'been', 'also')),
            form('put', 'set', 'affixed', 'added'),
            form('to'),
          ),
          'signed',
        ),
        list(ONE, either(ALSO, INCLUDING), 8),
        end(),
      ),
      seq(
        list(SHORT_ONE, ALSO, 6),
        gap(1, ADVERB),
        capture(
          'stage',
          seq(
            form('bear', 'bears', 'carry', 'carries', 'bore'),
            gap(4, INSIDE),
            form('signatures', 'signature'),
          ),
          'signed',
        ),
      ),
    ),
    examples: [
      '⟦stage Signatures were put to⟧ ⟦document 15 documents⟧, including ⟦document a memorandum on ports⟧.',
      '⟦document The treaty on warehouses⟧ and ⟦document four protocols⟧ now ⟦stage bear the signatures⟧ of the sides.',
    ],
    counterexamples: ['The poster bears the signatures of children.'],
  }),
  rule('en/document/won-approval', {
    kind: 'document',
    priority: 42,
    pattern: either(
      seq(
        TEXT,
        gap(8, NOT_AHEAD),
        capture(
          'stage',
          seq(
            form('won', 'met', 'received', 'gained', 'secured', 'got'),
            gap(5, INSIDE),
            form('approval', 'endorsement', 'backing', 'assent'),
          ),
          'adopted',
        ),
      ),
      seq(
        TEXT,
        gap(8, NOT_AHEAD),
        capture(
          'stage',
          either(
            seq(form('cleared', 'completed', 'passed'), gap(1), form('ratification')),
            seq(form('has', 'have', 'was', 'were'), gap(1), form('been'), form('ratified')),
          ),
          'ratified',
        ),
      ),
      seq(
        capture('stage', form('ratification'), 'ratified'),
        form('of'),
        TEXT,
        gap(8, NOT_AHEAD),
        form('complete', 'completed', 'finished', 'concluded', 'over'),
      ),
    ),
    examples: [
      'A joint declaration ⟦stage won the leaders’ approval⟧.',
      'The alliance treaty has ⟦stage cleared ratification⟧ in both parliaments.',
    ],
    counterexamples: ['The treaty will win approval.', 'The song won the approval of the crowd.'],
  }),
  rule('en/document/yielded', {
    kind: 'document',
    priority: 43,
    each: 'document',
    pattern: seq(
      form('yielded', 'produced', 'brought', 'saw', 'left'),
      gap(4, form('some', 'about', 'a', 'the', 'package', 'set', 'batch', 'total', 'of')),
      capture(
        'document',
        either(
          capture('count', COUNTED),
          seq(
            capture('count', any()),
            capture('stage', form('signed', 'inked'), 'signed'),
            plain(oneOf(EN_DOCUMENT_NOUNS, 'plural')),
          ),
        ),
      ),
      optional(seq(either(INCLUDING, seq(form(','), form('among'), form('them'))), list(ONE, ALSO, 6))),
      end(),
    ),
    examples: [
      'The visit yielded ⟦count 14 documents⟧, among them ⟦document an agreement on ports⟧.',
      'The talks yielded ⟦count nine documents⟧, among them ⟦document a treaty on ports⟧.',
    ],
    counterexamples: ['The search yielded nothing.'],
  }),
]
