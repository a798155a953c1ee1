import type { CommitmentId } from '../../src/register/index.js'
import { deskOf, OFFICE_KZ, SECRETARIAT } from './giving.js'
import { CLAIMS, INPUT, TEXT, type TestRegister, takeIn } from './review-setup.js'
import { makeSubjects } from './rights-subjects.js'

/** Things by the names that addresses and forms of the matrix call them. */
export type Things = Readonly<Record<string, string>>

/** A text whose statements wait for review. */
const WAITING = { ...INPUT, text: `${TEXT}\nКонец.`, published: '2025-05-20', address: undefined } as const

/** A statement for each act of review; one is accepted already, so that it can be undone. */
async function waiting(here: TestRegister): Promise<Things> {
  const { figure, project, event, document, commitment } = await takeIn(here, WAITING)
  return {
    'to-accept': figure ?? '',
    'to-correct': project ?? '',
    'to-reject': event ?? '',
    'to-undo': document ?? '',
    'to-tie': commitment ?? '',
    quoted: CLAIMS.find(({ kind }) => kind === 'project')?.words ?? '',
  }
}

/** Approvals that an office of the other side proposed, each of a programme of its own. */
async function proposals(here: TestRegister): Promise<Things> {
  const desk = deskOf(here)
  const made: Record<string, string> = {}
  for (const number of [1, 2, 3, 4, 5]) {
    const drafted = {
      first: 'UZ',
      second: 'KZ',
      title: `Programme ${number}`,
      on: '2025-01-01',
      source: 'note',
    }
    const programme = await desk.must(SECRETARIAT, 'programmes.draft', drafted)
    const item = { programme: programme.id, code: '1', title: 'An item', party: 'UZ', due: '2026' }
    await desk.must(SECRETARIAT, 'programme-items.add', item)
    const approved = { programme: programme.id, version: 1, on: '2025-06-02' }
    const { proposal } = await desk.must(OFFICE_KZ, 'programmes.approve', approved)
    made[`proposal-${number}`] = proposal ?? ''
  }
  return made
}

async function meeting(here: TestRegister): Promise<string> {
  const announced = { first: 'UZ', second: 'KZ', format: 'informal', day: '2026-12', on: '2026-11-01' }
  return (await deskOf(here).must(SECRETARIAT, 'meetings.announce', { ...announced, source: 'note' })).id
}

/** Everything that the routes are asked with: things of Uzbekistan, or of Uzbekistan and Kazakhstan. */
export async function makeThings(here: TestRegister): Promise<Things> {
  const { things } = await makeSubjects(here)
  const { id, reference } = await here.register.db
    .selectFrom('commitments')
    .select(['id', 'reference'])
    .where('id', '=', (things.commitment ?? '') as CommitmentId)
    .executeTakeFirstOrThrow()
  const [pair = '', day = '', number = ''] = reference.split('/')
  const award = await here.register.db
    .selectFrom('statements')
    .select('id')
    .where('kind', '=', 'award')
    .executeTakeFirstOrThrow()
  const told = { commitment: id, reference, pair, day, number, award: award.id, text: TEXT }
  return {
    ...things,
    ...told,
    ...(await waiting(here)),
    ...(await proposals(here)),
    meeting: await meeting(here),
  }
}
