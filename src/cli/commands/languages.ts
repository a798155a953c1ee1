import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { LANGUAGES } from '../../languages/index.js'
import { KINDS, type Kind } from '../../statements/index.js'
import { jsonLine, say } from '../say.js'
import type { Session } from '../session.js'

/** One language as the list shows it. */
interface LanguageFacts {
  readonly tag: string
  readonly name: string
  readonly rules: Readonly<Record<Kind, number>>
  readonly gaps: number
}

/** States `languages`. */
export function declare(command: Command, session: Session): void {
  command
    .option('--json', session.words['option.json'])
    .action(async ({ json }: { readonly json?: boolean }) => {
      const facts = LANGUAGES.map(factsOf)
      const text = facts.map((each) => `${lineOf(each, session)}\n`).join('')
      await say(json ? jsonLine('kelisim.languages/1', { languages: facts }) : text, session)
      session.finish(ok(0))
    })
}

function factsOf({ tag, name, rules, gaps }: (typeof LANGUAGES)[number]): LanguageFacts {
  const counts = KINDS.map((kind) => [kind, rules.filter((rule) => rule.kind === kind).length] as const)
  return { tag, name, rules: Object.fromEntries(counts) as Record<Kind, number>, gaps: gaps.length }
}

function lineOf({ tag, name, rules, gaps }: LanguageFacts, { words, terminal }: Session): string {
  const counts = KINDS.map((kind) => `${kind} ${rules[kind]}`).join(', ')
  const { bold } = terminal.data.colours
  return `${bold(tag)}  ${name}\n    ${words['languages.rules']}: ${counts}\n    ${words['languages.gaps']}: ${gaps}`
}
