import { getCookie, setCookie } from 'hono/cookie'
import { ROLES } from '../platform/index.js'
import type { Actor } from '../register/index.js'
import type { Asked } from './environment.js'

const COOKIE = 'kelisim_acting'
const YEAR = 365 * 24 * 60 * 60
/** A code of a state or region. */
const PARTY = /^[A-Z][A-Z0-9-]{1,30}$/
/** What a name may not hold: control characters, and more than a line has. */
const NAME = /^[^\p{Cc}]{1,80}$/u

/** What is said of one who acts, read as an actor; null when name, role or party are none. */
export function actorOf(name: string, role: string, party: string): Actor | null {
  const known = ROLES.find((one) => one === role)
  const isParty = party === '' || PARTY.test(party)
  if (known === undefined || !isParty || !NAME.test(name.trim())) return null
  return { name: name.trim(), role: known, party: party === '' ? undefined : party }
}

/** As whom whoever sits at this machine acts, as long as there is no sign-in: as was chosen, else as usual. */
export function chosenActor(c: Asked, usual: Actor): Actor {
  const told = new URLSearchParams(getCookie(c, COOKIE) ?? '')
  return actorOf(told.get('name') ?? '', told.get('role') ?? '', told.get('party') ?? '') ?? usual
}

/** Remembers as whom this browser acts. */
export function rememberActor(c: Asked, { name, role, party = '' }: Actor): void {
  const value = new URLSearchParams({ name, role, party }).toString()
  setCookie(c, COOKIE, value, { sameSite: 'Lax', httpOnly: true, path: '/', maxAge: YEAR })
}
