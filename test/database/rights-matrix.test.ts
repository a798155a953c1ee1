import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fail, type Result } from '../../src/kernel/index.js'
import { ROLES, type Role } from '../../src/platform/index.js'
import {
  type Actor,
  COMMANDS,
  type Command,
  type Done,
  type Given,
  giveCommand,
} from '../../src/register/index.js'
import { givenFor } from './given-for.js'
import { mustHave } from './must-have.js'
import { codeOf, journalLength, type TestRegister, testRegister } from './review-setup.js'
import { makeSubjects, type Subjects } from './rights-subjects.js'
import { MAY, type Standing } from './rights-table.js'

/** The things acted on belong to Uzbekistan, or to Uzbekistan and Kazakhstan together. */
const PARTY_OF: Readonly<Record<Standing, string | undefined>> = {
  own: 'UZ',
  other: 'KZ',
  foreign: 'KG',
  none: undefined,
}
const STANDINGS = Object.keys(PARTY_OF) as Standing[]

let here: TestRegister
let subjects: Subjects

beforeAll(async () => {
  here = await testRegister()
  subjects = await makeSubjects(here)
})

afterAll(() => here?.close())

/** Gives a command and takes it back, so that every cell meets the same register. */
async function tryOut(actor: Actor, command: Command, given: Given): Promise<string> {
  let done: Result<Done> | undefined
  const acted = await here.register.act(actor, async (tx, writer): Promise<Result<never>> => {
    done = await giveCommand(tx, writer, command, given)
    return fail(done.ok ? { code: 'conflict.race', message: 'taken back by the test' } : done.problem)
  })
  return done?.ok ? 'ok' : codeOf(acted)
}

/** The cells of one role: how it stands to the thing, and what came of it. */
async function cellsOfRole(role: Role, command: Command): Promise<readonly (readonly [string, string])[]> {
  const given = givenFor(command, subjects)
  const cells: (readonly [string, string])[] = []
  for (const standing of STANDINGS) {
    const party = PARTY_OF[standing]
    const actor = { name: 'Somebody', role, ...(party === undefined ? {} : { party }) }
    cells.push([`${role}, ${standing}`, await tryOut(actor, command, given)])
  }
  return cells
}

type Cells = Readonly<Record<string, string>>

function expectedFor(name: string): Cells {
  const mays = (role: Role, standing: Standing) => MAY[name]?.[standing].includes(role)
  const pairs = ROLES.flatMap((role) =>
    STANDINGS.map((standing) => [`${role}, ${standing}`, mays(role, standing) ? 'may' : 'refused.role']),
  )
  return Object.fromEntries(pairs)
}

describe('the rights of every role', () => {
  it('are written down for every act, and for no other', () => {
    expect(Object.keys(MAY).sort()).toEqual([...COMMANDS.keys()].sort())
  })

  it.each([...COMMANDS.values()].map((command) => [command.name, command] as const))(
    'to %s are what the table says, for own, other and foreign things',
    async (name, command) => {
      expect(mustHave(command.check(givenFor(command, subjects)))).toBeDefined()
      const before = await journalLength(here)
      const codes = (await Promise.all(ROLES.map((role) => cellsOfRole(role, command)))).flat()
      const cells = codes.map(([cell, code]) => [cell, code === 'refused.role' ? code : 'may'])
      expect(Object.fromEntries(cells)).toEqual(expectedFor(name))
      const ends = new Set(codes.map(([, code]) => code).filter((code) => code !== 'refused.role'))
      expect([...ends]).toEqual([subjects.ends[name] ?? 'ok'])
      expect(await journalLength(here)).toBe(before)
    },
  )
})
