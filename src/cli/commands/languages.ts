import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { LANGUAGES } from '../../languages/index.js'
import { KINDS, type Kind } from '../../statements/index.js'
import { jsonLine, say } from '../say.js'
import type { Session } from '../session.js'

/** One language as the list shows it. */
interface LanguageFacts {
  readonly tag: string
  readonly forms: readonly { readonly tag: string; readonly name: string }[]
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

function factsOf({ tag, forms, rules, gaps }: (typeof LANGUAGES)[number]): LanguageFacts {
  const counts = KINDS.map((kind) => [kind, rules.filter((rule) => rule.kind === kind).length] as const)
  return {
    tag,
    forms: forms.map((form) => ({ tag: form.tag, name: form.name })),
    rules: Object.fromEntries(counts) as Record<Kind, number>,
    gaps: gaps.length,
  }
}

function lineOf({ forms, rules, gaps }: LanguageFacts, { words, terminal }: Session): string {
  const { bold } = terminal.data.colours
  const told = [
    `${words['languages.rules']}: ${KINDS.map((kind) => `${kind} ${rules[kind]}`).join(', ')}`,
    `${words['languages.gaps']}: ${gaps}`,
  ]
  return [
    forms.map(({ tag, name }) => `${bold(tag)} ${name}`).join(', '),
    ...told.map((line) => `    ${line}`),
  ].join('\n')
}
