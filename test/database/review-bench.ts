import { acceptStatement, type CorrectCommand, type Decided } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import { getStatement, type StoredStatement } from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { CLAIMS, INPUT, TEXT, type TestRegister, takeIn, testRegister } from './review-setup.js'

/** A register in which one fresh readout after another is reviewed. */
export interface Bench {
  readonly here: TestRegister
  /** Takes the next readout in; what is asked by kind from then on is asked of it. */
  readonly next: () => Promise<void>
  readonly idOf: (kind: string) => StatementId
  readonly statement: (id: StatementId) => Promise<StoredStatement>
  readonly accept: (kind: string, version?: number) => Promise<Decided>
  /** A correction that changes nothing yet, from the statement as it is. */
  readonly correctionOf: (id: StatementId) => Promise<CorrectCommand>
  readonly close: () => Promise<void>
}

const FIRST_DAY = Date.UTC(2025, 6, 1)
const DAY = 86_400_000

function correctionFrom({ id, version, kind, force, span, quote, slots }: StoredStatement): CorrectCommand {
  const inputs = slots.map(({ basis, ...slot }) => ({
    ...slot,
    why: basis.from === 'inferred' ? basis.why : undefined,
  }))
  return { statement: id, version, kind, force, span, quote, slots: inputs }
}

/** An empty register and its readouts to come, each on a day of its own. */
export async function reviewBench(): Promise<Bench> {
  const here = await testRegister()
  let count = 0
  let ids: Readonly<Record<string, StatementId>> = {}
  const idOf = (kind: string) => ids[kind] ?? ('st_none' as StatementId)
  const statement = async (id: StatementId) => mustHave(await getStatement(here.register.db, id))
  return {
    here,
    idOf,
    statement,
    next: async () => {
      const published = new Date(FIRST_DAY + DAY * count++).toISOString().slice(0, 10)
      ids = await takeIn(here, { ...INPUT, published, text: `${TEXT}Выпуск ${count}\n` }, CLAIMS)
    },
    accept: (kind, version = 1) =>
      here.act((tx, writer) => acceptStatement(tx, writer, { statement: idOf(kind), version })),
    correctionOf: async (id) => correctionFrom(await statement(id)),
    close: here.close,
  }
}
