/** What is worked out of a written word alone and kept with it: who made a note and, behind it, the note. */
export type Notes = unknown[]

/** The place of each note, so that one word carries what all its askers know of it. */
export const NOTE = {
  ...{
    keys: 0,
    profile: 2,
    roles: 4,
    tests: 6,
    opens: 8,
    tables: 10,
    bearing: 12,
    begins: 14,
    common: 16,
    office: 18,
    body: 20,
  },
} as const

/** Room for the notes of one word. */
export function emptyNotes(): Notes {
  const none = undefined
  const row = [none, none, none, none, none, none]
  return [...row, ...row, ...row, none, none, none, none]
}

/** The same maker, asked once for each word as long as the word is remembered; it may ask only what a written word tells by
 *  itself, nothing of its place. Of two makers that share a place, the later note holds. */
export function noted<Asked, Made>(
  place: number,
  make: (asked: Asked) => Made,
): (notes: Notes, asked: Asked) => Made {
  return (notes, asked) => {
    if (notes[place] === make) return notes[place + 1] as Made
    const made = make(asked)
    notes[place] = make
    notes[place + 1] = made
    return made
  }
}
