import { itemBefore } from '../../kernel/index.js'
import type { Word } from '../../morphology/index.js'
import type { NameLine, PersonForm } from '../language-names.js'
import { hasLemma } from './steps.js'

/** Words of address beside a surname: `Mr Garcia`, `господин Ковач`, `Гарсия мырза`.
 *  shapes: dictionary forms, folded */
export interface Titles {
  readonly before: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
}

function isTitle(word: Word | undefined, titles: ReadonlySet<string>): boolean {
  return word !== undefined && (titles.has(word.text) || hasLemma(word, titles))
}

/** The word before another, over the stop of its abbreviation: `Mr. Garcia`. */
function wordBefore({ words }: NameLine, at: number): Word | undefined {
  const before = itemBefore(words, at)
  return before?.text === '.' && !before.spaced ? itemBefore(words, at - 1) : before
}

/** Whether a word itself is one of address, and so no part of a name. */
export function isAddress(word: Word | undefined, { before, behind }: Titles): boolean {
  return isTitle(word, before) || isTitle(word, behind)
}

/** Whether a word of address stands beside another word, so that this is somebody's surname though it stands alone. */
export function isTitled(line: NameLine, at: number, { before, behind }: Titles): boolean {
  return isTitle(wordBefore(line, at), before) || isTitle(line.words[at + 1], behind)
}

/** Whether a word is told to be a surname by its shape. */
export function isShaped(forms: readonly PersonForm[]): boolean {
  return forms.some(({ part, weight }) => part === 'surname' && weight >= 2)
}
