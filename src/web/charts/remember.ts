/** Most drawings kept; a drawing is some tens of kilobytes. */
const MOST = 64

/** Keeps what was drawn of the same matter, the drawing that was asked for longest ago given up first. */
export function remembering<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, value)
    value.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
