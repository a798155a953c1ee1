import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './checks/run.mjs'
import { SCREENS, screensPage } from './screens-list.mjs'

/** `npm run screens` fills a register of its own with the example and the tour and takes a picture of every screen:
 *  desktop and telephone, light and dark, on one sheet each, under docs/screens/. `npm run screens -- home journal` only these. */
const FOLDER = join(root, 'docs/screens')
const TOUR = join(root, 'test/tour')
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const DESKTOP = { width: 1280, height: 960 }
const TELEPHONE = { width: 360, height: 720 }

/** Starts the pages over a folder and answers with their address. */
async function startPages(data) {
  const env = { ...process.env, KELISIM_DATA: data, LOG_LEVEL: 'silent' }
  const server = spawn(join(root, 'bin/kelisim'), ['serve', '--port', '0'], { env })
  const origin = await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => {
      const found = /http:\/\/[\w.:[\]]+/.exec(String(text))
      if (found) resolve(found[0])
    })
    server.once('exit', (code) => reject(new Error(`the pages ended with ${code}`)))
  })
  return { server, origin, env }
}

/** Fills the register with the example and what the tour adds; where both tell the same, the example stands. */
function fill(env) {
  const parts = readdirSync(TOUR)
    .filter((name) => name.endsWith('.sh'))
    .sort()
    .map((name) => readFileSync(join(TOUR, name), 'utf8'))
  const program = join(root, 'bin/kelisim')
  const script = `kelisim() { ${program} "$@"; }\nkelisim example load\n${parts.join('\n')}`
  const run = spawnSync('bash', ['-c', script], { cwd: root, env, encoding: 'utf8', maxBuffer: 1e8 })
  if (run.error) throw run.error
}

/** The first thing of each list, by its id. */
async function idsAt(origin) {
  const ids = new Map()
  const names = ['commitments', 'instructions', 'reports', 'programmes', 'meetings', 'bodies', 'projects']
  for (const name of names) {
    const { rows } = await (await fetch(`${origin}/en/lists/${name}.json`)).json()
    ids.set(name, rows[0]?.id ?? 'none')
  }
  return { first: (list) => ids.get(list) }
}

async function shotOf(browser, address, viewport, colorScheme) {
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 1 })
  const page = await context.newPage()
  const response = await page.goto(address)
  const image = await page.screenshot({ type: 'jpeg', quality: 80 })
  await context.close()
  return { status: response.status(), image: image.toString('base64') }
}

const sheetOf = (images) =>
  `<!doctype html><body style="margin:0;display:flex;gap:12px;background:#888;padding:12px">${images
    .map(
      ({ image, width }) =>
        `<img style="height:540px;width:${width}px" src="data:image/jpeg;base64,${image}">`,
    )
    .join('')}`

/** One screen in four looks on one sheet. */
async function takeScreen(browser, origin, { name, path }, ids) {
  const asked = typeof path === 'function' ? path(ids) : path
  const looks = [
    [DESKTOP, 'light', '/en'],
    [TELEPHONE, 'light', '/uz-Latn'],
    [DESKTOP, 'dark', '/ru'],
    [TELEPHONE, 'dark', '/kk-Cyrl'],
  ]
  const images = []
  for (const [viewport, scheme, language] of looks) {
    const shot = await shotOf(browser, `${origin}${language}${asked}`, viewport, scheme)
    if (shot.status !== 200) console.log(`${name}: ${language}${asked} answers ${shot.status}`)
    images.push({ ...shot, width: Math.round((540 * viewport.width) / viewport.height) })
  }
  const page = await browser.newPage({ viewport: { width: 2042, height: 564 } })
  await page.setContent(sheetOf(images))
  await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 62, fullPage: true })
  await page.close()
}

async function takeAll(names) {
  const data = mkdtempSync(join(tmpdir(), 'kelisim-screens-'))
  const { server, origin, env } = await startPages(data)
  const executablePath =
    process.env.KELISIM_CHROMIUM || BROWSERS.find((place) => existsSync(place)) || 'chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    fill(env)
    mkdirSync(FOLDER, { recursive: true })
    const ids = await idsAt(origin)
    for (const screen of SCREENS)
      if (names.length === 0 || names.includes(screen.name)) await takeScreen(browser, origin, screen, ids)
  } finally {
    await browser.close()
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

await takeAll(process.argv.slice(2))
writeFileSync(join(root, 'docs/screens.md'), screensPage())
