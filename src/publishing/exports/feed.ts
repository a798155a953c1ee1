import { Feed } from 'feed'
import type { Instant } from '../../kernel/index.js'

/** One thing of a feed.
 *  shapes: `id` and `address` absolute addresses, the first for ever */
export interface FeedEntry {
  readonly id: string
  readonly address: string
  readonly title: string
  readonly words: string
  readonly updated: Instant
}

/** A list that can be followed; entries newest first. */
export interface Followed {
  readonly title: string
  readonly address: string
  readonly self: string
  readonly language: string
  readonly licence: string
  readonly entries: readonly FeedEntry[]
}

/** When a list without entries changed last: it never did. */
const NEVER = '1970-01-01T00:00:00.000Z'

function feedOf({ title, address, self, language, licence, entries }: Followed): Feed {
  const feed = new Feed({
    title,
    id: self,
    link: address,
    language,
    copyright: licence,
    generator: 'Kelisim',
    updated: new Date(entries[0]?.updated ?? NEVER),
    feedLinks: { atom: self.replace('.feed.json', '.atom'), json: self.replace('.atom', '.feed.json') },
  })
  for (const { id, address: link, title: name, words, updated } of entries)
    feed.addItem({
      id,
      link,
      title: escaped(name),
      content: escaped(words),
      date: new Date(updated),
    })
  return feed
}

/** Characters that no XML document may hold (XML 1.0, 2.2). */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Feeds carry content as markup; ours is plain text. */
function escaped(text: string): string {
  return text
    .replace(NO_XML, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** The list as Atom 1.0. */
export function atomOf(followed: Followed): string {
  return feedOf(followed).atom1()
}

/** The list as JSON Feed 1.1, which differs from what the library writes in its number and in telling the language. */
export function jsonFeedOf(followed: Followed): string {
  const written: object = JSON.parse(feedOf(followed).json1())
  const told = { version: 'https://jsonfeed.org/version/1.1', language: followed.language }
  return JSON.stringify({ ...written, ...told })
}
