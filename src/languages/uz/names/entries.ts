import type { NameLine } from '../../language-names.js'
import { isCommon, opensSentence } from './shapes.js'

const MONEY =
  /^(?:dollar|dirham|von|rubl|rial|riyol|frank|forint|tenge|soʻm|som|manat|lira|yuan|funt|dram|lari|rupiya)/

/** Who comes from somewhere, which names no state: `qozogʻistonlik`. */
const DEMONYM = /(?<!amir)lik(?:lar)?(?:i|lari)?(?:ning|ni|ga|da|dan)?$/

/** Whether what an entry names is not meant: the state in the name of its money or people, a common word that opens a sentence. */
export function isMeantElse(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  const word = line.words[at]
  if (!entry || !word) return false
  if (MONEY.test(line.words[entry.to]?.text ?? '')) return true
  if (DEMONYM.test(line.words[entry.to - 1]?.text ?? '') && !DEMONYM.test(entry.value.toLowerCase()))
    return true
  return entry.to === at + 1 && opensSentence(line, at) && isCommon(word)
}
