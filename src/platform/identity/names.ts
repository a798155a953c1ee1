/** The name as sign-in knows it: letters of any case and blanks of any sort are alike. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
