import type { Result } from '../../src/kernel/index.js'
import type { Actor, Done, Given, ListedRow, Page } from '../../src/register/index.js'
import { commandNamed, giveCommand, listNamed } from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import type { TestRegister } from './review-setup.js'

export const SECRETARIAT: Actor = { name: 'Secretary One', role: 'secretariat' }
export const OPERATOR: Actor = { name: 'Operator', role: 'operator' }
export const OFFICE_UZ: Actor = { name: 'Officer UZ', role: 'office', party: 'UZ' }
export const OFFICE_KZ: Actor = { name: 'Officer KZ', role: 'office', party: 'KZ' }
export const REVIEWING: Actor = { name: 'Reviewer One', role: 'reviewer' }
export const ASSESSOR: Actor = { name: 'Public sources', role: 'assessor' }

/** The day that lists are asked on. */
export const TODAY = '2026-11-25'

/** Commands given and lists asked by name, as the command line and the tables do. */
export interface Desk {
  readonly give: (actor: Actor, name: string, given: Given, form?: string) => Promise<Result<Done>>
  /** The same where the test cannot go on without it. */
  readonly must: (actor: Actor, name: string, given: Given) => Promise<Done>
  readonly rows: (name: string, filters?: Readonly<Record<string, string>>) => Promise<readonly ListedRow[]>
  readonly page: (name: string, words: string) => Promise<Page<ListedRow>>
  readonly record: (name: string, id: string) => Promise<ListedRow>
}

/** A desk at a register. */
export function deskOf({ register }: Pick<TestRegister, 'register'>): Desk {
  const give: Desk['give'] = (actor, name, given, form) =>
    register.act(actor, (tx, writer) => giveCommand(tx, writer, mustHave(commandNamed(name)), given), {
      form,
    })
  return {
    give,
    must: async (actor, name, given) => mustHave(await give(actor, name, given)),
    rows: async (name, filters = {}) =>
      mustHave(await mustHave(listNamed(name)).rows(register.db, { filters, today: TODAY })).rows,
    page: async (name, words) =>
      mustHave(await mustHave(listNamed(name)).rows(register.db, { words, today: TODAY })),
    record: async (name, id) => mustHave(await mustHave(listNamed(name)).record(register.db, id, TODAY)),
  }
}
