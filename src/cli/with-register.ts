import type { Result } from '../kernel/index.js'
import { type Config, readConfig } from '../platform/index.js'
import { openRegister, type Register } from '../register/index.js'
import type { Outcome, Session } from './session.js'

/** The settings of this run: options of the line before the environment before defaults. */
export function configOf({ terminal, globals }: Session): Result<Config> {
  return readConfig(terminal.environment, { dataFolder: globals.data })
}

/** Opens the register, works, and closes it whatever came of the work. */
export async function withRegister(
  session: Session,
  work: (register: Register) => Promise<Outcome>,
): Promise<Outcome> {
  const config = configOf(session)
  if (!config.ok) return config
  const register = await openRegister(config.value)
  if (!register.ok) return register
  try {
    return await work(register.value)
  } finally {
    await register.value.close()
  }
}
