import {
  capture,
  either,
  end,
  except,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { ALSO, COUNTED, INCLUDING, LISTED, OBJECT, ONE, TEXT, WAS } from './document.js'
import { ADVERB, ANYTHING, BULLET, done, INSIDE, SEPARATOR } from './parts.js'

/** Texts that are in the world once they are made public. */
const PUBLIC = plain(
  oneOf([
    ...['declaration', 'statement', 'communique', 'communiqué', 'decree', 'law', 'resolution'],
    ...['concept', 'strategy', 'charter'],
  ]),
)
const BEEN = seq(either(WAS, form('has', 'have')), gap(2, either(ADVERB, form('been'))))
const THE = form('the', 'a', 'an', 'its', 'their')
/** A text by its noun, with what describes it. */
const A_TEXT: Pattern = seq(
  THE,
  gap(4, either(marked('adjective'), marked('participle'), plain(marked('noun')))),
  plain(oneOf(EN_DOCUMENT_NOUNS, 'noun')),
)
/** What was done with a text, as the first word of its sentence or before its verb. */
const TURNED_STAGE: Pattern = either(
  capture('stage', form('signed', 'concluded', 'inked'), 'signed'),
  capture('stage', form('adopted', 'approved', 'endorsed'), 'adopted'),
  capture('stage', form('ratified'), 'ratified'),
  capture('stage', form('initialled', 'initialed'), 'agreed'),
)

/** Texts made public, settled, submitted, or told with their verb first. */
export const ISSUED_RULES = [
  rule('en/document/made-public', {
    kind: 'document',
    priority: 40,
    pattern: seq(
      PUBLIC,
      gap(8, INSIDE),
      BEEN,
      capture('stage', either(form('published', 'released'), seq(form('made'), form('public'))), 'adopted'),
    ),
    examples: [
      'The declaration of the summit was ⟦stage made public⟧ in the evening.',
      'A strategy for ports has been ⟦stage published⟧.',
    ],
    counterexamples: ['A novel has been published.', 'The statement was long.'],
  }),
  rule('en/document/submitted', {
    kind: 'document',
    priority: 42,
    pattern: seq(
      TEXT,
      gap(6, INSIDE),
      BEEN,
      capture(
        'stage',
        seq(
          form('submitted', 'sent', 'forwarded', 'tabled', 'referred'),
          form('to', 'for', 'in'),
          gap(2, INSIDE),
          form(
            'parliament',
            'approval',
            'ratification',
            'consideration',
            'senate',
            'government',
            'cabinet',
            'review',
          ),
        ),
        'drafting',
      ),
    ),
    examples: [
      'The draft agreement on ports has been ⟦stage submitted to parliament⟧.',
      'The protocol was ⟦stage sent for ratification⟧.',
    ],
    counterexamples: ['The application was submitted to parliament.', 'The treaty was sent by post.'],
  }),
  rule('en/document/agreed-text', {
    kind: 'document',
    priority: 44,
    pattern: either(
      seq(capture('stage', done('agree'), 'agreed'), form('a', 'an'), gap(2, marked('adjective')), TEXT),
      seq(capture('stage', seq(done('enter'), form('into')), 'signed'), OBJECT),
      seq(
        capture(
          'stage',
          seq(done('approve', 'back', 'endorse'), form('the'), form('ratification')),
          'ratified',
        ),
        form('of'),
        OBJECT,
      ),
      seq(
        capture(
          'stage',
          seq(done('exchange'), gap(1, form('the')), form('instruments'), form('of'), form('ratification')),
          'ratified',
        ),
        form('of', 'for', 'to'),
        OBJECT,
      ),
      seq(
        done('result', 'culminate'),
        form('in'),
        form('a', 'an'),
        gap(2, marked('adjective')),
        plain(oneOf(['protocol', 'memorandum', 'declaration', 'communique', 'roadmap', 'contract'])),
      ),
    ),
    examples: [
      'The agencies have ⟦stage agreed⟧ a roadmap for ports.',
      'The two firms ⟦stage entered into⟧ a contract for turbines.',
      'Senators ⟦stage approved the ratification⟧ of the treaty with Oman.',
    ],
    counterexamples: ['The agencies agreed a price.', 'The sides entered into talks.'],
  }),
  rule('en/document/body-adopted', {
    kind: 'document',
    priority: 48,
    pattern: seq(
      plain(oneOf(['council', 'board', 'committee', 'commission', 'cabinet', 'assembly'])),
      gap(2, ADVERB),
      capture('stage', oneOf(['adopt', 'approve', 'endorse'], 'past', 'verb'), 'adopted'),
      capture('document', seq(A_TEXT, ANYTHING)),
    ),
    examples: [
      'The council ⟦stage endorsed⟧ the work plan for 2027.',
      'The board ⟦stage approved⟧ a roadmap for ports.',
    ],
    counterexamples: ['The council endorsed the idea.'],
  }),
  rule('en/document/signed-first', {
    kind: 'document',
    priority: 41,
    each: 'document',
    pattern: either(
      seq(TURNED_STAGE, form('was', 'were'), list(ONE, either(ALSO, INCLUDING), 6), end()),
      seq(form('having'), TURNED_STAGE, capture('document', seq(OBJECT, gap(8, INSIDE))), form(',')),
    ),
    examples: [
      'Also ⟦stage adopted⟧ was ⟦document a plan of repairs⟧.',
      'Also ⟦stage signed⟧ was ⟦document a protocol on seeds⟧.',
    ],
    counterexamples: ['Also seen was a protocol.'],
  }),
  rule('en/document/signing-held', {
    kind: 'document',
    priority: 43,
    pattern: either(
      seq(
        capture('stage', form('signing', 'signature'), 'signed'),
        optional(form('ceremony')),
        form('of', 'for'),
        TEXT,
        gap(10, INSIDE),
        either(
          seq(form('took'), form('place')),
          seq(form('was', 'were'), form('held')),
          form('followed', 'crowned', 'capped', 'concluded'),
        ),
      ),
      seq(
        capture('stage', seq(form('work'), form('on'), gap(2, form('the', 'a', 'draft')), TEXT), 'drafting'),
        gap(8, INSIDE),
        either(
          form('continues', 'nears'),
          seq(
            form('is'),
            gap(1, ADVERB),
            form('nearing', 'complete', 'completed', 'continuing', 'progressing'),
          ),
        ),
      ),
    ),
    examples: [
      'The ⟦stage signing⟧ of the agreement took place in Osh.',
      '⟦stage Work on the draft treaty⟧ is nearing completion.',
    ],
    counterexamples: [
      'The signing of the player took place in Osh.',
      'Work on the bridge is nearing completion.',
    ],
  }),
  rule('en/document/on-paper', {
    kind: 'document',
    priority: 41,
    each: 'document',
    pattern: seq(
      either(
        seq(
          form('what'),
          form('was', 'were', 'got', 'has', 'have'),
          gap(2),
          capture(
            'stage',
            either(seq(form('put'), form('on', 'to'), form('paper')), form('signed', 'initialled')),
            'signed',
          ),
        ),
        seq(
          optional(capture('document', capture('count', COUNTED))),
          capture('stage', form('signed', 'inked', 'initialled'), 'signed'),
        ),
      ),
      gap(6, except(form(':', ',', ';'))),
      form(':'),
      optional(BULLET),
      list(LISTED, SEPARATOR, 12),
      end(),
    ),
    examples: [
      'What was put on paper: ⟦document a treaty on grain⟧, ⟦document an accord on ports⟧ and ⟦document a letter of intent⟧.',
      'Signed at the palace: ⟦document a treaty on transport⟧ and ⟦document a memorandum on warehouses⟧.',
      'The visit ended with ⟦count two documents⟧ signed: an air services agreement and a plan.',
    ],
    counterexamples: ['What was put on paper: many words.', 'The signed treaty lies in the archive.'],
  }),
]
