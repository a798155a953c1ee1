import { EN_FORMS } from './en/forms.js'
import { KK_FORMS } from './kk/forms.js'
import type { Language, ToldForm } from './language.js'
import { RU_FORMS } from './ru/forms.js'
import { UZ_FORMS } from './uz/forms.js'

/** A language that is loaded only when a text is found to be in it. */
export interface LateLanguage {
  readonly forms: readonly ToldForm[]
  readonly load: () => Promise<Language>
}

/** All languages that are read, in the order of `LANGUAGES`. A door of its own, for who reads one text needs the rules and names of
 *  one language; those of the others take a fifth of the time until the first reading. */
export const LATE_LANGUAGES: readonly LateLanguage[] = [
  { forms: RU_FORMS, load: async () => (await import('./ru/index.js')).RU },
  { forms: UZ_FORMS, load: async () => (await import('./uz/index.js')).UZ },
  { forms: KK_FORMS, load: async () => (await import('./kk/index.js')).KK },
  { forms: EN_FORMS, load: async () => (await import('./en/index.js')).EN },
]

/** The written forms that are read. */
export const TOLD_FORMS: readonly ToldForm[] = LATE_LANGUAGES.flatMap(({ forms }) => forms)
