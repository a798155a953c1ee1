import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../test/browser/web-app.js'
import type { WebApp } from './environment.js'

let app: WebApp
beforeAll(async () => {
  app = await testApp(null)
})

const ask = (path: string, takes: string, method = 'GET') =>
  app.request(path, { method, headers: { 'accept-encoding': takes } })

describe('an answer', () => {
  it.each(['gzip', 'br, gzip;q=0.5', '*', 'deflate, *;q=0.1'])(
    'is packed for who takes %s',
    async (takes) => {
      const answer = await ask('/en/catalogue', takes)
      expect(answer.headers.get('content-encoding')).toBe('gzip')
      expect(answer.headers.get('vary')).toContain('Accept-Encoding')
      const page = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()
      expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>$/)
    },
  )

  it.each(['', 'br', 'gzip;q=0', 'gzip;q=0, *'])('stays plain for who takes ‘%s’', async (takes) => {
    const answer = await ask('/en/catalogue', takes)
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.text()).toMatch(/^<!doctype html>/)
  })

  it('keeps its status, its headers and its cookies when it is packed', async () => {
    const answer = await ask('/ru/nowhere', 'gzip')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.getSetCookie().join()).toContain('kelisim_language=ru')
  })

  it('is packed once when it is a file of the pages, and says the same either way', async () => {
    for (const path of ['/static/kelisim.css', '/static/kelisim.js', '/static/mark.svg']) {
      const [packed, plain] = [await ask(path, 'gzip'), await ask(path, '')]
      expect(packed.headers.get('content-encoding')).toBe('gzip')
      const text = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()
      expect(text).toBe(await plain.text())
    }
  })
})
