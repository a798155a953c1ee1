import neighbours from '../../data/neighbours.json' with { type: 'json' }
import type { Recognition } from './language.js'

/** Letters of each script, those of its many alphabets and of names. */
const ALPHABETS: Readonly<Record<string, string>> = {
  Latn: 'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßāăąćčďđēėęěğģįıķļłńňņőœřśşšťțūůűųźżžșəďñňýžʻʼ',
  Cyrl: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџѓќѕәғқңөұүһҳҷӣӯҡҙҫ',
}

interface Family {
  readonly script: string
  readonly words: Readonly<Record<string, string>>
  readonly endings: readonly string[]
}

function recognitionOf({ script, words, endings }: Family): Recognition {
  const each = Object.values(words).flatMap((list) => list.split(' '))
  return { alphabet: ALPHABETS[script] ?? '', words: [...new Set(each)], endings }
}

/** Families of languages that are not read, by script: known only so that a text in one is not taken for a language that is.
 *  source: `data/neighbours.json` */
export const NEIGHBOURS: readonly Recognition[] = neighbours.map((family) => recognitionOf(family as Family))
