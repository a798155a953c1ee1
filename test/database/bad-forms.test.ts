import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenWords } from '../../src/languages/index.js'
import type { Role } from '../../src/platform/index.js'
import { COMMANDS } from '../../src/register/index.js'
import { makeFormKeys } from '../../src/web/form-keys.js'
import { open, type Shown, send } from '../browser/web-app.js'
import { type FormOnPage, formsOn } from './forms-on-page.js'
import { givenFor } from './given-for.js'
import { mustHave } from './must-have.js'
import { journalLength } from './review-setup.js'
import { makeSubjects, type Subjects } from './rights-subjects.js'
import { addPerson, cookiesOf, type SignedSite, signedSite, signInAs } from './signing-in.js'

/** Somebody who works here, with the forms that the pages give this person. */
interface Worker {
  readonly cookie: string
  readonly forms: readonly FormOnPage[]
  readonly key: () => string
}

const ROLES: readonly Role[] = [
  'secretariat',
  'office',
  'reviewer',
  'protocol-officer',
  'press-officer',
  'operator',
]

let site: SignedSite
let subjects: Subjects
let workers: readonly Worker[]

/** Ids, references and days tell one thing of a sort from another. */
const sortOf = (path: string) => path.replace(/[?#].*/, '').replace(/[^/]*[\d_][^/]*/g, '*')
const LINK = /href="(\/ru\/[^"#]*)/g
const DATA = /\.(?:json|csv|atom|ics|bib|svg)(?:\?|$)/

/** One page of each sort that links lead to. */
async function pagesFor(cookie: string): Promise<readonly string[]> {
  const queue = [
    '/ru/',
    '/ru/acts',
    '/ru/lists',
    '/ru/review',
    '/ru/reports/new',
    '/ru/programmes/new',
    '/ru/instructions',
  ]
  const seen = new Set<string>()
  const texts: string[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(sortOf(path)) || DATA.test(path) || path.startsWith('/ru/catalogue')) continue
    seen.add(sortOf(path))
    const { text } = await open(site.app, path, { cookie })
    texts.push(text)
    for (const [, link = ''] of text.matchAll(LINK)) queue.push(link.replaceAll('&amp;', '&'))
  }
  return texts
}

/** What is sent without a key, or ends the session that the test needs. */
const SPARED = /^\/ru\/(?:read$|sign-|account\/sessions|admin\/)/

async function workerFor(role: Role, known: Set<string>): Promise<Worker> {
  const name = `Worker ${role}`
  await addPerson(site, { name, role, party: 'UZ' })
  const cookie = await signInAs(site.app, name)
  const who = mustHave(await site.identity.whoAsks({ cookie, agent: 'test', address: null }))
  const keys = makeFormKeys(randomBytes, site.identity.formSecret)
  const found = (await pagesFor(cookie)).flatMap(formsOn).filter(({ action }) => !SPARED.test(action))
  const forms = found.filter(({ action, fields }) => {
    const sort = `${sortOf(action)} ${Object.keys(fields).join()}`
    const isNew = !known.has(sort)
    known.add(sort)
    return isNew
  })
  return { cookie, forms, key: () => keys.issue(who?.session) }
}

beforeAll(async () => {
  site = await signedSite()
  subjects = await makeSubjects(site.here)
  const known = new Set<string>()
  const found: Worker[] = []
  for (const role of ROLES) found.push(await workerFor(role, known))
  workers = found
}, 300_000)

afterAll(() => site?.close())

const ORIGIN = { origin: 'http://localhost' }
const WORDS = 'Набрано рукой'
const SECRETS = ['password', 'current', 'next', 'code']

/** The words that a person typed, in the first field that holds any; none where all is chosen or secret. */
function typedInto({ action, typed }: FormOnPage): string | undefined {
  const isSecret = (name: string) => action.startsWith('/ru/account') && SECRETS.includes(name)
  return typed.find((name) => !isSecret(name) && name !== 'version')
}

function withWords(form: FormOnPage): Record<string, string> {
  const { key: _, ...fields } = form.fields
  const name = typedInto(form)
  return name === undefined ? fields : { ...fields, [name]: WORDS }
}

const PROBLEMS = screenWords('ru').problems
const NEXT_STEPS = [...Object.values(PROBLEMS.hints), ...Object.values(PROBLEMS.next)].map((step) =>
  step.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
)
const AGAIN = screenWords('ru').signIn.againLead

/** What a page lacks that answers a form which was not taken. */
function lackingIn({ text, response }: Shown, form: FormOnPage): readonly string[] {
  const number = response.headers.get('x-request-number') ?? 'none'
  const hasNext = text.includes(AGAIN) || NEXT_STEPS.some((step) => text.includes(step))
  return [
    ...(text.includes('<html lang="ru">') ? [] : ['language']),
    ...(text.includes(number) ? [] : ['number']),
    ...(hasNext ? [] : ['next step']),
    ...(typedInto(form) === undefined || text.includes(WORDS) ? [] : ['typed words']),
  ]
}

type Attack = (worker: Worker, form: FormOnPage) => Promise<string>

/** Makes each form of each worker meet something bad, and tells the forms that answered wrongly. */
async function attackAll(attack: Attack): Promise<readonly string[]> {
  const faults: string[] = []
  for (const worker of workers)
    for (const form of worker.forms) {
      const fault = await attack(worker, form)
      if (fault !== '') faults.push(`${form.action}: ${fault}`)
    }
  return faults
}

function expectStatus(shown: Shown, form: FormOnPage, ...statuses: readonly number[]): string {
  if (!statuses.includes(shown.status)) return `is ${shown.status} ${shown.location}`
  return lackingIn(shown, form).join()
}

const sendAs = ({ cookie }: Worker, { action }: FormOnPage, fields: Record<string, string>) =>
  send(site.app, action, fields, { ...ORIGIN, cookie })

/** Fields of words that may be any. */
const FREE = ['source', 'note', 'ownNote', 'words', 'title', 'name', 'text', 'reason']

/** A form filled in so that it can be taken, with a key of its own; `free` names a field whose words may be changed. */
function filledIn({ key }: Worker, form: FormOnPage) {
  const command = COMMANDS.get(/^\/ru\/acts\/(.+)$/.exec(form.action)?.[1] ?? '')
  const given = command ? givenFor(command, subjects) : {}
  const told = Object.entries(given).map(([name, value]) => [name, [value].flat().join(';')])
  const fields: Record<string, string> = { ...form.fields, ...Object.fromEntries(told), key: key() }
  // What a second person confirms may be proposed twice; nothing is overwritten by that.
  const isDoneAtOnce = command?.second === null
  return { fields, free: FREE.find((name) => name in given && name in (command?.fields ?? {})), isDoneAtOnce }
}

interface FilledIn {
  readonly fields: Readonly<Record<string, string>>
  readonly free: string
  readonly isDoneAtOnce: boolean
}

/** Goes back and sends other words under the same key; then from another tab, that saw the thing as it was before. */
async function sendChanged(worker: Worker, form: FormOnPage, filled: FilledIn): Promise<string> {
  const { fields, free, isDoneAtOnce } = filled
  const changed = { ...fields, [free]: WORDS }
  const back = expectStatus(await sendAs(worker, form, changed), form, 409)
  if (back !== '') return `after going back ${back}`
  if (fields.version === undefined || !isDoneAtOnce) return ''
  const tab = expectStatus(await sendAs(worker, form, { ...changed, key: worker.key() }), form, 409)
  return tab === '' ? '' : `from another tab ${tab}`
}

describe('every form of the site', () => {
  it('is found on the pages, for each role', () => {
    const actions = new Set(workers.flatMap(({ forms }) => forms.map(({ action }) => sortOf(action))))
    expect(actions.size).toBeGreaterThan(90)
    for (const command of COMMANDS.keys())
      if (command !== 'assessments.judge') expect([...actions].join(' ')).toContain(command)
  })

  it.each([
    ['no key', () => ({})],
    [
      'a key of another session',
      () => ({ key: makeFormKeys(randomBytes, site.identity.formSecret).issue('other') }),
    ],
    ['a key of another secret', () => ({ key: makeFormKeys(randomBytes).issue() })],
  ])(
    'is shown again with all that was typed when it comes with %s',
    async (_, keyed) => {
      const before = await journalLength(site.here)
      const faults = await attackAll(async (worker, form) =>
        expectStatus(await sendAs(worker, form, { ...withWords(form), ...keyed() }), form, 403),
      )
      expect(faults).toEqual([])
      expect(await journalLength(site.here)).toBe(before)
    },
    120_000,
  )

  it('is kept when the session ended meanwhile, and waits after signing in', async () => {
    const faults = await attackAll(async (worker, form) => {
      const sent = await send(site.app, form.action, { ...withWords(form), key: worker.key() }, ORIGIN)
      const isSecret = typedInto(form) === undefined && form.typed.length > 0
      if (sent.status !== 303 || !sent.location.startsWith('/ru/sign-in')) return `is ${sent.status}`
      if (isSecret) return ''
      const cookie = `${worker.cookie}; ${cookiesOf(sent)}`
      return expectStatus(await open(site.app, '/ru/sign-in/kept', { cookie }), form, 200)
    })
    expect(faults).toEqual([])
  }, 120_000)

  it('is refused with a doubled field, and keeps what was typed', async () => {
    const faults = await attackAll(async (worker, form) => {
      const body = new URLSearchParams({ ...withWords(form), key: worker.key() })
      body.append('doubled', '1')
      body.append('doubled', '2')
      const headers = { ...ORIGIN, cookie: worker.cookie }
      const response = await site.app.request(form.action, { method: 'POST', body, headers })
      const shown = { status: response.status, text: await response.text(), response, location: '' }
      return expectStatus(shown, form, 403, 422)
    })
    expect(faults).toEqual([])
  }, 120_000)

  it('says how it is asked when it is asked in another way', async () => {
    const faults = await attackAll(async ({ cookie }, { action, ...form }) => {
      const response = await site.app.request(action, { method: 'PUT', headers: { ...ORIGIN, cookie } })
      const shown = { status: response.status, text: await response.text(), response, location: '' }
      if (!response.headers.get('allow')?.includes('POST')) return 'does not say how'
      return expectStatus(shown, { action, fields: form.fields, typed: [] }, 405)
    })
    expect(faults).toEqual([])
  }, 120_000)

  it('of a thing that is nowhere tells so, and keeps what was typed', async () => {
    const faults = await attackAll(async (worker, form) => {
      const action = form.action.replace(/\/[^/]*[\d_][^/]*/g, '/none-such')
      if (action === form.action || action.includes('UZ-KZ')) return ''
      const shown = await sendAs(worker, { ...form, action }, { ...withWords(form), key: worker.key() })
      return expectStatus(shown, form, 403, 404, 409, 422)
    })
    expect(faults).toEqual([])
  }, 120_000)

  it('has one effect however often it is sent, and other words under its key are told and kept', async () => {
    let done = 0
    const faults = await attackAll(async (worker, form) => {
      const { fields, free, isDoneAtOnce } = filledIn(worker, form)
      const before = await journalLength(site.here)
      const first = await sendAs(worker, form, fields)
      const after = await journalLength(site.here)
      if (first.status !== 303) return after === before && first.status < 500 ? '' : `is ${first.status}`
      if (after === before) return ''
      done++
      const again = await sendAs(worker, form, fields)
      if (again.status !== 303 || again.location !== first.location) return `again is ${again.status}`
      const fault = free === undefined ? '' : await sendChanged(worker, form, { fields, free, isDoneAtOnce })
      if (fault !== '') return fault
      return (await journalLength(site.here)) === after ? '' : 'had another effect'
    })
    expect(faults).toEqual([])
    expect(done).toBeGreaterThan(40)
  }, 200_000)
})
