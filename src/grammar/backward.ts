import { isPassed, type Passed } from './tests.js'
import type { Turned } from './turned.js'

/** The places of a turned pattern that may take the next item before, as far as the items behind it go. */
interface State {
  readonly places: readonly number[]
  /** How many items each of them may still take. */
  readonly left: readonly number[]
  /** Whether a match may begin with the item taken last. */
  readonly begins: boolean
  /** Where each set of passed tests that was met here leads. */
  readonly next: Map<Passed, State>
}

/** The states of a turned pattern that were met, each made once. */
export interface Backward {
  readonly turned: Turned
  readonly states: Map<string, State>
  first: State
  /** Steps from state to state that are known. */
  known: number
}

/** What the walks from the end of one clause took: places asked, and items. */
export interface Walked {
  asked: number
}

/** Beyond so many known steps a pattern forgets them: texts of all sorts meet some hundreds. */
const MOST_KNOWN = 2000

function stateOf(alive: ReadonlyMap<number, number>, begins: boolean): State {
  return { places: [...alive.keys()], left: [...alive.values()], begins, next: new Map() }
}

/** Places at which an item may be the last of a match; it may be so anywhere. */
function endsOf({ ends, most }: Turned): Map<number, number> {
  return new Map(ends.map((place) => [place, most[place] ?? 1]))
}

/** A pattern of which no state has been met. */
export function openBackward(turned: Turned): Backward {
  return { turned, states: new Map(), first: stateOf(endsOf(turned), false), known: 0 }
}

function forget(back: Backward): void {
  back.states.clear()
  back.first = stateOf(endsOf(back.turned), false)
  back.known = 0
}

/** Lets a place take more items; where it could before, the more it may take the better. */
function enliven(alive: Map<number, number>, place: number, most: number): void {
  if (most > (alive.get(place) ?? 0)) alive.set(place, most)
}

/** What is alive before an item that was taken, and whether a match may begin with it. */
function taken(turned: Turned, from: State, item: Passed): State {
  const { tests, most, before, begins } = turned
  const alive = endsOf(turned)
  let mayBegin = false
  from.places.forEach((place, index) => {
    if (!isPassed(item.bits, tests[place] ?? 0)) return
    mayBegin ||= begins.has(place)
    enliven(alive, place, (from.left[index] ?? 1) - 1)
    for (const one of before[place] ?? []) enliven(alive, one, most[one] ?? 1)
  })
  return stateOf(new Map([...alive].sort(([one], [other]) => one - other)), mayBegin)
}

/** Finds where an item leads, and keeps it in mind. */
function stepFrom(back: Backward, from: State, item: Passed): State {
  if (back.known >= MOST_KNOWN) forget(back)
  const made = taken(back.turned, from, item)
  const key = `${made.begins} ${made.places.join()} ${made.left.join()}`
  const state = back.states.get(key) ?? made
  back.states.set(key, state)
  from.next.set(item, state)
  back.known++
  return state
}

/** The items with which a match begins, the last first: from the end of a clause on each item is asked once, however many
 *  matches might have begun before it. */
export function startsBack(back: Backward, passed: readonly Passed[], walked: Walked): number[] {
  const starts: number[] = []
  let state = back.first
  for (let at = passed.length - 1; at >= 0; at--) {
    const item = passed[at]
    if (!item) continue
    const known = state.next.get(item)
    walked.asked += known ? 1 : state.places.length
    state = known ?? stepFrom(back, state, item)
    if (state.begins) starts.push(at)
  }
  return starts
}
