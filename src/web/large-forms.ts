import type { MiddlewareHandler } from 'hono'
import { showProblem } from './answer.js'
import type { Asked, Environment } from './environment.js'
import { turnAway } from './guard-crowd.js'
import { type Heard, Hearing, Hold, MOST_HEARD, ROOM, type Room, TOO_MUCH } from './hearing.js'

/** Most bytes of a form of one line: a million characters of Cyrillic, each byte of it written as `%D0`. */
const LARGEST_LINE = 8_000_000
/** Most bytes of a form of several parts: the largest file, and what is typed beside it. */
const LARGEST_PARTS = 10_500_000
/** Where the character begins that a cut may have split. */
function wholeLength(bytes: Buffer): number {
  let at = bytes.length
  while (at > 0 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--
  return Math.max(0, at - 1)
}

/** Without the beginning of a border between parts, when one was cut at the very end. */
function withoutBorder(bytes: Buffer, border: string): Buffer {
  for (let length = border.length - 1; length > 0; length--)
    if (bytes.subarray(-length).equals(Buffer.from(border.slice(0, length))))
      return bytes.subarray(0, -length)
  return bytes
}

/** The beginning of a form of several parts up to where its last part was cut; without that part when its own head was cut. */
function begunParts(beginning: Buffer, border: string): Buffer {
  const last = Math.max(0, beginning.lastIndexOf(border))
  const head = beginning.indexOf('\r\n\r\n', last) + 4
  if (head < 4) return beginning.subarray(0, last)
  const words = beginning.subarray(head)
  const kept = withoutBorder(words.subarray(0, wholeLength(words)), border)
  return beginning.subarray(0, head + kept.length)
}

/** The parts of a form of several parts: the long one ends where it was cut, those behind it follow. */
function cutParts({ beginning, end }: Heard, boundary: string): Buffer {
  const border = `\r\n--${boundary}`
  const next = end.indexOf(border)
  const rest = next < 0 ? Buffer.from(`${border}--\r\n`) : end.subarray(next)
  return Buffer.concat([begunParts(beginning, border), rest])
}

/** A cut letter at the end of a form of one line, or its last whole one beyond ASCII. */
const LAST_LETTER = /(?:%[c-f][\da-f](?:%[89ab][\da-f]){0,3})?(?:%[\da-f]?)?$/i

/** The same of a form that is one line. */
function cutLine({ beginning, end }: Heard): Buffer {
  const next = end.indexOf('&')
  const begun = Buffer.from(beginning.toString('latin1').replace(LAST_LETTER, ''), 'latin1')
  return next < 0 ? begun : Buffer.concat([begun, end.subarray(next)])
}

function cutForm(heard: Heard, type: string): Buffer {
  const [, boundary] = /boundary="?([^";]+)/.exec(type) ?? []
  return boundary === undefined ? cutLine(heard) : cutParts(heard, boundary)
}

function isInParts(c: Asked): boolean {
  return /^multipart\//i.test(c.req.header('content-type') ?? '')
}

/** Puts what was heard in the place of what was sent. */
function putHeard(c: Asked, heard: Heard): void {
  const { beginning, end, size, isShort } = heard
  const isCut = end.length > 0 && (!isShort || size > beginning.length + end.length)
  const kept = isCut ? cutForm(heard, c.req.header('content-type') ?? '') : Buffer.concat([beginning, end])
  const headers = new Headers(c.req.raw.headers)
  headers.delete('content-length')
  c.req.raw = new Request(c.req.raw, { body: kept, headers })
  if (isCut) c.set('cutFrom', size)
}

/** Takes forms up to a size, and so many at once as the memory bears: others wait, and are told to come again, with what was typed, when
 *  there is no room for long. Of a larger form the beginning is kept, for the page to show again with what was left out. */
export function guardSize(room: Room = ROOM): MiddlewareHandler<Environment> {
  const hold = new Hold(room)
  return async (c, next) => {
    const { body } = c.req.raw
    if (body === null) return next()
    if (Number(c.req.header('content-length') ?? 0) > MOST_HEARD) return showProblem(c, TOO_MUCH)
    const hearing = new Hearing(isInParts(c) ? LARGEST_PARTS : LARGEST_LINE, hold)
    try {
      const problem = await hearing.out(body)
      if (problem !== null) return showProblem(c, problem)
      const heard = hearing.end()
      putHeard(c, heard)
      return heard.isShort && c.var.cutFrom !== undefined ? await turnAway(c, room.wait) : await next()
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
