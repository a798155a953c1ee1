/**
 * The languages: words, names, endings, rules with marked examples, screen words and gaps, one folder each.
 * It reads nothing itself; `reading` compiles what stands here.
 * Start with `language.ts` for what a language is, then with the folder of one; `screen.ts` gathers the words of the pages.
 */

export { bindWords, looseBlanks } from './binding.js'
export { countryAsListed, PARTNER_STATES } from './country-names.js'
export { factsOf, GOLDEN_DAY, type GoldenResult, type LanguageFacts } from './facts.js'
export { languagesPage } from './facts-page.js'
export type {
  ClauseWords,
  Gap,
  Language,
  Recognition,
  SlotWords,
  ToldForm,
  WordTable,
  WrittenForm,
} from './language.js'
export type {
  KnownPerson,
  LanguageNames,
  Named,
  NamedKind,
  NameEntry,
  NameLine,
  NameReader,
  PeopleWords,
  PersonForm,
  ReadName,
} from './language-names.js'
export { compareWords } from './order.js'
export { LANGUAGES } from './readable.js'
export {
  inOtherScript,
  isScreenLanguage,
  SCREEN_LANGUAGES,
  type ScreenLanguage,
  type ScreenWords,
  screenWords,
} from './screen.js'
