import type { ReadDetails } from './unsaved.js'

/** What stands in the form of the read page; `address` is to be opened, `url` only kept; `told` the details as the document opened before
 *  told them, so that they go when another takes its place. */
export interface ReadForm extends ReadDetails {
  readonly text: string
  readonly address: string
  readonly told: string
}

export const EMPTY_READ_FORM: ReadForm = {
  text: '',
  address: '',
  told: '',
  title: '',
  publisher: '',
  day: '',
  language: '',
  url: '',
}

/** Longest text that is read at once, in UTF-16 units (reliability H3). */
export const LONGEST_TEXT = 1_000_000
/** Longest title. */
export const LONGEST_LINE = 500

/** Whether a text is a day that exists, written `2025-03-29`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
