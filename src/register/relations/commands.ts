import { sql } from 'kysely'
import { defineCommand } from '../command.js'
import { choice, day, line, optional, party, period, text, thing } from '../fields.js'
import { pairNamed } from '../parties/index.js'
import type { Pair } from '../parties/types.js'
import { addRow } from '../rows.js'
import type { Tx } from '../tables.js'
import { checkLevel, LEVELS, type RelationLevel } from './rules.js'

async function knownLevels(tx: Tx, pair: Pair): Promise<readonly RelationLevel[]> {
  const found =
    await sql<RelationLevel>`select level, signed, document from relation_levels where pair = ${pair}`.execute(
      tx,
    )
  return found.rows
}

const record = defineCommand({
  name: 'relations.record-level',
  act: 'keep',
  area: 'relation',
  fields: {
    first: party(),
    second: party(),
    level: choice(LEVELS),
    document: optional(line()),
    signed: period(),
    inForce: optional(period()),
    quote: optional(text()),
    statement: optional(thing()),
    source: line(),
  },
  work: async (tx, writer, { first, second, inForce, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const checked = checkLevel(told, await knownLevels(tx, pair.value))
    if (!checked.ok) return checked
    const values = { ...told, in_force: inForce, pair: pair.value }
    return addRow(tx, writer, {
      table: 'relation_levels',
      prefix: 'rl',
      act: 'relation.level-recorded',
      values,
    })
  },
})

const name = defineCommand({
  name: 'relations.record-name',
  act: 'keep',
  area: 'relation',
  fields: {
    first: party(),
    second: party(),
    party: party(),
    words: line(),
    language: optional(line()),
    day: day(),
    statement: optional(thing()),
    source: line(),
  },
  work: async (tx, writer, { first, second, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const values = { ...told, pair: pair.value }
    return addRow(tx, writer, {
      table: 'relation_names',
      prefix: 'rn',
      act: 'relation.name-recorded',
      values,
    })
  },
})

/** Commands about what two states are to each other. */
export const relationCommands = [record, name]
