import type { ToldForm } from '../language.js'
import { RU_RECOGNITION } from './recognition.js'

/** Russian as it is written. */
export const RU_FORMS = [
  { tag: 'ru', name: 'русский', recognition: RU_RECOGNITION },
] as const satisfies readonly ToldForm[]
