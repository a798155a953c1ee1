import type { Item } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'

const LONGEST_TITLE = 6

/** Where a title in quotation marks ends that begins behind a word: `ордена «Знак почёта»`; -1 when none does. */
function titleEnd(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '«') return -1
  const isTitle = /\p{L}$/u.test(itemBefore(items, at)?.text ?? '') && items[at + 1]?.capital === true
  if (!isTitle) return -1
  const close = items.slice(at, at + LONGEST_TITLE + 2).findIndex(({ text }) => text === '»')
  return close < 0 ? -1 : at + close
}

const NONE: ReadonlySet<Item> = new Set()

/** The items inside titles: a verb there is part of a name. */
export function titled(items: readonly Item[]): ReadonlySet<Item> {
  let inside: Set<Item> | undefined
  for (let at = 0; at < items.length; at++) {
    const end = titleEnd(items, at)
    if (end <= at) continue
    inside ??= new Set()
    for (const item of items.slice(at, end)) inside.add(item)
  }
  return inside ?? NONE
}
