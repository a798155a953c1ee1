import { describe, expect, it } from 'vitest'
import type { ContractReading } from '../../src/statements/index.js'
import { openReader, readGolden } from '../golden/reader.js'
import { goldenTexts } from '../golden/texts.js'

/** Slots that hold words of the text, which each script writes in its own letters. */
const WORDS = new Set([
  ...['participant', 'place', 'reporter', 'award', 'recipient', 'presenter', 'act', 'object', 'subject'],
  ...['title', 'body', 'document', 'enterprise', 'addressee', 'from', 'to', 'heard-by'],
])

const reader = openReader()

/** What a reading says apart from its letters: kinds, forces, and values that are codes, numbers or dates. */
function saidBy({ statements }: ContractReading): string[] {
  return statements.map(({ kind, force, slots }) => {
    const coded = slots.filter(({ name }) => !WORDS.has(name)).map(({ name, value }) => `${name}=${value}`)
    return [kind, force, ...coded].join(' ')
  })
}

function readSample(writing: string): ContractReading {
  const sample = goldenTexts().find(({ name }) => name === `${writing}/sample`)
  if (!sample) throw new Error(`there is no sample in ${writing}`)
  return readGolden(reader, sample)
}

describe('property 11: scripts', () => {
  it('the Uzbek sample says the same in both scripts', () => {
    const latin = saidBy(readSample('uz-Latn'))
    expect(latin.length).toBeGreaterThan(10)
    expect(saidBy(readSample('uz-Cyrl'))).toEqual(latin)
  })
})
