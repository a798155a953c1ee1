import type { Screen } from '../screen.js'
import { piecesOf } from '../words/say.js'

interface PhraseProps {
  readonly message: string
  readonly values?: Readonly<Record<string, string | number>>
  /** Values that somebody typed: names of persons, words of a note. */
  readonly outside: Readonly<Record<string, string>>
  readonly screen: Screen
}

/** A message of the page with words from outside in it, which say that their language is not known and keep their
 *  direction to themselves. */
export function Phrase({ message, values = {}, outside, screen }: PhraseProps) {
  const names = Object.keys(outside)
  const pieces = piecesOf(screen.language, message, values, names)
  return (
    <>
      {pieces.map(({ text, name }) => (name === null ? text : <bdi lang="und">{outside[name] ?? ''}</bdi>))}
    </>
  )
}
