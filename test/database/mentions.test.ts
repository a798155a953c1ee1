import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptStatement, intakeReadout } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import {
  lastJournalNumber,
  listCommitments,
  listStatements,
  proposeMentionsFor,
  type Question,
} from '../../src/register/index.js'
import { openReader } from '../golden/reader.js'
import { type Desk, deskOf } from './giving.js'
import { mustHave } from './must-have.js'
import { codeOf, REVIEWER, type TestRegister, testRegister } from './review-setup.js'

const { read } = openReader()

let here: TestRegister
let desk: Desk
let statements: Readonly<Record<string, StatementId>>

interface Said {
  readonly day: string
  readonly text: string
  readonly publisher?: string
  readonly parties?: readonly string[]
}

/** Takes a sentence in by the real reader, accepts the commitment it tells, and gives the statement's id. */
async function said({ day, text, publisher = 'UZ', parties = ['UZ', 'KZ'] }: Said): Promise<StatementId> {
  const input = { text: `${text}\n`, published: day, publisher, parties }
  const { edition } = await here.act((tx, writer) => intakeReadout(tx, writer, { input, read }))
  const { rows } = mustHave(await listStatements(here.register.db, { kind: 'commitment' }))
  const statement = mustHave({ ok: true, value: rows.find((one) => one.edition === edition) })
  if (!statement) throw new Error(`no commitment is read in ‘${text}’`)
  await here.act((tx, writer) => acceptStatement(tx, writer, { statement: statement.id, version: 1 }))
  return statement.id
}

const TOLD: Readonly<Record<string, Said>> = {
  hub: {
    day: '2023-06-10',
    text: 'Договорились до конца 2024 года построить логистический центр в Сырдарьинской области.',
  },
  other: {
    day: '2023-07-10',
    text: 'Стороны договорились построить логистический центр в Туркестанской области.',
  },
  elsewhere: {
    day: '2023-06-11',
    text: 'Условились построить логистический центр в Сырдарьинской области.',
    parties: ['TJ', 'KG'],
  },
  again: {
    day: '2024-04-05',
    text: 'Sirdaryo viloyatida logistika markazini 2025 yil oxirigacha qurishga kelishib olindi.',
  },
  third: {
    day: '2025-03-29',
    text: 'Сырдария облысында логистика орталығын салуға уағдаласты.',
    publisher: 'KZ',
  },
}

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  const ids: Record<string, StatementId> = {}
  for (const [name, one] of Object.entries(TOLD)) ids[name] = await said(one)
  statements = ids
})

afterAll(() => here?.close())

const idOf = (name: string) => statements[name] ?? ('' as StatementId)
const proposed = async (name: string) => mustHave(await proposeMentionsFor(here.register.db, idOf(name)))
const commitments = async () => mustHave(await listCommitments(here.register.db)).rows

async function commitmentOf(name: string) {
  const found = (await commitments()).find(({ statement }) => statement === idOf(name))
  if (!found) throw new Error(`no commitment of ${name}`)
  return found
}

describe('proposals of what a statement says again', () => {
  it('find the earlier promise in another language, with reasons and a relation, and tie nothing', async () => {
    const [best, next] = await proposed('again')
    expect(best).toMatchObject({ rank: 1, commitment: (await commitmentOf('hub')).id, isLikely: true })
    expect(best?.reasons).toContainEqual({
      kind: 'place',
      speaks: 'for',
      words: ['Sirdaryo viloyatida'],
    })
    expect(next).toMatchObject({ commitment: (await commitmentOf('other')).id, isLikely: false })
    expect(next?.reasons.map(({ kind, speaks }) => [kind, speaks])).toContainEqual(['place', 'against'])
    expect(await commitments()).toHaveLength(5)
  })

  it('leave out what was said later, in the same readout or by another pair', async () => {
    expect(await proposed('hub')).toEqual([])
    const pair = await commitmentOf('elsewhere')
    expect((await proposed('third')).map(({ commitment }) => commitment)).not.toContain(pair.id)
  })

  it('suggest that the due moved when it is said again with a later one', async () => {
    const [best] = await proposed('again')
    expect(best?.relation).toBe('moves-due')
  })

  it('are refused for a statement that is not there', async () => {
    expect(codeOf(await proposeMentionsFor(here.register.db, 'st_none' as StatementId))).toBe(
      'absent.statement',
    )
  })

  it('are the same as of the newest journal number, and none as of the first', async () => {
    const { db } = here.register
    const ask: Question<unknown> = (then) => proposeMentionsFor(then, idOf('again'))
    const asOf = async (number: number) => here.register.askAsOf(number, ask)
    expect(mustHave(await asOf(await lastJournalNumber(db)))).toEqual(await proposed('again'))
    expect(codeOf(await asOf(1))).toBe('absent.statement')
  })

  it('stand in a list, by statement or commitment, and one by one', async () => {
    const { id, reference } = await commitmentOf('again')
    const rows = await desk.rows('mention-proposals', { statement: idOf('again') })
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2])
    expect(await desk.rows('mention-proposals', { commitment: id })).toEqual(rows)
    expect(await desk.rows('mention-proposals', { commitment: reference })).toEqual(rows)
    expect(await desk.rows('mention-proposals')).toEqual([])
    expect(await desk.record('mention-proposals', String(rows[0]?.id))).toEqual(rows[0])
    expect(await desk.record('mention-proposals', id)).toEqual({ id, proposals: rows })
  })

  it('name the commitment that carries the chain once, and not the chain the statement is in', async () => {
    const [hub, again] = [await commitmentOf('hub'), await commitmentOf('again')]
    await desk.must(REVIEWER, 'commitments.tie', {
      commitment: again.id,
      version: again.version,
      to: hub.id,
      relation: 'restates',
    })
    const chains = (await proposed('third')).map(({ commitment }) => commitment)
    expect(chains[0]).toBe(hub.id)
    expect(new Set(chains).size).toBe(chains.length)
    expect((await proposed('again')).map(({ commitment }) => commitment)).not.toContain(hub.id)
  })
})
