import type { Language } from '../language.js'
import { ABBREVIATIONS } from './abbreviations.js'
import { UZ_CLAUSES } from './clauses.js'
import { UZ_ENDINGS } from './endings.js'
import { UZ_FOLDING } from './folding.js'
import { UZ_FORMS } from './forms.js'
import { UZ_GAPS } from './gaps.js'
import { namesCyrillic, namesLatin } from './names.js'
import { UZ_RULES } from './rules/index.js'
import { UZ_SLOT_WORDS } from './slot-words.js'
import { UZ_VALUE_WORDS } from './value-words.js'

/** Uzbek in both scripts, folded to Latin letters, read with our own endings. */
export const UZ: Language = {
  tag: 'uz',
  forms: [
    { ...UZ_FORMS[0], names: namesLatin },
    { ...UZ_FORMS[1], names: namesCyrillic },
  ],
  folding: UZ_FOLDING,
  abbreviations: ABBREVIATIONS,
  lemmas: { endings: UZ_ENDINGS },
  valueWords: UZ_VALUE_WORDS,
  clauses: UZ_CLAUSES,
  slotWords: UZ_SLOT_WORDS,
  homeStates: ['UZ'],
  rules: UZ_RULES,
  gaps: UZ_GAPS,
}
