import type { NameLine } from '../../language-names.js'

const MONEY =
  /^(?:dollar|dirham|von|rubl|rial|riyol|frank|tenge|soʻm|som|manat|lira|yuan|funt|dram|lari|rupiya)/

/** Whether what an entry names is not meant: the state in the name of its money, a place in the name of a person. */
export function isMeantElse(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  const after = entry ? line.words[entry.to] : undefined
  return MONEY.test(after?.text ?? '')
}
