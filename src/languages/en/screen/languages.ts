/** Names of written forms in the reader's language, by BCP 47 tag. */
export const languages = {
  ru: 'Russian',
  en: 'English',
  'uz-Latn': 'Uzbek, Latin script',
  'uz-Cyrl': 'Uzbek, Cyrillic script',
  'kk-Cyrl': 'Kazakh, Cyrillic script',
  'kk-Latn': 'Kazakh, Latin script',
}
