import { acceptStatement, correctStatement, rejectStatement, undoDecision } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import { type Actor, listStatements } from '../../src/register/index.js'
import { FORCES, type Kind } from '../../src/statements/index.js'
import { type Desk, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import type { Bench } from './review-bench.js'
import { REVIEWER } from './review-setup.js'

/** Numbers below a limit, the same in every run of one seed. */
export function chanceOf(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * limit)
  }
}

const KINDS = ['commitment', 'commitment', 'commitment', 'figure', 'event', 'topic', 'meeting'] as const
const WORK = ['under-way', 'done', 'not-started', 'dropped']

/** Acts of a register's life in random order, by name. Each finds something to be done to; there may be nothing, and what the
 *  rules refuse is refused. */
export function lifeOf({ here, next, correctionOf }: Bench, desk: Desk, below: (limit: number) => number) {
  const pick = <T>(some: readonly T[]): T | undefined => some[below(some.length)]
  const { register } = here
  const statementIn = async (kind: Kind | undefined, state: 'read' | 'accepted' | 'rejected') =>
    pick(mustHave(await listStatements(register.db, { kind, state, size: 200 })).rows)
  const decide = async (
    found: Promise<{ readonly id: StatementId; readonly version: number } | undefined>,
    work: (told: { statement: StatementId; version: number }) => Parameters<typeof register.act>[1],
  ) => {
    const one = await found
    return one && register.act(REVIEWER, work({ statement: one.id, version: one.version }))
  }
  const any = async (list: string) => pick(await desk.rows(list))
  const side = () => pick([OFFICE_UZ, OFFICE_KZ]) ?? OFFICE_UZ
  return {
    receive: next,
    accept: () =>
      decide(statementIn(pick(KINDS), 'read'), (told) => (tx, writer) => acceptStatement(tx, writer, told)),
    reject: () =>
      decide(
        statementIn(pick(KINDS), 'read'),
        (told) => (tx, writer) => rejectStatement(tx, writer, { ...told, reason: 'not-said' }),
      ),
    undo: () =>
      decide(
        statementIn(pick(KINDS), pick(['accepted', 'accepted', 'rejected'] as const) ?? 'accepted'),
        (told) => (tx, writer) => undoDecision(tx, writer, told),
      ),
    correct: async () => {
      const found = await statementIn('commitment', pick(['accepted', 'read'] as const) ?? 'read')
      if (!found) return undefined
      const correction = { ...(await correctionOf(found.id)), force: pick(FORCES) ?? 'agreed' }
      return register.act(REVIEWER, (tx, writer) => correctStatement(tx, writer, correction))
    },
    report: async () => {
      const [one, actor] = [await any('sides'), side()]
      const told = { commitment: one?.commitment, party: actor.party, version: one?.version }
      return desk.give(actor, 'sides.report', {
        ...told,
        workState: pick(WORK),
        source: 'x',
        asOf: '2025-08-01',
      })
    },
    tie: async () => {
      const [one, other] = [await any('commitments'), await any('commitments')]
      const told = { commitment: one?.id, version: one?.version, to: other?.id }
      return desk.give(REVIEWER, 'commitments.tie', { ...told, relation: 'restates' })
    },
    part: async () => {
      const restating = await register.db
        .selectFrom('commitments')
        .select(['id', 'version'])
        .where('restates' as 'id', 'is not', null)
        .execute()
      const one = pick(restating)
      return one && desk.give(REVIEWER, 'commitments.part', { commitment: one.id, version: one.version })
    },
    put: async () => {
      const one = await any('commitments')
      const [party, month] = [side().party, below(3) + 6]
      const told = { commitment: one?.id, party, givenBy: 'President', addressee: 'Ministry' }
      const days = { givenOn: `2025-0${month}-01`, due: `2025-0${month + below(3)}-28` }
      return desk.give(SECRETARIAT, 'instructions.put', { ...told, ...days })
    },
    assign: async () => stepOf(desk, await any('instructions'), 'assign', { executor: 'Department' }),
    start: async () => stepOf(desk, await any('instructions'), 'start', {}),
    done: async () =>
      stepOf(desk, await any('instructions'), 'report', {
        words: 'done',
        evidence: 'https://press.example/1',
      }),
    back: async () => stepOf(desk, await any('instructions'), 'return', { words: 'more' }),
    withdraw: async () => {
      const edition = pick(await desk.rows('editions'))
      const told = {
        edition: edition?.id,
        version: edition?.version,
        on: '2025-09-01',
        ground: 'x',
        source: 'x',
      }
      const proposed = await desk.give(PRESS, 'readouts.withdraw', told)
      if (!proposed.ok) return proposed
      return desk.give(PRESS_OTHER, 'proposals.confirm', { proposal: proposed.value.proposal, version: 1 })
    },
  }
}

const PRESS: Actor = { name: 'Press One', role: 'press-officer', party: 'UZ' }
const PRESS_OTHER: Actor = { ...PRESS, name: 'Press Two' }

async function stepOf(
  desk: Desk,
  card: Readonly<Record<string, unknown>> | undefined,
  act: string,
  more: Readonly<Record<string, string>>,
): Promise<unknown> {
  if (!card) return undefined
  const party = String(card.party)
  const actor = {
    ...(party === 'UZ' ? OFFICE_UZ : OFFICE_KZ),
    ...(act === 'return' && { name: `Checker ${party}` }),
  }
  const told = { instruction: card.id, version: card.version, on: '2025-09-10', ...more }
  return desk.give(actor, `instructions.${act}`, told)
}
