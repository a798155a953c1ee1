const { charCodeAt } = String.prototype

/** The UTF-16 unit of a text at a place; NaN outside it. Texts are kept in many ways (cut out of others, joined, with one or two
 *  bytes a unit), and to look the method up in each takes several times as long as to ask them all by this one. */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
