import { beforeAll, describe, expect, it } from 'vitest'
import { open, send, testApp } from '../../test/browser/web-app.js'
import { TEXT } from '../../test/database/review-setup.js'
import type { WebApp } from './environment.js'

const ORIGIN = 'https://register.example'

let app: WebApp
beforeAll(async () => {
  app = await testApp(null, undefined, null, ORIGIN)
})

describe('pages under TLS', () => {
  it('bind browsers to TLS for a year, below the host too', async () => {
    const { response } = await open(app, 'http://register.example/ru/')
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    const style = await open(app, 'http://register.example/static/kelisim.css')
    expect(style.response.headers.get('strict-transport-security')).toContain('max-age=31536000')
  })

  it('set no cookie that goes another way', async () => {
    const { response } = await open(app, 'http://register.example/ru/')
    const lines = response.headers.getSetCookie()
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.match(/; Secure/g)).toHaveLength(1)
  })

  it('take forms of the address that browsers know, though a proxy asks without TLS', async () => {
    const at = 'http://register.example/en/read'
    const taken = await send(app, at, { text: TEXT }, { origin: ORIGIN })
    expect(taken.status).toBe(303)
    const other = await send(app, at, { text: TEXT }, { origin: 'https://register.example.com' })
    expect(other.status).toBe(403)
  })
})

describe('pages without TLS', () => {
  it('promise none', async () => {
    const plain = await testApp(null)
    const { response } = await open(plain, '/ru/')
    expect(response.headers.get('strict-transport-security')).toBeNull()
    expect(response.headers.getSetCookie().join()).not.toContain('Secure')
    expect(response.headers.get('permissions-policy')).toContain('camera=()')
  })
})
