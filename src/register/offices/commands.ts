import { sql } from 'kysely'
import { ok } from '../../kernel/index.js'
import { ROLES } from '../../platform/index.js'
import { defineCommand } from '../command.js'
import { choice, count, day, line, optional, party, thing, yesNo } from '../fields.js'
import { addKeyedRow, addRow, changeRow } from '../rows.js'
import { checkNotLastOperator } from './last-operator.js'

/** Founds an office of a party; persons work in it. */
const addOffice = defineCommand({
  name: 'offices.add',
  act: 'keep',
  area: 'user',
  fields: { name: line(), party: party() },
  work: (tx, writer, values) =>
    addRow(tx, writer, { table: 'offices', prefix: 'of', act: 'office.added', values }),
})

/** Puts a person into an office with a role. */
const addUser = defineCommand({
  name: 'users.add',
  act: 'keep',
  area: 'user',
  fields: { name: line(), role: choice(ROLES), office: optional(thing()), since: day() },
  work: (tx, writer, values) =>
    addRow(tx, writer, { table: 'users', prefix: 'us', act: 'user.added', values }),
})

/** Gives a person another role or office, or takes the office away; acts done before stay as they were done. It holds from
 *  the next request on. */
const changeUser = defineCommand({
  name: 'users.change',
  act: 'keep',
  area: 'user',
  fields: { user: thing(), role: choice(ROLES), office: optional(thing()), version: count() },
  work: async (tx, writer, { user, role, office, version }) => {
    const may = role === 'operator' ? ok(null) : await checkNotLastOperator(tx, user)
    if (!may.ok) return may
    return changeRow(tx, writer, {
      ...{ table: 'users', key: { id: user }, version, act: 'user.changed' },
      ...{ values: { role, office }, missing: 'absent.user' },
    })
  },
})

/** A person leaves; what was done under the name stays. */
const leaveUser = defineCommand({
  name: 'users.leave',
  act: 'keep',
  area: 'user',
  fields: { user: thing(), on: day(), version: count() },
  work: async (tx, writer, { user, on, version }) => {
    const may = await checkNotLastOperator(tx, user)
    if (!may.ok) return may
    return changeRow(tx, writer, {
      ...{ table: 'users', key: { id: user }, version, act: 'user.left' },
      ...{ values: { left_on: on }, missing: 'absent.user' },
    })
  },
})

/** Commands about offices and persons. */
export const officeCommands = [addOffice, addUser, changeUser, leaveUser]

/** Says whether an act of an office's persons needs a second person; what both sides must confirm always does. */
export function requireSecond(acts: readonly string[]) {
  return defineCommand({
    name: 'offices.require-second',
    act: 'keep',
    area: 'user',
    fields: { party: party(), command: choice(acts), needed: yesNo() },
    work: async (tx, writer, { party: code, command, needed }) => {
      const key = { party: code, command }
      const found = await sql<{ version: number }>`select version from office_rules
      where party = ${code} and command = ${command}`.execute(tx)
      const [rule] = found.rows
      const row = { table: 'office_rules', key, act: 'office.rule-set', values: { needs_second: needed } }
      if (!rule) return addKeyedRow(tx, writer, row)
      return changeRow(tx, writer, { ...row, version: rule.version, missing: 'absent.office' })
    },
  })
}
