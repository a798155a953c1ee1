import { readFile } from 'node:fs/promises'
import { sha256Hex } from '../kernel/index.js'
import { packedText } from './packing.js'

/** The style sheets in the order in which they hold; they are served as one. */
const SHEETS = [
  'tokens',
  'base',
  'forms',
  'tables',
  'reading',
  'pages',
  'register',
  'execution',
  'charts',
  'affairs',
  'modes',
  'printing',
] as const

export interface StaticFile {
  readonly type: string
  readonly text: string
  /** The same, packed with gzip. */
  readonly packed: Uint8Array<ArrayBuffer>
}

/** What browsers load besides pages, by path; `version` changes when any of it does. */
export interface StaticFiles {
  readonly version: string
  readonly byPath: ReadonlyMap<string, StaticFile>
}

function readStatic(name: string): Promise<string> {
  return readFile(new URL(`./static/${name}`, import.meta.url), 'utf8')
}

function fileOf(type: string, text: string): StaticFile {
  return { type, text, packed: packedText(text) }
}

/** Reads the style sheets, the script and the mark of the package once. */
export async function readStaticFiles(): Promise<StaticFiles> {
  const sheets = await Promise.all(SHEETS.map((name) => readStatic(`${name}.css`)))
  const style = fileOf('text/css; charset=utf-8', sheets.join('\n'))
  const script = fileOf('text/javascript; charset=utf-8', await readStatic('kelisim.js'))
  const mark = fileOf('image/svg+xml', await readStatic('mark.svg'))
  const version = sha256Hex(style.text + script.text + mark.text).slice(0, 12)
  const byPath = new Map([
    ['/static/kelisim.css', style],
    ['/static/kelisim.js', script],
    ['/static/mark.svg', mark],
  ])
  return { version, byPath }
}
