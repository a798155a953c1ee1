import type { ToldForm } from '../language.js'
import { KK_CYRILLIC, KK_LATIN } from './recognition.js'

/** Kazakh as it is written, in either script. */
export const KK_FORMS = [
  { tag: 'kk-Cyrl', name: 'қазақша', recognition: KK_CYRILLIC },
  { tag: 'kk-Latn', name: 'qazaqşa', recognition: KK_LATIN },
] as const satisfies readonly ToldForm[]
