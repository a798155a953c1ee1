import type { Command, Given } from '../../src/register/index.js'
import type { Subjects } from './rights-subjects.js'

/** Parties that stand second are the other side. */
const SECOND: readonly string[] = ['second', 'secondParty', 'partner', 'greeted']

/** What each sort of field takes. */
const OF_KIND = {
  line: () => 'an example',
  text: () => 'an example',
  day: () => '2025-06-02',
  period: () => '2024',
  decimal: () => '1',
  count: () => 1,
  'yes-no': () => 'no',
  choice: (_: string, choices: readonly string[]) => choices[0] ?? '',
  party: (name: string) => (SECOND.includes(name) ? 'KZ' : 'UZ'),
  list: () => [],
} as const

function valueFor(name: string, { kind, choices }: Command['fields'][string], { things }: Subjects): unknown {
  if (kind === 'thing' || kind === 'commitment') return things[name] ?? 'none'
  return OF_KIND[kind](name, choices)
}

/** What an act needs, so that it could be done to the subjects: every field that must be given. */
export function givenFor(command: Command, subjects: Subjects): Given {
  const needed = Object.entries(command.fields).filter(([, field]) => field.isRequired)
  const plain = Object.fromEntries(needed.map(([name, field]) => [name, valueFor(name, field, subjects)]))
  return { ...plain, ...subjects.given[command.name] }
}
