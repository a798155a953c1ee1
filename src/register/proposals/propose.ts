import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import type { Command, Confirmation, Done, Given } from '../command.js'
import type { JournalValue } from '../journal/types.js'
import { addRow } from '../rows.js'
import type { Tx } from '../tables.js'

/** Who must confirm this command when this writer gives it; null when nobody must.
 *  What both sides must confirm is never let off; what another person must, an office may let off, or demand. */
async function confirmationFor(
  tx: Tx,
  { actor }: Writer,
  { name }: Command,
  confirmation: Confirmation | null,
): Promise<Confirmation | null> {
  if (confirmation === 'both-sides' || actor.party === undefined) return confirmation
  const found = await sql<{ needs: boolean }>`select needs_second as needs from office_rules
    where party = ${actor.party} and command = ${name}`.execute(tx)
  const [rule] = found.rows
  if (!rule) return confirmation
  return rule.needs ? 'another-person' : null
}

/** Does the command and takes it back, so that what cannot be done is refused at once and not when it is confirmed. */
async function tryOut(tx: Tx, writer: Writer, command: Command, given: Given): Promise<Result<Done>> {
  await sql`savepoint tried`.execute(tx)
  const done = await command.run(tx, writer, given)
  await sql`rollback to savepoint tried`.execute(tx)
  // What follows belongs to the transaction itself again, by whose number changes and journal entry are told to be one.
  await sql`release savepoint tried`.execute(tx)
  return done
}

async function propose(
  tx: Tx,
  writer: Writer,
  { command, given, confirmation }: { command: Command; given: Given; confirmation: Confirmation },
): Promise<Result<Done>> {
  const tried = await tryOut(tx, writer, command, given)
  if (!tried.ok) return tried
  const owners = await command.owners(tx, writer, given)
  if (!owners.ok) return owners
  const { actor, at } = writer
  const values = {
    command: command.name,
    input: { json: given as JournalValue },
    confirmation,
    parties: owners.value,
    made_by: actor.name,
    made_party: actor.party ?? null,
    made_at: at,
  }
  const made = await addRow(tx, writer, { table: 'proposals', prefix: 'pp', act: 'proposal.made', values })
  return made.ok ? ok({ ...tried.value, proposal: made.value.id }) : made
}

/** Gives a command: it is done at once, or proposed when a second person must confirm it.
 *  errors: invalid.field, refused.role, those of the command */
export async function giveCommand(
  tx: Tx,
  writer: Writer,
  command: Command,
  given: Given,
): Promise<Result<Done>> {
  const usual = await command.confirmation(tx, given)
  const confirmation = await confirmationFor(tx, writer, command, usual)
  return confirmation === null
    ? command.run(tx, writer, given)
    : propose(tx, writer, { command, given, confirmation })
}
