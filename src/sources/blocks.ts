/** Longest text that a file may turn to, in UTF-16 units: the largest that is read (reliability H3). */
const LONGEST = 1_000_000

/** A passage of a document: its words, and the part of the document it stands in. */
export interface Block {
  readonly text: string
  readonly part: string
}

/** Gathers the words of a document block by block; blanks around and doubled blanks within a block say nothing. */
export class Blocks {
  readonly blocks: Block[] = []
  #words = ''
  #length = 0

  /** Words of the block that is open; those beyond the longest text are left out. */
  add(words: string): void {
    if (this.#length > LONGEST) return
    this.#words += words
    this.#length += words.length
  }

  /** Closes the block. */
  end(part: string): void {
    const text = this.#words
      .split('\n')
      .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
    if (text !== '') this.blocks.push({ text, part })
    this.#words = ''
  }

  /** Whether there was more than is taken. */
  get isTooLong(): boolean {
    return this.#length > LONGEST
  }
}

/** Passages as one text, an empty line between them. */
export function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n')
}
