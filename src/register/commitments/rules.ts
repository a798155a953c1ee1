import { ok, type Result } from '../../kernel/index.js'
import { parsePeriod } from '../../values/index.js'
import { partiesOfPair } from '../parties/pair.js'
import type { PartyCode } from '../parties/types.js'
import { slotsNamed, valuesNamed, wordsOf } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import type { CommitmentTable } from './table.js'

/** What a statement says of the commitment it opens; identity, version and sides stand elsewhere. */
export type ToldCommitment = Omit<CommitmentTable, 'id' | 'opened_at' | 'version'>

type DueCells = Pick<ToldCommitment, 'due' | 'due_words' | 'due_basis' | 'due_why'>

const NO_DUE: DueCells = { due: null, due_words: null, due_basis: null, due_why: null }

function dueOf(statement: StoredStatement): Result<DueCells> {
  const [slot] = slotsNamed(statement, 'due')
  if (!slot) return ok(NO_DUE)
  const period = parsePeriod(slot.value.text)
  if (!period.ok) return period
  const why = slot.basis.from === 'inferred' ? slot.basis.why : null
  return ok({ due: slot.value.text, due_words: slot.quote, due_basis: slot.basis.from, due_why: why })
}

/** The commitment that a statement opens, in its own words.
 *  errors: invalid.date for a due that is no EDTF */
export function commitmentOf(statement: StoredStatement): Result<ToldCommitment> {
  const due = dueOf(statement)
  if (!due.ok) return due
  return ok({
    reference: statement.reference,
    title: wordsOf(statement, 'act', 'object'),
    force: statement.force,
    ...due.value,
    parties: sidesOf(statement),
    actors: valuesNamed(statement, 'actor'),
    addressees: valuesNamed(statement, 'addressee'),
    sectors: valuesNamed(statement, 'sector'),
    opened_by: statement.id,
  })
}

/** The parties that have a side: those the statement names when it names two or more, else the readout's pair;
 *  one named party without a pair stands alone. */
export function sidesOf(statement: StoredStatement): readonly PartyCode[] {
  const named = valuesNamed(statement, 'party')
  const pair = partiesOfPair(statement.pair)
  return named.length >= 2 || pair.length === 0 ? named : pair
}
