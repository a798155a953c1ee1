import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { RandomBytes } from '../register/index.js'

/** Gives each writing form a key of its own and knows its own keys again.
 *  shapes: a key is 32 + 43 characters; the register remembers it with the answer, so a form has one effect */
export interface FormKeys {
  /** A key for the forms of one session; of none without a name. */
  readonly issue: (session?: string) => string
  readonly isOurs: (key: string) => boolean
  /** Whether a key of ours was given to this session. */
  readonly isFor: (key: string, session?: string) => boolean
}

/** Letters of a key that name its session. */
const MARK_LENGTH = 16
const NONCE_BYTES = 8

function areEqual(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}

/** Form keys signed with a secret, so that a form opened before a restart is still taken after it; without a secret they live
 *  as long as the server. */
export function makeFormKeys(random: RandomBytes, given?: string): FormKeys {
  const secret = given === undefined ? random(32) : createHash('sha256').update(`forms\n${given}`).digest()
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')
  const markOf = (session: string) => {
    const mark = createHmac('sha256', secret).update(`session\n${session}`).digest('hex')
    return mark.slice(0, MARK_LENGTH)
  }
  return {
    issue: (session = '') => {
      const nonce = Buffer.from(random(NONCE_BYTES)).toString('hex') + markOf(session)
      return `${nonce}.${sign(nonce)}`
    },
    isOurs: (key) => {
      const [nonce = '', signature = ''] = key.split('.')
      return areEqual(signature, sign(nonce))
    },
    isFor: (key, session = '') =>
      areEqual(key.slice(2 * NONCE_BYTES, 2 * NONCE_BYTES + MARK_LENGTH), markOf(session)),
  }
}
