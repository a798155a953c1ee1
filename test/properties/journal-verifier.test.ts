import { describe, expect, it } from 'vitest'
import {
  type BundleParts,
  canonical,
  climb,
  verifyBundle,
  verifyGrowth,
  verifyProof,
} from '../../bin/verify-bundle.mjs'
import { canonicalJson } from '../../src/register/index.js'
import { consistencyProof, inclusionProof, leafOf, rootOf } from '../../src/register/journal/merkle.js'
import { signCheckpoint } from '../../src/register/journal/note.js'
import {
  type Bundle,
  EDITION,
  lifeOf,
  partsOf,
  type Said,
  SIGNER,
  signerOf,
  writeBundle,
} from './journal-bundle.js'

const BUNDLE = writeBundle(lifeOf(40))
const PARTS = partsOf(BUNDLE)
const COUNT = BUNDLE.lines.length

/** Numbers that only look random, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** One byte changed, put in, or taken out. */
function mutated(bytes: Uint8Array, at: number, pick: (below: number) => number): Uint8Array {
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)]
  const other = ((bytes[at] ?? 0) + 1 + pick(255)) % 256
  const kind = pick(3)
  if (kind === 0) return Buffer.concat([before, Uint8Array.of(other), after])
  if (kind === 1) return Buffer.concat([before, after])
  return Buffer.concat([before, Uint8Array.of(other), bytes.subarray(at)])
}

function lineAt(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).filter((byte) => byte === 10).length + 1
}

describe('a sound bundle', () => {
  it('is found sound, as long as its newest checkpoint says', () => {
    expect(verifyBundle(PARTS)).toMatchObject({ sound: true, checked: COUNT, key: SIGNER.name, broken: null })
  })

  it('fits every checkpoint that was kept earlier', () => {
    for (const { note } of BUNDLE.notes)
      expect(verifyBundle(PARTS, { since: Buffer.from(note), key: SIGNER.key }).sound).toBe(true)
  })
})

describe('ten thousand single mutations', () => {
  it('of bytes of the journal are all found, at the entry they are in', () => {
    const pick = chance(1)
    const wrong: string[] = []
    for (let round = 0; round < 6000; round++) {
      const at = pick(PARTS.journal.length)
      const { sound, broken } = verifyBundle({ ...PARTS, journal: mutated(PARTS.journal, at, pick) })
      if (sound || broken?.number !== lineAt(PARTS.journal, at))
        wrong.push(`${at}: ${JSON.stringify(broken)}`)
    }
    expect(wrong).toEqual([])
  })

  it('of lines are all found, at the first entry that is not where it was', () => {
    const pick = chance(2)
    const wrong: string[] = []
    for (let round = 0; round < 2000; round++) {
      const [kind, at] = [pick(3), pick(COUNT)]
      const lines = [...BUNDLE.lines]
      const [line = ''] = lines.splice(at, 1)
      const to = kind === 0 ? at : (at + 1 + pick(COUNT - 1)) % COUNT
      if (kind === 1) lines.splice(to, 0, line)
      if (kind === 2) lines.splice(at, 0, line, line)
      const first = kind === 2 ? at + 2 : Math.min(at, to) + 1
      const { sound, broken } = verifyBundle(partsOf({ ...BUNDLE, lines }))
      if (sound || broken?.number !== first) wrong.push(`${kind} ${at} ${to}: ${JSON.stringify(broken)}`)
    }
    expect(wrong).toEqual([])
  })

  const others: readonly (readonly [string, (change: (bytes: Uint8Array) => Uint8Array) => BundleParts])[] = [
    ['checkpoint', (change) => ({ ...PARTS, checkpoint: change(PARTS.checkpoint) })],
    ['keys', (change) => ({ ...PARTS, keys: change(PARTS.keys) })],
    [
      'earlier checkpoint',
      (change) => {
        const [size, note] = [...PARTS.checkpoints][1] as [string, Uint8Array]
        return { ...PARTS, checkpoints: new Map([...PARTS.checkpoints, [size, change(note)]]) }
      },
    ],
    [
      'text',
      (change) => {
        const text = PARTS.editions.get(EDITION) as Uint8Array
        return { ...PARTS, editions: new Map([[EDITION, change(text)]]) }
      },
    ],
  ]

  it.each(others)('of the %s are all found', (name, apply) => {
    const pick = chance(3)
    for (let round = 0; round < 500; round++) {
      const { sound, broken } = verifyBundle(apply((bytes) => mutated(bytes, pick(bytes.length), pick)))
      expect(sound, String(round)).toBe(false)
      if (name === 'text') expect(broken?.number).toBe(1)
    }
  })
})

describe('whoever can write everything but an old checkpoint', () => {
  const rewritten = lifeOf(40).map((said, index) =>
    index === 12 ? { ...said, after: { note: 'other' } } : said,
  )
  const notes = (size: number) => Buffer.from(BUNDLE.notes.find((one) => one.size === size)?.note ?? '')
  const sizes = BUNDLE.notes.map(({ size }) => size)

  it('rewrites history unseen without it, and is found with it', () => {
    const forged = partsOf(writeBundle(rewritten))
    expect(verifyBundle(forged).sound).toBe(true)
    expect(verifyBundle(forged, { since: notes(sizes[0] ?? 0) }).sound).toBe(true)
    expect(verifyBundle(forged, { since: notes(sizes[1] ?? 0) }).broken?.why).toBe('inconsistent')
  })

  it('cuts the tail, and is found at the first entry that is gone', () => {
    const cut = partsOf(writeBundle(lifeOf(40).slice(0, 20)))
    expect(verifyBundle(cut).sound).toBe(true)
    const { broken } = verifyBundle(cut, { since: notes(sizes.at(-1) ?? 0) })
    expect(broken).toEqual({ number: 23, why: 'tail-cut' })
  })

  it('signs with another key, and is found by whoever kept the key or a checkpoint', () => {
    const thief = signerOf(9)
    const forged = partsOf(writeBundle(rewritten, thief), thief)
    expect(verifyBundle(forged).sound).toBe(true)
    expect(verifyBundle(forged, { key: SIGNER.key }).broken?.why).toBe('key')
    expect(verifyBundle(forged, { since: notes(sizes[0] ?? 0) }).broken?.why).toBe('signature')
  })
})

describe('checks of what entries say', () => {
  const judge = (life: readonly Said[]) => verifyBundle(partsOf(writeBundle(life))).broken
  const swap = (at: number, change: (said: Said) => Said) =>
    lifeOf(40).map((said, index) => (index === at ? change(said) : said))
  const statement = (change: object) =>
    swap(1, (said) => {
      const after = said.after as { statement: object }
      return { ...said, after: { ...after, statement: { ...after.statement, ...change } } as Said['after'] }
    })

  it('find a quote that the text does not have at its place', () => {
    expect(judge(statement({ quote: 'сжечь мост «Тулпар»' }))).toEqual({ number: 2, why: 'quote' })
    expect(judge(statement({ span: { start: 0, end: 5 } }))).toEqual({ number: 2, why: 'quote' })
    expect(judge(statement({ slots: [{ quote: 'мост', span: { start: 1, end: 5 } }] }))).toEqual({
      number: 2,
      why: 'quote',
    })
  })

  it('find an edition that is not in the bundle', () => {
    expect(judge(statement({ edition: 'ed_none' }))).toEqual({ number: 2, why: 'edition-missing' })
  })

  it.each([
    ['another state', { state: 'f'.repeat(64), number: 5 }],
    ['another number', { number: 4 }],
  ])('find a snapshot of %s', (_, fixed) => {
    const told = { act: 'snapshot.taken', subject: 'sn_x', after: { state: 'f'.repeat(64), ...fixed } }
    expect(judge(swap(5, () => told))).toEqual({ number: 6, why: 'snapshot-state' })
  })

  it('find entries after the newest checkpoint', () => {
    const longer: Bundle = { ...writeBundle(lifeOf(40)), notes: BUNDLE.notes.slice(0, 2) }
    expect(verifyBundle(partsOf(longer)).broken).toEqual({ number: 23, why: 'beyond-checkpoint' })
  })
})

describe('a proof of one entry', () => {
  const hashes = BUNDLE.lines.map((line) => line.slice(-67, -3))
  const leaves = hashes.map((hash) => leafOf(Buffer.from(hash, 'hex')))
  const proofOf = (index: number) => ({
    entry: (BUNDLE.lines[index] ?? '').slice(9, -76),
    hash: hashes[index] ?? '',
    index,
    path: inclusionProof(leaves, index).map((step) => Buffer.from(step).toString('hex')),
    checkpoint: BUNDLE.notes.at(-1)?.note ?? '',
    key: SIGNER.key,
  })

  it('holds for every entry, by a second way of climbing', () => {
    for (let index = 0; index < COUNT; index++)
      expect(verifyProof(proofOf(index)).sound, String(index)).toBe(true)
  })

  const proof = proofOf(11)
  const [one = '', two = '', ...rest] = proof.path
  it.each([
    ['another entry', { entry: proofOf(12).entry }],
    ['another hash', { hash: proofOf(12).hash }],
    ['another index', { index: 12 }],
    ['a negative index', { index: -1 }],
    ['a longer path', { path: [...proof.path, one] }],
    ['a shorter path', { path: proof.path.slice(1) }],
    ['swapped steps', { path: [two, one, ...rest] }],
    ['a repeated step', { path: [one, one, ...rest] }],
    ['steps that are none', { path: ['x', two, ...rest] }],
    ['no path', { path: null }],
    ['size 0', { checkpoint: signCheckpoint(SIGNER, 0, leaves[0] as Uint8Array) }],
    ['an unsigned checkpoint', { checkpoint: proof.checkpoint.replace(/\n\n.*/s, '\n\n') }],
    [
      'the checkpoint of another key',
      { checkpoint: signCheckpoint(signerOf(9), COUNT, leaves[0] as Uint8Array) },
    ],
  ])('with %s is refused', (_, change) => {
    expect(verifyProof({ ...proof, ...change }).sound).toBe(false)
  })

  it('with another key is refused by whoever knows the key', () => {
    expect(verifyProof(proof, { key: SIGNER.key }).sound).toBe(true)
    expect(verifyProof(proof, { key: signerOf(9).key }).sound).toBe(false)
  })

  it('has as many steps as the tree has levels', () => {
    const path = inclusionProof(leaves, 3)
    expect(climb(leaves[3] as Uint8Array, 3, COUNT, [...path, path[0] as Uint8Array])).toBeUndefined()
  })
})

describe('a proof of growth', () => {
  const leaves = BUNDLE.lines.map((line) => leafOf(Buffer.from(line.slice(-67, -3), 'hex')))
  const noteOf = (size: number) => signCheckpoint(SIGNER, size, rootOf(leaves.slice(0, size)))
  const NOTES = ['', ...leaves.map((_, at) => noteOf(at + 1))]
  const growth = (from: number, to: number) => ({
    ...{ from: NOTES[from], to: NOTES[to], key: SIGNER.key },
    path: consistencyProof(leaves.slice(0, to), from).map((step) => Buffer.from(step).toString('hex')),
  })

  it('holds between any two lengths, by a second way of climbing', () => {
    for (let to = 1; to <= COUNT; to++)
      for (let from = 1; from <= to; from++)
        expect(verifyGrowth(growth(from, to)), `${from} ${to}`).toMatchObject({
          ...{ sound: true, grownFrom: from, checked: to },
        })
  })

  it('of another earlier journal is refused at every length', () => {
    for (let from = 1; from <= COUNT; from++) {
      const other = rootOf([...leaves.slice(0, from - 1), leafOf(Buffer.alloc(32))])
      const forged = { ...growth(from, COUNT), from: signCheckpoint(SIGNER, from, other) }
      expect(verifyGrowth(forged).broken, String(from)).toEqual({ number: null, why: 'inconsistent' })
    }
  })

  const proof = growth(11, COUNT)
  const [one = '', two = '', ...rest] = proof.path
  it.each([
    ['checkpoints that change places', { from: proof.to, to: proof.from }],
    ['a longer path', { path: [...proof.path, one] }],
    ['a shorter path', { path: proof.path.slice(1) }],
    ['a path cut at its end', { path: proof.path.slice(0, -1) }],
    ['swapped steps', { path: [two, one, ...rest] }],
    ['a repeated step', { path: [one, one, ...rest] }],
    ['no steps', { path: [] }],
    ['no path', { path: null }],
    ['steps that are none', { path: ['x', two, ...rest] }],
    ['an unsigned checkpoint', { to: NOTES[COUNT]?.replace(/\n\n.*/s, '\n\n') }],
    ['the checkpoint of another key', { from: signCheckpoint(signerOf(9), 11, rootOf(leaves.slice(0, 11))) }],
  ])('with %s is refused', (_, change) => {
    expect(verifyGrowth({ ...proof, ...change }).sound).toBe(false)
  })

  it('needs no step where nothing grew, and takes none', () => {
    expect(verifyGrowth({ ...growth(11, 11), path: [one] }).sound).toBe(false)
  })
})

describe('the two ways of writing canonical JSON', () => {
  /** The samples of RFC 8785, section 3.2.2 without its floats, and 3.2.3; then the traps. */
  it.each<[string, unknown, string | undefined]>([
    [
      'strings of section 3.2.2',
      { string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] },
      '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    [
      'keys of section 3.2.3',
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    ['a float', { a: 0.5 }, undefined],
    ['minus zero', [-0], undefined],
    ['an integer beyond 2^53', [2 ** 53], undefined],
    ['half a character', ['\ud800'], undefined],
    ['half a character in a key', { '\ud800': 1 }, undefined],
  ])('agree on %s', (_, value, written) => {
    const ours = canonicalJson(value as never)
    expect([canonical(value), ours.ok ? ours.value : undefined]).toEqual([written, written])
  })
})
