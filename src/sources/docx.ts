import { Parser } from 'htmlparser2'
import { LargeArchive, openArchive } from '../platform/index.js'
import { Blocks, joined } from './blocks.js'

/** Deeper than any text processor nests. */
const MOST_DEPTH = 256

const DOCUMENT = 'word/document.xml'

/** The words of a document, or why they are not taken. */
export type DocumentText =
  | { readonly text: string; readonly isTooLong: boolean }
  | 'no-document'
  | 'too-large'
  | 'broken'

/** What stands in a document and is not shown as its text: deleted words, field codes, the second form of a drawing. */
const LEFT_OUT: ReadonlySet<string> = new Set(['w:del', 'w:instrText', 'w:delText', 'mc:Fallback'])

/** Walks the markup of a document; it may declare nothing of its own, as entities are (reliability H5). */
class DocumentWalk {
  readonly blocks = new Blocks()
  isBroken = false
  #depth = 0
  #left = 0
  #isText = false

  open(name: string): void {
    if (++this.#depth > MOST_DEPTH) this.isBroken = true
    if (LEFT_OUT.has(name)) this.#left += 1
    if (name === 'w:t') this.#isText = true
    if (name === 'w:tab') this.words(' ', true)
    if (name === 'w:br' || name === 'w:cr') this.words('\n', true)
  }

  close(name: string): void {
    this.#depth -= 1
    if (LEFT_OUT.has(name)) this.#left -= 1
    if (name === 'w:t') this.#isText = false
    if (name === 'w:p') this.blocks.end('')
  }

  words(text: string, isOwn = this.#isText): void {
    if (isOwn && this.#left === 0) this.blocks.add(text)
  }
}

function documentText(xml: string): DocumentText {
  const walk = new DocumentWalk()
  const parser = new Parser(
    {
      onopentagname: (name) => walk.open(name),
      onclosetag: (name) => walk.close(name),
      ontext: (text) => walk.words(text),
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) walk.isBroken = true
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  walk.blocks.end('')
  if (walk.isBroken) return 'broken'
  return { text: joined(walk.blocks.blocks), isTooLong: walk.blocks.isTooLong }
}

/** The words of a Word document, paragraph by paragraph; only the text itself is unpacked. */
export async function docxText(bytes: Uint8Array): Promise<DocumentText> {
  try {
    const xml = await (await openArchive(bytes)).text(DOCUMENT)
    return xml === null ? 'no-document' : documentText(xml)
  } catch (error) {
    return error instanceof LargeArchive ? 'too-large' : 'broken'
  }
}
