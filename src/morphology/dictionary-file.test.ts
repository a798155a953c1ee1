import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDictionary } from './dictionary-file.js'
import { checksumOf, DICTIONARY_LAYOUT } from './layout.js'

const file = readFileSync(new URL('../../dist/dictionaries/ru.bin', import.meta.url))

function codeOf(bytes: Uint8Array): string {
  const read = readDictionary(bytes)
  return read.ok ? 'whole' : read.problem.code
}

/** The file with one word changed, and with the checksum made right again where that is wanted. */
function withWord(at: number, word: number, isChecked: boolean): Uint8Array {
  const bytes = Uint8Array.from(file)
  const words = new Uint32Array(bytes.buffer)
  words[at] = word
  const { checksumWord } = DICTIONARY_LAYOUT
  if (isChecked) words[checksumWord] = checksumOf(words, checksumWord + 1)
  return bytes
}

describe('readDictionary', () => {
  it('opens the compiled file and tells whose data it holds', () => {
    const read = readDictionary(file)
    expect(read).toMatchObject({ ok: true, value: { note: expect.stringContaining('CC BY-SA 3.0') } })
  })

  it('opens the same bytes from an odd place in memory', () => {
    const room = new Uint8Array(file.length + 1)
    room.set(file, 1)
    expect(codeOf(room.subarray(1))).toBe('whole')
  })

  it('takes an empty file as broken', () => {
    expect(codeOf(new Uint8Array())).toBe('broken.dictionary')
    expect(codeOf(new Uint8Array(3))).toBe('broken.dictionary')
  })

  it('takes another sort of file and another version as not ours', () => {
    expect(codeOf(new TextEncoder().encode('%PDF-1.7 something else'))).toBe('invalid.dictionary')
    expect(codeOf(withWord(1, DICTIONARY_LAYOUT.version + 1, true))).toBe('invalid.dictionary')
  })

  it('sees that a file is cut, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: file.length - 1 }), (length) => {
        expect(codeOf(file.subarray(0, length))).toBe('broken.dictionary')
      }),
    )
  })

  it('sees any one changed bit after the header', () => {
    const places = fc.tuple(fc.integer({ min: 12, max: file.length - 1 }), fc.integer({ min: 0, max: 7 }))
    fc.assert(
      fc.property(places, ([at, bit]) => {
        const bytes = Uint8Array.from(file)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        expect(codeOf(bytes)).toBe('broken.dictionary')
      }),
      { numRuns: 20 },
    )
  })

  it('follows no place outside the file, even where the checksum is right', () => {
    const table = DICTIONARY_LAYOUT.headerWords
    expect(codeOf(withWord(table, file.length + 4, true))).toBe('broken.dictionary')
    expect(codeOf(withWord(table, 2, true))).toBe('broken.dictionary')
    expect(codeOf(withWord(table + 1, 0xffff_ffff, true))).toBe('broken.dictionary')
  })
})
