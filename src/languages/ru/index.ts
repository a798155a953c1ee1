import type { Language } from '../language.js'
import { ABBREVIATIONS } from './abbreviations.js'
import { RU_CLAUSES } from './clauses.js'
import { RU_FOLDING } from './folding.js'
import { RU_FORMS } from './forms.js'
import { RU_GAPS } from './gaps.js'
import { RU_DECLINED_LIKE } from './lexicon/declined-like.js'
import { names } from './names.js'
import { RU_OPENERS } from './recognition.js'
import { RU_RULES } from './rules/index.js'
import { RU_SLOT_WORDS } from './slot-words.js'
import { RU_VALUE_WORDS } from './value-words.js'

/** Russian, read with the OpenCorpora dictionary. */
export const RU: Language = {
  tag: 'ru',
  forms: RU_FORMS.map((form) => ({ ...form, names })),
  folding: RU_FOLDING,
  abbreviations: ABBREVIATIONS,
  openers: RU_OPENERS,
  lemmas: { dictionary: 'ru', declinedLike: RU_DECLINED_LIKE },
  valueWords: RU_VALUE_WORDS,
  clauses: RU_CLAUSES,
  slotWords: RU_SLOT_WORDS,
  rules: RU_RULES,
  gaps: RU_GAPS,
}
