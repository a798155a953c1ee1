import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chanceFrom } from './chance.mjs'
import { ratioOf } from './ratio.mjs'
import { openBuilt } from './reader.mjs'

/** A process that reads but one writing and tells how fast: `node bench/alone.mjs uz-Latn`. */
const [, , writing] = process.argv
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { read } = await openBuilt(root)
console.log(ratioOf(writing, { root, read, chance: chanceFrom(20250329) }))
