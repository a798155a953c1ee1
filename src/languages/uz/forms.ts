import type { ToldForm } from '../language.js'
import { UZ_CYRILLIC, UZ_LATIN } from './recognition.js'

/** Uzbek as it is written, in either script. */
export const UZ_FORMS = [
  { tag: 'uz-Latn', name: 'oʻzbekcha', recognition: UZ_LATIN },
  { tag: 'uz-Cyrl', name: 'ўзбекча', recognition: UZ_CYRILLIC },
] as const satisfies readonly ToldForm[]
