import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import type * as reading from '../../src/reading/index.js'
import { CHROMIUM, launch, newPage } from './browser.js'

const entry = fileURLToPath(new URL('../../src/reading/index.ts', import.meta.url))
const dictionary = fileURLToPath(new URL('../../dist/dictionaries/ru.bin', import.meta.url))

const TEXT = 'Президенты поручили ускорить строительство моста.'

/** The reader as one script for a browser, with what it imports from outside. */
async function bundle() {
  const made = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, metafile: true },
    ...{ platform: 'browser', format: 'iife', globalName: 'kelisim', external: ['node:*'] },
  })
  const inputs = Object.values(made.metafile?.inputs ?? {})
  const outside = inputs.flatMap(({ imports }) => imports.filter(({ external }) => external))
  return { script: made.outputFiles?.[0]?.text ?? '', outside: outside.map(({ path }) => path) }
}

/** Runs in the page: makes the reader and reads. */
function readInPage({ text, base64 }: { text: string; base64: string }) {
  const { makeReader, editionOf } = (globalThis as unknown as { kelisim: typeof reading }).kelisim
  const ru = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const made = makeReader({ ru })
  if (!made.ok) return [made.problem.code]
  const { statements } = made.value.read(editionOf({ id: 'x', text }))
  return statements.map(({ kind, force, quote }) => `${kind} ${force} ${quote}`)
}

describe('the pure reader', () => {
  it('imports nothing of Node, nor any package', async () => {
    const { script, outside } = await bundle()
    expect(outside).toEqual([])
    expect(script).not.toMatch(/\brequire\("|from "node:/)
  })

  it.skipIf(CHROMIUM === null)('reads a text in a browser', async () => {
    const browser = await launch()
    const { page, complaints, close } = await newPage(browser)
    const { script } = await bundle()
    await page.addScriptTag({ content: script })
    const base64 = readFileSync(dictionary).toString('base64')
    const read = await page.evaluate(readInPage, { text: TEXT, base64 })
    expect(read).toEqual(['commitment ordered Президенты поручили ускорить строительство моста'])
    expect(complaints).toEqual([])
    await close()
    await browser.close()
  })
})
