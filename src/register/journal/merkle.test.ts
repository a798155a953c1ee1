import { describe, expect, it } from 'vitest'
import {
  consistencyProof,
  GrowingTree,
  inclusionProof,
  isGrowth,
  isIncluded,
  leafOf,
  rootOf,
} from './merkle.js'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => Buffer.from(text, 'hex')

/** The test data of the reference implementations of RFC 6962 and RFC 9162 (certificate-transparency, trillian). */
const DATA = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const LEFT = ROOTS[4] ?? ''
const LEAVES = DATA.map((data) => leafOf(bytes(data)))
const PAIR = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0'
const PATH_OF_0 = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
]

const root = (size: number) => rootOf(LEAVES.slice(0, size))

describe('the tree', () => {
  it.each(ROOTS.map((expected, size) => [size, expected]))(
    'of %i leaves has the published root',
    (size, expected) => {
      const tree = new GrowingTree()
      for (const leaf of LEAVES.slice(0, Number(size))) tree.add(leaf)
      expect([hex(root(Number(size))), hex(tree.root()), tree.size]).toEqual([expected, expected, size])
    },
  )

  it('gives the published proofs', () => {
    expect(inclusionProof(LEAVES, 0).map(hex)).toEqual(PATH_OF_0)
    expect(inclusionProof(LEAVES, 5).map(hex).slice(1)).toEqual([PAIR, LEFT])
    expect(consistencyProof(LEAVES, 1).map(hex)).toEqual(PATH_OF_0)
    expect(consistencyProof(LEAVES, 6).map(hex).slice(1)).toEqual([PAIR, LEFT])
  })
})

const SIZES = DATA.map((_, index) => index + 1)
const growths = SIZES.flatMap((to) => SIZES.filter((from) => from <= to).map((from) => [from, to] as const))

describe('proofs', () => {
  it('of every leaf in every size lead to the root, and to no other leaf, size or root', () => {
    for (const size of SIZES)
      for (let index = 0; index < size; index++) {
        const path = inclusionProof(LEAVES.slice(0, size), index)
        const claim = { leaf: LEAVES[index] as Uint8Array, index, size, path }
        expect(isIncluded(claim, root(size))).toBe(true)
        for (const other of SIZES.filter((one) => one !== size))
          expect(isIncluded(claim, root(other))).toBe(false)
        for (const at of SIZES.filter((one) => one - 1 !== index))
          expect(isIncluded({ ...claim, index: at - 1 }, root(size)), `${index}/${size} at ${at - 1}`).toBe(
            false,
          )
      }
  })

  it.each(growths)('show that %i leaves grew to %i', (from, to) => {
    const path = consistencyProof(LEAVES.slice(0, to), from)
    const growth = { from: { size: from, root: root(from) }, to: { size: to, root: root(to) }, path }
    expect(isGrowth(growth)).toBe(true)
    expect(isGrowth({ ...growth, from: { size: from, root: root(from - 1) } })).toBe(false)
    expect(isGrowth({ ...growth, to: { size: to, root: root(to - 1) } })).toBe(false)
  })

  it.each([
    ['a tail too many', (path: readonly Uint8Array[]) => [...path, path[0] as Uint8Array]],
    ['a step too few', (path: readonly Uint8Array[]) => path.slice(1)],
    ['swapped steps', ([one, two, ...rest]: readonly Uint8Array[]) => [two, one, ...rest] as Uint8Array[]],
    ['a repeated step', ([one, , ...rest]: readonly Uint8Array[]) => [one, one, ...rest] as Uint8Array[]],
    ['nothing', () => []],
  ])('that are forged by %s are refused', (_, forge) => {
    const to = { size: 8, root: root(8) }
    const growth = { from: { size: 6, root: root(6) }, to, path: forge(consistencyProof(LEAVES, 6)) }
    const claim = { leaf: LEAVES[5] as Uint8Array, index: 5, size: 8, path: forge(inclusionProof(LEAVES, 5)) }
    expect([isGrowth(growth), isIncluded(claim, root(8))]).toEqual([false, false])
  })

  it('from no leaf, or of more leaves than there are, are refused', () => {
    const to = { size: 8, root: root(8) }
    expect(isGrowth({ from: { size: 0, root: root(0) }, to, path: [] })).toBe(false)
    expect(isGrowth({ from: to, to: { size: 6, root: root(6) }, path: [] })).toBe(false)
    for (const index of [-1, 1, 0.5]) {
      const claim = { leaf: LEAVES[0] as Uint8Array, index, size: 1, path: [] }
      expect(isIncluded(claim, root(1)), String(index)).toBe(false)
    }
  })
})
