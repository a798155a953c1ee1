import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import type { Asked, Environment } from './environment.js'

const pack = promisify(gzip)

/** What is shorter than this goes as it is, in bytes: it comes with the first packets anyway. */
const LEAST = 4096

const TEXTS =
  /^(?:text\/(?!event-stream)|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|x-ndjson)\b)/i

/** Whether whoever asks can unpack gzip. */
export function takesGzip(c: Asked): boolean {
  const found = accepts(c, {
    header: 'Accept-Encoding',
    supports: ['gzip'],
    default: '',
    match: (told) => {
      const own =
        told.find(({ type }) => type.toLowerCase() === 'gzip') ?? told.find(({ type }) => type === '*')
      return own !== undefined && own.q > 0 ? 'gzip' : ''
    },
  })
  return found === 'gzip'
}

/** Packed once, as tight as can be, for what is sent again and again. */
export function packedText(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text, { level: 9 }))
}

function isText({ headers }: Response): boolean {
  return !headers.has('content-encoding') && TEXTS.test(headers.get('content-type') ?? '')
}

/** Packs texts whole and beside the thread that draws pages; a stream of packing costs as much as a small page. */
export const packAnswers: MiddlewareHandler<Environment> = async (c, next) => {
  await next()
  if (c.req.method === 'HEAD' || c.res.body === null || !isText(c.res)) return
  c.header('vary', 'Accept-Encoding', { append: true })
  if (!takesGzip(c)) return
  const whole = new Uint8Array(await c.res.arrayBuffer())
  const isPacked = whole.length >= LEAST
  c.res = new Response(isPacked ? new Uint8Array(await pack(whole)) : whole, c.res)
  c.res.headers.delete('content-length')
  if (isPacked) c.res.headers.set('content-encoding', 'gzip')
}
