import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import {
  acceptAll,
  type Claim,
  type TestRegister,
  takeIn,
  testRegister,
} from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

const CLAIMS: readonly Claim[] = [
  {
    kind: 'commitment',
    force: 'ordered',
    words: 'Prezidentlar Oʻzbekiston chegarasida koʻprik qurishni topshirdi',
    slots: [
      { name: 'act', words: 'qurishni' },
      { name: 'sector', words: 'koʻprik', value: 'transport', type: 'choice' },
    ],
  },
  { kind: 'topic', force: 'discussed', words: 'Suv masalalari muhokama qilindi' },
]
const TEXT = `Uchrashuv haqida\n\n${CLAIMS.map(({ words }) => `${words}.`).join(' ')}\n`

let kept: TestRegister
let app: WebApp
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register)
  const input = { text: TEXT, published: '2025-05-14', publisher: 'UZ', parties: ['UZ', 'KZ'] }
  await acceptAll(kept, await takeIn(kept, input, CLAIMS))
})
afterAll(() => kept.close())

const asked = (query: string) => open(app, `/en/register?${query}`)

describe('the register list', () => {
  it('shows commitments first, and all kinds when asked', async () => {
    expect((await asked('')).text).toContain('1 commitment')
    const { text } = await asked('kind=all')
    expect(text).toContain('2 statements')
    expect(text).toContain('Suv masalalari')
  })

  it('counts the values of facets, and a link drops the chosen one', async () => {
    const { text } = await asked('sector=transport')
    expect(text).toMatch(/href="\/en\/register" aria-current="true">transport <span class="count">1</)
    expect(text).toContain('href="/en/register?force=ordered&amp;sector=transport')
  })

  it('says which filter emptied it and how many there would be without', async () => {
    const { text } = await asked('force=agreed&sector=transport')
    expect(text).toContain('Nothing fits all of: agreed, transport.')
    expect(text).toContain('Without “agreed” there would be 1.')
  })

  it('finds words in the other script', async () => {
    const { text } = await asked(`q=${encodeURIComponent('Ўзбекистон кўприк')}`)
    expect(text).toContain('1 commitment')
  })

  it('says what was not understood and searches the rest', async () => {
    const { status, text } = await asked(`q=${encodeURIComponent('chegarasida !!')}&force=kind&colour=red`)
    expect(status).toBe(200)
    expect(text).toContain('Not understood, so left out')
    expect(text).toContain('force=kind · colour=red · !!')
    expect(text).toContain('1 commitment')
  })

  it('marks what is new since a day and refuses a snapshot that there is not', async () => {
    const { text } = await asked('since=2020-01-01')
    expect(text).toContain('<span class="since since-new">new</span>')
    expect((await asked('since=999999')).status).toBe(404)
    expect((await asked('since=sn_nothing')).status).toBe(404)
  })
})

describe('the register for programs', () => {
  it('is a table for spreadsheets under a name of plain letters', async () => {
    const { text, response } = await open(app, '/register.csv?pair=UZ-KZ')
    const bytes = await (await app.request('/register.csv')).arrayBuffer()
    expect([...new Uint8Array(bytes).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(text).toMatch(/^reference;kind;force;.*\r\n/)
    expect(response.headers.get('content-disposition')).toMatch(
      /filename="kelisim_uz-kz_commitments_2026-11-25_s\d{4}\.csv"; filename\*=UTF-8''kelisim/,
    )
  })

  it('is a table with commas and no mark for programs', async () => {
    expect((await open(app, '/register.csv?sep=,')).text).toMatch(/^reference,kind,force,/)
  })

  it('is followed as Atom and as a JSON feed with the same things', async () => {
    const atom = await open(app, '/register.atom?kind=all')
    const feed = JSON.parse((await open(app, '/register.feed.json?kind=all')).text)
    const ids = [...atom.text.matchAll(/<id>([^<]+\/r\/[^<]+)<\/id>/g)].map(([, id]) => id)
    expect(atom.response.headers.get('content-type')).toContain('application/atom+xml')
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(ids).toHaveLength(2)
  })

  it('cites a statement in three styles and as a file', async () => {
    const { rows } = JSON.parse((await open(app, '/register.json')).text)
    const { text } = await open(app, `/en/cite/${rows[0].reference}`)
    for (const words of [
      '[Электронный ресурс] // Uzbekistan. 14.05.2025',
      '(2025, May 14)',
      '@misc{kelisim-',
    ])
      expect(text).toContain(words)
    const bib = await open(app, `/cite/${rows[0].reference}.bib`)
    expect(bib.response.headers.get('content-disposition')).toContain('.bib')
    const badge = await open(app, `/c/${rows[0].reference}/badge.svg`)
    expect(badge.response.headers.get('content-type')).toContain('image/svg+xml')
    expect(badge.text).toContain('ordered')
  })
})
