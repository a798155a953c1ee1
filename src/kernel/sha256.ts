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

/** The bytes, a one bit, zeros, and the length in bits in the last eight bytes of a block. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK
  const whole = new Uint8Array(length)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, bytes.length << 3)
  return view
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The words of one block, spread over the rounds. */
function fillSchedule(schedule: Int32Array, view: DataView, block: number): void {
  for (let at = 0; at < 16; at++) schedule[at] = view.getInt32(block + at * 4)
  for (let at = 16; at < ROUNDS; at++) {
    const early = schedule[at - 15] ?? 0
    const late = schedule[at - 2] ?? 0
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    schedule[at] = (schedule[at - 16] ?? 0) + first + (schedule[at - 7] ?? 0) + second
  }
}

/** Mixes one block into the state; the eight words stand in locals, which is several times as fast as in a list. */
function addBlock(state: Int32Array, schedule: Int32Array): void {
  let { 0: a = 0, 1: b = 0, 2: c = 0, 3: d = 0, 4: e = 0, 5: f = 0, 6: g = 0, 7: h = 0 } = state
  for (let at = 0; at < ROUNDS; at++) {
    const spread = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + spread + ((e & f) ^ (~e & g)) + (CONSTANTS[at] ?? 0) + (schedule[at] ?? 0)) | 0
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const words = [a, b, c, d, e, f, g, h]
  for (let at = 0; at < 8; at++) state[at] = (state[at] ?? 0) + (words[at] ?? 0)
}

/** SHA-256 of bytes, as 32 bytes; our own, so that the reader also runs where there is no `node:crypto`.
 *  source: FIPS 180-4 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes)
  const state = new Int32Array(START)
  const schedule = new Int32Array(ROUNDS)
  for (let block = 0; block < view.byteLength; block += BLOCK) {
    fillSchedule(schedule, view, block)
    addBlock(state, schedule)
  }
  const digest = new DataView(new ArrayBuffer(32))
  state.forEach((word, at) => {
    digest.setInt32(at * 4, word)
  })
  return new Uint8Array(digest.buffer)
}
