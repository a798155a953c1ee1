import { createHash } from 'node:crypto'

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal letters. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** SHA-256 of a text's UTF-8 bytes, as 32 bytes. */
export function sha256Bytes(text: string): Uint8Array {
  return createHash('sha256').update(text, 'utf8').digest()
}
