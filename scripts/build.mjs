import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './setup/lock.mjs'
import { build, say } from './setup/steps.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

try {
  await withLock(root, () => build(root))
} catch (error) {
  say(`build: ${error.message}`)
  process.exitCode = 1
}
