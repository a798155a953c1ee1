import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Gold } from './gold.js'
import type { GoldenText } from './texts.js'

/** Gold readings kept beside the repository; published texts among them must not be copied into it. */
const folder = fileURLToPath(new URL('../../../shared/eval/dev/', import.meta.url))

interface Document extends Gold {
  readonly id: string
  readonly lang: string
  readonly date: string
  readonly text: string
}

function openDocument(file: string): GoldenText {
  const { id, lang, date, text, ...gold } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Document
  return { name: id, folder, lang, date, text, gold }
}

/** Whether they are on this machine. */
export const hasPublished = existsSync(folder)

/** The texts beside the repository; none where there are none. */
export function publishedTexts(): GoldenText[] {
  const files = hasPublished ? readdirSync(folder).filter((file) => file.endsWith('.gold.json')) : []
  return files.sort().map(openDocument)
}
