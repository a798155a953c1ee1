import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../kernel/index.js'
import { packageRoot } from './package-root.js'

/** Compiled dictionaries by name, `ru` for `ru.bin`. */
export type Dictionaries = Readonly<Record<string, Uint8Array>>

const ENDING = '.bin'

function missing(file: string, cause?: unknown): Result<never> {
  return fail({
    code: 'unavailable.dictionary',
    message: `The dictionary ${file} is missing or cannot be read`,
    hint: 'Build the package again: npm run build',
    where: { file },
    cause,
  })
}

function readBytes(file: string): Result<Uint8Array> {
  try {
    const bytes = readFileSync(file)
    return bytes.length === 0 ? missing(file) : ok(bytes)
  } catch (cause) {
    return missing(file, cause)
  }
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ENDING))
  } catch {
    return []
  }
}

/** The bytes of every compiled dictionary; whether they are whole is found by whoever reads the bytes.
 *  errors: unavailable.dictionary when there is none, or one is empty or unreadable */
export function loadDictionaries(
  folder: string = join(packageRoot(), 'dist', 'dictionaries'),
): Result<Dictionaries> {
  const names = listFiles(folder)
  if (names.length === 0) return missing(join(folder, `*${ENDING}`))
  const dictionaries: Record<string, Uint8Array> = {}
  for (const name of names) {
    const bytes = readBytes(join(folder, name))
    if (!bytes.ok) return bytes
    dictionaries[name.slice(0, -ENDING.length)] = bytes.value
  }
  return ok(dictionaries)
}
