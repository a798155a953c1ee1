import type { Word } from '../../morphology/index.js'
import type { NameReader } from '../language-names.js'

/** Makes the reader of states with the word behind their short name that says what they are: `Polsha Respublikasi`.
 *  shapes: `isState` says it of such a word, which bears a possessive ending */
export function makeStates(isState: (word: Word) => boolean): NameReader {
  return ({ words, entryAt }, at) => {
    const entry = entryAt(at)
    const next = entry?.kind === 'country' ? words[entry.to] : undefined
    return entry && next?.capital && isState(next) ? { ...entry, to: entry.to + 1 } : undefined
  }
}
