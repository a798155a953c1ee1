import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import {
  factsOf,
  GOLDEN_DAY,
  type GoldenResult,
  LANGUAGES,
  type LanguageFacts,
} from '../../languages/index.js'
import { KINDS } from '../../statements/index.js'
import { fill } from '../fill.js'
import { oneLine, wrap } from '../printable.js'
import { jsonLine, say } from '../say.js'
import type { Session } from '../session.js'

/** States `languages`. */
export function declare(command: Command, session: Session): void {
  command
    .option('--json', session.words['option.json'])
    .action(async ({ json }: { readonly json?: boolean }) => {
      const facts = LANGUAGES.map(factsOf)
      const text = facts.map((each) => `${languageText(each, session)}\n`).join('')
      const golden = { day: GOLDEN_DAY.day, reader: GOLDEN_DAY.reader }
      await say(json ? jsonLine('kelisim.languages/1', { golden, languages: facts }) : text, session)
      session.finish(ok(0))
    })
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function goldenText(golden: GoldenResult | undefined, { words }: Session): string {
  if (!golden) return words['languages.no-golden']
  const { texts, whole, statements, slots, mentions } = golden
  const shares = { whole, statements, slots, mentions }
  const told = Object.entries(shares).map(([name, share]) => `${name} ${percent(share)}`)
  return fill(words['languages.golden'], { day: GOLDEN_DAY.day, texts, told: told.join(', ') })
}

function gapText({ construct, example, why }: LanguageFacts['gaps'][number], session: Session): string {
  return wrap(`· ${oneLine(`${construct}: “${example}” – ${why}`)}`, session.terminal.data.width, '      ')
}

function languageText({ forms, rules, gaps }: LanguageFacts, session: Session): string {
  const { words, terminal } = session
  const { bold } = terminal.data.colours
  const all = KINDS.reduce((sum, kind) => sum + rules[kind], 0)
  return [
    ...forms.map(({ tag, name, golden }) => `${bold(tag)} ${name}  ${goldenText(golden, session)}`),
    `    ${words['languages.rules']}: ${all} (${KINDS.map((kind) => `${kind} ${rules[kind]}`).join(', ')})`,
    `    ${words['languages.gaps']}: ${gaps.length}`,
    ...gaps.map((gap) => gapText(gap, session)),
  ].join('\n')
}
