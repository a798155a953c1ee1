import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { COMMANDS } from '../register/index.js'
import type { Asked } from './environment.js'
import type { JustDone } from './screen.js'

const COOKIE = 'kelisim_done'
/** Seconds after which nobody is told any more. */
const SHORTLY = 60

/** Remembers what was done until the next page is shown. */
export function rememberDone(c: Asked, { command, isProposed }: JustDone): void {
  const value = `${command}${isProposed ? ':proposed' : ''}`
  setCookie(c, COOKIE, value, { sameSite: 'Lax', httpOnly: true, path: '/', maxAge: SHORTLY })
}

/** What was just done, once; null when nothing was, or the cookie is not ours. */
export function takeDone(c: Asked): JustDone | null {
  const [command = '', state] = (getCookie(c, COOKIE) ?? '').split(':')
  if (c.req.method !== 'GET' || !COMMANDS.has(command)) return null
  deleteCookie(c, COOKIE, { path: '/' })
  return { command, isProposed: state === 'proposed' }
}
