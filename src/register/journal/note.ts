import { createHash } from 'node:crypto'

/** Signs the roots of a journal in the name of one key.
 *  shapes: `key` the public key as one line, as readers of checkpoints keep it */
export interface Signer {
  readonly name: string
  readonly key: string
  readonly sign: (text: string) => Uint8Array
}

/** The mark of Ed25519 in keys of signed notes. */
const ED25519 = 1

function base64(...parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('base64')
}

/** The first four bytes that tell one key of a name from another.
 *  source: c2sp.org/signed-note, read through reliability notes of Nov 2026 */
function keyIdOf(name: string, publicKey: Uint8Array): Uint8Array {
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(ED25519), publicKey]))
    .digest()
    .subarray(0, 4)
}

/** A public key as the one line that readers of signed notes know it by.
 *  source: c2sp.org/signed-note */
export function keyLine(name: string, publicKey: Uint8Array): string {
  const id = Buffer.from(keyIdOf(name, publicKey)).toString('hex')
  return `${name}+${id}+${base64(Uint8Array.of(ED25519), publicKey)}`
}

/** A signed root: origin, size, root, then the signature.
 *  source: c2sp.org/tlog-checkpoint */
export function signCheckpoint(signer: Signer, size: number, root: Uint8Array): string {
  const text = `${signer.name}\n${size}\n${base64(root)}\n`
  const id = Buffer.from(signer.key.split('+')[1] ?? '', 'hex')
  return `${text}\n— ${signer.name} ${base64(id, signer.sign(text))}\n`
}
