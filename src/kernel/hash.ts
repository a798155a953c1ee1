import { sha256 } from './sha256.js'

const utf8 = new TextEncoder()

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal letters. */
export function sha256Hex(text: string): string {
  return [...sha256Bytes(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of a text's UTF-8 bytes, as 32 bytes. */
export function sha256Bytes(text: string): Uint8Array {
  return sha256(utf8.encode(text))
}
