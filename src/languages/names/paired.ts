import type { Word } from '../../morphology/index.js'
import type { NameLine, ReadName } from '../language-names.js'

/** How a language tells two places together. */
export interface Pairing {
  /** Words that join two places: dashes and what means `and`. */
  readonly joiners: ReadonlySet<string>
  /** What lies between two places begins so: a way, a flight. */
  readonly between: RegExp
  /** Whether a word may be the name of a place that no table knows. */
  readonly mayName: (word: Word | undefined) => boolean
}

/** Whether a known place stands at a word and ends with it. */
function isKnownPlace({ entryAt }: NameLine, at: number): boolean {
  const entry = at < 0 ? undefined : entryAt(at)
  return entry?.kind === 'place' && entry.to === at + 1
}

/** A place that no table knows, told with a known one of what lies between them: `Toshkent – Bali yoʻnalishida`, `Bali va Toshkent oʻrtasida`. */
export function readPaired(pairing: Pairing, line: NameLine, at: number): ReadName | undefined {
  const { words } = line
  const word = words[at]
  if (!word || !pairing.mayName(word)) return undefined
  const joinsAt = (place: number) => pairing.joiners.has(words[place]?.text ?? '')
  const isSecond = joinsAt(at - 1) && isKnownPlace(line, at - 2)
  const isFirst = joinsAt(at + 1) && isKnownPlace(line, at + 2)
  const between = words[isSecond ? at + 1 : at + 3]?.text ?? ''
  return (isSecond || isFirst) && pairing.between.test(between)
    ? { to: at + 1, kind: 'place', value: word.raw }
    : undefined
}

/** Whether a known place stands at a word in its dictionary form, as members of a list before the last do. */
function isBarePlace(line: NameLine, at: number): boolean {
  return isKnownPlace(line, at) && line.words[at]?.raw === line.entryAt(at)?.value
}

/** A place that no table knows among known ones in a list: `Sarigʻoch, Shardara va Aris`.
 *  shapes: `isSurname` says it of words that are rather people, which must stand between two known places */
export function readListed(
  { joiners, mayName }: Pairing,
  isSurname: (word: Word) => boolean,
  line: NameLine,
  at: number,
): ReadName | undefined {
  const { words } = line
  const word = words[at]
  if (!word || !mayName(word) || words[at + 1]?.capital) return undefined
  const parts = (place: number) => words[place]?.text === ',' || joiners.has(words[place]?.text ?? '')
  const isBehind = parts(at - 1) && isBarePlace(line, at - 2)
  const isBefore = parts(at + 1) && isKnownPlace(line, at + 2)
  const isListed = isSurname(word) ? isBehind && isBefore : isBehind || (isBefore && parts(at + 3))
  return isListed ? { to: at + 1, kind: 'place', value: word.raw } : undefined
}
