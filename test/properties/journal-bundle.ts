import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { BundleParts } from '../../bin/verify-bundle.mjs'
import { contentId } from '../../src/kernel/index.js'
import { GENESIS, type JournalValue, type Signer, sealEntry } from '../../src/register/index.js'
import { GrowingTree, leafOf } from '../../src/register/journal/merkle.js'
import { keyLine, signCheckpoint } from '../../src/register/journal/note.js'
import { applyEntry, hashOfState } from '../../src/register/journal/replay.js'
import { mustHave } from '../database/must-have.js'

/** A signer with a key of its own, made of one byte 32 times. */
export function signerOf(seed: number, name = 'kelisim/test'): Signer {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  const key = Buffer.concat([prefix, Buffer.alloc(32, seed)])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const publicKey = Buffer.from(x, 'base64url')
  return { name, key: keyLine(name, publicKey), sign: (text) => sign(null, Buffer.from(text), privateKey) }
}

export const SIGNER = signerOf(7)

/** What one entry of a made bundle says. */
export interface Said {
  readonly act: string
  readonly subject: string
  readonly before?: JournalValue
  readonly after: JournalValue
}

const TEXT = 'Стороны согласились открыть мост «Тулпар» до осени. Обсуждены каналы 😀 и сады.\n'
const READOUT = contentId('rd', [TEXT])
const LANGUAGE = 'ru'
export const EDITION = contentId('ed', [READOUT, LANGUAGE, TEXT])

function quoted(words: string) {
  const start = TEXT.indexOf(words)
  return { span: { start, end: start + words.length }, quote: words }
}

function statementOf(index: number): Said {
  const words = ['открыть мост «Тулпар»', 'каналы 😀', 'сады', 'до осени'][index % 4] ?? ''
  const slots = [{ name: 'object', ...quoted(words.slice(0, 4)) }]
  const statement = { edition: EDITION, kind: 'topic', ...quoted(words), slots }
  const after = { state: 'accepted', version: 2, statement }
  return { act: 'statement.accepted', subject: `st_${index}`, before: { state: 'read', version: 1 }, after }
}

/** A life of a register in so many entries. */
export function lifeOf(count: number): readonly Said[] {
  const received = { title: 'Мост', edition: EDITION, language: LANGUAGE }
  const first: Said = { act: 'readout.received', subject: READOUT, after: received }
  const moved = (index: number): Said => ({
    act: 'side.moved',
    subject: `co_${index % 5}`,
    before: index < 10 ? null : { version: index - 5 },
    after: { version: index, note: `«${index}»`, share: `${index}.5`, list: [index, null, true] },
  })
  const rest = Array.from({ length: count - 1 }, (_, index) =>
    index % 3 === 0 ? statementOf(index) : moved(index),
  )
  return [first, ...rest]
}

/** Lines and checkpoints of a bundle in the making. */
export interface Bundle {
  readonly lines: readonly string[]
  readonly notes: readonly { readonly size: number; readonly note: string }[]
}

/** Writes entries with a snapshot and a checkpoint after every tenth, by the register's own functions. */
export function writeBundle(life: readonly Said[], signer = SIGNER): Bundle {
  const [lines, notes, tree, state] = [
    [] as string[],
    [] as Bundle['notes'][number][],
    new GrowingTree(),
    new Map(),
  ]
  let prev = GENESIS
  const write = ({ act, subject, before = null, after }: Said) => {
    const who = { actor: 'Reviewer', office: null, at: '2025-05-14T10:00:00.000Z' }
    const draft = { number: lines.length + 1, act, subject, before, after, prev, ...who }
    const { entry, hash } = mustHave(sealEntry(draft))
    lines.push(`{"entry":${entry},"hash":"${hash}"}\n`)
    tree.add(leafOf(Buffer.from(hash, 'hex')))
    applyEntry(state, { subject, before, after })
    prev = hash
  }
  for (const [index, said] of life.entries()) {
    write(said)
    if (index % 10 !== 9 && index !== life.length - 1) continue
    const fixed = { number: lines.length, state: hashOfState(state), purpose: 'test' }
    write({ act: 'snapshot.taken', subject: `sn_${index}`, after: fixed })
    notes.push({ size: tree.size, note: signCheckpoint(signer, tree.size, tree.root()) })
  }
  return { lines, notes }
}

/** The parts of a bundle as a verifier gets them. */
export function partsOf({ lines, notes }: Bundle, signer = SIGNER): BundleParts {
  const edition = `${JSON.stringify({ language: LANGUAGE, readout: READOUT, text: TEXT })}\n`
  return {
    journal: Buffer.from(lines.join('')),
    checkpoint: Buffer.from(notes.at(-1)?.note ?? ''),
    keys: Buffer.from(`${signer.key}\n`),
    checkpoints: new Map(notes.map(({ size, note }) => [String(size), Buffer.from(note)])),
    editions: new Map([[EDITION, Buffer.from(edition)]]),
  }
}
