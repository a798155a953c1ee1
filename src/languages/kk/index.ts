import type { Language } from '../language.js'
import { ABBREVIATIONS } from './abbreviations.js'
import { KK_CLAUSES } from './clauses.js'
import { KK_ENDINGS } from './endings.js'
import { KK_FOLDING } from './folding.js'
import { KK_FORMS } from './forms.js'
import { KK_GAPS } from './gaps.js'
import { names } from './names.js'
import { KK_RULES } from './rules/index.js'
import { KK_SLOT_WORDS } from './slot-words.js'
import { KK_VALUE_WORDS } from './value-words.js'

/** Kazakh in both scripts, folded to Cyrillic letters, read with our own endings. */
export const KK: Language = {
  tag: 'kk',
  forms: KK_FORMS.map((form) => ({ ...form, names })),
  folding: KK_FOLDING,
  abbreviations: ABBREVIATIONS,
  lemmas: { endings: KK_ENDINGS },
  valueWords: KK_VALUE_WORDS,
  clauses: KK_CLAUSES,
  slotWords: KK_SLOT_WORDS,
  homeStates: ['KZ'],
  rules: KK_RULES,
  gaps: KK_GAPS,
}
