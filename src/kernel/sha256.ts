/** The first 32 bits of the fractional part of a root of the first primes.
 *  source: FIPS 180-4, sections 4.2.2 and 5.3.3 */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const words = new Uint32Array(count)
  for (let candidate = 2, found = 0; found < count; candidate++) {
    if (isPrime(candidate)) words[found++] = (root(candidate) % 1) * 2 ** 32
  }
  return words
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false
  return true
}

const ROUNDS = 64
const BLOCK = 64
const CONSTANTS = new Int32Array(fractions(ROUNDS, Math.cbrt))
const START = new Int32Array(fractions(8, Math.sqrt))

/** So much longer than the message the bytes must be in which it is hashed. */
export const PADDING = BLOCK + 9

/** Scratch that says nothing between two messages: fresh lists would cost as much as the mixing of a short one. */
const SCHEDULE = new Int32Array(ROUNDS)
const STATE = new Int32Array(8)

/** Puts a one bit, zeros, and the length in bits in the last eight bytes of a block behind a message. */
function pad(view: DataView, length: number): number {
  const whole = Math.ceil((length + 9) / BLOCK) * BLOCK
  for (let at = length; at < whole; at++) view.setUint8(at, 0)
  view.setUint8(length, 0x80)
  view.setUint32(whole - 8, Math.floor(length / 2 ** 29))
  view.setUint32(whole - 4, length << 3)
  return whole
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** A sum of many is cut to 32 bits at each step, else it is counted in fractions, which takes twice as long. */
function sum(one: number, other: number): number {
  return (one + other) | 0
}

/** The words of one block, spread over the rounds. */
function fillSchedule(view: DataView, block: number): void {
  for (let at = 0; at < 16; at++) SCHEDULE[at] = view.getInt32(block + at * 4)
  for (let at = 16; at < ROUNDS; at++) {
    const early = SCHEDULE[at - 15] ?? 0
    const late = SCHEDULE[at - 2] ?? 0
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    SCHEDULE[at] = sum(sum(SCHEDULE[at - 16] ?? 0, first), sum(SCHEDULE[at - 7] ?? 0, second))
  }
}

/** What a round makes of its latter four words and the word of the schedule. */
function mixed(e: number, f: number, g: number, added: number): number {
  const spread = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
  return sum(sum(spread, g ^ (e & (f ^ g))), added)
}

/** What a round makes of its first three words. */
function joined(a: number, b: number, c: number): number {
  return sum(turned(a, 2) ^ turned(a, 13) ^ turned(a, 22), (a & b) | (c & (a | b)))
}

/** Adds three words to the state, from a place on. */
function addToState(at: number, first: number, second: number, third: number): void {
  STATE[at] = sum(STATE[at] ?? 0, first)
  STATE[at + 1] = sum(STATE[at + 1] ?? 0, second)
  STATE[at + 2] = sum(STATE[at + 2] ?? 0, third)
}

/** Mixes one block into the state; the eight words stand in locals, which is several times as fast as in a list. */
function addBlock(): void {
  let { 0: a = 0, 1: b = 0, 2: c = 0, 3: d = 0, 4: e = 0, 5: f = 0, 6: g = 0, 7: h = 0 } = STATE
  for (let at = 0; at < ROUNDS; at++) {
    const one = mixed(e, f, g, sum(h, sum(CONSTANTS[at] ?? 0, SCHEDULE[at] ?? 0)))
    const two = joined(a, b, c)
    h = g
    g = f
    f = e
    e = sum(d, one)
    d = c
    c = b
    b = a
    a = sum(one, two)
  }
  addToState(0, a, b, c)
  addToState(3, d, e, f)
  STATE[6] = sum(STATE[6] ?? 0, g)
  STATE[7] = sum(STATE[7] ?? 0, h)
}

/** SHA-256 of the first bytes of a list, as eight words that hold until the next message; our own, so that the reader
 *  also runs where there is no `node:crypto`.
 *  shapes: what stands behind the message, `PADDING` bytes at least, is written over
 *  source: FIPS 180-4 */
export function sha256Words(bytes: Uint8Array, length: number): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const whole = pad(view, length)
  STATE.set(START)
  for (let block = 0; block < whole; block += BLOCK) {
    fillSchedule(view, block)
    addBlock()
  }
  return STATE
}
