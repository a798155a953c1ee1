import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Beside the packages: the hash of the lock file they were installed from. */
const STAMP = 'node_modules/.kelisim-lock'

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Whether npm's own record of what stands in node_modules holds all that the lock file asks for. */
function holdsAll(root) {
  const standing = readJson(join(root, 'node_modules/.package-lock.json'))?.packages
  if (!standing) return false
  const wanted = Object.entries(readJson(join(root, 'package-lock.json')).packages)
  const must = wanted.filter(([place, one]) => place !== '' && !one.optional && !one.devOptional)
  return must.every(([place, one]) => standing[place]?.version === one.version)
}

/** Remembers the lock file; where the folder is another account's, the look into npm's record is repeated. */
function stamp(root) {
  try {
    writeFileSync(join(root, STAMP), lockHash(root))
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error
  }
}

/** Whether the installed packages are those of the lock file, however they were installed. */
export function isInstalled(root) {
  const file = join(root, STAMP)
  if (existsSync(file) && readFileSync(file, 'utf8') === lockHash(root)) return true
  if (!holdsAll(root)) return false
  stamp(root)
  return true
}

/** The npm that called us, or the one on the path. */
function npmCommand() {
  const { npm_execpath: script } = process.env
  if (script?.endsWith('.js')) return { command: process.execPath, first: [script], shell: false }
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}

/** Installs the packages of the lock file, those for building and testing too. */
export function install(root) {
  const { command, first, shell } = npmCommand()
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const stdio = ['ignore', 'ignore', 'inherit']
  const { status, error } = spawnSync(command, [...first, ...flags], { cwd: root, stdio, shell })
  if (error) throw new Error(`npm could not be started (${error.message}); it comes with Node`)
  if (status !== 0) throw new Error('npm ci failed; its words stand above')
  stamp(root)
}
