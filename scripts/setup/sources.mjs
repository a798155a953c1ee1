import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Written last of all by a build: the hash of the sources it was made of. */
export const BUILD_STAMP = 'dist/.built'

/** What a build is made of. */
const INPUTS = ['src', 'data', 'scripts', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']

const TEST = /\.test\.tsx?$/

function filesBelow(root, place) {
  const full = join(root, place)
  if (!existsSync(full)) return []
  const entries = readdirSync(full, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile() && !TEST.test(entry.name))
  return files.map((entry) => join(entry.parentPath, entry.name)).sort()
}

function inputFiles(root) {
  const [folders, files] = [
    INPUTS.filter((one) => !one.includes('.')),
    INPUTS.filter((one) => one.includes('.')),
  ]
  return [...folders.flatMap((one) => filesBelow(root, one)), ...files.map((one) => join(root, one))]
}

/** One hash over the names and bytes of files, where the names do not depend on the place of the clone. */
export function hashOfFiles(root, files) {
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(`${file.slice(root.length)}\0`)
    hash.update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}

/** The hash of all that a build is made of; tests are not. */
export function hashOfSources(root) {
  return hashOfFiles(root, inputFiles(root))
}

/** Whether the built files are those of the sources as they stand. */
export function isBuilt(root) {
  const file = join(root, BUILD_STAMP)
  return existsSync(file) && readFileSync(file, 'utf8') === hashOfSources(root)
}
