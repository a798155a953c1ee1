import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { root } from './checks/run.mjs'
import { pageWith, tablesPart } from './data-model/page.mjs'
import { readSchema } from './data-model/schema.mjs'

/** `npm run data-model` makes the list of tables in docs/data-model.md anew, from a database that has all migrations. */
const PAGE = join(root, 'docs/data-model.md')

const load = (place) => import(pathToFileURL(join(root, 'dist/src', place)).href)

function must(result) {
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

async function schemaOfMigrated(dataFolder) {
  const [platform, { MIGRATIONS }] = [await load('platform/index.js'), await load('register/index.js')]
  const { useOwnServer } = await load('platform/embedded.js')
  const server = must(await useOwnServer({ dataFolder }))
  try {
    const config = must(platform.readConfig({}, { dataFolder }))
    const opened = must(await platform.openMigrated(config, MIGRATIONS))
    await opened.close()
    const client = new pg.Client(server.connectionAs('owner'))
    await client.connect()
    const schema = await readSchema(async (text) => (await client.query(text)).rows)
    await client.end()
    return schema
  } finally {
    await server.leave()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'kelisim-model-'))
try {
  // The database's own account must be able to enter, too.
  chmodSync(folder, 0o711)
  const part = tablesPart(await schemaOfMigrated(folder))
  writeFileSync(PAGE, pageWith(readFileSync(PAGE, 'utf8'), part))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
