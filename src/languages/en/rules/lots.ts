import {
  capture,
  either,
  end,
  entityOf,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { ALSO, INCLUDING, ONE } from './document.js'
import { INSIDE } from './parts.js'

const TEXTS = plain(oneOf([...EN_DOCUMENT_NOUNS, 'text', 'paper'], 'noun', 'plural'))
const DONE_WITH = either(
  capture('stage', form('signed', 'initialled', 'concluded', 'inked', 'exchanged'), 'signed'),
  capture('stage', form('adopted', 'approved', 'endorsed'), 'adopted'),
)
/** Texts as one lot: `the signed documents`, `the documents signed in Osh`. */
const LOT = seq(
  gap(1, form('the', 'those', 'all')),
  either(
    seq(DONE_WITH, gap(1, form('bilateral')), either(TEXTS, form('package', 'set'))),
    seq(TEXTS, DONE_WITH),
    seq(form('package', 'set'), gap(3, INSIDE), DONE_WITH),
  ),
)
const MEMBERS = seq(list(ONE, either(ALSO, INCLUDING), 8), end())

/** Texts that are only counted: `two further texts`. */
const COUNTED_TEXTS = capture('count', entityOf('quantity', ['text', 'paper', 'draft', 'instrument']))

/** Texts named as members of a lot that was signed or adopted. */
export const LOT_RULES = [
  rule('en/document/among-signed', {
    kind: 'document',
    priority: 43,
    each: 'document',
    pattern: either(
      seq(form('among'), LOT, gap(8, INSIDE), form('were', 'was', 'are', 'is'), MEMBERS),
      seq(
        LOT,
        gap(6, INSIDE),
        form('include', 'includes', 'included', 'comprise', 'comprises', 'comprised', 'contain', 'contains'),
        MEMBERS,
      ),
      seq(
        LOT,
        gap(4, INSIDE),
        optional(form(',')),
        form('including', 'among'),
        optional(form('them')),
        MEMBERS,
      ),
    ),
    examples: [
      'Among the documents ⟦stage signed⟧ were ⟦document an agreement on visas⟧ and ⟦document a protocol on customs⟧.',
      'The ⟦stage signed⟧ package comprises ⟦document an agreement on visas⟧ and ⟦document a protocol on customs⟧.',
    ],
    counterexamples: [
      'Among the books signed were a novel and a play.',
      'The package includes an agreement.',
    ],
  }),
  rule('en/document/texts-counted', {
    kind: 'document',
    priority: 41,
    always: { type: 'other' },
    pattern: seq(
      COUNTED_TEXTS,
      gap(10),
      form('was', 'were', 'been', 'are', 'is'),
      gap(2, marked('adverb')),
      either(
        capture('stage', form('signed', 'concluded', 'inked'), 'signed'),
        capture('stage', form('initialled', 'agreed', 'finalised', 'finalized', 'cleared'), 'agreed'),
        capture('stage', form('adopted', 'approved'), 'adopted'),
        capture('stage', form('drafted', 'prepared', 'negotiated'), 'drafting'),
      ),
    ),
    examples: [
      '⟦count Two further texts⟧, on extradition and on customs, have been ⟦stage initialled⟧.',
      '⟦count Five instruments⟧ were ⟦stage signed⟧.',
    ],
    counterexamples: ['Two texts were read.', 'The texts were long.'],
  }),
]
