import type { ClauseWords } from '../languages/index.js'
import type { Word } from '../morphology/index.js'

/** What a word tells of the text it stands in: it speaks of states, or of something else. */
type Bearing = 'states' | 'elsewhere'

/** Words by what they tell of a text. */
export type Bearings = ReadonlyMap<string, Bearing>

/** Makes the words ready that tell what a text speaks of. */
export function makeBearings({ insiders = [], elsewhere = [] }: ClauseWords): Bearings {
  return new Map<string, Bearing>([
    ...elsewhere.map((word) => [word, 'elsewhere'] as const),
    ...insiders.map((word) => [word, 'states'] as const),
  ])
}

/** One word of states is enough for a sentence to speak of them. */
function bearingOf(words: readonly Word[], bearings: Bearings): Bearing | undefined {
  let found: Bearing | undefined
  for (const { analyses } of words) {
    const bearing = analyses[0] && bearings.get(analyses[0].lemma)
    if (bearing === 'states') return bearing
    found ??= bearing
  }
  return found
}

/** How many sentences around a sentence, on each side, tell what it speaks of. */
const AROUND = 3

/** One such sentence alone tells nothing. */
const FEWEST = 2

interface Tally {
  readonly states: number
  readonly elsewhere: number
}

function tallyOf(found: readonly (Bearing | undefined)[]): Tally {
  let [states, elsewhere] = [0, 0]
  for (const bearing of found) {
    if (bearing === 'states') states++
    else if (bearing === 'elsewhere') elsewhere++
  }
  return { states, elsewhere }
}

function isMostlyElsewhere({ states, elsewhere }: Tally): boolean {
  return elsewhere >= FEWEST && elsewhere > states
}

/** Which sentences of a text stand where it speaks of no state: those around a sentence tell, and, where they are silent,
 *  the whole text, so that a page of several news is judged news by news. */
export function sentencesElsewhere(
  sentences: readonly (readonly Word[])[],
  bearings: Bearings,
): readonly boolean[] {
  const found = sentences.map((words) => bearingOf(words, bearings))
  const whole = tallyOf(found)
  if (whole.elsewhere < FEWEST) return []
  return found.map((_, at) => {
    const near = tallyOf(found.slice(Math.max(0, at - AROUND), at + AROUND + 1))
    return isMostlyElsewhere(near) || (near.states === 0 && isMostlyElsewhere(whole))
  })
}
