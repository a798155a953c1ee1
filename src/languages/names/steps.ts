import type { Word } from '../../morphology/index.js'
import type { NameLine } from '../language-names.js'

/** Words from the first to the last end of a railway line at most: no line is named by more than seven. */
export const LONGEST_LINE = 12

/** A step of a name: where it ends when it begins at a word, or -1. Steps take as much as they can and never go back. */
export type Step = (line: NameLine, at: number) => number

/** One word that passes a test. */
export function one(test: (word: Word) => boolean): Step {
  return ({ words }, at) => {
    const word = words[at]
    return word && test(word) ? at + 1 : -1
  }
}

/** One word that no blank parts from the one before. */
export function glued(test: (word: Word) => boolean): Step {
  return one((word) => !word.spaced && test(word))
}

/** Steps one after the other. */
export function chain(...steps: readonly Step[]): Step {
  return (line, at) => {
    let end = at
    for (const step of steps) {
      end = step(line, end)
      if (end < 0) return -1
    }
    return end
  }
}

/** The first step that fits. */
export function first(...steps: readonly Step[]): Step {
  return (line, at) => {
    for (const step of steps) {
      const end = step(line, at)
      if (end >= 0) return end
    }
    return -1
  }
}

/** A step or nothing. */
export function maybe(step: Step): Step {
  return (line, at) => Math.max(at, step(line, at))
}

/** A step as often as it fits, between `min` and `max` times. */
export function times(step: Step, min: number, max: number): Step {
  return (line, at) => {
    let end = at
    for (let count = 0; count < max; count++) {
      const next = step(line, end)
      if (next <= end) return count < min ? -1 : end
      end = next
    }
    return end
  }
}

const BYNAME = /^(?:[ae]l|a[dnrstz]|ash|эль|аль?|а[днрст]|аш|әл|äl)-\p{Lu}/u

/** Nearly no word has a hyphen behind so few letters, which is seen sooner than what the expression says. */
const LONGEST_ARTICLE = 3

/** Whether a word is a byname with its article in small letters: `al-Khatib`, `аль-Хатиб`. */
export function isByname(word: Word | undefined): boolean {
  const raw = word?.kind === 'word' ? word.raw : ''
  const hyphen = raw.indexOf('-')
  return hyphen > 0 && hyphen <= LONGEST_ARTICLE && BYNAME.test(raw)
}

/** Whether the word has one of these dictionary forms. */
export function hasLemma(word: Word | undefined, lemmas: ReadonlySet<string>): boolean {
  if (word === undefined) return false
  for (const { lemma } of word.analyses) if (lemmas.has(lemma)) return true
  return false
}

/** One word with one of these dictionary forms. */
export function lemmaIn(lemmas: ReadonlySet<string>): Step {
  return one((word) => hasLemma(word, lemmas))
}

/** One word or mark written so. */
export function text(...texts: readonly string[]): Step {
  const wanted = new Set(texts)
  return one((word) => wanted.has(word.text))
}

/** The words as written, blanks where blanks stand. */
export function writtenOf({ words }: NameLine, from: number, to: number): string {
  let written = ''
  for (let at = from; at < to; at++)
    written += (at > from && words[at]?.spaced ? ' ' : '') + (words[at]?.raw ?? '')
  return written
}
