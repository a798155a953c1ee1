import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

const COPIED = [
  ...['scripts', 'src/kernel', 'src/text', 'src/morphology'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
]

/** Links each package by itself, so that nothing done in the small house can touch the real packages. */
function linkPackages(house: string): void {
  const packages = join(house, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(packages, name))
  const lock = readFileSync(join(house, 'package-lock.json'))
  writeFileSync(join(packages, '.kelisim-lock'), createHash('sha256').update(lock).digest('hex'))
}

/** A clone with three modules and all packages installed, where nothing is built yet. */
export function makeSmallHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'kelisim-house-'))
  for (const place of COPIED) cpSync(join(root, place), join(house, place), { recursive: true })
  linkPackages(house)
  return house
}

/** Runs the setup of a house.
 *  shapes: what it said, line by line, and its exit status */
export function setUp(
  house: string,
): Promise<{ readonly said: readonly string[]; readonly status: number | null }> {
  const child = spawn(process.execPath, ['scripts/ensure.mjs'], {
    cwd: house,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const words: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => words.push(piece))
  child.stderr.on('data', (piece: Buffer) => words.push(piece))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const said = Buffer.concat(words).toString().split('\n').filter(Boolean)
      resolve({ said, status })
    })
  })
}
