/** The largest file that is taken, in bytes; the longest text has less, what is drawn beside it in a document may have more. */
export const LARGEST_FILE = 10_000_000

/** What a file is by its first bytes. */
export type FileFormat = 'docx' | 'html' | 'txt' | 'pdf' | 'old-word' | 'other'

/** First bytes that tell a format whatever the file is called.
 *  source: ISO 32000-1 (PDF), APPNOTE.TXT 6.3 (ZIP), MS-CFB 2.2 (Word until 2003), looked up 2026-11-26 */
const MAGIC: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
]

/** So many bytes are looked at for markup. */
const HEAD = 2_000

/** How a page begins, after blanks, comments and declarations. */
const MARKUP = /^\s*(?:<!doctype html|<html|<head|<body|<article|<div|<p[\s>]|<h1|<meta|<!--)/i

/** Control characters but tab, line feed, form feed and carriage return: a text has none of them. */
const CONTROL = /[^\P{Cc}\t\n\f\r\u0080-\u009f]/u

/** The format of a file.
 *  shapes: `txt` whatever may be a text, in whatever encoding */
export function recogniseFormat(bytes: Uint8Array): FileFormat {
  const told = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))
  if (told) return told[0]
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/^\u00ef\u00bb\u00bf/, '')
  if (MARKUP.test(head)) return 'html'
  return !isWide && CONTROL.test(head) ? 'other' : 'txt'
}
