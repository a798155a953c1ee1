import type { ClauseWords } from '../../languages/index.js'
import type { Word } from '../../morphology/index.js'
import type { Kind, Statement } from '../../statements/index.js'
import { NOTE, type Notes, noted } from '../../text/index.js'
import type { FoundName } from '../names/found-name.js'

/** What a word tells of the text it stands in: it speaks of states, it may, it speaks of something else, or of that only
 *  where no state is named. */
type Bearing = 'states' | 'maybe' | 'elsewhere' | 'service'

/** What a word tells of a text. */
export type Bearings = (notes: Notes, word: Word) => Bearing | undefined

/** Makes the words ready that tell what a text speaks of. */
export function makeBearings(words: ClauseWords): Bearings {
  const { insiders = [], undertakings = [], elsewhere = [], services = [] } = words
  const byLemma = new Map<string, Bearing>([
    ...undertakings.map((word) => [word, 'maybe'] as const),
    ...services.map((word) => [word, 'service'] as const),
    ...elsewhere.map((word) => [word, 'elsewhere'] as const),
    ...insiders.map((word) => [word, 'states'] as const),
  ])
  return noted(NOTE.bearing, ({ analyses }: Word) => analyses[0] && byLemma.get(analyses[0].lemma))
}

/** One word of states is enough for a sentence to speak of them. */
function bearingOf(words: readonly Word[], bearings: Bearings): Bearing | undefined {
  let found: Bearing | undefined
  for (const word of words) {
    const bearing = bearings(word.form.notes, word)
    if (bearing === 'states') return bearing
    if (bearing !== undefined && found !== 'elsewhere' && (found === undefined || bearing !== 'service'))
      found = bearing
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

/** What a text speaks of. */
export interface TextBearing {
  /** By sentence, whether it stands where the text speaks of no state; none when no sentence does. */
  readonly elsewhere: readonly boolean[]
  /** Whether a word or a name anywhere speaks of states. */
  readonly ofStates: boolean
}

/** A sentence of wards or schools speaks of something else unless it names a state or an office. */
function settled(bearing: Bearing | undefined, names: readonly FoundName[]): Bearing | undefined {
  if (bearing !== 'service') return bearing
  return names.some(({ kind }) => kind === 'country' || kind === 'post') ? undefined : 'elsewhere'
}

/** Names that speak of states. */
const OF_STATES: ReadonlySet<FoundName['kind']> = new Set(['country', 'post', 'organisation'])

/** Which sentences of a text stand where it speaks of no state: those around a sentence tell, and, where they are silent,
 *  the whole text, so that a page of several news is judged news by news. */
export function bearingOfText(
  sentences: readonly (readonly Word[])[],
  names: readonly (readonly FoundName[])[],
  bearings: Bearings,
): TextBearing {
  const found = sentences.map((words, at) => settled(bearingOf(words, bearings), names[at] ?? []))
  const whole = tallyOf(found)
  const isSaid = found.some((bearing) => bearing === 'states' || bearing === 'maybe')
  const ofStates = isSaid || names.some((own) => own.some(({ kind }) => OF_STATES.has(kind)))
  if (whole.elsewhere < FEWEST) return { elsewhere: [], ofStates }
  const elsewhere = found.map((_, at) => {
    const near = tallyOf(found.slice(Math.max(0, at - AROUND), at + AROUND + 1))
    return isMostlyElsewhere(near) || (near.states === 0 && isMostlyElsewhere(whole))
  })
  return { elsewhere, ofStates }
}

/** What nobody claims in a text without a state: what is done there is done by people. */
const BY_STATES: ReadonlySet<string> = new Set(['commitment', 'document', 'event', 'figure', 'project'])

/** Whether a kind of statement needs a state that does it. */
export function isByStates(kind: Kind): boolean {
  return BY_STATES.has(kind)
}

/** Whether so many sentences claim what states do that a text which names none is no readout.
 *  shapes: one list of kinds a sentence */
export function needsStates(told: readonly (readonly Kind[])[]): boolean {
  return told.filter((own) => own.some(isByStates)).length >= FEWEST
}

/** The statements of the sentences of a text that names no state: where several sentences claim something and none says who
 *  could, it is no readout. */
export function statementsWithoutStates(told: readonly (readonly Statement[])[]): Statement[] {
  const all = told.flat()
  const isNone = needsStates(told.map((own) => own.map(({ kind }) => kind)))
  return isNone ? all.filter(({ kind }) => !isByStates(kind)) : all
}
