import type { NameLine } from '../../language-names.js'
import { isCommon, opensSentence } from './shapes.js'

const MONEY =
  /^(?:dollar|dirham|von|rubl|rial|riyol|frank|tenge|soʻm|som|manat|lira|yuan|funt|dram|lari|rupiya)/

/** Whether what an entry names is not meant: the state in the name of its money, a common word that opens a sentence. */
export function isMeantElse(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  const word = line.words[at]
  if (!entry || !word) return false
  if (MONEY.test(line.words[entry.to]?.text ?? '')) return true
  return entry.to === at + 1 && opensSentence(line, at) && isCommon(word)
}
