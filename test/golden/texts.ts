import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Gold } from './gold.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const samples = fileURLToPath(new URL('../../samples/', import.meta.url))

/** What stands beside a golden text. */
interface About {
  readonly lang: string
  readonly date: string
  /** The name of a text in `samples/`, where the text is not kept here. */
  readonly sample?: string
}

/** One golden text: its folder, the text, and what a person says a reading must hold, where somebody has said it. */
export interface GoldenText {
  readonly name: string
  readonly folder: string
  readonly lang: string
  readonly date: string
  readonly text: string
  readonly gold: Gold | null
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
  return entries.map(({ name }) => name).sort()
}

function openText(name: string): GoldenText {
  const folder = join(here, name)
  const { lang, date, sample } = readJson<About>(join(folder, 'about.json'))
  const place = sample === undefined ? join(folder, 'text.txt') : join(samples, `${sample}.txt`)
  const gold = join(folder, 'gold.json')
  const text = readFileSync(place, 'utf8')
  return { name, folder, lang, date, text, gold: existsSync(gold) ? readJson<Gold>(gold) : null }
}

/** All golden texts, named `ru/khiva`. */
export function goldenTexts(): GoldenText[] {
  const names = foldersIn(here).flatMap((lang) =>
    foldersIn(join(here, lang)).map((slug) => `${lang}/${slug}`),
  )
  return names.map(openText)
}
