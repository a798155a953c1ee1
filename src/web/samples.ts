import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../platform/index.js'

const about = z.object({ lang: z.string(), date: z.string() })

/** A text of our own that shows what is read. */
export interface Sample {
  readonly name: string
  readonly text: string
  readonly language: string
  readonly day: string
}

async function readSample(folder: string, name: string): Promise<Sample> {
  const text = await readFile(join(folder, `${name}.txt`), 'utf8')
  const told = about.parse(JSON.parse(await readFile(join(folder, `${name}.about.json`), 'utf8')))
  return { name, text, language: told.lang, day: told.date }
}

/** The samples of this installation, each with its language and day; none where there is no folder. */
export async function readSamples(folder = join(packageRoot(), 'samples')): Promise<readonly Sample[]> {
  const files = await readdir(folder).catch(() => [])
  const told = new Set(files.filter((file) => file.endsWith('.about.json')))
  const names = files.filter((file) => file.endsWith('.txt')).map((file) => basename(file, '.txt'))
  const complete = names.filter((name) => told.has(`${name}.about.json`)).sort()
  return Promise.all(complete.map((name) => readSample(folder, name)))
}
