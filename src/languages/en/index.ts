import type { Language } from '../language.js'
import { ABBREVIATIONS } from './abbreviations.js'
import { EN_CLAUSES } from './clauses.js'
import { EN_ENDINGS } from './endings.js'
import { EN_FOLDING } from './folding.js'
import { EN_FORMS } from './forms.js'
import { EN_GAPS } from './gaps.js'
import { names } from './names.js'
import { EN_OPENERS } from './recognition.js'
import { EN_RULES } from './rules/index.js'
import { EN_SLOT_WORDS } from './slot-words.js'
import { EN_VALUE_WORDS } from './value-words.js'

/** English, read with our own endings. */
export const EN: Language = {
  tag: 'en',
  forms: EN_FORMS.map((form) => ({ ...form, names })),
  folding: EN_FOLDING,
  abbreviations: ABBREVIATIONS,
  openers: EN_OPENERS,
  lemmas: { endings: EN_ENDINGS },
  valueWords: EN_VALUE_WORDS,
  clauses: EN_CLAUSES,
  slotWords: EN_SLOT_WORDS,
  rules: EN_RULES,
  gaps: EN_GAPS,
}
