#!/usr/bin/env node
// Checks a journal bundle of Kelisim, or the proof of one entry or of growth, without Kelisim: this one file, Node 20.19 or newer, no package.
//
//   node verify-bundle.mjs FOLDER [--since OLD_CHECKPOINT] [--key KEY_LINE] [--json]
//   node verify-bundle.mjs PROOF.json [--key KEY_LINE] [--json]
//
// It shares no code with the program that writes bundles, so that a mistake there is not made again here.
// A bundle is: journal.ndjson (one {"entry":…,"hash":"…"} a line), checkpoint, checkpoints/, keys, editions/.
// Checked are: a the one way of writing, b the chain, c the numbers, d the root of the tree, e the signatures,
// f that earlier checkpoints still fit, g that quotes stand in the texts, h that replaying gives the hashes of snapshots.
// Exit code: 0 sound, 4 the evidence disagrees, 2 no bundle, 6 it cannot be read.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ENTRY_TAG = 'kelisim-entry-v1\n'
const STATE_TAG = 'kelisim-state-v1\n'
const NOTHING_BEFORE = '0'.repeat(64)
const KEYS_OF_ENTRY = 'act,actor,after,at,before,n,office,prev,subject,v'
const ED25519 = 1

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const hex = (bytes) => Buffer.from(bytes).toString('hex')

/** The evidence disagrees: why, and at which entry when that is known. */
class Fault extends Error {
  constructor(why, number = null) {
    super(why)
    this.number = number
  }
}

class NoBundle extends Error {}

function must(holds, why, number) {
  if (!holds) throw new Fault(why, number)
}

// ---- the one way of writing JSON (RFC 8785, without floats) ----

/** A value written the one way; undefined when it cannot be an entry's. */
export function canonical(value, depth = 0) {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : undefined
  if (typeof value === 'string') return /[\p{Cs}\0]/u.test(value) ? undefined : JSON.stringify(value)
  if (depth >= 64) return undefined
  if (Array.isArray(value))
    return wrapped(
      '[',
      value.map((one) => canonical(one, depth + 1)),
      ']',
    )
  const members = Object.keys(value)
    .sort()
    .map((key) => {
      const [name, member] = [canonical(key), canonical(value[key], depth + 1)]
      return name === undefined || member === undefined ? undefined : `${name}:${member}`
    })
  return wrapped('{', members, '}')
}

function wrapped(open, parts, close) {
  return parts.includes(undefined) ? undefined : open + parts.join(',') + close
}

/** JSON that is written the one way; undefined for any other text. */
function readCanonical(text) {
  try {
    const value = JSON.parse(text)
    return canonical(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// ---- the tree over the hashes of the entries (RFC 9162) ----

const leafOf = (hash) => sha256(Uint8Array.of(0), Buffer.from(hash, 'hex'))
const nodeOf = (left, right) => sha256(Uint8Array.of(1), left, right)

/** Adds a leaf to the roots of full parts, which stand by size, the largest first. */
function grow(parts, leaf) {
  let part = { size: 1, root: leaf }
  while (parts.at(-1)?.size === part.size) {
    const left = parts.pop()
    part = { size: 2 * part.size, root: nodeOf(left.root, part.root) }
  }
  parts.push(part)
}

function rootOf(parts) {
  return parts.map(({ root }) => root).reduceRight((right, left) => nodeOf(left, right))
}

/** The root that a path leads to from a leaf: at each level from below, the neighbour if there is one. */
export function climb(leaf, index, size, path) {
  let [node, at, width, step] = [leaf, index, size, 0]
  for (; width > 1; at = Math.floor(at / 2), width = Math.ceil(width / 2)) {
    if (at % 2 === 0 && at === width - 1) continue
    const neighbour = path[step++]
    if (neighbour === undefined) return undefined
    node = at % 2 === 0 ? nodeOf(node, neighbour) : nodeOf(neighbour, node)
  }
  return step === path.length ? node : undefined
}

/** The roots of the earlier and the later tree that a path leads to (RFC 9162, 2.1.4.2), the earlier one known. */
function growthRoots({ size, root }, width, path) {
  const isPower = 2 ** Math.round(Math.log2(size)) === size
  const [first, ...steps] = isPower ? [root, ...path] : path
  let [at, last, early, late] = [size - 1, width - 1, first, first]
  const up = () => {
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  while (at % 2 === 1) up()
  for (const step of steps) {
    if (last === 0) return undefined
    if (at % 2 === 0 && at !== last) late = nodeOf(late, step)
    else {
      ;[early, late] = [nodeOf(step, early), nodeOf(step, late)]
      while (at % 2 === 0 && at !== 0) up()
    }
    up()
  }
  return last === 0 && first !== undefined ? { early, late } : undefined
}

// ---- keys and checkpoints (signed notes of c2sp.org) ----

/** Bytes in base 64 that has no second writing. */
function fromBase64(text) {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

/** A key line `name+id+key`. */
export function readKey(line) {
  const [, name, id, coded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line) ?? []
  const bytes = coded === undefined ? undefined : fromBase64(coded)
  must(bytes?.length === 33 && bytes[0] === ED25519, 'key')
  must(hex(sha256(`${name}\n`, bytes).subarray(0, 4)) === id, 'key')
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') }
  return { name, id, key: createPublicKey({ key: jwk, format: 'jwk' }) }
}

/** A checkpoint whose signature by the key holds: size and root. */
export function readCheckpoint(text, { name, id, key }) {
  const shape = /^((\S+)\n([1-9]\d{0,14})\n(\S+)\n)\n((?:— \S+ \S+\n)+)$/u.exec(text)
  must(shape, 'checkpoint')
  const [, body, origin, size, coded, signatures] = shape
  const root = fromBase64(coded)
  must(origin === name && root?.length === 32, 'checkpoint')
  const signed = signatures
    .trimEnd()
    .split('\n')
    .some((line) => {
      const [, signer, code] = line.split(' ')
      const bytes = signer === name ? fromBase64(code) : undefined
      return (
        bytes !== undefined &&
        hex(bytes.subarray(0, 4)) === id &&
        verify(null, Buffer.from(body), key, bytes.subarray(4))
      )
    })
  must(signed, 'signature')
  return { size: Number(size), root: hex(root) }
}

// ---- the texts, and what is quoted from them ----

/** The id of what is made of its content: 26 letters of base 32 of a hash. */
function contentId(prefix, parts) {
  const bits = [...sha256(JSON.stringify(parts))].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = Array.from({ length: 26 }, (_, at) => Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2))
  return `${prefix}_${letters.map((letter) => '0123456789abcdefghjkmnpqrstvwxyz'[letter]).join('')}`
}

/** The text of an edition whose id is the hash of what its file holds. */
function readEdition(editions, id, number) {
  must(editions.has(id), 'edition-missing', number)
  const file = textOf(editions.get(id))
  const edition = file?.endsWith('\n') ? readCanonical(file.slice(0, -1)) : undefined
  must(
    edition && contentId('ed', [edition.readout, edition.language, edition.text]) === id,
    'edition-hash',
    number,
  )
  return edition.text
}

/** Every quote of a statement, and of its slots, stands at its place in the text of the edition. */
function checkQuotes({ span, quote, slots = [] }, text, number) {
  for (const one of [{ span, quote }, ...slots])
    must(text.slice(one.span?.start, one.span?.end) === one.quote && one.quote !== '', 'quote', number)
}

// ---- replaying ----

const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without `before` a subject begins anew, without `after` it ends, else fields take the place of earlier ones. */
function replay(state, { subject, before, after }) {
  const old = state.get(subject)
  if (after === null) state.delete(subject)
  else state.set(subject, before !== null && isFields(old) && isFields(after) ? { ...old, ...after } : after)
}

function hashOfState(state) {
  const lines = [...state.keys()].sort().map((subject) => `${canonical([subject, state.get(subject)])}\n`)
  return hex(sha256(STATE_TAG, lines.join('')))
}

// ---- the walk over all entries ----

/** One line of the journal as entry and hash; a, b and c of the checks. */
function readEntry(bytes, number, prev) {
  const line = textOf(bytes)
  const [, text, hash] = /^\{"entry":(\{.*\}),"hash":"([0-9a-f]{64})"\}$/su.exec(line ?? '') ?? []
  const entry = text === undefined ? undefined : readCanonical(text)
  must(
    entry !== undefined && Object.keys(entry).join() === KEYS_OF_ENTRY && entry.v === 1,
    'not-canonical',
    number,
  )
  must(entry.n === number, 'number-gap', number)
  must(entry.prev === prev, 'prev-mismatch', number)
  must(hex(sha256(ENTRY_TAG, text)) === hash, 'hash-mismatch', number)
  return { entry, hash }
}

function splitLines(bytes) {
  const lines = []
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from)
    must(end >= 0, 'cut-line', lines.length + 1)
    lines.push(bytes.subarray(from, end))
    from = end + 1
  }
  return lines
}

/** What an entry says of texts and snapshots; g and h of the checks. */
function checkContent(entry, number, { editions, texts, state }) {
  const { act, subject, after } = entry
  const named = [after?.edition, after?.statement?.edition, subject].filter((id) => /^ed_/.test(id ?? ''))
  for (const id of named) if (!texts.has(id)) texts.set(id, readEdition(editions, id, number))
  if (isFields(after?.statement))
    checkQuotes(after.statement, texts.get(after.statement.edition) ?? '', number)
  if (act === 'snapshot.taken')
    must(after?.number === number - 1 && after.state === hashOfState(state), 'snapshot-state', number)
  replay(state, entry)
}

/** Walks all entries and gives the roots of the tree at the sizes asked for. */
function walk(journal, editions, sizes) {
  const [parts, roots, known] = [[], new Map(), { editions, texts: new Map(), state: new Map() }]
  let head = NOTHING_BEFORE
  const lines = splitLines(journal)
  for (const [index, bytes] of lines.entries()) {
    const { entry, hash } = readEntry(bytes, index + 1, head)
    checkContent(entry, index + 1, known)
    grow(parts, leafOf(hash))
    if (sizes.has(index + 1) || index + 1 === lines.length) roots.set(index + 1, hex(rootOf(parts)))
    head = hash
  }
  for (const id of editions.keys()) if (!known.texts.has(id)) readEdition(editions, id, null)
  return { count: lines.length, head, roots }
}

/** Sizes that checkpoints name, before anything of them is believed. */
const claimedSizes = (notes) => new Set(notes.map((note) => Number(note.split('\n')[1])))

/** Checks a bundle given as parts; d, e and f of the checks come after the walk, for it can name the entry.
 *  Throws a Fault; answers with what was checked. */
function check({ journal, checkpoint, keys, checkpoints, editions }, { since, key } = {}) {
  const texts = [checkpoint, ...checkpoints.values(), ...(since === undefined ? [] : [since])].map(
    (one) => textOf(one) ?? '',
  )
  const { count, head, roots } = walk(journal, editions, claimedSizes(texts))
  const line = textOf(keys) ?? ''
  must(line.endsWith('\n') && (key === undefined || line === `${key}\n`), 'key')
  const signer = readKey(line.slice(0, -1))
  const [newest, ...earlier] = texts.map((text) => readCheckpoint(text, signer))
  must(count >= newest.size, 'tail-cut', count + 1)
  must(count === newest.size, 'beyond-checkpoint', newest.size + 1)
  must(roots.get(newest.size) === newest.root, 'root-mismatch')
  for (const { size, root } of earlier) {
    must(size <= count, 'tail-cut', count + 1)
    must(roots.get(size) === root, 'inconsistent')
  }
  const named = [...checkpoints.keys()].map(Number)
  must(
    named.every((size, at) => size === earlier[at].size),
    'checkpoint',
  )
  return { checked: count, head, root: newest.root, key: signer.name, broken: null }
}

/** The verdict on a bundle.
 *  parts: journal, checkpoint, keys as bytes; checkpoints and editions as maps from name to bytes */
export function verifyBundle(parts, options) {
  return verdictOf(() => check(parts, options))
}

/** The verdict on the proof of one entry: it stands in the journal that the checkpoint signs. */
export function verifyProof(proof, options = {}) {
  return verdictOf(() => {
    const { entry, hash, index, path, checkpoint, key } = proof
    const signer = readKey(options.key ?? key)
    const { size, root } = readCheckpoint(String(checkpoint), signer)
    const number = Number(index) + 1
    must(
      Number.isSafeInteger(index) && index >= 0 && index < size && readCanonical(entry)?.n === number,
      'number-gap',
      number,
    )
    must(hex(sha256(ENTRY_TAG, entry)) === hash, 'hash-mismatch', number)
    const top = climb(leafOf(hash), index, size, readPath(path, number))
    must(top !== undefined && hex(top) === root, 'path', number)
    return { checked: 1, head: hash, root, key: signer.name, broken: null }
  })
}

/** The verdict on the proof that the journal only grew from one signed checkpoint to another. */
export function verifyGrowth(proof, options = {}) {
  return verdictOf(() => {
    const signer = readKey(options.key ?? proof.key)
    const [from, to] = [proof.from, proof.to].map((note) => readCheckpoint(String(note), signer))
    const steps = readPath(proof.path, null)
    must(from.size <= to.size, 'tail-cut')
    const earlier = { size: from.size, root: Buffer.from(from.root, 'hex') }
    const same = steps.length === 0 ? { early: earlier.root, late: earlier.root } : undefined
    const roots = from.size === to.size ? same : growthRoots(earlier, to.size, steps)
    must(roots && hex(roots.early) === from.root && hex(roots.late) === to.root, 'inconsistent')
    return { checked: to.size, grownFrom: from.size, root: to.root, key: signer.name, broken: null }
  })
}

function readPath(path, number) {
  must(Array.isArray(path) && path.every((one) => /^[0-9a-f]{64}$/.test(one)), 'path', number)
  return path.map((one) => Buffer.from(one, 'hex'))
}

function verdictOf(work) {
  try {
    return { sound: true, ...work() }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { sound: false, broken: { number: error.number, why: error.message } }
  }
}

// ---- reading from the disk ----

function filesOf(folder) {
  const names = readdirSync(folder).sort()
  return names.map((name) => [name, readFileSync(join(folder, name))])
}

function filesIn(root, names, folder) {
  return new Map(names.includes(folder) ? filesOf(join(root, folder)) : [])
}

/** The parts of a bundle in a folder. */
export function readBundle(root) {
  const names = readdirSync(root)
  for (const name of ['journal.ndjson', 'checkpoint', 'keys'])
    if (!names.includes(name)) throw new NoBundle(`${root} has no ${name}`)
  const part = (name) => readFileSync(join(root, name))
  const editions = [...filesIn(root, names, 'editions')].map(([name, bytes]) => [
    name.replace(/\.json$/, ''),
    bytes,
  ])
  const checkpoints = filesIn(root, names, 'checkpoints')
  const [journal, checkpoint, keys] = [part('journal.ndjson'), part('checkpoint'), part('keys')]
  return { journal, checkpoint, keys, checkpoints, editions: new Map(editions) }
}

const VERIFIERS = new Map([
  ['kelisim.proof/1', verifyProof],
  ['kelisim.growth/1', verifyGrowth],
])

function readProof(file) {
  try {
    const proof = JSON.parse(readFileSync(file, 'utf8'))
    const verify = VERIFIERS.get(proof?.schema)
    if (verify) return (options) => verify(proof, options)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new NoBundle(`${file} is neither a bundle nor a proof`)
}

function optionOf(args, name) {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}

function judge(args) {
  const [since, key] = [optionOf(args, '--since'), optionOf(args, '--key')]
  const path = args.find((one) => !one.startsWith('--'))
  if (path === undefined) throw new NoBundle('name the folder of a bundle')
  if (!statSync(path).isDirectory()) return readProof(path)({ key })
  return verifyBundle(readBundle(path), { key, since: since === undefined ? undefined : readFileSync(since) })
}

function lineOf({ sound, checked, grownFrom, head, root, key, broken }) {
  if (grownFrom !== undefined)
    return `Sound: grown from ${grownFrom} to ${checked} entries, root ${root}, signed by ${key}\n`
  if (sound)
    return `Sound: ${checked} ${checked === 1 ? 'entry' : 'entries'}, head ${head}, root ${root}, signed by ${key}\n`
  return `Broken${broken.number === null ? '' : ` at entry ${broken.number}`}: ${broken.why}\n`
}

function main(args) {
  const isJson = args.includes('--json')
  try {
    const verdict = judge(args)
    process.stdout.write(
      isJson ? `${JSON.stringify({ schema: 'kelisim.verdict/1', ...verdict })}\n` : lineOf(verdict),
    )
    process.exitCode = verdict.sound ? 0 : 4
  } catch (error) {
    process.stderr.write(`Error: ${error.message}\n`)
    process.exitCode = error instanceof NoBundle ? 2 : 6
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main(process.argv.slice(2))
