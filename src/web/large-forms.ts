import type { MiddlewareHandler } from 'hono'
import type { Problem } from '../kernel/index.js'
import { showProblem } from './answer.js'
import type { Asked, Environment } from './environment.js'

/** Most bytes of a form of one line: a million characters of Cyrillic, each byte of it written as `%D0`. */
const LARGEST_LINE = 8_000_000
/** Most bytes of a form of several parts: the largest file, and what is typed beside it. */
const LARGEST_PARTS = 10_500_000
/** What is larger still is not listened to at all. */
const MOST_HEARD = 32_000_000
/** So much of the end is kept of a form that is cut: what stands behind the one long field. */
const END_KEPT = 262_144

/** Most bytes that large forms take in memory together while they are heard out; who comes then is told to come again. */
const MOST_HELD = 192_000_000
/** So many bytes of each form do not count, so that those who only type are never turned away for those who send files. */
const UNCOUNTED = 262_144

/** What was heard of a form: its beginning, its end, and how many bytes came. */
interface Heard {
  readonly beginning: Buffer
  readonly end: Buffer
  readonly size: number
}

/** What forms take in memory, all together. */
class Hold {
  #all = 0

  /** Whether so many bytes more may be held; they count when they may. */
  takes(bytes: number): boolean {
    if (this.#all + bytes > MOST_HELD) return false
    this.#all += bytes
    return true
  }

  giveBack(bytes: number): void {
    this.#all -= bytes
  }
}

/** One form that is heard: its first bytes up to a limit, and its end. */
class Hearing {
  size = 0
  held = 0
  readonly #most: number
  readonly #hold: Hold
  readonly #begun: Uint8Array[] = []
  #end: Buffer = Buffer.alloc(0)

  constructor(most: number, hold: Hold) {
    this.#most = most
    this.#hold = hold
  }

  /** Hears what comes next; what is wrong when it may not be heard. */
  add(chunk: Uint8Array): Problem | null {
    const room = Math.min(chunk.length, Math.max(0, this.#most - this.size))
    const counted = Math.max(0, this.size + room - Math.max(this.size, UNCOUNTED))
    if (!this.#hold.takes(counted)) return CROWD
    this.held += counted
    if (room > 0) this.#begun.push(chunk.subarray(0, room))
    if (chunk.length > room) this.#end = Buffer.concat([this.#end, chunk.subarray(room)]).subarray(-END_KEPT)
    this.size += chunk.length
    return this.size > MOST_HEARD ? TOO_MUCH : null
  }

  end(): Heard {
    return { beginning: Buffer.concat(this.#begun.splice(0)), end: this.#end, size: this.size }
  }
}

/** Hears a form out, since a browser shows no answer while it is still sending; what is wrong when that is too much. */
async function hearOut(body: ReadableStream<Uint8Array>, hearing: Hearing): Promise<Problem | null> {
  for await (const chunk of body) {
    const problem = hearing.add(chunk)
    if (problem !== null) return problem
  }
  return null
}

/** Where the character begins that a cut may have split. */
function wholeLength(bytes: Buffer): number {
  let at = bytes.length
  while (at > 0 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--
  return Math.max(0, at - 1)
}

/** The parts of a form of several parts: the long one ends where it was cut, those behind it follow. */
function cutParts({ beginning, end }: Heard, boundary: string): Buffer {
  const border = `\r\n--${boundary}`
  const next = end.indexOf(border)
  const rest = next < 0 ? Buffer.from(`${border}--\r\n`) : end.subarray(next)
  return Buffer.concat([beginning.subarray(0, wholeLength(beginning)), rest])
}

/** The same of a form that is one line. */
function cutLine({ beginning, end }: Heard): Buffer {
  const next = end.indexOf('&')
  const begun = Buffer.from(beginning.toString('latin1').replace(/%[0-9a-fA-F]?$/, ''), 'latin1')
  return next < 0 ? begun : Buffer.concat([begun, end.subarray(next)])
}

function cutForm(heard: Heard, type: string): Buffer {
  const [, boundary] = /boundary="?([^";]+)/.exec(type) ?? []
  return boundary === undefined ? cutLine(heard) : cutParts(heard, boundary)
}

const TOO_MUCH: Problem = { code: 'invalid.too-large', message: 'More was sent than is read at once' }
const CROWD: Problem = { code: 'unavailable.crowd', message: 'More is sent at this moment than can be held' }

function isInParts(c: Asked): boolean {
  return /^multipart\//i.test(c.req.header('content-type') ?? '')
}

/** Puts what was heard in the place of what was sent. */
function putHeard(c: Asked, heard: Heard, most: number): void {
  const isLarge = heard.size > most
  const kept = isLarge ? cutForm(heard, c.req.header('content-type') ?? '') : heard.beginning
  const headers = new Headers(c.req.raw.headers)
  headers.delete('content-length')
  c.req.raw = new Request(c.req.raw, { body: kept, headers })
  if (isLarge) c.set('cutFrom', heard.size)
}

/** Takes forms up to a size, and so many at once as the memory bears. Of a larger one the beginning is kept, for the page to show again
 *  with what was left out. */
export function guardSize(): MiddlewareHandler<Environment> {
  const hold = new Hold()
  return async (c, next) => {
    const { body } = c.req.raw
    if (body === null) return next()
    if (Number(c.req.header('content-length') ?? 0) > MOST_HEARD) return showProblem(c, TOO_MUCH)
    const most = isInParts(c) ? LARGEST_PARTS : LARGEST_LINE
    const hearing = new Hearing(most, hold)
    try {
      const problem = await hearOut(body, hearing)
      if (problem !== null) return showProblem(c, problem)
      putHeard(c, hearing.end(), most)
      return await next()
    } finally {
      hold.giveBack(hearing.held)
    }
  }
}

/** Refuses a form that was cut, with all that is left of it; pages that know better what to do with one are named. */
export function refuseCut(...spared: readonly string[]): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (c.var.cutFrom === undefined || spared.includes(c.req.path)) return next()
    return showProblem(c, TOO_MUCH)
  }
}
