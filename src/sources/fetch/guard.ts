import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { Resolve } from './rules.js'

/** Says that a host lies where nothing is fetched from. */
export class WithinError extends Error {
  override readonly name = 'WithinError'
}

/** All that is given out of the newer protocol for the public network; what lies beside it is odd.
 *  source: RFC 4291, 2.4 and the registry of IANA on it, looked up 2026-11-26 */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3')

/** Whether a number is an address of the public network: not of this machine, a private or local network, a carrier's own, a group, or
 *  one that stands for another address.
 *  source: the registries of special-purpose addresses of IANA, as ipaddr.js 2.5 keeps them */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const number = ipaddr.process(address)
  const isGivenOut = number.kind() === 'ipv4' || number.match(GIVEN_OUT)
  return isGivenOut && number.range() === 'unicast'
}

/** All addresses of a host, asked of the system. */
export const resolveByName: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/** A look-up for one connection: all addresses of the host must be public, and only those that were looked at are connected to. */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return (host, options, tell) => {
    resolve(host).then(
      (found) => {
        const isWithin = found.length === 0 || found.some(({ address }) => !isPublic(address))
        const [first] = found
        if (isWithin || first === undefined) return tell(new WithinError(host), '', 0)
        if (options.all) tell(null, [...found])
        else tell(null, first.address, first.family)
      },
      (error) => tell(error, '', 0),
    )
  }
}
