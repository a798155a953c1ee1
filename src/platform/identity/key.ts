import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../kernel/index.js'

const FILE = 'identity.key'
const SECRET_BYTES = 32

/** Makes the key under another name and links it, so that two processes at once end with the same key. */
function makeKey(file: string): void {
  const begun = `${file}.${process.pid}`
  writeFileSync(begun, randomBytes(SECRET_BYTES).toString('base64url'), { mode: 0o600, flush: true })
  try {
    linkSync(begun, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(begun, { force: true })
  }
}

/** The secret that signs session cookies; it is made on first use, lies outside the database, and only its owner reads it.
 *  errors: unavailable.identity-key */
export function openIdentityKey(dataFolder: string): Result<string> {
  const folder = join(dataFolder, 'keys')
  const file = join(folder, FILE)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!existsSync(file)) makeKey(file)
    return ok(readFileSync(file, 'utf8').trim())
  } catch (cause) {
    const message = `The key of sign-in in ${file} can be neither read nor made`
    const hint = 'Let the account of the program write there, or put the key back from a backup'
    return fail({ code: 'unavailable.identity-key', message, hint, where: { file }, cause })
  }
}
