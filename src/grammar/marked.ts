/** A slot that an example demands: its name and its words. */
export interface MarkedSlot {
  readonly name: string
  readonly words: string
}

/** An example without its marks, and what the marks demand. */
export interface MarkedExample {
  readonly text: string
  readonly slots: readonly MarkedSlot[]
}

const OPEN = '⟦'
const CLOSE = '⟧'

/** Takes `⟦slot words⟧` marks out of an example.
 *  errors: throws on a mark that is not closed or has no words, for that would be a wrong example */
export function parseMarked(written: string): MarkedExample {
  const slots: MarkedSlot[] = []
  const [head = '', ...pieces] = written.split(OPEN)
  let text = head
  for (const piece of pieces) {
    const close = piece.indexOf(CLOSE)
    const blank = piece.indexOf(' ')
    if (close < 0 || blank < 0 || blank > close) throw new Error(`wrong mark in example ‘${written}’`)
    const words = piece.slice(blank + 1, close)
    slots.push({ name: piece.slice(0, blank), words })
    text += words + piece.slice(close + 1)
  }
  return { text, slots }
}
