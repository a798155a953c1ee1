import type { Word } from '../../morphology/index.js'
import type { NameLine } from '../language-names.js'

/** A case that words behind a name ask for, where verbs stand last.
 *  shapes: `endings` of the case and `words`, both folded; `reach` words behind the name at most */
export interface AskedCase {
  readonly mark: number
  readonly endings: readonly string[]
  readonly words: ReadonlySet<string>
  readonly reach: number
}

/** Words of a name at most. */
const LONGEST = 6

/** The first word behind a name that begins here. */
function endOfName({ words }: NameLine, at: number, isName: (word: Word | undefined) => boolean): number {
  let to = at
  while (to < at + LONGEST && isName(words[to])) to++
  return to
}

/** Makes the question which case the words behind a name ask for: a name that ends as that case does stands in it
 *  (`Dilhan Pillayni qabul qildi`). Only names with such an ending are asked. */
export function caseBehind(isName: (word: Word | undefined) => boolean, cases: readonly AskedCase[]) {
  return (line: NameLine, at: number): number => {
    const to = endOfName(line, at, isName)
    const last = line.words[to - 1]?.text ?? ''
    const asked = cases.find(({ endings, words, reach }) => {
      if (!endings.some((ending) => last.endsWith(ending))) return false
      return line.words.slice(to, to + reach).some(({ text }) => words.has(text))
    })
    return asked?.mark ?? 0
  }
}
