import type { Command, CommanderError } from 'commander'
import type { Problem } from '../kernel/index.js'
import { complain } from './complain.js'
import { GLOBAL_OPTIONS } from './globals.js'
import { pathOf } from './help.js'
import { nearest } from './nearest.js'

/** A verb nobody knows, with the nearest one there is. */
export function unknownVerb(verb: string, known: readonly string[]): Problem {
  const near = nearest(verb, known)
  return near === undefined ? complain('invalid.verb', { verb }) : complain('invalid.verb', { verb, near })
}

/** What was wrong with the line, as a problem.
 *  shapes: the innermost command commander had reached when it gave up */
export function mistakeOf(error: CommanderError, command: Command): Problem {
  const verb = pathOf(command)
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  if (error.code === 'commander.unknownCommand')
    return unknownVerb(
      named,
      command.commands.map((sub) => sub.name()),
    )
  if (error.code === 'commander.unknownOption') return unknownOption(named, command, verb)
  if (error.code === 'commander.invalidArgument') return wrongChoice(error.message)
  const option = named.split(' ').find((word) => word.startsWith('--')) ?? named
  if (error.code === 'commander.optionMissingArgument')
    return complain('invalid.option-value', { option, verb })
  return complain('invalid.argument', { detail: error.message.replace(/^error: /, ''), verb })
}

function unknownOption(option: string, command: Command, verb: string): Problem {
  const own = command.options.flatMap(({ long }) => (long ? [long] : []))
  const near = nearest(option.split('=')[0] ?? option, [...own, ...GLOBAL_OPTIONS, '--help'])
  return complain('invalid.option', { option, verb, ...(near === undefined ? {} : { near }) })
}

/** How commander words a wrong value of an option and of an argument; what would do stands after the full stop. */
const WRONG_OPTION = /option '(?<name>.*?)' argument '(?<value>.*?)' is invalid\.(?<choices>.*)/s
const WRONG_ARGUMENT = /value '(?<value>.*?)' is invalid for argument '(?<name>.*?)'\.(?<choices>.*)/s

function wrongChoice(message: string): Problem {
  const {
    name = '',
    value = '',
    choices = '',
  } = (WRONG_OPTION.exec(message) ?? WRONG_ARGUMENT.exec(message))?.groups ?? {}
  const option = name.split(/[ ,]+/).find((word) => word.startsWith('--')) ?? name
  const told = choices.replace(/^\s*(Allowed choices are )?/, '').replace(/\.$/, '')
  return complain('invalid.option-choice', { option, value, choices: told })
}
