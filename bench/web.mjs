import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { median } from './measure.mjs'
import { withLoadedRegister } from './register.mjs'
import { say } from './say.mjs'
import { findPages, sortOf } from './web-paths.mjs'

const STATEMENTS = 100_000
const CLIENTS = 64
const TIMES_ALONE = 15
const REQUESTS_TOGETHER = 1500
/** An empty page of the same server: what a page costs that asks the register nothing. */
const EMPTY = '/en/catalogue'
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** 1.6 Mbit a second with the delay of such lines. */
const LINE = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 }

function percentile(times, part) {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

async function timeOf(address) {
  const started = performance.now()
  const response = await fetch(address)
  await response.arrayBuffer()
  return performance.now() - started
}

/** Times of one page asked again and again by one client. */
async function timesAlone(address) {
  await timeOf(address)
  const times = []
  for (let turn = 0; turn < TIMES_ALONE; turn++) times.push(await timeOf(address))
  return times
}

/** Times of all pages in turn, asked by many clients at once. */
async function timesTogether(origin, pages) {
  const times = []
  let next = 0
  const client = async () => {
    while (next < REQUESTS_TOGETHER) times.push(await timeOf(origin + pages[next++ % pages.length]))
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return times
}

async function sizeOf(address) {
  const response = await fetch(address)
  return gzipSync(Buffer.from(await response.arrayBuffer())).length
}

async function tellWeights(origin, pages) {
  const first = await (await fetch(origin + pages[0])).text()
  const [, style] = /href="(\/static\/[^"]+\.css[^"]*)"/.exec(first)
  const [, script] = /src="(\/static\/[^"]+\.js[^"]*)"/.exec(first)
  const [css, js] = [await sizeOf(origin + style), await sizeOf(origin + script)]
  const weights = []
  for (const page of pages) weights.push({ page, bytes: (await sizeOf(origin + page)) + css + js })
  const heaviest = weights.sort((one, other) => other.bytes - one.bytes)[0]
  say('  script, compressed (at most 20 KB)', `${(js / 1000).toFixed(1)} KB`)
  say('  styles, compressed', `${(css / 1000).toFixed(1)} KB`)
  say(
    `  heaviest page with both (at most 60 KB): ${sortOf(heaviest.page)}`,
    `${(heaviest.bytes / 1000).toFixed(1)} KB`,
  )
}

async function tellTimes(origin, pages) {
  const empty = median(await timesAlone(origin + EMPTY))
  say('  an empty page, one client', `${empty.toFixed(1)} ms`)
  const found = []
  for (const page of pages) found.push({ page, time: median(await timesAlone(origin + page)) })
  found.sort((one, other) => other.time - one.time)
  say(
    `  ${pages.length} sorts of pages, one client: median of medians (at most 40 ms)`,
    `${median(found.map(({ time }) => time)).toFixed(1)} ms`,
  )
  for (const { page, time } of found.slice(0, 8))
    say(
      `    slowest: ${sortOf(page)}`,
      `${time.toFixed(1)} ms, ${(time / empty).toFixed(1)} times the empty one`,
    )
  const together = await timesTogether(origin, pages)
  const alike = await timesTogether(origin, [EMPTY])
  say(
    `  all pages, ${CLIENTS} clients: median, 99 of 100 (at most 250 ms)`,
    `${median(together).toFixed(0)} ms, ${percentile(together, 0.99).toFixed(0)} ms`,
  )
  say(
    `  the empty page, ${CLIENTS} clients: median, 99 of 100`,
    `${median(alike).toFixed(0)} ms, ${percentile(alike, 0.99).toFixed(0)} ms`,
  )
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
  if (!executablePath) return say('  first page in a cold browser', 'not measured: no Chromium here')
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
}

async function withServer(root, folder, work) {
  const child = fork(join(root, 'bench/web-server.mjs'), [root, folder])
  const url = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  try {
    await work(url.replace(/\/$/, ''))
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.send('end')
    await ended
  }
}

/** The pages on the large load: weight, time of the server, first paint. */
export async function benchWeb({ root, source }) {
  await withLoadedRegister({ root, source, statements: STATEMENTS }, (folder) =>
    withServer(root, folder, async (origin) => {
      const pages = await findPages(origin)
      await tellWeights(origin, pages)
      await tellTimes(origin, pages)
      await tellBrowser(origin, pages)
    }),
  )
}
