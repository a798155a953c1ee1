/** Values for the `{name}` places of a line. */
export type Filling = Readonly<Record<string, string | number>>

/** A line of words with its places filled; a place without a value stays visible. */
export function fill(line: string, values: Filling = {}): string {
  return line.replace(/\{([a-z]+)\}/g, (place, name: string) => String(values[name] ?? place))
}
