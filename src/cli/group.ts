import type { Command } from 'commander'
import { fail } from '../kernel/index.js'
import { wordOf } from './complain.js'
import { unknownVerb } from './mistakes.js'
import type { Session } from './session.js'

type Declare = (command: Command, session: Session) => void

/** Puts verbs under a verb; without one of them there is its help, with a wrong one the nearest. */
export function group(command: Command, session: Session, subverbs: Readonly<Record<string, Declare>>): void {
  for (const [name, declare] of Object.entries(subverbs)) {
    const meaning = wordOf(session.words, `verb.${command.name()}.${name}`) ?? ''
    declare(command.command(name).description(meaning), session)
  }
  command.usage(`${Object.keys(subverbs).join('|')} …`)
  command.argument('[verb]').action((verb: string | undefined) => {
    if (verb !== undefined) return session.finish(fail(unknownVerb(verb, Object.keys(subverbs))))
    session.terminal.talk.stream.write(command.helpInformation())
    session.finish({ ok: true, value: WITHOUT_VERB })
  })
}

/** Exit code of a verb that needs another after it. */
const WITHOUT_VERB = 2
