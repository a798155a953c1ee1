import { fail, ok, type ProblemCode, type Result } from '../kernel/index.js'

/** The largest text that is read: a long readout has 30 KB; a megabyte leaves room for whole transcripts. */
const MOST_BYTES = 1_048_576

/** More control characters than one in a hundred is no text that a person wrote. */
const MOST_CONTROLS = 0.01

const SURROGATE = /\p{Cs}/u
/** Control characters but tab, line feed, form feed, carriage return and next line. */
const CONTROL = /[^\P{Cc}\t\n\f\r\u0085]/gu

function wrong(code: ProblemCode, message: string, hint: string): Result<never> {
  return fail({ code, message, hint, where: { field: 'text' } })
}

function isBinary(text: string): boolean {
  return text.includes('\0') || (text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROLS
}

/** Lets a text pass that can be stored to the letter and read.
 *  errors: invalid.empty-text, invalid.large-text, invalid.binary-text, invalid.lone-surrogate */
export function checkText(text: string): Result<string> {
  if (text.length > MOST_BYTES || Buffer.byteLength(text, 'utf8') > MOST_BYTES)
    return wrong('invalid.large-text', 'The text is longer than one megabyte', 'Give one readout at a time')
  if (isBinary(text))
    return wrong('invalid.binary-text', 'This is no text', 'Save the document as plain text in UTF-8')
  if (SURROGATE.test(text))
    return wrong(
      'invalid.lone-surrogate',
      'The text holds half a character',
      'Copy the text from its source again',
    )
  if (!/[\p{L}\p{N}]/u.test(text))
    return wrong('invalid.empty-text', 'There is nothing to read', 'Paste the words of a readout')
  return ok(text)
}

/** Whether short words, such as a title or a note, can be stored to the letter. */
export function isStorable(words: string, most: number): boolean {
  return words.length <= most && !words.includes('\0') && !SURROGATE.test(words)
}
