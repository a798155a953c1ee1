import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16
const TOKEN_BYTES = 32

/** A secret text for one person to keep, 256 random bits. */
export function makeToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** What of a token the database keeps: enough to find the row, nothing to open it with. */
export function hashOf(purpose: string, text: string): string {
  return createHash('sha256').update(`${purpose}\n${text}`).digest('base64url')
}

function keyOf(token: string): Buffer {
  return createHash('sha256').update(`seal\n${token}`).digest()
}

/** Seals a text so that only who has the token can read it. */
export function seal(text: string, token: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(token), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** Opens a sealed text; null when it is damaged or the token is another. */
export function unseal(sealed: string, token: string): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv(CIPHER, keyOf(token), bytes.subarray(0, NONCE_BYTES))
  try {
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    const rest = bytes.subarray(NONCE_BYTES + TAG_BYTES)
    return Buffer.concat([decipher.update(rest), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
