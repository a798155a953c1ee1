import type { Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { writtenOf } from '../../names/steps.js'
import { isNameWord } from './people.js'

/** Power stations by the letters of their kind, with a number where one is written. */
const KIND = /^(?:HPP|TPP|NPP|CHPP|SPP|WPP|GRES)(?:-\d+)?$/

const isGlued = (word: Word | undefined, text: RegExp) => word?.spaced === false && text.test(word.text)

/** Power stations: `Kambarata HPP-1`. */
export function readStation(line: NameLine, at: number): ReadName | undefined {
  const { words } = line
  let to = at
  while (to - at < 2 && isNameWord(words[to])) to++
  if (to === at || !KIND.test(words[to]?.raw ?? '')) return undefined
  to++
  if (isGlued(words[to], /^-$/) && isGlued(words[to + 1], /^\d+$/)) to += 2
  return { to, kind: 'organisation', value: writtenOf(line, at, to) }
}
