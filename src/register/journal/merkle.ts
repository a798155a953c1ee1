import { createHash } from 'node:crypto'

/** A hash of 32 bytes. */
export type Hash = Uint8Array

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

function sha256(...parts: readonly Uint8Array[]): Hash {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The hash of a leaf.
 *  source: RFC 9162, section 2.1.1 */
export function leafOf(data: Uint8Array): Hash {
  return sha256(LEAF, data)
}

function nodeOf(left: Hash, right: Hash): Hash {
  return sha256(NODE, left, right)
}

/** The largest power of two below a size: where a tree of that size is parted. */
function partOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1))
}

/** The root over hashes of leaves; of none it is the hash of nothing.
 *  source: RFC 9162, section 2.1.1 */
export function rootOf(leaves: readonly Hash[]): Hash {
  const [only] = leaves
  if (only === undefined) return sha256()
  if (leaves.length === 1) return only
  const part = partOf(leaves.length)
  return nodeOf(rootOf(leaves.slice(0, part)), rootOf(leaves.slice(part)))
}

/** The hashes that lead from the leaf at an index to the root.
 *  source: RFC 9162, section 2.1.3.1 */
export function inclusionProof(leaves: readonly Hash[], index: number): readonly Hash[] {
  if (leaves.length <= 1) return []
  const part = partOf(leaves.length)
  const [left, right] = [leaves.slice(0, part), leaves.slice(part)]
  return index < part
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - part), rootOf(left)]
}

/** The hashes that show that a tree begins with the first `size` of its leaves.
 *  source: RFC 9162, section 2.1.4.1 */
export function consistencyProof(leaves: readonly Hash[], size: number): readonly Hash[] {
  return size === 0 ? [] : subproof(leaves, size, true)
}

function subproof(leaves: readonly Hash[], size: number, isWhole: boolean): readonly Hash[] {
  if (size === leaves.length) return isWhole ? [] : [rootOf(leaves)]
  const part = partOf(leaves.length)
  const [left, right] = [leaves.slice(0, part), leaves.slice(part)]
  return size <= part
    ? [...subproof(left, size, isWhole), rootOf(right)]
    : [...subproof(right, size - part, false), rootOf(left)]
}

/** A tree that grows leaf by leaf: the roots of its full parts, the largest first. */
export class GrowingTree {
  #size = 0
  readonly #parts: Hash[] = []

  get size(): number {
    return this.#size
  }

  /** Adds the hash of a leaf. */
  add(leaf: Hash): void {
    let node = leaf
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2))
      node = nodeOf(this.#parts.pop() ?? node, node)
    this.#parts.push(node)
    this.#size++
  }

  /** The root over all leaves so far. */
  root(): Hash {
    return this.#parts.length === 0 ? sha256() : this.#parts.reduceRight((right, left) => nodeOf(left, right))
  }
}

/** What an inclusion proof claims. */
export interface Inclusion {
  readonly leaf: Hash
  readonly index: number
  readonly size: number
  readonly path: readonly Hash[]
}

function isEqual(one: Hash, other: Hash): boolean {
  return Buffer.compare(one, other) === 0
}

/** Whether a proof leads from its leaf to a root.
 *  source: RFC 9162, section 2.1.3.2 */
export function isIncluded({ leaf, index, size, path }: Inclusion, root: Hash): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false
  let [at, last, node] = [index, size - 1, leaf]
  for (const step of path) {
    if (last === 0) return false
    const isRight = at % 2 === 1 || at === last
    node = isRight ? nodeOf(step, node) : nodeOf(node, step)
    while (isRight && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && isEqual(node, root)
}

/** Two roots of one tree that grew. */
export interface Growth {
  readonly from: { readonly size: number; readonly root: Hash }
  readonly to: { readonly size: number; readonly root: Hash }
  readonly path: readonly Hash[]
}

/** Whether a proof shows that the later tree begins with the earlier one.
 *  source: RFC 9162, section 2.1.4.2 */
export function isGrowth({ from, to, path }: Growth): boolean {
  if (from.size === to.size) return path.length === 0 && isEqual(from.root, to.root)
  if (from.size < 1 || from.size > to.size) return false
  const isPower = Number.isInteger(Math.log2(from.size))
  const [first, ...rest] = isPower ? [from.root, ...path] : path
  return first !== undefined && climbs(first, rest, { from, to })
}

function climbs(first: Hash, path: readonly Hash[], { from, to }: Omit<Growth, 'path'>): boolean {
  let [at, last, older, newer] = [from.size - 1, to.size - 1, first, first]
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  for (const step of path) {
    if (last === 0) return false
    const isShared = at % 2 === 1 || at === last
    if (isShared) older = nodeOf(step, older)
    newer = isShared ? nodeOf(step, newer) : nodeOf(newer, step)
    while (isShared && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && isEqual(older, from.root) && isEqual(newer, to.root)
}
