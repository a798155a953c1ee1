/** The address of a body. */
export function bodyPath(id: string): string {
  return `/bodies/${encodeURIComponent(id)}`
}
