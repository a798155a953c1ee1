import type { Argument, Command, Option } from 'commander'
import type { CliKey, CliWords } from '../languages/command-line.js'
import { wordOf } from './complain.js'
import { EXAMPLES } from './examples.js'
import type { Colours } from './terminal.js'

/** What help is written with. */
export interface HelpStyle {
  readonly words: CliWords
  readonly colours: Colours
  readonly isLong: boolean
}

type Item = readonly [term: string, meaning: string]

const GLOBAL_ITEMS: readonly (readonly [string, CliKey])[] = [
  ['--lang-ui TAG', 'option.lang-ui'],
  ['--data FOLDER', 'option.data'],
  ['--verbose', 'option.verbose'],
  ['--quiet', 'option.quiet'],
  ['--no-input', 'option.no-input'],
  ['--no-color', 'option.no-color'],
]

/** Help of the whole program: two examples, then the verbs. */
export function programHelp(verbs: readonly string[], style: HelpStyle): string {
  const { words } = style
  const items = verbs.map((verb): Item => [verb, wordOf(words, `verb.${verb}`) ?? ''])
  return page([
    words.about,
    examplesOf('kelisim', style),
    section(words['help.verbs'], items, style),
    section(words['help.everywhere'], [...globalItems(words), ...ownItems(words)], style),
    ...(style.isLong ? [words['help.exits']] : [words['help.more']]),
  ])
}

/** Help of one verb: what it does, two examples, its arguments and options. */
export function verbHelp(command: Command, style: HelpStyle): string {
  const { words } = style
  const path = pathOf(command)
  const long = style.isLong ? wordOf(words, `long.${path.split(' ')[0]}`) : undefined
  return page([
    `${words['help.usage']}: kelisim ${path} ${command.usage()}`.trimEnd(),
    command.description(),
    examplesOf(path, style),
    section(words['help.verbs'], command.commands.map(commandItem), style),
    section(
      words['help.arguments'],
      command.registeredArguments.filter(isDescribed).map(argumentItem),
      style,
    ),
    section(words['help.options'], optionItems(command, words), style),
    ...(style.isLong ? [section(words['help.everywhere'], globalItems(words), style)] : []),
    long ?? '',
    ...(style.isLong ? [words['help.exits']] : []),
  ])
}

/** The verb and its subverb as typed, without the program's name. */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`
}

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function examplesOf(path: string, { words, colours }: HelpStyle): string {
  const lines = EXAMPLES[path] ?? []
  if (lines.length === 0) return ''
  return [`${words['help.examples']}:`, ...lines.map((line) => `  ${colours.cyan(line)}`)].join('\n')
}

function section(title: string, items: readonly Item[], { colours }: HelpStyle): string {
  if (items.length === 0) return ''
  const width = Math.max(...items.map(([term]) => term.length)) + 2
  return [
    `${title}:`,
    ...items.map(([term, meaning]) => `  ${colours.bold(term.padEnd(width))}${meaning}`),
  ].join('\n')
}

function commandItem(command: Command): Item {
  return [command.name(), command.description()]
}

function argumentItem(argument: Argument): Item {
  return [argument.name(), argument.description]
}

function isDescribed({ description }: Argument): boolean {
  return description !== ''
}

function optionItem(option: Option): Item {
  return [option.flags, option.description]
}

function optionItems(command: Command, words: CliWords): readonly Item[] {
  return [...command.options.map(optionItem), ['-h, --help', words['option.help']]]
}

function globalItems(words: CliWords): readonly Item[] {
  return GLOBAL_ITEMS.map(([term, key]): Item => [term, words[key]])
}

function ownItems(words: CliWords): readonly Item[] {
  return [
    ['--version', words['option.version-of-program']],
    ['-h, --help', words['option.help']],
  ]
}
