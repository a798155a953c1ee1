import { isPassed, type Passed } from './tests.js'
import { ENDLESS, type Turned } from './turned.js'

/** The places of a turned pattern that may take the next item before, as far as the items behind it go. */
interface State {
  readonly places: readonly number[]
  /** How many items each of them may still take. */
  readonly left: readonly number[]
  /** Whether a match may begin with the item taken last. */
  readonly begins: boolean
  /** Where each set of passed tests that was met here leads, by its number. */
  readonly next: Map<number, State>
}

/** The states of a turned pattern that were met, each made once. */
export interface Backward {
  readonly turned: Turned
  readonly states: Map<string, State>
  readonly first: State
  /** Steps from state to state that are known. */
  known: number
  /** Clauses that were given up since there was no room for what they met. */
  givenUp: number
  /** Scratch: how many items each place may still take. */
  readonly alive: Uint8Array
}

/** What the walks from the end of one clause took: places asked, and items. */
export interface Walked {
  asked: number
}

/** A pattern has room for so many known steps: texts of all sorts meet some hundreds. */
const ROOM = 2000

/** What was known is forgotten when so many clauses had no room. */
const PATIENCE = 2000

/** A clause that meets more that is new is left to those who try each start. */
const MOST_NEW = 12

function stateOf(alive: Uint8Array, begins: boolean): State {
  const places: number[] = []
  const left: number[] = []
  alive.forEach((more, place) => {
    if (more === 0) return
    places.push(place)
    left.push(more)
  })
  return { places, left, begins, next: new Map() }
}

/** Places at which an item may be the last of a match; it may be so anywhere. */
function reviveEnds({ ends, most }: Turned, alive: Uint8Array): void {
  alive.fill(0)
  for (const place of ends) alive[place] = most[place] ?? 1
}

/** A pattern of which no state has been met. */
export function openBackward(turned: Turned): Backward {
  const alive = new Uint8Array(turned.tests.length)
  reviveEnds(turned, alive)
  return { turned, states: new Map(), first: stateOf(alive, false), known: 0, givenUp: 0, alive }
}

function forget(back: Backward): void {
  back.states.clear()
  back.first.next.clear()
  back.known = 0
  back.givenUp = 0
}

/** Lets a place take more items; where it could before, the more it may take the better. */
function enliven(alive: Uint8Array, place: number, most: number): void {
  if (most > (alive[place] ?? 0)) alive[place] = most
}

/** Notes what is alive before an item that was taken, and tells whether a match may begin with it. */
function take({ turned, alive }: Backward, from: State, item: Passed): boolean {
  const { tests, most, before, begins } = turned
  reviveEnds(turned, alive)
  let mayBegin = false
  for (let index = 0; index < from.places.length; index++) {
    const place = from.places[index] ?? 0
    if (!isPassed(item.bits, tests[place] ?? 0)) continue
    mayBegin ||= begins.has(place)
    const left = from.left[index] ?? 1
    enliven(alive, place, left === ENDLESS ? ENDLESS : left - 1)
    for (const one of before[place] ?? []) enliven(alive, one, most[one] ?? 1)
  }
  return mayBegin
}

/** Finds where an item leads, and keeps it in mind. */
function stepFrom(back: Backward, from: State, item: Passed): State {
  const begins = take(back, from, item)
  const key = `${begins} ${String.fromCharCode(...back.alive)}`
  const state = back.states.get(key) ?? stateOf(back.alive, begins)
  back.states.set(key, state)
  from.next.set(item.number, state)
  back.known++
  return state
}

function giveUp(back: Backward): undefined {
  if (back.known >= ROOM && ++back.givenUp >= PATIENCE) forget(back)
  return undefined
}

/** The items with which a match begins, the last first: from the end of a clause on each item is asked once, however many
 *  matches might have begun before it; nothing when the clause meets too much that is new. */
export function startsBack(back: Backward, passed: readonly Passed[], walked: Walked): number[] | undefined {
  const starts: number[] = []
  let state = back.first
  let met = 0
  for (let at = passed.length - 1; at >= 0; at--) {
    const item = passed[at]
    if (!item) continue
    const known = state.next.get(item.number)
    walked.asked += known ? 1 : state.places.length
    if (!known && (met++ >= MOST_NEW || back.known >= ROOM)) return giveUp(back)
    state = known ?? stepFrom(back, state, item)
    if (state.begins) starts.push(at)
  }
  return starts
}
