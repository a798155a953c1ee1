import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dictionarySource } from '../scripts/compile-dictionary.mjs'
import { chanceFrom } from './chance.mjs'
import { benchGrowth } from './growth.mjs'
import { benchHostile } from './hostile.mjs'
import { benchJobs } from './jobs.mjs'
import { benchMentions } from './mentions.mjs'
import { comparePeers } from './peers/compare.mjs'
import { benchMemory, benchStart } from './processes.mjs'
import { openBuilt } from './reader.mjs'
import { benchRegister } from './register.mjs'
import { MEGABYTE } from './say.mjs'
import { benchSpeed } from './speed.mjs'
import { makeTexts, sentencesOf } from './texts.mjs'
import { benchWeb } from './web.mjs'
import { rareWords } from './words.mjs'

/** `npm run bench` measures everything, `npm run bench -- speed peers` only what is named. */
const PARTS = {
  speed: benchSpeed,
  peers: async ({ mentionsOf }) => console.log((await comparePeers(mentionsOf)).join('\n')),
  growth: benchGrowth,
  hostile: benchHostile,
  start: benchStart,
  memory: benchMemory,
  jobs: benchJobs,
  register: benchRegister,
  mentions: benchMentions,
  web: benchWeb,
}

function partsOf(names) {
  const unknown = names.filter((name) => !(name in PARTS))
  if (unknown.length > 0)
    throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)
  return names.length === 0 ? Object.keys(PARTS) : names
}

function makeSource(root, format) {
  const chance = chanceFrom(20250329)
  const words = rareWords({ folder: dictionarySource(), format, count: 20_000, chance })
  return { sentences: sentencesOf(root, 'ru'), words, chance }
}

const names = partsOf(process.argv.slice(2))
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = await openBuilt(root)
const source = makeSource(root, built.format)
const texts = makeTexts(2 * MEGABYTE, source)
console.log('Times are of the processor; starts of whole processes, jobs and the register are by the clock.')
for (const name of names) await PARTS[name]({ ...built, root, source, texts })
