/** The words of a list written with blanks between. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
