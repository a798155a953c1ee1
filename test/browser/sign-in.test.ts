import { createHmac } from 'node:crypto'
import jsqr from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityOver, prepareIdentity } from '../../src/platform/identity/index.js'
import { makeLogger } from '../../src/platform/index.js'
import { type RunningServer, startServer } from '../../src/web/serve.js'
import { mustHave } from '../database/must-have.js'
import { CLAIMS, readerOf, type TestRegister, testRegister } from '../database/review-setup.js'
import { addPerson, PASSWORD } from '../database/signing-in.js'
import { ALL_RULES, CHROMIUM, findBarriers, launch, newPage } from './browser.js'

const NAME = 'Dana Example'
let browser: Browser
let kept: TestRegister
let server: RunningServer
let close: () => Promise<void>

beforeAll(async () => {
  if (CHROMIUM === null) return
  kept = await testRegister()
  const { connectionAs } = kept.database
  await prepareIdentity(connectionAs('owner'))
  const choice = { secret: 's'.repeat(40), origin: 'http://localhost' }
  const identity = identityOver(connectionAs('application'), choice)
  for (const [name, role] of [
    [NAME, 'office'],
    ['Operator', 'operator'],
  ] as const)
    await addPerson({ here: kept, identity } as Parameters<typeof addPerson>[0], { name, role, party: 'UZ' })
  const config = { host: 'localhost', port: 0 }
  const parts = { register: kept.register, read: readerOf(CLAIMS), logger: makeLogger('silent') }
  server = mustHave(await startServer({ ...parts, config, identity }))
  browser = await launch()
  close = async () => {
    await server.close()
    await identity.close()
    await kept.close()
  }
})
afterAll(async () => {
  await browser?.close()
  await close?.()
})

const at = (path: string) => new URL(path, server.url).href

/** Keeps a picture for whoever wants to look, where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.KELISIM_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.locator('#name').fill(name)
  await page.locator('#password').fill(password)
  await Promise.all([page.waitForEvent('load'), page.locator('#main-form button[type="submit"]').click()])
}

/** What the drawn code says, read from the pixels that the browser shows. */
async function readCode(page: Page): Promise<string | undefined> {
  const { pixels, side } = await page.evaluate<{ pixels: number[]; side: number }>(`(async () => {
    const drawn = document.querySelector('.square-code')
    const image = new Image()
    image.src = 'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(drawn))
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.width })
    const pen = canvas.getContext('2d')
    pen.drawImage(image, 0, 0)
    return { pixels: [...pen.getImageData(0, 0, image.width, image.width).data], side: image.width }
  })()`)
  type Decode = (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null
  const loaded = jsqr as unknown as Decode & { readonly default?: Decode }
  return (loaded.default ?? loaded)(Uint8ClampedArray.from(pixels), side, side)?.data
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The six digits that an application shows now for a secret (RFC 6238). */
function shownCode(secret: string): string {
  const bits = [...secret].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const start = (hash.at(-1) ?? 0) & 0xf
  return String((hash.readUInt32BE(start) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

describe.skipIf(CHROMIUM === null)('signing in, in a browser', () => {
  it('shows the password when asked, lets it be pasted, and does not say what was wrong', async () => {
    const { page, close: leave } = await newPage(browser)
    await page.goto(at('/en/sign-in'))
    await page.locator('#password').fill('a secret typed here')
    const show = page.getByRole('button', { name: 'Show the password' })
    await show.click()
    expect(await page.locator('#password').getAttribute('type')).toBe('text')
    expect(await show.getAttribute('aria-pressed')).toBe('true')
    const isTaken = await page.evaluate(
      `document.querySelector('#password').dispatchEvent(new ClipboardEvent('paste', { cancelable: true, bubbles: true }))`,
    )
    expect(isTaken).toBe(true)
    await picture(page, 'sign-in')
    expect(await findBarriers(page, ALL_RULES)).toEqual([])
    await signIn(page, NAME, 'not the right one')
    const wrong = await page.locator('.error-summary').textContent()
    expect(await page.locator('#name').inputValue()).toBe(NAME)
    expect(await page.locator('#password').inputValue()).toBe('')
    await picture(page, 'sign-in-wrong')
    await signIn(page, 'Nobody at all', 'not the right one')
    expect(await page.locator('.error-summary').textContent()).toBe(wrong)
    await leave()
  })

  it('sets up a second factor from the drawn code, and asks for it from then on', async () => {
    const { page, close: leave } = await newPage(browser)
    await page.goto(at('/en/sign-in?back=%2Faccount'))
    await signIn(page, NAME)
    await page.locator('#second-current').fill(PASSWORD)
    await page.getByRole('button', { name: 'Set up a second factor' }).click()
    await page.locator('.square-code').waitFor()
    const address = new URL((await readCode(page)) ?? 'none:')
    expect(decodeURIComponent(address.pathname)).toContain(`Kelisim:${NAME}`)
    const secret = address.searchParams.get('secret') ?? ''
    expect((await page.locator('code.secret').textContent())?.replaceAll(' ', '')).toBe(secret)
    expect(await findBarriers(page, ALL_RULES)).toEqual([])
    await picture(page, 'second-factor')
    await page.locator('#second-code').fill('000000')
    await page.getByRole('button', { name: 'Put it into force' }).click()
    await page.locator('.error-summary').waitFor()
    await picture(page, 'second-factor-wrong')
    await page.locator('#second-code').fill(shownCode(secret))
    await page.getByRole('button', { name: 'Put it into force' }).click()
    await page.waitForURL(/account$/)
    expect(await page.locator('main').textContent()).toContain('The second factor is in force')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/sign-in$/)
    await signIn(page, NAME)
    await page.waitForURL(/sign-in\/code/)
    await picture(page, 'sign-in-code')
    await leave()
  })

  it('shows the operator persons, one of them, and the log', async () => {
    const { page, close: leave } = await newPage(browser, { viewport: { width: 360, height: 760 } })
    await page.goto(at('/ru/sign-in?back=%2Fadmin'))
    await signIn(page, 'Operator')
    await picture(page, 'admin')
    expect(await findBarriers(page, ALL_RULES)).toEqual([])
    await page.locator('main a', { hasText: NAME }).first().click()
    await page.waitForURL(/persons/)
    await page.waitForLoadState()
    await picture(page, 'person')
    expect(await findBarriers(page, ALL_RULES)).toEqual([])
    await page.goto(at('/ru/admin/log'))
    await picture(page, 'log')
    expect(await findBarriers(page, ALL_RULES)).toEqual([])
    await leave()
  })
})
