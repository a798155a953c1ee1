import {
  any,
  capture,
  context,
  either,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NOT_NUMBER } from './figure.js'
import { ADVERB } from './parts.js'
import { IN } from './shares.js'

/** So many of those counted before, by what they are in: `, nine of them in dairy farming`, `, including nine in the energy sector`. */
function partOfThose(nouns: readonly string[]): Pattern {
  return seq(
    context(seq(entityOf('quantity', nouns), gap(16, NOT_NUMBER))),
    form(',', 'and', ';'),
    optional(form('including', 'with', 'of', 'and')),
    capture('value', plain(any())),
    either(
      seq(
        form('of'),
        form('them', 'which', 'these', 'those'),
        gap(2, ADVERB),
        optional(form('are', 'is', 'were', 'was')),
        IN,
      ),
      seq(form('in', 'from'), gap(2), plain(oneOf(['sector', 'industry', 'field', 'area', 'sphere']))),
    ),
  )
}
const PARTS_OF: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'en/figure/projects-of-those',
    'projects',
    ['project'],
    [
      'There are 60 projects under way, ⟦value nine⟧ of them in dairy farming.',
      'There are 60 projects under way, including ⟦value nine⟧ in the energy sector.',
    ],
  ],
  [
    'en/figure/firms-of-those',
    'joint-ventures',
    ['enterprise', 'company', 'firm', 'venture'],
    [
      'Now 40 firms with Georgian capital are at work, ⟦value 12⟧ of which are in transport.',
      'Now 40 firms with Georgian capital are at work, ⟦value nine⟧ of them in energy.',
    ],
  ],
]

/** Figures of a part of those counted before. */
export const OF_THOSE_RULES = [
  ...PARTS_OF.map(([name, measure, nouns, examples]) =>
    rule(name, {
      kind: 'figure',
      priority: 36,
      always: { measure },
      pattern: partOfThose(nouns),
      examples,
      counterexamples: ['There are 60 projects under way, many of them in transport.'],
    }),
  ),
]
