import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, isInstalled } from './setup/installed.mjs'
import { withLock } from './setup/lock.mjs'
import { isBuilt } from './setup/sources.mjs'
import { build, say } from './setup/steps.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The oldest Node that does; the same number stands in package.json under engines. */
const OLDEST = [20, 19]

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new Error(`Node ${OLDEST.join('.')} or newer is needed, this is ${process.versions.node}`)
}

/** Looks again at each step, for another process may have done it while we waited. */
async function setUp() {
  if (!isInstalled(root)) {
    say('installing the packages of the lock file (npm ci)')
    install(root)
  }
  if (!isBuilt(root)) {
    say('building')
    await build(root)
  }
}

try {
  checkNode()
  if (!isInstalled(root) || !isBuilt(root)) await withLock(root, setUp)
} catch (error) {
  say(`setup: ${error.message}`)
  process.exitCode = 1
}
