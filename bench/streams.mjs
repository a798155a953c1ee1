import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function writeStream(file, texts) {
  const lines = texts.map((text, at) => `${JSON.stringify({ id: `doc-${at}`, text, date: '2025-03-29' })}\n`)
  writeFileSync(file, lines.join(''))
}

/** Lets work have a file with a document a line, which is gone afterwards. */
export async function withStream(texts, work) {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-'))
  try {
    const file = join(folder, 'texts.ndjson')
    writeStream(file, texts)
    return await work(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
