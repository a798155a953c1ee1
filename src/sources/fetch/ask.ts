import { request as askHttp, type IncomingMessage } from 'node:http'
import { request as askHttps, type RequestOptions } from 'node:https'
import { isIP } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { guardedLookup, isPublic, resolveByName, WithinError } from './guard.js'
import { FETCH_LIMITS, type FetchRules, hasUsualPort, hostOf, isAllowedInside } from './rules.js'

/** Says that more comes than is taken. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/** How we name ourselves to publishers. */
const HEADERS = {
  'user-agent': 'Kelisim (reads press readouts)',
  accept: 'text/html, application/pdf, text/plain, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
} as const

/** A connection of its own for each question, so that the address that was looked at is the one that answers. A number in the address is
 *  never looked up, so it is looked at here. */
function optionsFor(url: URL, rules: FetchRules, signal: AbortSignal): RequestOptions {
  const plain: RequestOptions = { headers: HEADERS, signal, agent: false }
  if (isAllowedInside(url, rules)) return plain
  const host = hostOf(url)
  if (!hasUsualPort(url) || (isIP(host) !== 0 && !isPublic(host))) throw new WithinError(host)
  return { ...plain, lookup: guardedLookup(rules.resolve ?? resolveByName) }
}

/** Asks for a page and gives the head of the answer. */
export function ask(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? askHttps : askHttp
  return new Promise((resolve, reject) => {
    request(url, optionsFor(url, rules, signal), resolve)
      .on('error', reject)
      .end()
  })
}

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function unpacked(answer: IncomingMessage): Readable {
  const packing = answer.headers['content-encoding'] as keyof typeof UNPACKERS
  if (!Object.hasOwn(UNPACKERS, packing ?? '')) return answer
  return pipeline(answer, UNPACKERS[packing](), () => {})
}

/** What an answer holds, unpacked, never more than is taken; what is larger is given up as it comes.
 *  errors: throws TooLargeError, and what the connection throws */
export async function bodyOf(answer: IncomingMessage): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of unpacked(answer)) {
    size += piece.length
    if (size > FETCH_LIMITS.size) {
      answer.destroy()
      throw new TooLargeError()
    }
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
