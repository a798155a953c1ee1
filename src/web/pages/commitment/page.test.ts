import { beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import type { WebApp } from '../../environment.js'

let app: WebApp
beforeAll(async () => {
  app = await testApp(null)
})

describe('the page of a commitment', () => {
  it('shows every due that was said, what is hard to follow, and what assessors judge', async () => {
    const { text } = await open(app, '/en/catalogue/commitment/followed')
    for (const words of [
      'Every due that was said',
      'no day any more',
      'Nobody is named who is to do it.',
      'partly kept',
    ])
      expect(text).toContain(words)
    expect(text).toContain('href="/en/commitments/co_example"')
  })

  it('leaves out what nobody said yet', async () => {
    const { text } = await open(app, '/en/catalogue/commitment/silent')
    for (const words of ['Every due that was said', 'What makes it hard', 'What assessors judge'])
      expect(text).not.toContain(words)
  })
})
