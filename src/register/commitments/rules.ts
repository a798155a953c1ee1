import { ok, type Result, type StatementId } from '../../kernel/index.js'
import type { Force } from '../../statements/index.js'
import { partiesOfPair } from '../parties/pair.js'
import type { PartyCode } from '../parties/types.js'
import { periodNamed, slotsNamed, valuesNamed, wordsOf } from '../statements/slots.js'
import type { Reference, StoredStatement } from '../statements/types.js'

/** When it is to be done, as the table keeps it. */
export interface ToldDue {
  readonly due: string | null
  readonly due_words: string | null
  readonly due_basis: 'stated' | 'inferred' | null
  readonly due_why: string | null
}

/** What a statement says of the commitment it opens; identity, version and sides stand elsewhere. */
export interface ToldCommitment extends ToldDue {
  readonly reference: Reference
  readonly title: string
  readonly force: Force
  readonly parties: readonly PartyCode[]
  readonly actors: readonly string[]
  readonly addressees: readonly string[]
  readonly sectors: readonly string[]
  readonly opened_by: StatementId
}

const NO_DUE: ToldDue = { due: null, due_words: null, due_basis: null, due_why: null }

function dueOf(statement: StoredStatement): Result<ToldDue> {
  const [slot] = slotsNamed(statement, 'due')
  if (!slot) return ok(NO_DUE)
  const period = periodNamed(statement, 'due')
  if (!period.ok) return period
  const why = slot.basis.from === 'inferred' ? slot.basis.why : null
  return ok({ due: period.value, due_words: slot.quote, due_basis: slot.basis.from, due_why: why })
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
