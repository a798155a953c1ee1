import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** A small house with one wrong import of each sort, and right ones beside them. */
const FILES = {
  'src/kernel/index.ts': 'export const ok = 1',
  'src/kernel/ids.ts': 'export const id = 1',
  'src/kernel/hash.ts': "import { createHash } from 'node:crypto'\nexport const hash = createHash",
  'src/text/index.ts': "import { ok } from '../kernel/index.js'\nexport const text = ok",
  'src/text/deep.ts': "import { id } from '../kernel/ids.js'\nexport const deep = id",
  'src/kernel/upwards.ts': "import { text } from '../text/index.js'\nexport const upwards = text",
  'src/text/one.ts': "import { other } from './other.js'\nexport const one = () => other",
  'src/text/other.ts': "import { one } from './one.js'\nexport const other = () => one",
  'src/statements/index.ts': 'export type Kind = 1\nexport const KINDS = 1',
  'src/grammar/types.ts': "import type { Kind } from '../statements/index.js'\nexport type Of = Kind",
  'src/grammar/values.ts': "import { KINDS } from '../statements/index.js'\nexport const kinds = KINDS",
  'src/platform/index.ts': "import 'node:fs'\nexport const database = 1",
  'src/register/trade/table.ts': 'export const table = 1',
  'src/register/trade/rules.ts': "import { table } from './table.js'\nexport const rule = table",
  'src/jobs/index.ts': 'export const jobs = 1',
  'src/jobs/enqueue.ts': 'export const enqueue = 1',
  'src/web/enqueues.ts': "import { enqueue } from '../jobs/enqueue.js'\nexport const sent = enqueue",
  'src/web/works.ts': "import { jobs } from '../jobs/index.js'\nexport const works = jobs",
  'src/web/serve.ts': 'export const serve = 1',
  'src/cli/main.ts': "import { serve } from '../web/serve.js'\nexport const main = serve",
  'src/cli/pages.ts': "import { sent } from '../web/enqueues.js'\nexport const pages = sent",
  'src/sources/recognise.ts': "import { ok } from '../kernel/index.js'\nexport const format = ok",
  'src/cli/light.ts': "import { format } from '../sources/recognise.js'\nexport const light = format",
  'src/loose/index.ts': "import { ok } from '../kernel/index.js'\nexport const loose = ok",
}

const folder = mkdtempSync(join(tmpdir(), 'kelisim-imports-'))

function writeFiles() {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), `${text}\n`)
  }
  for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
}

/** `rule from → to` for each arrow the table forbids. */
function findFaults(): string[] {
  const args = [cruiser, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const { violations } = JSON.parse(stdout).summary as {
    violations: { from: string; to: string; rule: { name: string } }[]
  }
  return violations.map(({ from, to, rule }) => `${rule.name} ${from} → ${to}`)
}

describe('the import table', () => {
  let faults: string[] = []
  beforeAll(() => {
    writeFiles()
    faults = findFaults()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    'kernel-row src/kernel/upwards.ts → src/text/index.ts',
    'pure-without-node src/kernel/hash.ts → crypto',
    'through-the-index src/text/deep.ts → src/kernel/ids.ts',
    'grammar-knows-names-only src/grammar/values.ts → src/statements/index.ts',
    'rules-without-database src/register/trade/rules.ts → src/register/trade/table.ts',
    'jobs-door-for-web src/web/works.ts → src/jobs/index.ts',
    'formats-alone src/sources/recognise.ts → src/kernel/index.ts',
    'known-modules src/loose/index.ts → src/kernel/index.ts',
    'web-door-for-cli src/cli/pages.ts → src/web/enqueues.ts',
  ])('forbids %s', (fault) => {
    expect(faults).toContain(fault)
  })

  it('forbids cycles', () => {
    expect(faults.filter((fault) => fault.startsWith('no-cycles '))).not.toEqual([])
  })

  it.each(['src/text/index.ts', 'src/grammar/types.ts', 'src/platform/index.ts', 'src/web/enqueues.ts'])(
    'allows what %s imports',
    (file) => {
      expect(faults.filter((fault) => fault.includes(` ${file} →`))).toEqual([])
    },
  )

  it('allows the side door of the pages to the command line', () => {
    expect(faults.filter((fault) => fault.includes('src/cli/main.ts'))).toEqual([])
  })
})
