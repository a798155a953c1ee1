/** The words of a text parted by blanks and line breaks. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
