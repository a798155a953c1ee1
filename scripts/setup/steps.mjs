import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileDictionary, dictionaryInputs, dictionarySource } from '../compile-dictionary.mjs'
import { bundle } from './bundle.mjs'
import { BUILD_STAMP, hashOfFiles, hashOfSources } from './sources.mjs'

/** Where a build grows; it takes the place of the old one only when it is whole. As deep as dist, for the source maps. */
const NEXT = 'dist-next'

const DICTIONARY = 'dist/dictionaries/ru.bin'
const DICTIONARY_STAMP = 'dist/dictionaries/ru.inputs'

/** One line for people, apart from any output. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

function compileSources(root) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const args = [compiler, '-p', 'tsconfig.build.json', '--outDir', NEXT]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('the sources do not compile; the build before is kept')
}

function copyStatic(root) {
  const from = join(root, 'src/web/static')
  if (existsSync(from)) cpSync(from, join(root, NEXT, 'src/web/static'), { recursive: true })
}

function isSame(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text
}

/** Writes a file whole: beside its place first, then moved there. */
function writeWhole(file, bytes) {
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
}

/** Compiles the Russian dictionary when what it is made of has changed. */
async function buildDictionary(root) {
  const morphology = join(root, NEXT, 'src/morphology')
  const inputs = [
    ...dictionaryInputs(root),
    ...['format', 'layout', 'lemma'].map((one) => join(morphology, `${one}.js`)),
  ]
  const hash = hashOfFiles(root, inputs)
  if (existsSync(join(root, DICTIONARY)) && isSame(join(root, DICTIONARY_STAMP), hash)) return
  say('compiling the Russian dictionary')
  const { dictionaryFormat } = await import(pathToFileURL(join(morphology, 'index.js')).href)
  mkdirSync(join(root, 'dist/dictionaries'), { recursive: true })
  writeWhole(join(root, DICTIONARY), compileDictionary(dictionarySource(), dictionaryFormat))
  writeWhole(join(root, DICTIONARY_STAMP), hash)
}

/** Puts the new files in the place of the old ones; the old ones go away last. */
function swap(root) {
  rmSync(join(root, BUILD_STAMP), { force: true })
  for (const part of ['src', 'data', 'start']) {
    const [old, fresh, away] = [
      join(root, 'dist', part),
      join(root, NEXT, part),
      join(root, NEXT, `old-${part}`),
    ]
    if (existsSync(old)) renameSync(old, away)
    if (existsSync(fresh)) renameSync(fresh, old)
  }
}

/** Builds everything; a build that fails leaves the one before it, which does not look fresh.
 *  errors: throws when the sources do not compile */
export async function build(root) {
  const hash = hashOfSources(root)
  rmSync(join(root, NEXT), { recursive: true, force: true })
  compileSources(root)
  copyStatic(root)
  await bundle(join(root, NEXT))
  await buildDictionary(root)
  swap(root)
  writeWhole(join(root, BUILD_STAMP), hash)
  rmSync(join(root, NEXT), { recursive: true, force: true })
}
