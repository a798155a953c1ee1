/** Marks that a keyboard has in place of those of print. */
const TYPED = /["…]|-(?=\s)/g

/** What may stand before a quotation mark that opens, besides blanks. */
const BEFORE_OPENING: ReadonlySet<string> = new Set(['(', '[', '«', '“', '„', '–', '—', '-', '/'])

/** What three dots end as a stop does; before a word or number they are the mark of something left out. */
const ENDING = /[\p{L}\p{N}%»”")]/u
const WORD = /[\p{L}\p{N}]/u

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /\s/.test(text.charAt(at))
}

/** Whether a straight quotation mark opens: nothing stands close before it, and something close behind. */
function opens(text: string, at: number): boolean {
  const isFree = isBlank(text, at - 1) || BEFORE_OPENING.has(text.charAt(at - 1))
  return isFree && !isBlank(text, at + 1)
}

function isStop(text: string, at: number): boolean {
  return ENDING.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + 1))
}

function printed(mark: string, at: number, text: string): string {
  if (mark === '"') return opens(text, at) ? '«' : '»'
  if (mark === '-') return isBlank(text, at - 1) ? '–' : mark
  return isStop(text, at) ? '.' : mark
}

/** A text with the marks of print in place of those of a keyboard, each where it stood, so that rules meet one form of each:
 *  quotation marks that open and close, a dash for a hyphen between blanks, a stop for three dots behind a sentence.
 *  shapes: as long as the text itself, unit by unit */
export function typeset(text: string): string {
  return text.replace(TYPED, printed)
}
