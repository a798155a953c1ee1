import { cutOut, emptyNotes, type FormOf, type TokenKind } from '../text/index.js'
import type { Analysis, Lemmatiser } from './lemma.js'
import type { WordForm } from './word.js'

/** Forms kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 50_000

/** Places at first; there are always twice as many as forms, at the least. */
const FIRST_PLACES = 1024

/** Gives the form of a run of a folded text. */
export type FormKeeper = FormOf<readonly Analysis[]>

/** A hash of the units of a run.
 *  source: FNV-1a, by units */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Forms by their text, found by a run of a longer one, so that no string is cut out of it for those that are known. */
class FormTable {
  #hashes = new Int32Array(FIRST_PLACES)
  #forms: (WordForm | undefined)[] = emptyPlaces(FIRST_PLACES)
  #kept = 0

  /** The form of a run, if it is kept. */
  find(text: string, from: number, to: number, hash: number): WordForm | undefined {
    const last = this.#forms.length - 1
    for (let place = hash & last; ; place = (place + 1) & last) {
      const form = this.#forms[place]
      if (form === undefined) return undefined
      if (this.#hashes[place] !== hash || form.text.length !== to - from) continue
      if (text.startsWith(form.text, from)) return form
    }
  }

  add(form: WordForm, hash: number): void {
    if (this.#kept >= MOST_KEPT) this.#empty(FIRST_PLACES)
    if (this.#kept * 2 >= this.#forms.length) this.#grow()
    this.#put(form, hash)
  }

  #put(form: WordForm, hash: number): void {
    const last = this.#forms.length - 1
    let place = hash & last
    while (this.#forms[place] !== undefined) place = (place + 1) & last
    this.#forms[place] = form
    this.#hashes[place] = hash
    this.#kept++
  }

  #grow(): void {
    const [forms, hashes] = [this.#forms, this.#hashes]
    this.#empty(forms.length * 2)
    for (const [place, form] of forms.entries()) if (form) this.#put(form, hashes[place] ?? 0)
  }

  #empty(places: number): void {
    this.#forms = emptyPlaces(places)
    this.#hashes = new Int32Array(places)
    this.#kept = 0
  }
}

function emptyPlaces(count: number): (WordForm | undefined)[] {
  return Array.from({ length: count }, () => undefined)
}

function makeForm(text: string, kind: TokenKind, lemmatiser: Lemmatiser): WordForm {
  return { text, kind, analyses: lemmatiser(text), notes: emptyNotes(), written: ['', ''] }
}

/** The forms of a lemmatiser, those of late kept at hand. */
export function remembering(lemmatiser: Lemmatiser): FormKeeper {
  const table = new FormTable()
  return (text, from, to, kind) => {
    const hash = hashOf(text, from, to)
    const known = table.find(text, from, to, hash)
    if (known !== undefined) return known
    const form = makeForm(cutOut(text, from, to), kind, lemmatiser)
    table.add(form, hash)
    return form
  }
}
