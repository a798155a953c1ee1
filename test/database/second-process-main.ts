import { sql } from 'kysely'
import {
  type Config,
  type OpenedDatabase,
  openDatabase,
  openMigrated,
  readConfig,
} from '../../src/platform/index.js'
import { mustHave } from './must-have.js'
import { slowMigrations } from './slow-migrations.js'

/** What a test lets another process do; each says what it did on its standard output, a line at a time. */
const ACTS = { hold, forget, write, migrate: migrateSlowly }

function say(line: string | number): void {
  process.stdout.write(`${line}\n`)
}

/** Comes when the test closes our input; an open input keeps the process alive. */
function askedToEnd(): Promise<void> {
  return new Promise((resolve) => process.stdin.on('end', resolve).resume())
}

async function hold(config: Config): Promise<void> {
  const opened = mustHave(await openDatabase(config, { role: 'application' }))
  say('open')
  await askedToEnd()
  await opened.close()
}

/** Ends without closing. */
async function forget(config: Config): Promise<void> {
  const opened = mustHave(await openDatabase(config, { role: 'application' }))
  await sql`select 1`.execute(opened.db)
  say('open')
}

async function writeNext({ db }: OpenedDatabase<unknown>): Promise<void> {
  const { rows } = await sql<{ n: string }>`
    insert into written select coalesce(max(n), 0) + 1 from written returning n`.execute(db)
  say(rows[0]?.n ?? '')
}

/** Writes numbers until it is killed or the database is, and says each once the database acknowledged it. */
async function write(config: Config): Promise<void> {
  const opened = mustHave(await openDatabase(config, { role: 'owner' }))
  await sql`create table if not exists written (n bigint primary key)`.execute(opened.db)
  let isThere = true
  while (isThere)
    isThere = await writeNext(opened).then(
      () => true,
      () => false,
    )
  await opened.close()
}

async function migrateSlowly(config: Config): Promise<void> {
  const { close } = mustHave(await openMigrated(config, slowMigrations(say)))
  say('migrated')
  await close()
}

function isAct(name: string | undefined): name is keyof typeof ACTS {
  return name !== undefined && name in ACTS
}

const [act] = process.argv.slice(2)
if (isAct(act)) await ACTS[act](mustHave(readConfig(process.env)))
