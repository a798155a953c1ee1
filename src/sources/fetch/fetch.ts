import type { IncomingMessage } from 'node:http'
import { ok, type Result } from '../../kernel/index.js'
import type { SourceProblemCode } from '../problems.js'
import { refuseSource } from '../refusals.js'
import { ask, bodyOf, TooLargeError } from './ask.js'
import { WithinError } from './guard.js'
import { FETCH_LIMITS, type FetchRules, pageAddress } from './rules.js'

/** What an address gave.
 *  shapes: `address` where it was found in the end; `charset` as the server tells it, empty when it does not */
export interface FetchedSource {
  readonly bytes: Uint8Array
  readonly address: string
  readonly charset: string
}

const GONE: ReadonlySet<number> = new Set([404, 410])
const CLOSED: ReadonlySet<number> = new Set([401, 402, 403, 406, 407, 451])

/** What the number of an answer says against it; null when it brings the page. */
function codeOfStatus(status: number): SourceProblemCode | null {
  if (status >= 200 && status < 300) return null
  if (GONE.has(status)) return 'absent.source'
  return CLOSED.has(status) ? 'refused.source' : 'unavailable.source'
}

/** Where an answer leads on to; null when it is one. */
function leadsTo({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null | 'nowhere' {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null
  const { location = '' } = headers
  const next = location !== '' && URL.canParse(location, from.href) ? new URL(location, from).href : ''
  return pageAddress(next) ?? 'nowhere'
}

async function takeAnswer(answer: IncomingMessage, url: URL): Promise<Result<FetchedSource>> {
  const code = codeOfStatus(answer.statusCode ?? 0)
  if (code !== null) return refuseSource(code)
  const [, charset = ''] = /charset\s*=\s*"?([\w-]{2,20})/i.exec(answer.headers['content-type'] ?? '') ?? []
  return ok({ bytes: await bodyOf(answer), address: url.href, charset: charset.toLowerCase() })
}

/** Follows an address where it leads, looking at each step anew. */
async function follow(first: URL, rules: FetchRules, signal: AbortSignal): Promise<Result<FetchedSource>> {
  let url = first
  for (let step = 0; step <= FETCH_LIMITS.redirects; step++) {
    const answer = await ask(url, rules, signal)
    const next = leadsTo(answer, url)
    if (next === null) return takeAnswer(answer, url).finally(() => answer.destroy())
    answer.destroy()
    if (next === 'nowhere') return refuseSource('invalid.source-address')
    url = next
  }
  return refuseSource('invalid.source-redirects')
}

function codeOfError(error: unknown, signal: AbortSignal): SourceProblemCode {
  if (error instanceof WithinError) return 'refused.source-address'
  if (error instanceof TooLargeError) return 'invalid.source-large'
  return signal.aborted ? 'unavailable.source-slow' : 'unavailable.source'
}

/** How long a fetch may last.
 *  units: milliseconds */
interface FetchTime {
  readonly time?: number
  readonly stop?: AbortSignal | undefined
}

/** Fetches what stands at an address (reliability H9): by http or https, from the public network only but where the operator allows
 *  more, at most three times led on, 10 MB and 20 seconds, or until `stop` ends it. No setting of a proxy is followed: behind one, no
 *  address could be looked at.
 *  errors: invalid.source-address, invalid.source-large, invalid.source-redirects, refused.source-address, refused.source,
 *  absent.source, unavailable.source, unavailable.source-slow; throws the reason of `stop` */
export async function fetchSource(
  address: string,
  rules: FetchRules,
  { time = FETCH_LIMITS.time, stop }: FetchTime = {},
): Promise<Result<FetchedSource>> {
  const url = pageAddress(address)
  if (url === null) return refuseSource('invalid.source-address')
  const signal = AbortSignal.any([AbortSignal.timeout(time), ...(stop ? [stop] : [])])
  try {
    return await follow(url, rules, signal)
  } catch (cause) {
    stop?.throwIfAborted()
    const refused = refuseSource(codeOfError(cause, signal))
    return refused.ok ? refused : { ok: false, problem: { ...refused.problem, cause } }
  }
}
