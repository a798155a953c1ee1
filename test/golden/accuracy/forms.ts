import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { baselineSetOf } from './baseline.js'
import type { Measured } from './measure.js'

/** What programs tell of the golden texts is data, so that it is there without the repository. */
const file = fileURLToPath(new URL('../../../data/accuracy.json', import.meta.url))

const PARTS = ['whole', 'statements', 'slots', 'mentions'] as const

function formOf({ marks }: Measured, lang: string) {
  const own = marks.filter((mark) => mark.lang === lang)
  const texts = new Set(own.map(({ text }) => text)).size
  const { figures } = baselineSetOf({ texts, marks: own })
  return {
    texts,
    ...Object.fromEntries(PARTS.map((part) => [part, figures[`language ${lang} ${part}`] ?? 0])),
  }
}

/** Writes the results of the golden texts by written form. */
export function writeForms(
  measured: Measured,
  when: { readonly day: string; readonly reader: string },
): void {
  const langs = [...new Set(measured.marks.map(({ lang }) => lang))].sort()
  const forms = Object.fromEntries(langs.map((lang) => [lang, formOf(measured, lang)]))
  writeFileSync(file, `${JSON.stringify({ ...when, forms }, null, 2)}\n`)
}
