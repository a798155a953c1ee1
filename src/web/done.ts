import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { COMMANDS, type Done } from '../register/index.js'
import type { Asked } from './environment.js'
import type { JustDone } from './screen.js'
import { isUndoPath, PROPOSED } from './undoing.js'

const COOKIE = 'kelisim_done'
/** Seconds after which nobody is told any more. */
const SHORTLY = 60

/** Remembers what was done until the next page is shown. */
export function rememberDone(c: Asked, { command, isProposed, undo }: JustDone): void {
  const value = `${command}:${isProposed ? 'proposed' : ''}:${undo ?? ''}`
  setCookie(c, COOKIE, value, { sameSite: 'Lax', httpOnly: true, path: '/', maxAge: SHORTLY })
}

/** Whether an act waits for a second person, and then where who proposed it takes it back. */
export function proposedOrNot({ proposal }: Done): Pick<JustDone, 'isProposed' | 'undo'> {
  return { isProposed: proposal !== undefined, undo: proposal === undefined ? null : PROPOSED }
}

/** What was just done, once; null when nothing was, or the cookie is not ours. */
export function takeDone(c: Asked): JustDone | null {
  const [command = '', state, undo = ''] = (getCookie(c, COOKIE) ?? '').split(':')
  if (c.req.method !== 'GET' || !COMMANDS.has(command)) return null
  deleteCookie(c, COOKIE, { path: '/' })
  return { command, isProposed: state === 'proposed', undo: undoIn(command, undo) }
}

/** The way to take it back, as the cookie has it; null when it leads anywhere else. */
function undoIn(command: string, told: string): string | null {
  const path = told.startsWith('/') ? told : ''
  return isUndoPath(command, path) ? path : null
}
