import { MARK, type Word } from '../../morphology/index.js'
import type { NameLine, ReadName } from '../language-names.js'
import { hasLemma } from './steps.js'

/** What a language with class words last tells of bodies whose name begins with an adjective.
 *  shapes: dictionary forms, folded */
export interface PlainWords {
  readonly adjectives: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  /** Whether a word may stand between the two. */
  readonly isInner: (line: NameLine, at: number) => boolean
}

/** Words between the adjective and the class word at most. */
const MOST_BETWEEN = 1

function isOne(word: Word | undefined, classes: ReadonlySet<string>): boolean {
  return hasLemma(word, classes) && ((word?.analyses[0]?.marks ?? 0) & MARK.plural) === 0
}

/** Makes the question where the class word stands of a body that an adjective with a capital names (`Milliy bank`, `Жоғары
 *  аудиторлық палата`), which bears no ending of its own; -1 where none is. */
export function plainBodies({ adjectives, classes, isInner }: PlainWords) {
  return (line: NameLine, at: number): number => {
    const word = line.words[at]
    if (!word?.capital || !hasLemma(word, adjectives)) return -1
    for (let index = at + 1; index <= at + 1 + MOST_BETWEEN; index++) {
      if (isOne(line.words[index], classes)) return index
      if (!isInner(line, index) || line.words[index]?.kind === 'mark') return -1
    }
    return -1
  }
}

/** Whether what stands behind `and` is another body's name: the word before it is written small, or a body known by name
 *  ends there (`Milliy gvardiya va Davlat xavfsizlik xizmati`, `YUNISEF va Jahon banki`). */
export function partsBodies(joiners: ReadonlySet<string>) {
  return ({ words, entryAt }: NameLine, at: number, index: number): boolean => {
    if (!joiners.has(words[index]?.text ?? '') || !words[index + 1]?.capital) return false
    const known: ReadName | undefined = entryAt(at)
    return (
      (index > at + 1 && words[index - 1]?.capital === false) ||
      (known?.kind === 'organisation' && known.to === index)
    )
  }
}
