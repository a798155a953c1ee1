import { getCookie, setCookie } from 'hono/cookie'
import type { Asked } from './environment.js'
import { USUAL_PAIR } from './screen.js'

const COOKIE = 'kelisim_pair'
const YEAR = 365 * 24 * 60 * 60
const PAIR = /^[A-Z]{2}-[A-Z]{2}$/

/** The pair that this browser chose, else the usual one. */
export function chosenPair(c: Asked): string {
  const told = getCookie(c, COOKIE) ?? ''
  return PAIR.test(told) ? told : USUAL_PAIR
}

/** Remembers the pair that this browser looks at. */
export function rememberPair(c: Asked, pair: string): void {
  setCookie(c, COOKIE, pair, { sameSite: 'Lax', httpOnly: true, path: '/', maxAge: YEAR })
}
