import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './checks/run.mjs'

const GOLDEN = join(root, 'test/golden')

/** Shows what has changed, for a person to approve by committing it. */
function printDifference(folder) {
  cpSync(GOLDEN, join(folder, 'after'), { recursive: true })
  const args = ['--no-pager', 'diff', '--no-index', '--stat', '--patch', 'before', 'after']
  const { error, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error)
    console.log(`git is not here to show the difference (${error.message}); the readings are written`)
  else console.log(stdout === '' ? 'no reading has changed' : stdout)
}

const folder = mkdtempSync(join(tmpdir(), 'kelisim-golden-'))
try {
  cpSync(GOLDEN, join(folder, 'before'), { recursive: true })
  const args = ['run', 'test/golden/golden.test.ts']
  const { passed, words } = await run('node_modules/vitest/vitest.mjs', args, {
    env: { KELISIM_GOLDEN: 'update' },
  })
  if (!passed) console.log(words)
  printDifference(folder)
  process.exitCode = passed ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
