import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../kernel/index.js'
import { keyLine, type Signer } from './note.js'

const FILE = 'journal.pem'

/** Makes the key under another name and links it, so that two processes at once end with the same key. */
function makeKey(file: string): void {
  const begun = `${file}.${process.pid}`
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(begun, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flush: true })
  try {
    linkSync(begun, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(begun, { force: true })
  }
}

function signerOf(pem: string): Signer {
  const privateKey = createPrivateKey(pem)
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const publicKey = Buffer.from(x, 'base64url')
  const name = `kelisim/${createHash('sha256').update(publicKey).digest('hex').slice(0, 12)}`
  return { name, key: keyLine(name, publicKey), sign: (text) => sign(null, Buffer.from(text), privateKey) }
}

/** The key of a data folder; it is made on first use and only its owner can read it.
 *  errors: unavailable.journal-key */
export function openSigner(dataFolder: string): Result<Signer> {
  const folder = join(dataFolder, 'keys')
  const file = join(folder, FILE)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!existsSync(file)) makeKey(file)
    return ok(signerOf(readFileSync(file, 'utf8')))
  } catch (cause) {
    const message = `The key of the journal in ${file} can be neither read nor made`
    const hint = 'Let the account of the program write there, or put the key back from a backup'
    return fail({ code: 'unavailable.journal-key', message, hint, where: { file }, cause })
  }
}
