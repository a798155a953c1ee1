import type { languages as english } from '../../en/screen/languages.js'

export const languages: typeof english = {
  ru: 'орыс тілі',
  en: 'ағылшын тілі',
  'uz-Latn': 'өзбек тілі, латын жазуы',
  'uz-Cyrl': 'өзбек тілі, кирилл жазуы',
  'kk-Cyrl': 'қазақ тілі, кирилл жазуы',
  'kk-Latn': 'қазақ тілі, латын жазуы',
}
