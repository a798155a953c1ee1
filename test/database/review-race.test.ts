import { afterAll, beforeEach, expect, it } from 'vitest'
import { acceptStatement, rejectStatement, undoDecision } from '../../src/intake/index.js'
import { listCommitments, listStatements, verifyJournal } from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { reviewBench } from './review-bench.js'
import { codeOf } from './review-setup.js'

const bench = await reviewBench()
const { here, statement, idOf } = bench

beforeEach(bench.next)
afterAll(bench.close)

it('lets many reviewers work through one readout at once: no act is lost, every loser is told', async () => {
  const { readout } = await statement(idOf('topic'))
  const { rows } = mustHave(await listStatements(here.register.db, { readout }))
  const acts = rows.flatMap(({ id }) =>
    Array.from({ length: 8 }, (_, reviewer) =>
      here.register.act({ name: `Reviewer ${reviewer}`, role: 'reviewer' }, async (tx, writer) => {
        const command = { statement: id, version: 1 }
        return reviewer % 2 === 0
          ? acceptStatement(tx, writer, command)
          : rejectStatement(tx, writer, { ...command, reason: 'other' })
      }),
    ),
  )
  const codes = (await Promise.all(acts)).map(codeOf)
  expect(codes.filter((code) => code === 'ok')).toHaveLength(rows.length)
  expect(codes.filter((code) => code === 'conflict.version')).toHaveLength(rows.length * 7)
  const after = mustHave(await listStatements(here.register.db, { readout }))
  expect(after.rows.map(({ version }) => version)).toEqual(rows.map(() => 2))
  expect(mustHave(await verifyJournal(here.register.db)).sound).toBe(true)
})

it('keeps one commitment while it is accepted and undone over and over by racing reviewers', async () => {
  const id = idOf('commitment')
  for (let round = 0; round < 6; round++) {
    const { version, state } = await statement(id)
    const acts = Array.from({ length: 6 }, (_, reviewer) =>
      here.register.act({ name: `Reviewer ${reviewer}`, role: 'reviewer' }, (tx, writer) => {
        const command = { statement: id, version }
        return state === 'read' ? acceptStatement(tx, writer, command) : undoDecision(tx, writer, command)
      }),
    )
    expect((await Promise.all(acts)).map(codeOf).filter((code) => code === 'ok')).toHaveLength(1)
  }
  const { readout } = await statement(id)
  expect(mustHave(await listCommitments(here.register.db, { readout })).total).toBe(0)
  await bench.accept('commitment', 7)
  const { rows } = mustHave(await listCommitments(here.register.db, { readout }))
  expect(rows.map(({ version, sides }) => [version, sides.length])).toEqual([[1, 2]])
})
