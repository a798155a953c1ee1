import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownSha256Hex, sha256Hex } from './hash.js'

describe.each([
  ['of the platform', sha256Hex],
  ['our own', ownSha256Hex],
])('sha256, %s', (_, sha256Hex) => {
  it('gives the values that FIPS 180 publishes', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    )
    expect(sha256Hex('a'.repeat(1_000_000))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    )
  })

  it('agrees with the platform at every length around its blocks and around its room for short texts', () => {
    for (const base of [0, 1300, 4000])
      for (let length = base; length <= base + 260; length++) {
        const text = Array.from({ length }, (_, at) =>
          String.fromCharCode(33 + ((at * 7 + length) % 90)),
        ).join('')
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'))
      }
  })

  it('agrees with the platform on any text, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
        expect(ownSha256Hex(text)).toBe(sha256Hex(text))
      }),
    )
  })
})
