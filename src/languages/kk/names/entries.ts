import type { NameLine } from '../../language-names.js'
import { wordsOf } from '../base.js'

const MONEY = new RegExp(
  `^(?:${wordsOf('доллар дирхам вон рубль риал риял франк форинт теңге сом сум манат лира юань фунт драм лари рупия').join('|')})`,
)

/** Whether what an entry names is not meant: the state in the name of its money, a place in the name of a person. */
export function isMeantElse(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  const after = entry ? line.words[entry.to] : undefined
  return MONEY.test(after?.text ?? '')
}
