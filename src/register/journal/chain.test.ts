import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { GENESIS, hashOfEntry, sealEntry } from './chain.js'
import { breakOf } from './verify.js'

const DRAFT = {
  number: 1,
  at: '2025-05-14T10:00:00.000Z',
  actor: 'Reviewer',
  office: null,
  act: 'topic.noted',
  subject: 'tp_1',
  before: null,
  after: { words: 'вода' },
  prev: GENESIS,
}

const sealed = sealEntry(DRAFT)
const entry = sealed.ok ? sealed.value : { entry: '', hash: '' }

describe('sealEntry', () => {
  it('writes the entry with all its fields, in the one order, and hashes it under its own tag', () => {
    expect(entry.entry).toBe(
      `{"act":"topic.noted","actor":"Reviewer","after":{"words":"вода"},"at":"2025-05-14T10:00:00.000Z",` +
        `"before":null,"n":1,"office":null,"prev":"${GENESIS}","subject":"tp_1","v":1}`,
    )
    expect(entry.hash).toBe(createHash('sha256').update(`kelisim-entry-v1\n${entry.entry}`).digest('hex'))
  })
})

describe('breakOf', () => {
  const start = { number: 0, head: GENESIS }

  it('finds nothing wrong with a sound entry', () => {
    expect(breakOf(start, { n: 1, ...entry })).toBeNull()
  })

  it.each([
    ['number-gap', start, { n: 2, ...entry }],
    ['number-gap', { number: 1, head: GENESIS }, { n: 2, ...entry }],
    ['prev-mismatch', { number: 0, head: 'f'.repeat(64) }, { n: 1, ...entry }],
    ['hash-mismatch', start, { n: 1, entry: entry.entry, hash: 'f'.repeat(64) }],
    ['not-canonical', start, { n: 1, entry: ` ${entry.entry}`, hash: hashOfEntry(` ${entry.entry}`) }],
    ['not-canonical', start, { n: 1, entry: 'null!', hash: hashOfEntry('null!') }],
    ['number-gap', start, { n: 1, entry: 'null', hash: hashOfEntry('null') }],
  ])('says %s', (why, walk, row) => {
    expect(breakOf(walk, row)).toBe(why)
  })

  it('finds any changed character of an entry', () => {
    for (let at = 0; at < entry.entry.length; at++) {
      const letter = entry.entry[at] === 'x' ? 'y' : 'x'
      const changed = entry.entry.slice(0, at) + letter + entry.entry.slice(at + 1)
      expect(breakOf(start, { n: 1, entry: changed, hash: entry.hash })).not.toBeNull()
    }
  })
})
