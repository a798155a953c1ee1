import type { Command as Line } from 'commander'
import { loadExample, removeExample } from '../../intake/index.js'
import { loadDictionaries } from '../../platform/index.js'
import { makeReader } from '../../reading/index.js'
import { askConsent, type WriteOptions, withWriteOptions } from '../consent.js'
import { fill } from '../fill.js'
import { group } from '../group.js'
import { jsonLine, remark, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { configOf, withRegister } from '../with-register.js'

interface LoadOptions {
  readonly json?: boolean
}

/** States `example` and what is under it. */
export function declare(line: Line, session: Session): void {
  group(line, session, { load: declareLoad, remove: declareRemove })
}

function declareLoad(line: Line, session: Session): void {
  line
    .option('--json', session.words['option.json'])
    .action(async (options: LoadOptions) => session.finish(await load(options, session)))
}

async function load({ json }: LoadOptions, session: Session): Promise<Outcome> {
  const dictionaries = loadDictionaries()
  const reader = dictionaries.ok ? makeReader(dictionaries.value) : dictionaries
  if (!reader.ok) return reader
  return withRegister(session, async (register) => {
    const loaded = await loadExample(register, reader.value.read)
    if (!loaded.ok) return loaded
    const text = `${fill(session.words['example.loaded'], { ...loaded.value })}\n`
    await say(json ? jsonLine('kelisim.example/1', loaded.value) : text, session)
    return { ok: true, value: 0 }
  })
}

function declareRemove(line: Line, session: Session): void {
  withWriteOptions(line, session).action(async (options: WriteOptions) =>
    session.finish(await remove(options, session)),
  )
}

async function remove(options: WriteOptions, session: Session): Promise<Outcome> {
  const config = configOf(session)
  if (!config.ok) return config
  const consent = await askConsent(session.words['example.remove'], options, session)
  if (!consent.ok || !consent.value) return consent.ok ? { ok: true, value: 0 } : consent
  const removed = await removeExample(config.value)
  if (!removed.ok) return removed
  remark(session.words['example.removed'], session)
  return { ok: true, value: 0 }
}
