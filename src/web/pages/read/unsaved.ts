import { contentId } from '../../../kernel/index.js'
import type { Reading } from '../../../statements/index.js'

/** What a person gave besides the text; empty when left out. */
export interface ReadDetails {
  readonly title: string
  readonly publisher: string
  readonly day: string
  readonly language: string
  readonly url: string
}

/** A text that was read and not kept. */
export interface UnsavedText extends ReadDetails {
  readonly id: string
  readonly text: string
  readonly reading: Reading
}

/** So many characters of texts are remembered; the one read longest ago goes first. */
const REMEMBERED = 20_000_000

/** The id of a text with its details. */
export function unsavedId(text: string, { title, publisher, day, language, url }: ReadDetails): string {
  return contentId('tx', [text, title, publisher, day, language, url])
}

/** Remembers texts that were only read, until there are too many of them. */
export class UnsavedTexts {
  readonly #byId = new Map<string, UnsavedText>()
  #length = 0

  keep(unsaved: UnsavedText): void {
    if (this.#byId.has(unsaved.id)) return
    this.#byId.set(unsaved.id, unsaved)
    this.#length += unsaved.text.length
    for (const [id, oldest] of this.#byId) {
      if (this.#length <= REMEMBERED || id === unsaved.id) return
      this.#byId.delete(id)
      this.#length -= oldest.text.length
    }
  }

  find(id: string): UnsavedText | undefined {
    return this.#byId.get(id)
  }
}
