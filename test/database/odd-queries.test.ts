import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WebApp } from '../../src/web/environment.js'
import { listRows } from '../../src/web/routes-table.js'
import { testApp } from '../browser/web-app.js'
import { type TestRegister, testRegister } from './review-setup.js'
import { REACH } from './route-rights.js'
import { makeThings, type Things } from './route-subjects.js'

let here: TestRegister
let app: WebApp
let things: Things
beforeAll(async () => {
  here = await testRegister()
  things = await makeThings(here)
  app = await testApp(here.register)
})
afterAll(() => here?.close())

const NAMES = [
  'q',
  'page',
  'sort',
  'from',
  'pair',
  'month',
  'year',
  'back',
  'first',
  'st',
  'ties',
  'as',
  'number',
]

/** What no link of the pages asks. */
const ODD: readonly string[] = [
  'nonsense=1',
  '__proto__=1&constructor=2',
  ...['q', 'page'].map((name) => `${name}=1&${name}=2`),
  NAMES.map((name) => `${name}=%00`).join('&'),
  ...NAMES.map((name) => `${name}=%00`),
  ...['q', 'page', 'from'].flatMap((name) => [
    `${name}=%E0%A4%A`,
    `${name}=%ED%A0%80`,
    `${name}=${'9'.repeat(400)}`,
    `${name}=-1`,
    `${name}=${'%D0%B0'.repeat(2_000)}`,
  ]),
  '%',
  '&&&=&=1',
]

/** What is wrong with an answer; empty when it is a page, or words of what is wrong with the question. */
async function faultOf(path: string): Promise<string> {
  const response = await app.request(path)
  const text = await response.text()
  const { status } = response
  const isPage = text.includes('<html lang="ru">')
  const isTold = status < 400 || text.includes(response.headers.get('x-request-number') ?? 'none')
  // a register without a key of its own has no bundle to give, and says so
  const isTruly = status === 503 && text.includes('unavailable.')
  if ((status < 500 || isTruly) && (isPage || status < 400) && isTold) return ''
  return `${path.slice(0, 80)} is ${status}`
}

const pathOf = (path: string): string => {
  const at = REACH[`GET ${path}`]?.at ?? {}
  return path.replace(/:(\w+)/g, (_, name: string) =>
    (at[name] ?? 'x').replace(/\$([a-z-]+)/g, (_, thing) => things[thing] ?? 'x'),
  )
}

const PATHS = listRows().filter(
  ({ method, path }) => method === 'GET' && !/^\/(static|sign-in|account|admin)/.test(path),
)

describe('odd questions', () => {
  it.each(PATHS.map(({ path }) => [path]))('of %s are answered, or told to be odd', async (path) => {
    const faults: string[] = []
    for (const query of ODD) faults.push(await faultOf(`/ru${pathOf(path)}?${query}`))
    expect(faults.filter((fault) => fault !== '')).toEqual([])
  })

  it.each([
    ['%00'],
    ['%'],
    ['%E0%A4%A'],
    ['%ED%A0%80'],
    ['..%2f..%2fetc'],
    ['a'.repeat(3_000)],
    ['%D0%B0'.repeat(900)],
  ])('of things named ‘%s’ are told to be absent', async (name) => {
    const faults: string[] = []
    for (const { path } of PATHS.filter((row) => row.path.includes(':')))
      faults.push(await faultOf(`/ru${path.replace(/:\w+/g, name)}`))
    expect(faults.filter((fault) => fault !== '')).toEqual([])
  })
})
