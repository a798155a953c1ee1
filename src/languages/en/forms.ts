import type { ToldForm } from '../language.js'
import { EN_RECOGNITION } from './recognition.js'

/** English as it is written. */
export const EN_FORMS = [
  { tag: 'en', name: 'English', recognition: EN_RECOGNITION },
] as const satisfies readonly ToldForm[]
