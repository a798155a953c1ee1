import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, type Shown, send, testApp } from '../../../../test/browser/web-app.js'
import {
  acceptAll,
  type Claim,
  type TestRegister,
  takeIn,
  testRegister,
} from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

const PARTIES = ['UZ', 'KZ'] as const

/** The same order, given anew in other words. */
function ordered(words: string, object: string): Claim {
  return {
    kind: 'commitment',
    force: 'ordered',
    words,
    slots: [
      { name: 'actor', words: 'Президенты', value: 'presidents', type: 'choice' },
      { name: 'act', words: 'открыть' },
      { name: 'object', words: object },
      { name: 'sector', words: 'промышленной', value: 'industry', type: 'choice' },
    ],
  }
}

const CENTRE = 'Международный центр промышленной кооперации'
const EARLIER = ordered(`Президенты поручили открыть ${CENTRE}`, CENTRE)
const LATER = ordered(`Президенты вновь поручили открыть ${CENTRE}`, CENTRE)

let kept: TestRegister
let app: WebApp
let earlier: string
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register)
  const first = { text: `Год назад.\n${EARLIER.words}.`, published: '2024-08-08', publisher: 'UZ' }
  const { commitment = '' } = await acceptAll(
    kept,
    await takeIn(kept, { ...first, parties: PARTIES }, [EARLIER]),
  )
  earlier = commitment
  const second = { text: `Теперь.\n${LATER.words}.`, published: '2025-03-29', publisher: 'UZ' }
  await takeIn(kept, { ...second, parties: PARTIES }, [LATER])
})
afterAll(() => kept.close())

/** The hidden fields of the form that posts to an act, and where it posts to. */
function formOf({ text }: Shown, act: string): { target: string; fields: Record<string, string> } {
  const start = text.search(new RegExp(`action="/en/review/st_\\w+/${act}"`))
  const form = text.slice(start, text.indexOf('</form>', start))
  const hidden = [...form.matchAll(/type="hidden" name="([\w-]+)" value="([^"]*)"/g)]
  const fields = hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')])
  return { target: /action="([^"]+)"/.exec(form)?.[1] ?? '', fields: Object.fromEntries(fields) }
}

const chainOf = async () => JSON.parse((await open(app, `/commitments/${earlier}.json`)).text).mentions.length

describe('a statement that was said before', () => {
  it('is shown with what it may say again, why, and the likeliest chosen', async () => {
    const { text } = await open(app, '/en/review')
    expect(text).toContain('Was it said before?')
    expect(text).toContain('likely the same')
    expect(text).toContain('+ speaks for it')
    expect(text).toMatch(new RegExp(`value="${earlier}~restates" checked`))
  })

  it('is not tied while nothing is chosen', async () => {
    const { target, fields } = formOf(await open(app, '/en/review'), 'tie')
    const again = await send(app, target, fields)
    expect(again.status).toBe(422)
    expect(again.text).toContain('Choose a commitment to tie to')
    expect(await chainOf()).toBe(1)
  })

  it('is accepted and tied in one act, which one undoing takes back', async () => {
    const { target, fields } = formOf(await open(app, '/en/review'), 'tie')
    const done = await send(app, target, { ...fields, to: `${earlier}~restates`, relation: 'strengthens' })
    const after = await open(app, done.location)
    expect(after.text).toContain('Tied to an earlier commitment.')
    expect(after.text).toContain('2 accepted today')
    expect(await chainOf()).toBe(2)
    expect((await open(app, `/en/commitments/${earlier}`)).text).toContain('strengthens')
    const undo = formOf(after, 'undo')
    await send(app, undo.target, undo.fields)
    expect(await chainOf()).toBe(1)
    expect((await open(app, '/en/review')).text).toContain('1 statement waits')
  })

  it('is accepted and its tie proposed when it closes the earlier one, since that is for two persons', async () => {
    const { target, fields } = formOf(await open(app, '/en/review'), 'tie')
    const done = await send(app, target, { ...fields, to: `${earlier}~restates`, relation: 'closes' })
    const after = await open(app, done.location)
    expect(after.text).toContain('Accepted, but not tied:')
    expect(after.text).toContain('Another person has to do this')
    expect(await chainOf()).toBe(1)
    const undo = formOf(after, 'undo')
    await send(app, undo.target, undo.fields)
  })

  it('is accepted alone and tied from its own page, too', async () => {
    const { target, fields } = formOf(await open(app, '/en/review'), 'accept')
    const done = await send(app, target, { ...fields, key: keyOn(await open(app, '/en/review')) })
    const own = /entered=(co_\w+)/.exec(done.location)?.[1] ?? ''
    const { text } = await open(app, `/en/commitments/${own}?ties=yes`)
    expect(text).toContain('It may say an earlier one again')
    expect(text).toContain(`/en/acts/commitments.tie?commitment=${own}`)
  })
})
