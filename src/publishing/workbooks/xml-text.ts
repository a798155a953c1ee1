/** What XML cannot hold at all; spreadsheets write its number between underscores (ECMA-376, 22.9.2.19). */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** What is no text anywhere: nothing at all, and half of a letter. */
const NO_TEXT = /[\0\p{Cs}]/gu
const STANDS_FOR_NONE = '\uFFFD'
/** What would be taken for such a number. */
const LIKE_ONE = /_(?=x[0-9a-fA-F]{4}_)/g
const ONE = /_x([0-9a-fA-F]{4})_/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

function numbered(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** A text without what is no text, in the place of which the sign for it stands. */
export function plainLetters(text: string): string {
  return text.replace(NO_TEXT, STANDS_FOR_NONE)
}

/** A text as it stands in the markup of a sheet. */
export function xmlOf(text: string): string {
  return plainLetters(text)
    .replace(LIKE_ONE, '_x005F_')
    .replace(UNWRITABLE, numbered)
    .replace(/[&<>"\r]/g, (letter) => ENTITIES[letter] ?? letter)
}

/** A text of a sheet with its numbered characters put back. */
export function writtenText(text: string): string {
  return plainLetters(text.replace(ONE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
}
