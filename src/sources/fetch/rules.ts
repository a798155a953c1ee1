import type { LookupAddress } from 'node:dns'

/** Finds all addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

/** What may be fetched besides public addresses.
 *  shapes: `inside` hosts, each alone or as `host:port`, in small letters, that the operator allows although they lie within, numbers of the newer protocol in brackets;
 *  `resolve` for tests, else the system's */
export interface FetchRules {
  readonly inside: readonly string[]
  readonly resolve?: Resolve
}

/** What a fetch may cost (reliability H9).
 *  units: bytes, milliseconds */
export const FETCH_LIMITS = { size: 10_000_000, time: 20_000, redirects: 3, address: 2_000 } as const

/** Ports that pages are served on. */
const USUAL_PORTS: ReadonlySet<string> = new Set(['', '80', '443'])

/** A host as an address writes it, without the brackets of the newer protocol. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** A host of the operator's list, with its port: `name`, `name:80`, `[::1]`, `[::1]:80`; a number of the newer protocol alone needs no
 *  brackets. */
const LISTED = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/

/** Host and port as an address would write them; no port for any. */
function listedHost(listed: string): readonly [host: string, port: string | undefined] {
  const [, number, name, port] = LISTED.exec(listed) ?? [undefined, listed]
  const written = `http://${name ?? `[${number}]`}/`
  return [URL.canParse(written) ? hostOf(new URL(written)) : listed, port]
}

/** Whether the operator allows a host by name, whatever it resolves to. */
export function isAllowedInside(url: URL, { inside }: FetchRules): boolean {
  const host = hostOf(url)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return inside.map(listedHost).some(([name, only = port]) => name === host && only === port)
}

/** The address of a page, when it is one; what stands behind `#` is left out.
 *  shapes: null for other schemes, names and passwords, and addresses longer than 2,000 characters, also when letters beyond ASCII make them so */
export function pageAddress(text: string): URL | null {
  const written = text.trim()
  if (written.length > FETCH_LIMITS.address || !URL.canParse(written)) return null
  const url = new URL(written)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (!isWeb || url.username !== '' || url.password !== '') return null
  url.hash = ''
  return url.href.length > FETCH_LIMITS.address ? null : url
}

/** Whether a page is asked for on a port that pages are served on. */
export function hasUsualPort({ port }: URL): boolean {
  return USUAL_PORTS.has(port)
}
