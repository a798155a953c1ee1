/**
 * The languages: words, names, endings, rules with marked examples, screen words and gaps, one folder each.
 * It reads nothing itself; `reading` compiles what stands here.
 * Start with `language.ts` for what a language is, then with the folder of one; `screen.ts` gathers the words of the pages.
 */
export {
  isScreenLanguage,
  SCREEN_LANGUAGES,
  type ScreenLanguage,
  type ScreenWords,
  screenWords,
} from './screen.js'
