import type { languages as english } from '../../en/screen/index.js'

export const languages: typeof english = {
  ru: 'русский',
  en: 'английский',
  'uz-Latn': 'узбекский, латиница',
  'uz-Cyrl': 'узбекский, кириллица',
  'kk-Cyrl': 'казахский, кириллица',
  'kk-Latn': 'казахский, латиница',
}
