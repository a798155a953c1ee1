import subjects from '../../../../data/subjects.json' with { type: 'json' }
import { lazily } from './lazily.js'
import { indexPhrases, type Phrase, type PhraseIndex, stemsOf } from './phrases.js'

/** What a promise is about, or what is to be done, whatever the language. */
export interface Subject {
  readonly kind: string
  readonly key: string
}

const LANGUAGES = ['ru', 'uz', 'kk', 'en'] as const
type Language = (typeof LANGUAGES)[number]

function phrasesIn(language: Language): readonly Phrase<Subject>[] {
  return subjects.flatMap(({ kind, key, ...words }) =>
    words[language].map((phrase) => ({ thing: { kind, key }, stems: stemsOf(phrase), isName: false })),
  )
}

const indexes: () => ReadonlyMap<string, PhraseIndex<Subject>> = lazily(
  () => new Map(LANGUAGES.map((language) => [language, indexPhrases(phrasesIn(language))])),
)

const NONE: PhraseIndex<Subject> = new Map()

/** The words of a language for subjects and acts; nothing for a language they are not told in. */
export function subjectsOf(language: string | null): PhraseIndex<Subject> {
  return indexes().get(language?.slice(0, 2) ?? '') ?? NONE
}

/** The beginnings of words by which the languages tell a subject. */
export function formsOfSubject(key: string): readonly string[] {
  const subject = subjects.find((one) => one.key === key)
  return subject ? LANGUAGES.flatMap((language) => subject[language]) : []
}
