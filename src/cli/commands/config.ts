import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { type ConfigLine, describeConfig } from '../../platform/index.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { configOf } from '../with-register.js'

/** States `config`. */
export function declare(command: Command, session: Session): void {
  command
    .option('--json', session.words['option.json'])
    .action(async ({ json }: { readonly json?: boolean }) =>
      session.finish(await show(json ?? false, session)),
    )
}

async function show(json: boolean, session: Session): Promise<Outcome> {
  const config = configOf(session)
  if (!config.ok) return config
  const lines = describeConfig(config.value)
  await say(json ? jsonLine('kelisim.config/1', { settings: lines }) : table(lines, session), session)
  return ok(0)
}

function table(lines: readonly ConfigLine[], { terminal }: Session): string {
  const variables = Math.max(...lines.map(({ variable }) => variable.length))
  const values = Math.max(...lines.map(({ value }) => value.length))
  return lines
    .map(({ variable, value, source }) => {
      const row = `${variable.padEnd(variables)}  ${(value || '–').padEnd(values)}`
      return `${row}  ${terminal.data.colours.dim(source)}\n`
    })
    .join('')
}
