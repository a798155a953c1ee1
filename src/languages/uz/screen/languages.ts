import type { languages as english } from '../../en/screen/languages.js'

export const languages: typeof english = {
  ru: 'rus tili',
  en: 'ingliz tili',
  'uz-Latn': 'oʻzbek tili, lotin yozuvi',
  'uz-Cyrl': 'oʻzbek tili, kirill yozuvi',
  'kk-Cyrl': 'qozoq tili, kirill yozuvi',
  'kk-Latn': 'qozoq tili, lotin yozuvi',
}
