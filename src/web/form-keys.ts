import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RandomBytes } from '../register/index.js'

/** Gives each writing form a key of its own and knows its own keys again.
 *  shapes: a key is 32 + 43 characters; the register remembers it with the answer, so a form has one effect */
export interface FormKeys {
  readonly issue: () => string
  readonly isOurs: (key: string) => boolean
}

/** Form keys signed with a secret that lives as long as the server. */
export function makeFormKeys(random: RandomBytes): FormKeys {
  const secret = random(32)
  const sign = (nonce: string) => createHmac('sha256', secret).update(nonce).digest('base64url')
  return {
    issue: () => {
      const nonce = Buffer.from(random(16)).toString('hex')
      return `${nonce}.${sign(nonce)}`
    },
    isOurs: (key) => {
      const [nonce = '', signature = ''] = key.split('.')
      const expected = Buffer.from(sign(nonce))
      const given = Buffer.from(signature)
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}
