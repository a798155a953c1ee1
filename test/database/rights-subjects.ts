import type { Given, ListedRow } from '../../src/register/index.js'
import { deskOf, OFFICE_UZ, OPERATOR, SECRETARIAT } from './giving.js'
import { acceptAll, type TestRegister, takeIn } from './review-setup.js'

/** What the cells of the matrix act on.
 *  shapes: `things` by the field that names them; `given` what an act needs beside what its fields take;
 *  `ends` how an allowed act ends where it is not done at once */
export interface Subjects {
  readonly things: Readonly<Record<string, string>>
  readonly given: Readonly<Record<string, Given>>
  readonly ends: Readonly<Record<string, string>>
}

const SOURCE = { source: 'an example' }
const PAIR = { first: 'UZ', second: 'KZ' }
const PRESS = { name: 'Press Officer UZ', role: 'press-officer', party: 'UZ' } as const
const PROTOCOL = { name: 'Protocol Officer', role: 'protocol-officer' } as const

/** Fields that say more than their sort does. */
const GIVEN: Readonly<Record<string, Given>> = {
  'instructions.put': { party: 'KZ', givenOn: '2025-04-01' },
  'instructions.extend': { due: '2025-08-01' },
  'projects.report': { version: 0 },
  'portfolio-sums.state': { currency: 'USD' },
  'milestones.set-due': { version: 0, due: '2025' },
  'milestones.claim': { version: 0 },
  'milestones.reach': { version: 0 },
  'bodies.record-share': { percent: '50' },
  'programme-items.report': { code: '1', party: 'UZ', version: 0 },
  'observations.add': { period: '2023', vintage: '2025-01-20' },
  'greetings.keep': { occasion: 'birthday', year: 2025 },
  'readouts.correct': { version: 0 },
  'readouts.withdraw': { version: 0 },
  'readouts.relate': { target: 'https://press.example/1' },
  'reports.answer': { words: 'Twelve courses were held.' },
  'agenda.raise': { format: 'consultative-meeting', number: 7 },
  'meetings.announce': { day: '2026-07-01' },
  'schedule.mention': { parties: ['UZ', 'KZ'], time: '2026' },
  'schedule.narrow': { time: '2025-08' },
  'schedule.move': { time: '2026' },
  'ties.add': { kind: 'universities' },
  'ties.move': { state: 'signed' },
  'views.save': { list: 'ties' },
}

/** How an act that is allowed ends where what it acts on is not there, or in a state that does not let it; the right is
 *  asked before. */
const ENDS: Readonly<Record<string, string>> = {
  'commitments.tie': 'absent.commitment',
  'commitments.part': 'conflict.chain',
  'instructions.start': 'conflict.state',
  'instructions.report': 'conflict.state',
  'instructions.check': 'conflict.state',
  'instructions.return': 'conflict.state',
  'instructions.hand-over': 'conflict.state',
  'instructions.take-off': 'conflict.state',
  'programmes.bring-into-force': 'conflict.state',
  'programmes.end': 'conflict.state',
  'programmes.amend': 'conflict.state',
  'reports.check': 'conflict.incomplete',
  'reports.send': 'conflict.state',
  'reports.hear': 'conflict.state',
  'agenda.decide': 'conflict.state',
  'readout-drafts.release': 'conflict.state',
  'meetings.set-details': 'absent.meeting',
  'meetings.move': 'absent.meeting',
  'meetings.add-delegate': 'absent.meeting',
  'meetings.tie-readout': 'absent.meeting',
  'meetings.untie-readout': 'absent.readout',
  'meetings.change-delegate': 'absent.delegate',
  'proposals.confirm': 'absent.proposal',
  'proposals.refuse': 'absent.proposal',
  'proposals.withdraw': 'absent.proposal',
}

/** One thing of each sort, of Uzbekistan or of Uzbekistan and Kazakhstan. */
export async function makeSubjects(here: TestRegister): Promise<Subjects> {
  const desk = deskOf(here)
  const statements = await takeIn(here)
  const { commitment = '', figure = '' } = await acceptAll(here, statements)
  const make = async (...[actor, name, given]: Parameters<typeof desk.must>) =>
    (await desk.must(actor, name, given)).id
  const keep = (name: string, given: Given) => make(SECRETARIAT, name, { ...given, ...SOURCE })
  const office = (name: string, given: Given) => make(OFFICE_UZ, name, given)

  const card = { commitment, party: 'UZ', givenBy: 'President', givenOn: '2025-04-01', addressee: 'Ministry' }
  const instruction = await make(SECRETARIAT, 'instructions.put', { ...card, due: '2025-07-01' })
  const report = await office('reports.open', { ...PAIR, party: 'UZ', office: 'An office', period: '2026' })
  const [line] = ((await desk.record('reports', report)).items ?? []) as readonly ListedRow[]
  const programme = await keep('programmes.draft', { ...PAIR, title: 'A programme', on: '2025-01-01' })
  const item = await make(SECRETARIAT, 'programme-items.add', {
    programme,
    code: '1',
    title: 'An item',
    party: 'UZ',
    due: '2026',
  })
  const project = await keep('projects.add', { ...PAIR, title: 'A project', class: 'infrastructure' })
  const stage = { stage: 'idea', stageOn: '2025-01-01' }
  const segment = await office('segments.add', { project, party: 'UZ', title: 'A road', ...stage, ...SOURCE })
  const body = await keep('bodies.add', { ...PAIR, name: 'A centre', type: 'centre' })
  const partners = { firstParty: 'UZ', firstPartner: 'UZ-SA', secondParty: 'KZ', secondPartner: 'KZ-10' }
  const tie = await keep('ties.add', {
    ...partners,
    kind: 'regions',
    state: 'proposed',
    stateOn: '2025-01-01',
  })
  const sides = { reporter: 'UZ', partner: 'KZ', frequency: 'year', unit: 'USD', coverage: 'goods' }
  const series = await keep('series.add', { ...sides, measure: 'trade-turnover', flow: 'both-ways' })
  const decreed = { order: 'otan', recipient: 'A. Example', party: 'UZ', decreedOn: '2024', ...SOURCE }
  const honour = await make(PROTOCOL, 'honours.decree', decreed)
  const sent = { occasion: 'birthday', year: 2025, sender: 'UZ', greeted: 'KZ', channel: 'letter' }
  const greeting = await make(PROTOCOL, 'greetings.keep', { ...sent, day: '2025-05-17', ...SOURCE })
  const said = { time: '2025', words: 'this year', saidOn: '2025-03-29', saidBy: 'UZ', parties: ['UZ', 'KZ'] }
  const event = await keep('schedule.mention', {
    ...said,
    title: 'A forum',
    type: 'forum',
    scale: 'bilateral',
  })
  const raised = { format: 'consultative-meeting', number: 7, raisedBy: 'UZ', on: '2025-03-29' }
  const agendaItem = await keep('agenda.raise', { ...raised, title: 'An item' })
  const words = { language: 'en', title: 'An example', text: 'An example of a text.' } as const
  const draft = await make(PRESS, 'readout-drafts.write', { ...PAIR, ...words, party: 'UZ' })
  const saved = { name: 'A view', list: 'ties', visibility: 'public' }
  const view = await make({ name: 'Somebody', role: 'reviewer' }, 'views.save', saved)
  const user = await make(OPERATOR, 'users.add', { name: 'A person', role: 'reviewer', since: '2025-01-01' })

  const made = {
    draft,
    event,
    instruction,
    report,
    programme,
    item,
    project,
    segment,
    body,
    tie,
    series,
    honour,
    greeting,
    user,
    view,
  }
  const { edition, readout } = await here.register.db
    .selectFrom('editions')
    .select(['id as edition', 'readout'])
    .executeTakeFirstOrThrow()
  const told = {
    edition,
    readout,
    commitment,
    figure,
    statement: statements.topic ?? '',
    line: String(line?.id),
  }
  const given = {
    ...GIVEN,
    'agenda.include': { item: agendaItem },
    'agenda.decide': { item: agendaItem, on: '2025-11-16' },
  }
  return { things: { ...made, ...told }, given, ends: ENDS }
}
