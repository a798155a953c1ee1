import type { MiddlewareHandler } from 'hono'
import { showProblem } from './answer.js'
import type { Asked, Environment } from './environment.js'

/** Most bytes of a form: a million characters of Cyrillic, each byte of it written as `%D0`. */
const LARGEST_FORM = 8_000_000
/** What is larger still is not listened to at all. */
const MOST_HEARD = 32_000_000
/** So much of the end is kept of a form that is cut: what stands behind the one long field. */
const END_KEPT = 262_144

/** What was heard of a form: its beginning, its end, and how many bytes came. */
interface Heard {
  readonly beginning: Buffer
  readonly end: Buffer
  readonly size: number
}

/** Hears a form out, since a browser shows no answer while it is still sending; null when that takes too long. */
async function hearOut(body: ReadableStream<Uint8Array>): Promise<Heard | null> {
  const begun: Uint8Array[] = []
  let end: Buffer = Buffer.alloc(0)
  let size = 0
  for await (const chunk of body) {
    const room = Math.max(0, LARGEST_FORM - size)
    if (room > 0) begun.push(chunk.subarray(0, room))
    if (chunk.length > room) end = Buffer.concat([end, chunk.subarray(room)]).subarray(-END_KEPT)
    size += chunk.length
    if (size > MOST_HEARD) return null
  }
  return { beginning: Buffer.concat(begun), end, size }
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

function refuse(c: Asked): Response {
  return showProblem(c, { code: 'invalid.too-large', message: 'More was sent than is read at once' })
}

/** Takes forms up to a size. Of a larger one the beginning is kept, for the page to show again with what was left out. */
export const guardSize: MiddlewareHandler<Environment> = async (c, next) => {
  const { body } = c.req.raw
  if (body === null) return next()
  if (Number(c.req.header('content-length') ?? 0) > MOST_HEARD) return refuse(c)
  const heard = await hearOut(body)
  if (heard === null) return refuse(c)
  const isLarge = heard.size > LARGEST_FORM
  const kept = isLarge ? cutForm(heard, c.req.header('content-type') ?? '') : heard.beginning
  const headers = new Headers(c.req.raw.headers)
  headers.delete('content-length')
  c.req.raw = new Request(c.req.raw, { body: kept, headers })
  if (isLarge) c.set('cutFrom', heard.size)
  return next()
}

/** Refuses a form that was cut, with all that is left of it; pages that know better what to do with one are named. */
export function refuseCut(...spared: readonly string[]): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (c.var.cutFrom === undefined || spared.includes(c.req.path)) return next()
    return refuse(c)
  }
}
