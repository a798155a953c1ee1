import { isIPv4, isIPv6 } from 'node:net'

/** Parts of an address that are kept: enough to tell one network from another, too little to tell one household.
 *  source: docs/decisions/0036 */
const PARTS_V4 = 3
const PARTS_V6 = 3

function shortenV6(address: string): string {
  // The parser of URLs writes every address in one form, with at most one `::`.
  const [before = '', after] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after ? after.split(':') : []
  const gap = after === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0')
  return `${[...head, ...gap, ...tail].slice(0, PARTS_V6).join(':')}::/48`
}

/** The network that an address belongs to: `192.0.2.0/24`, `2001:db8:1::/48`; null when it is no address. */
export function placeOf(address: string | null): string | null {
  if (address === null) return null
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, PARTS_V4).join('.')}.0/24`
  return isIPv6(plain) ? shortenV6(plain) : null
}
