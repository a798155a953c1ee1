import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intakeReadout } from '../../src/intake/index.js'
import { ROLES, type Role } from '../../src/platform/index.js'
import { type Actor, COMMANDS, type Command, type Given, LISTS } from '../../src/register/index.js'
import type { WebApp } from '../../src/web/environment.js'
import { givenFor } from '../database/given-for.js'
import { deskOf, TODAY } from '../database/giving.js'
import { CLAIMS, readerOf, type TestRegister, testRegister } from '../database/review-setup.js'
import { makeSubjects, type Subjects } from '../database/rights-subjects.js'
import { MAY } from '../database/rights-table.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { PAYLOADS, payloadParts } from './payloads.js'
import { open, send, testApp } from './web-app.js'

const PARTS = payloadParts(480)
const WHOLE = PAYLOADS.join(' ')
/** Sorts of fields that hold words as they were typed. */
const WORDS: readonly string[] = ['line', 'text', 'list']

let here: TestRegister
let app: WebApp
let browser: Browser
beforeAll(async () => {
  if (CHROMIUM === null) return
  here = await testRegister()
  app = await testApp(here.register)
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await here?.close()
})

function actorFor(name: string): Actor {
  const role: Role = ROLES.find((one) => MAY[name]?.own.includes(one)) ?? 'secretariat'
  return { name: `Somebody ${PARTS[0]?.slice(0, 40)}`, role, party: 'UZ' }
}

function wordsFor(kind: string, part: string): unknown {
  if (kind === 'list') return [part]
  return kind === 'text' ? WHOLE : part
}

/** The fields of an act with payloads in all that hold words, but for those that must stay as given. */
function laden({ fields }: Command, given: Given, part: string, spared: readonly string[]): Given {
  const loaded = Object.entries(fields)
    .filter(
      ([name, { kind, choices }]) => WORDS.includes(kind) && choices.length === 0 && !spared.includes(name),
    )
    .map(([name, { kind }]) => [name, wordsFor(kind, part)])
  return { ...given, ...Object.fromEntries(loaded) }
}

/** Does an act with payloads in its words; fields that only take some words are spared one after the other. */
async function doLaden(command: Command, subjects: Subjects, part: string): Promise<boolean> {
  const desk = deskOf(here)
  const given = givenFor(command, subjects)
  const spared: string[] = []
  for (let turn = 0; turn < 4; turn++) {
    const done = await desk.give(actorFor(command.name), command.name, laden(command, given, part, spared))
    if (done.ok) return true
    const field = done.problem.where?.field
    if (field === undefined || spared.includes(field)) return false
    spared.push(field)
  }
  return false
}

/** Fills every area with payloads and tells which acts took any. */
async function fillWithPayloads(): Promise<readonly string[]> {
  const subjects = await makeSubjects(here)
  const took: string[] = []
  for (const command of COMMANDS.values())
    for (const part of PARTS) if (await doLaden(command, subjects, part)) took.push(command.name)
  const text = `${PARTS[0]}\n\n${CLAIMS.map(({ words }) => words).join('. ')}. ${WHOLE}`
  const input = { text, title: PARTS[1] ?? '', published: '2025-05-15', publisher: 'UZ' } as const
  await here.act((tx, writer) => intakeReadout(tx, writer, { input, read: readerOf(CLAIMS) }))
  return [...new Set(took)]
}

/** Addresses of every list, of things in it, and of what links on the way lead to. */
async function pathsOfThings(): Promise<readonly string[]> {
  const paths: string[] = []
  for (const list of LISTS.values()) {
    const rows = await list.rows(here.register.db, { today: TODAY, size: 14 })
    const ids = rows.ok ? rows.value.rows.map(({ id }) => String(id)) : []
    paths.push(
      `/en/lists/${list.name}`,
      ...ids.map((id) => `/ru/lists/${list.name}/${encodeURIComponent(id)}`),
    )
  }
  return paths
}

const LINK = /href="(\/en\/[^"#]*)/g
/** Ids, references and days tell one thing of a sort from another. */
const sortOf = (path: string) => path.replace(/\?.*/, '').replace(/[^/]*[\d_][^/]*/g, '*')

/** Every sort of page that links lead to, three of each. */
async function followLinks(): Promise<readonly string[]> {
  const seen = new Map<string, string[]>()
  const queue = ['/en/', '/en/lists', '/en/p', '/en/register', '/en/journal', '/en/readouts']
  const known = new Set(queue)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const alike = seen.get(sortOf(path)) ?? []
    if (alike.length >= 3 || path.startsWith('/en/catalogue/')) continue
    seen.set(sortOf(path), [...alike, path])
    for (const [, link = ''] of (await open(app, path)).text.matchAll(LINK)) {
      const next = link.replaceAll('&amp;', '&')
      if (!known.has(next)) queue.push(next)
      known.add(next)
    }
  }
  return [...seen.values()].flat()
}

/** Pages that show again what was typed: searches, and forms that are refused. */
async function echoes(): Promise<readonly string[]> {
  const asked = [
    'register',
    'p/promises',
    'lists/projects',
    'lists/statements',
    'journal',
    'calendar',
    'views',
  ]
  const pages: string[] = []
  for (const path of asked)
    for (const part of PARTS)
      pages.push((await open(app, `/en/${path}?q=${encodeURIComponent(part.slice(0, 190))}`)).text)
  for (const command of COMMANDS.values()) {
    const typed = Object.fromEntries(Object.keys(command.fields).map((name) => [name, WHOLE]))
    pages.push((await send(app, `/en/acts/${command.name}`, { ...typed, back: PARTS[0] ?? '' })).text)
  }
  return pages
}

/** What in a page would run, show itself, or lead elsewhere; each page is parsed as the browser does, not searched. */
function findBroken(page: Page, pages: readonly string[]): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`inPage.broken(${JSON.stringify(pages)})`)
}

async function textsAt(paths: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = []
  for (const path of paths) texts.push((await open(app, path)).text)
  return texts
}

describe('a hundred script payloads', () => {
  it.skipIf(CHROMIUM === null)(
    'in every field of every act, in texts, searches and refused forms, stay words on every page',
    async () => {
      expect(PAYLOADS).toHaveLength(100)
      const took = await fillWithPayloads()
      expect(took.length).toBeGreaterThan(40)
      const paths = [...(await pathsOfThings()), ...(await followLinks())]
      const answers = [...(await textsAt(paths)), ...(await echoes())]
      // Calendars, feeds and tables are no markup, and say so.
      const texts = answers.filter((text) => text.startsWith('<!doctype html>'))
      expect(texts.length).toBeGreaterThan(300)
      expect(texts.filter((text) => text.includes('x-payload')).length).toBeGreaterThan(150)
      const { page, close } = await newPage(browser)
      await page.goto('about:blank')
      for (let at = 0; at < texts.length; at += 25)
        expect(await findBroken(page, texts.slice(at, at + 25))).toEqual([])
      expect(await findBroken(page, ['<main><x-payload></main>', '<p onclick="x()">'])).toHaveLength(2)
      await close()
    },
    400_000,
  )
})
