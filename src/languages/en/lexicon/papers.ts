import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** Nouns of texts that are signed or adopted. */
export const EN_DOCUMENT_NOUNS = wordsOf(`
  treaty agreement memorandum declaration programme roadmap map plan protocol contract statement document strategy
  concept charter convention communique communiqué law decree resolution decision package schedule regulation deal
  accord pact bill act mou letter arrangement amendment addendum annex concession`)

/** Types of documents; a longer row is taken before a shorter. */
export const EN_DOCUMENTS: WordTable = [
  ['treaty, charter, pact', 'treaty'],
  ['agreement, convention, accord, deal, arrangement', 'agreement'],
  ['memorandum, mou, memorandum of understanding|cooperation', 'memorandum'],
  ['declaration, joint declaration', 'declaration'],
  ['programme, strategy, concept, cooperation programme', 'programme'],
  ['roadmap, road map', 'roadmap'],
  ['plan, action plan, plan of action', 'plan'],
  ['protocol, =minutes', 'protocol'],
  ['contract, concession', 'contract'],
  ['statement, communique, communiqué, joint statement', 'statement'],
  ['document, letter, law, bill, decree, resolution, decision, package, schedule, regulation, act', 'other'],
  ['amendment, addendum, annex', 'other'],
]
