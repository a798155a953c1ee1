import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { median } from './measure.mjs'
import { withLoadedRegister } from './register.mjs'
import { say } from './say.mjs'
import { tellCrowd, timeOf } from './web-crowd.mjs'
import { tellLimits } from './web-limits.mjs'
import { findPages } from './web-paths.mjs'
import { findSignedPages } from './web-signed.mjs'

const STATEMENTS = 100_000
const TIMES_ALONE = 9
/** So many of the slowest are named. */
const SLOWEST = 12
/** An empty page of the same server: what a page costs that asks the register nothing. */
const EMPTY = { at: '/en/catalogue', cookie: '' }
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** 1.6 Mbit a second with the delay of such lines. */
const LINE = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 }

/** Times of one page asked again and again by one client, and that of the first time. */
async function timesAlone(origin, page) {
  const first = await timeOf(origin, page)
  const times = []
  for (let turn = 0; turn < TIMES_ALONE; turn++) times.push(await timeOf(origin, page))
  return { first, time: median(times) }
}

async function sizeOf(address, cookie = '') {
  const response = await fetch(address, { headers: { cookie } })
  return gzipSync(Buffer.from(await response.arrayBuffer())).length
}

async function tellWeights(origin, pages) {
  const first = await (await fetch(origin + EMPTY.at)).text()
  const [, style] = /href="(\/static\/[^"]+\.css[^"]*)"/.exec(first)
  const [, script] = /src="(\/static\/[^"]+\.js[^"]*)"/.exec(first)
  const [css, js] = [await sizeOf(origin + style), await sizeOf(origin + script)]
  const weights = []
  for (const { at, cookie } of pages)
    weights.push({ at, bytes: (await sizeOf(origin + at, cookie)) + css + js })
  const [heaviest] = weights.sort((one, other) => other.bytes - one.bytes)
  say('  script, compressed (at most 20 KB)', `${(js / 1000).toFixed(1)} KB`)
  say('  styles, compressed', `${(css / 1000).toFixed(1)} KB`)
  say(`  heaviest page with both (at most 60 KB): ${heaviest.at}`, `${(heaviest.bytes / 1000).toFixed(1)} KB`)
  return { heaviest, script: js }
}

/** Each sort of pages by the slowest of its addresses, the slowest first. */
async function timesOf(origin, pages) {
  const found = []
  for (const [route, addresses] of pages) {
    const times = []
    for (const page of addresses) times.push({ route, at: page.at, ...(await timesAlone(origin, page)) })
    found.push(times.sort((one, other) => other.time - one.time)[0])
  }
  return found.sort((one, other) => other.time - one.time)
}

/** What one client sees. */
async function tellTimes(origin, pages) {
  const before = await timesAlone(origin, EMPTY)
  const found = await timesOf(origin, pages)
  const after = await timesAlone(origin, EMPTY)
  // Others on the machine can only make it longer, and a longer one would flatter all ratios.
  const empty = Math.min(before.time, after.time)
  say('  an empty page, one client', `${empty.toFixed(1)} ms`)
  const middle = median(found.map(({ time }) => time))
  say(
    `  ${pages.size} sorts of pages, one client: median of medians (at most 40 ms)`,
    `${middle.toFixed(1)} ms`,
  )
  for (const { at, time, first } of found.slice(0, SLOWEST))
    say(
      `    ${at.slice(0, 60)}`,
      `${time.toFixed(1)} ms, ${(time / empty).toFixed(1)} times the empty one; at first ${first.toFixed(0)} ms`,
    )
  return { times: found, empty }
}

/** The first paint of a page in a browser that has seen nothing yet, on a slow line, in milliseconds. */
async function firstPaint(browser, address) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  const foreign = []
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(address).host) foreign.push(request.url())
  })
  await page.goto(address, { waitUntil: 'load' })
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  const paint = await painted.jsonValue()
  await context.close()
  return { paint, foreign }
}

async function tellBrowser(origin, pages) {
  const executablePath = process.env.KELISIM_CHROMIUM || BROWSERS.find((place) => existsSync(place))
  if (!executablePath) {
    say('  first page in a cold browser', 'not measured: no Chromium here')
    return null
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const paints = []
  const foreign = []
  for (const page of ['/en/', '/en/p', ...pages.slice(0, 5)]) {
    const found = await firstPaint(browser, origin + page)
    paints.push(found.paint)
    foreign.push(...found.foreign)
  }
  await browser.close()
  say('  first page in a cold browser at 1.6 Mbit/s (at most 1000 ms)', `${median(paints).toFixed(0)} ms`)
  say('  slowest of these', `${Math.max(...paints).toFixed(0)} ms`)
  say('  requests to other hosts (none)', String(foreign.length))
  return { middle: median(paints), foreign: foreign.length }
}

/** Runs a server over a register; `mode` `signed` for one on which people sign in. */
async function withServer(root, { folder, mode = '' }, work) {
  const child = fork(join(root, 'bench/web-server.mjs'), [root, folder, mode])
  const told = () => new Promise((resolve) => child.once('message', resolve))
  const { url, code } = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  const writeLetters = () => {
    child.send('letters')
    return told()
  }
  try {
    return await work(url.replace(/\/$/, ''), { code, writeLetters })
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.send('end')
    await ended
  }
}

/** Routes that answer people with pages; those of files of the pages are none. */
async function pageRoutes(root) {
  const { listRows } = await import(pathToFileURL(join(root, 'dist/src/web/routes-table.js')).href)
  const isShown = ({ method, path }) => method === 'GET' && !path.startsWith('/static/')
  return listRows()
    .filter(isShown)
    .map(({ path }) => path)
}

/** The pages of a register that a server shows at an address: weight, time of the server, crowds, first paint. */
async function measurePages(root, origin) {
  const { pages, leading, missing } = await findPages(origin, await pageRoutes(root))
  const all = [...pages.values()].flat()
  say('  sorts of pages, addresses of them', `${pages.size}, ${all.length}`)
  console.log(`  leading on to those: ${leading.join(' ')}`)
  const weights = await tellWeights(origin, all)
  const alone = await tellTimes(origin, pages)
  const readers = await tellCrowd(origin, {
    pages: [...pages.values()].map(([first]) => first),
    empty: EMPTY,
  })
  const addresses = [...pages.values()].map(([{ at }]) => at)
  return { ...alone, weights, readers, missing, paints: await tellBrowser(origin, addresses) }
}

/** The bundle of the journal is a file of the whole of it, so that how soon it begins is what counts. */
async function tellBundle(origin, cookie) {
  const started = performance.now()
  const response = await fetch(`${origin}/journal/bundle`, { headers: { cookie } })
  const reader = response.body.getReader()
  await reader.read()
  say('  the bundle of the journal begins after', `${(performance.now() - started).toFixed(0)} ms`)
  await reader.cancel()
}

/** What only a server shows on which people sign in. */
async function measureSigned(root, { origin, server, missing }) {
  const { pages, cookie } = await findSignedPages(origin, await pageRoutes(root), server)
  const home = [...(pages.get('/') ?? [])]
  const asked = new Map([...pages].filter(([route]) => missing.includes(route)))
  say('  with sign-in: sorts of pages that only it shows', String(asked.size))
  const times = await timesOf(origin, asked)
  for (const { at, time, first } of times.slice(0, SLOWEST))
    say(`    ${at.slice(0, 60)}`, `${time.toFixed(1)} ms; at first ${first.toFixed(0)} ms`)
  for (const page of home)
    say('    the first page, signed in', `${(await timesAlone(origin, page)).time.toFixed(1)} ms`)
  await tellBundle(origin, cookie)
  const left = missing.filter((route) => !asked.has(route) && route !== '/journal/bundle')
  console.log(`  not asked for, since they lead on or away: ${left.join(' ')}`)
  return times
}

/** The pages on the large load: while nobody has an account, and then with a person who signed in. */
export async function benchWeb({ root, source }) {
  await withLoadedRegister({ root, source, statements: STATEMENTS }, async (folder) => {
    const found = await withServer(root, { folder }, (origin) => measurePages(root, origin))
    const signed = await withServer(root, { folder, mode: 'signed' }, (origin, server) =>
      measureSigned(root, { origin, server, missing: found.missing }),
    )
    tellLimits({ ...found, times: [...found.times, ...signed] })
  })
}
