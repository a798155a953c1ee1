/** The one before a place of a list; nothing before the first. Index −1 is no element but a property to be looked up by
 *  name, which costs many times as much and slows every other read at the same line down. */
export function itemBefore<Item>(list: readonly Item[], at: number): Item | undefined {
  return at > 0 ? list[at - 1] : undefined
}
