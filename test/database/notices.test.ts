import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type NoticeKind, noticesFor } from '../../src/register/index.js'
import { open, testApp } from '../browser/web-app.js'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, OPERATOR, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import { acceptAll, type Claim, type TestRegister, takeIn, testRegister } from './review-setup.js'

const CHECKER = { ...OFFICE_UZ, name: 'Checker UZ' }
const WORDS = 'Поручено подготовить мост'
const GROUND = 'The <second> hall has no roof'
const TODAY = '2025-07-25'

function ordered(): readonly Claim[] {
  const party = { name: 'party', words: 'мост', type: 'country', why: 'the pair of the meeting' } as const
  const slots = ['UZ', 'KZ'].map((value) => ({ ...party, value }))
  return [{ kind: 'commitment', force: 'ordered', words: WORDS, slots }]
}

let here: TestRegister
let desk: Desk
let card: string

/** A card of the Uzbek side that was reported and returned. */
async function returnedCard(): Promise<string> {
  const input = { text: `${WORDS}.\n`, published: '2025-03-29', publisher: 'UZ' }
  const { commitment = '' } = await acceptAll(here, await takeIn(here, input, ordered()))
  const put = { commitment, party: 'UZ', givenBy: 'President', givenOn: '2025-04-01', addressee: 'Ministry' }
  const { id } = await desk.must(SECRETARIAT, 'instructions.put', { ...put, due: '2025-09-01' })
  const move = (version: number) => ({ instruction: id, version, on: '2025-07-20' })
  await desk.must(OFFICE_UZ, 'instructions.assign', { ...move(1), executor: 'Department' })
  await desk.must(OFFICE_UZ, 'instructions.start', move(2))
  const report = { words: 'built', evidence: 'an example act' }
  await desk.must(OFFICE_UZ, 'instructions.report', { ...move(3), ...report })
  await desk.must(CHECKER, 'instructions.return', { ...move(4), words: 'no photograph' })
  return id
}

/** Notices of a kind that somebody is told. */
async function told(actor: Actor, kind: NoticeKind) {
  const { notices } = mustHave(await noticesFor(here.register.db, actor, TODAY))
  return notices.filter((notice) => notice.kind === kind)
}

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  card = await returnedCard()
})

afterAll(() => here?.close())

describe('that a report was returned', () => {
  it('is told to the offices of the side whose card it is, and to who looks after all, until it goes on', async () => {
    const path = `/instructions/${card}`
    for (const reader of [OFFICE_UZ, CHECKER, SECRETARIAT])
      expect([reader.name, (await told(reader, 'returned'))[0]]).toMatchObject([reader.name, { path }])
    expect(await told(OFFICE_KZ, 'returned')).toEqual([])
    await desk.must(OFFICE_UZ, 'instructions.start', { instruction: card, version: 5, on: '2025-07-21' })
    for (const reader of [OFFICE_UZ, SECRETARIAT]) expect(await told(reader, 'returned')).toEqual([])
  })
})

describe('that an act awaits confirmation', () => {
  let proposal: string
  beforeAll(async () => {
    const move = { instruction: card, on: '2025-07-22' }
    const report = { words: 'built', evidence: 'an example act' }
    await desk.must(OFFICE_UZ, 'instructions.report', { ...move, version: 6, ...report })
    await desk.must(CHECKER, 'instructions.check', { ...move, version: 7 })
    const done = await desk.must(OFFICE_UZ, 'instructions.take-off', { ...move, version: 8 })
    proposal = done.proposal ?? ''
  })

  it('is told to whom may be the second person, and to nobody else', async () => {
    expect(await told(CHECKER, 'to-confirm')).toMatchObject([{ about: proposal, path: '/inbox' }])
    for (const other of [OFFICE_UZ, OFFICE_KZ, OPERATOR, SECRETARIAT])
      expect([other.name, await told(other, 'to-confirm')]).toEqual([other.name, []])
  })

  it('is told no more once it was refused; then who proposed is told, and the card with the ground', async () => {
    await desk.must(CHECKER, 'proposals.refuse', { proposal, version: 1, ground: GROUND })
    expect(await told(CHECKER, 'to-confirm')).toEqual([])
    const today = new Date().toISOString().slice(0, 10)
    const { notices } = mustHave(await noticesFor(here.register.db, OFFICE_UZ, today))
    expect(notices.filter(({ kind }) => kind === 'refused')).toMatchObject([{ ground: GROUND }])
    const page = await open(await testApp(here.register), `/en/instructions/${card}`)
    expect(page.text).toMatch(/<h2 id="refusals"[\s\S]*Officer UZ[\s\S]*Checker UZ[\s\S]*&lt;second&gt; hall/)
  })
})
