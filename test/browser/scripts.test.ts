import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { looseBlanks, SCREEN_LANGUAGES } from '../../src/languages/index.js'
import { KEPT_NAMES } from '../../src/languages/transliteration/kept-names.js'
import type { WebApp } from '../../src/web/environment.js'
import { CHROMIUM, launch } from './browser.js'
import { type PageText, textsOf } from './page-text.js'
import { open, testApp } from './web-app.js'

let app: WebApp
let examples: readonly string[]
beforeAll(async () => {
  app = await testApp(null)
  const { text } = await open(app, '/en/catalogue')
  const links = [...text.matchAll(/href="\/en(\/catalogue\/[^"]+)"/g)]
  examples = links.map(([, path = '']) => path)
})

/** Names, references, codes and file endings that stand in Latin letters in every script. */
const EVERYWHERE = new RegExp(`(?<![\\p{L}])(?:${KEPT_NAMES.join('|')})(?!\\p{L})`, 'gu')

/** What programs take: ids, references, hashes, addresses, names of formats. */
const TECHNICAL =
  /\b(?:[a-z]{2}_\w+|[A-Z]{2}-[A-Z]{2}\S*|[A-Z]{2}|(?=[a-f\d]*\d)[a-f\d]{8,}|[a-f\d]{12}|a{8,}\d?|[\w-]+(?:\.[\w-]+)+|json|csv|atom|bib|xlsx|ics|txt)\b/g

/** Words between quotation marks: those that somebody typed. */
const TYPED = /“[^”]*”|«[^»]*»/gu

/** What examples say in the place of users and of the register: names and sentences, the longest first. */
const INVENTED: readonly string[] = [...new Set(exampleStrings())].sort(
  (one, other) => other.length - one.length,
)

function exampleStrings(): string[] {
  const root = new URL('../../src/web/pages/', import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /examples?\.tsx?$/.test(name),
  )
  const texts = files.map((name) => readFileSync(new URL(name, root), 'utf8'))
  const quoted = texts.flatMap((text) =>
    [...text.matchAll(/(?<=[\s([{,:])'([^'\n]{4,})'/g)].map(([, one = '']) => one),
  )
  return ['local', ...quoted.filter((one) => /[A-Z <\p{Script=Cyrillic}]/u.test(one))]
}

const withoutInvented = (text: string, instead = ''): string =>
  INVENTED.reduce((left, one) => left.replaceAll(one, instead), text)

/** What is left of a text that its language must have letters for. */
function leftOf({ text }: PageText): string {
  return [EVERYWHERE, TYPED, TECHNICAL].reduce(
    (left, known) => left.replace(known, ''),
    withoutInvented(text),
  )
}

const isLatin = (lang: string): boolean => lang === 'en' || lang.endsWith('-Latn')

/** Whether a text stands in letters that the language it says it is in does not have. */
function isForeign(one: PageText): boolean {
  return (isLatin(one.lang) ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}{2}/u).test(leftOf(one))
}

/** Small words that no other language of the pages has, so that a sentence with them is English. */
const ENGLISH = /(?<!\p{L})(?:the|of|and|is|are|was|with|from|this|that|not|by)(?![\p{L}-])/iu

function isEnglish(one: PageText): boolean {
  return one.lang !== 'en' && isLatin(one.lang) && ENGLISH.test(leftOf(one))
}

/** Whether a line of our own words could break within a number and its unit, a day and its month, and the like. */
function isLoose(one: PageText): boolean {
  return looseBlanks(withoutInvented(one.text, '…').replace(TYPED, '…'), one.lang).length > 0
}

async function faultsOf(path: string): Promise<readonly string[]> {
  const { status, text } = await open(app, path)
  const texts = textsOf(text).filter(({ within }) => within !== 'title')
  const told = (what: string) => (one: PageText) =>
    `${path} ${what} <${one.within} lang=${one.lang}>: ${one.text.slice(0, 80)}`
  return [
    ...(status >= 500 || texts.length < 10 ? [`${path} is not shown: ${status}`] : []),
    ...texts.filter(isForeign).map(told('has other letters')),
    ...texts.filter(isEnglish).map(told('is English')),
    ...texts
      .filter(({ isOwn }) => isOwn)
      .filter(isLoose)
      .map(told('may break')),
  ]
}

describe.each(SCREEN_LANGUAGES)('every page of the catalogue in %s', (language) => {
  it('is drawn, and says the language of what stands in other letters', async () => {
    expect(examples.length).toBeGreaterThan(50)
    const faults: string[] = []
    for (const path of examples) faults.push(...(await faultsOf(`/${language}${path}`)))
    expect(faults).toEqual([])
  }, 60_000)

  it('says its own language, offers the others and none twice', async () => {
    const { text, response } = await open(app, `/${language}/read?x=1`)
    expect(text).toContain(`<html lang="${language}"`)
    expect(response.headers.get('content-language')).toBe(language)
    const offered = [...text.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
    expect(offered.map(([, tag]) => tag)).toEqual([...SCREEN_LANGUAGES, 'x-default'])
    expect(new Set(offered.map(([, , address]) => address)).size).toBe(SCREEN_LANGUAGES.length + 1)
  })

  it('is remembered where it was chosen', async () => {
    const chosen = await open(app, `/${language}/read`)
    const cookie = chosen.response.headers.get('set-cookie')?.split(';')[0] ?? ''
    const { text } = await open(app, '/read', { cookie, 'accept-language': 'fr' })
    expect(text).toContain(`<html lang="${language}"`)
  })
})

/** Answers what a page of the browser asks for by the app itself, without a server. */
async function answerBy(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    if (pathname.endsWith('.js')) return route.abort()
    const answer = await app.request(pathname + search)
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'content-encoding'))
    await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) })
  })
}

/** Forms written by hand besides English, which the test of barriers walks; their other scripts are as long. */
const WRITTEN = ['ru', 'uz-Latn', 'kk-Cyrl'] as const

/** How many pixels a page reaches beyond its window. */
const BEYOND = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** References of statements that stand on more than one line; addresses as long as those of citations, and what was typed
 *  and not found, may. */
const BROKEN_REFERENCES = `(() => {
  const found = []
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement.closest('pre, [role=alert]')) continue
    for (const { 0: text, index } of walker.currentNode.data.matchAll(/[A-Z]{2}-[A-Z]{2}\\/\\d{4}-\\d\\d-\\d\\d(?:\\/\\d+)?/g)) {
      const range = document.createRange()
      range.setStart(walker.currentNode, index)
      range.setEnd(walker.currentNode, index + text.length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      if (lines.size > 1) found.push(text)
    }
  }
  return found
})()`

describe('every page of the catalogue on a window of 320 px', () => {
  it.skipIf(CHROMIUM === null)(
    'reaches beyond it in no language, however long the words, and breaks no reference',
    async () => {
      const browser = await launch()
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
      await answerBy(page)
      const wide: string[] = []
      for (const path of WRITTEN.flatMap((language) => examples.map((one) => `/${language}${one}`))) {
        await page.goto(`http://localhost${path}`)
        const beyond = await page.evaluate<number>(BEYOND)
        if (beyond > 0) wide.push(`${path} by ${beyond} px`)
        const broken = await page.evaluate<readonly string[]>(BROKEN_REFERENCES)
        wide.push(...broken.map((reference) => `${path} breaks ${reference}`))
      }
      await browser.close()
      expect(wide).toEqual([])
    },
    600_000,
  )
})

describe('addresses under another name of a language', () => {
  it('are led to the proper one with their question', async () => {
    const led = await open(app, '/uz/register?q=kuz&page=2')
    expect([led.status, led.location]).toEqual([307, '/uz-Latn/register?q=kuz&page=2'])
  })

  it('are not led out of the site', async () => {
    const { location } = await open(app, '/uz//example.org/')
    expect(location).toBe('/uz-Latn//example.org/')
  })
})

describe('the reader of pages', () => {
  it('knows what language a text says it is in, and what is not read', () => {
    const html =
      '<html lang="ru"><body><p title="Сл&quot;ово">Вот <q lang="kk-Cyrl">сөз<br>екі</q> и <code>code</code><input placeholder="имя"/></p></body></html>'
    expect(textsOf(html)).toEqual([
      { text: 'Сл"ово', lang: 'ru', within: 'p', isOwn: true },
      { text: 'Вот', lang: 'ru', within: 'p', isOwn: true },
      { text: 'сөз', lang: 'kk-Cyrl', within: 'q', isOwn: false },
      { text: 'екі', lang: 'kk-Cyrl', within: 'q', isOwn: false },
      { text: 'и', lang: 'ru', within: 'p', isOwn: true },
      { text: 'имя', lang: 'ru', within: 'input', isOwn: true },
    ])
  })

  it('finds a word in other letters and an English sentence', () => {
    const html = '<html lang="uz-Latn"><p>Слово</p><p>This is it</p><p>Bu soʻz</p></html>'
    expect(textsOf(html).map((one) => [isForeign(one), isEnglish(one)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })
})
