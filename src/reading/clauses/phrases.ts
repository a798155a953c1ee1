/** Phrases by their first word, each as the words behind it. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Makes a list of phrases ready to be found by their first words. */
export function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>()
  for (const [first = '', ...rest] of list.map((phrase) => phrase.split(' ')))
    phrases.set(first, [...(phrases.get(first) ?? []), rest])
  return phrases
}

/** How many words at a place are a phrase of a list; 0 when none is. */
export function phraseAt(words: readonly { readonly text: string }[], at: number, phrases: Phrases): number {
  const known = phrases.get(words[at]?.text ?? '') ?? []
  const found = known.find((rest) => rest.every((word, next) => words[at + 1 + next]?.text === word))
  return found === undefined ? 0 : found.length + 1
}
