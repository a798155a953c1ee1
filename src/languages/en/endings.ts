import type { EndingChain, EndingTable, MarkName } from '../../morphology/index.js'
import { EN_FUNCTION_WORDS } from './lexicon/function-words.js'
import { EN_NOUNS, VARIANTS } from './lexicon/nouns.js'
import { wordsOf } from './lexicon/words-of.js'
import { verbForms } from './verb-forms.js'

/** Letters before a plural `s`; `status`, `progress` and `analysis` are no plurals. */
const BEFORE_S = 'abcdefghjklmnopqrtvwxyz'

/** Nouns: the possessive, which bears the mark genitive, then the number. A noun without it may be a subject. */
const NOUN: EndingChain = {
  marks: ['noun'],
  layers: [
    { endings: [{ forms: "'s", marks: ['genitive'] }], bare: ['nominative'] },
    {
      endings: [
        { forms: 's', marks: ['plural'], after: BEFORE_S },
        { forms: 'es', marks: ['plural'], after: 'sxzho' },
        { forms: 'ies', marks: ['plural'], restore: ['y'] },
      ],
      bare: ['singular'],
    },
  ],
}

/** Verbs that are not listed: their past and participle are one form. */
const VERB: EndingChain = {
  marks: [],
  layers: [
    {
      endings: [
        { forms: 'ed', marks: ['verb', 'past', 'participle'], restore: ['', 'e'], minimumStem: 3 },
        { forms: 'ied', marks: ['verb', 'past', 'participle'], restore: ['y'] },
        { forms: 'ing', marks: ['gerund'], restore: ['', 'e'], minimumStem: 3 },
      ],
      required: true,
    },
  ],
}

/** Words of a class told by their end, which stays in the dictionary form. */
function ended(mark: MarkName, end: string): EndingChain {
  return {
    marks: [mark],
    layers: [{ endings: [{ forms: end, marks: [], minimumStem: 3 }], required: true }],
    lemma: { add: end },
  }
}

const ADJECTIVE_ENDS = wordsOf('al ive ous ic able ible ful less -owned -backed -funded -led -built')

/** Forms of `to be` and `to have`. */
const AUXILIARIES: readonly (readonly [string, string, readonly MarkName[]])[] = [
  ['is', 'be', ['verb', 'present']],
  ['are', 'be', ['verb', 'present']],
  ['was', 'be', ['verb', 'past']],
  ['were', 'be', ['verb', 'past']],
  ['be', 'be', ['infinitive', 'function']],
  ['been', 'be', ['function']],
  ['being', 'be', ['function']],
  ['has', 'have', ['verb', 'present']],
  ['have', 'have', ['verb', 'present', 'infinitive']],
  ['had', 'have', ['verb', 'past']],
  ["isn't", 'not be', ['verb', 'present']],
  ["wasn't", 'not be', ['verb', 'past']],
  ["weren't", 'not be', ['verb', 'past']],
  ["didn't", 'not do', ['verb', 'past']],
]

const PLURALS: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  memoranda: 'memorandum',
  media: 'media',
}

const NOUNS = new Set(EN_NOUNS)

/** `meeting`, `building` are nouns first; as verbs they are told by their ending. */
const isNounFirst = (written: string) => written.endsWith('ing') && NOUNS.has(written)

const OWN_WORDS = Object.fromEntries([
  ...verbForms().filter(([written]) => !isNounFirst(written)),
  ...AUXILIARIES.map(([written, lemma, marks]) => [written, { lemma, marks }] as const),
  ...Object.entries(VARIANTS).map(
    ([written, lemma]) => [written, { lemma, marks: ['noun', 'singular', 'nominative'] }] as const,
  ),
  ...Object.entries(VARIANTS).map(
    ([written, lemma]) => [`${written}s`, { lemma, marks: ['noun', 'plural', 'nominative'] }] as const,
  ),
  ...Object.entries(PLURALS).map(
    ([written, lemma]) => [written, { lemma, marks: ['noun', 'plural', 'nominative'] }] as const,
  ),
  ...Object.entries(EN_FUNCTION_WORDS),
]) as EndingTable['irregular'] & object

/** Endings of English. Nouns without `'s` bear the mark nominative; who acts is told by the place before the verb. */
export const EN_ENDINGS: EndingTable = {
  chains: [NOUN, VERB, ended('adverb', 'ly'), ...ADJECTIVE_ENDS.map((end) => ended('adjective', end))],
  minimumStem: 2,
  bare: ['noun', 'singular', 'nominative'],
  known: EN_NOUNS,
  irregular: OWN_WORDS,
}
