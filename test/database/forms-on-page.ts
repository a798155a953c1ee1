import { Parser } from 'htmlparser2'

/** A form as a page has it: where it goes, and what stands in its fields; typed are those that a person writes into. */
export interface FormOnPage {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly typed: readonly string[]
}

type Attributes = Readonly<Record<string, string>>

interface Open {
  action: string
  fields: Record<string, string>
  typed: string[]
}

/** Takes the fields of one form after the other, as a browser would send them. */
class FormReader {
  readonly found: Open[] = []
  #form: Open | null = null
  #area = ''
  #select = ''

  open(tag: string, of: Attributes): void {
    if (tag === 'form') this.#form = { action: of.action ?? '', fields: {}, typed: [] }
    if (tag === 'form' && this.#form && of.method === 'post') this.found.push(this.#form)
    const name = of.name ?? ''
    if (tag === 'input' && name) this.#input(name, of)
    if (tag === 'textarea' && name && this.#form) {
      this.#area = name
      this.#form.fields[name] = ''
      this.#form.typed.push(name)
    }
    if (tag === 'select') this.#select = name
    if (tag === 'option' && this.#select && this.#form) this.#option(of)
  }

  #input(name: string, of: Attributes): void {
    const form = this.#form
    if (form === null || of.type === 'file') return
    const isBox = of.type === 'checkbox' || of.type === 'radio'
    if (!isBox || of.checked !== undefined) form.fields[name] = of.value ?? ''
    if (!isBox && of.type !== 'hidden') form.typed.push(name)
  }

  #option({ value = '', selected }: Attributes): void {
    const form = this.#form
    if (
      form &&
      (selected !== undefined || form.fields[this.#select] === undefined || form.fields[this.#select] === '')
    )
      form.fields[this.#select] = value
  }

  text(words: string): void {
    if (this.#area && this.#form) this.#form.fields[this.#area] += words
  }

  close(tag: string): void {
    if (tag === 'form') this.#form = null
    if (tag === 'textarea') this.#area = ''
    if (tag === 'select') this.#select = ''
  }
}

/** The forms of a page that are sent, by its markup. */
export function formsOn(markup: string): readonly FormOnPage[] {
  const reader = new FormReader()
  const parser = new Parser({
    onopentag: (tag, of) => reader.open(tag, of),
    ontext: (words) => reader.text(words),
    onclosetag: (tag) => reader.close(tag),
  })
  parser.end(markup)
  return reader.found
}
