import { Parser } from 'htmlparser2'
import { type Block, Blocks, joined } from './blocks.js'

/** Where a page leads, and with what words. */
export interface PageLink {
  readonly address: string
  readonly words: string
}

/** What a page tells: its text without what surrounds it, and what it says of itself; empty when it says nothing.
 *  shapes: `day` `YYYY-MM-DD`; `address` as the page writes it; `links` as it writes them, those with several words and those to
 *  other languages only */
export interface PageText {
  readonly text: string
  readonly title: string
  readonly day: string
  readonly address: string
  readonly links: readonly PageLink[]
  readonly isTooLong: boolean
}

/** What is never part of a text. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object nav aside footer form button select dialog menu'.split(
    ' ',
  ),
)

/** What begins and ends a passage. */
const BLOCK: ReadonlySet<string> = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 section article main header blockquote figure figcaption table tr td th dl dt dd pre address body title'.split(
    ' ',
  ),
)

/** Whole parts of a page that may hold the text, the likeliest first. */
const HOLDERS = ['article', 'main'] as const

/** A part with fewer letters is a teaser rather than the text. */
const SHORTEST = 200

type Attributes = Readonly<Record<string, string>>

/** A link with fewer words leads through the site rather than to another readout. */
const LINK_WORDS = 4
const MOST_LINKS = 12

/** The links of a page, as far as they may lead to other readouts. */
class Links {
  readonly all: PageLink[] = []
  #open: string | null = null
  #words = ''

  open(address: string): void {
    this.#open = address
    this.#words = ''
  }

  words(text: string): void {
    if (this.#open !== null) this.#words += text
  }

  close(): void {
    const words = this.#words.replace(/\s+/g, ' ').trim()
    if (this.#open !== null && words.split(' ').length >= LINK_WORDS) this.keep(this.#open, words)
    this.#open = null
  }

  keep(address: string, words: string): void {
    if (this.all.length < MOST_LINKS) this.all.push({ address, words: words.slice(0, 200) })
  }
}

/** Walks a page once and remembers its passages with the part they stand in. */
class PageWalk {
  readonly blocks = new Blocks()
  readonly meta = new Map<string, string>()
  readonly links = new Links()
  #title = ''
  #left = 0
  #inTitle = false
  #articles = 0
  readonly #holders: string[] = []

  open(name: string, attributes: Attributes): void {
    this.#note(name, attributes)
    if (LEFT_OUT.has(name)) this.#left += 1
    if (name === 'br') this.blocks.add('\n')
    if (name === 'a' && this.#left === 0) this.links.open(attributes.href ?? '')
    if (BLOCK.has(name)) this.blocks.end(this.#part())
    if (name === 'title') this.#inTitle = true
    if (name === 'article' || name === 'main')
      this.#holders.push(name === 'main' ? name : `${name} ${++this.#articles}`)
  }

  close(name: string): void {
    if (BLOCK.has(name)) this.blocks.end(this.#part())
    if (LEFT_OUT.has(name)) this.#left -= 1
    if (name === 'a') this.links.close()
    if (name === 'title') this.#inTitle = false
    if (name === 'article' || name === 'main') this.#holders.pop()
  }

  words(text: string): void {
    if (this.#left > 0) return
    this.links.words(text)
    if (this.#inTitle) this.#title += text
    else this.blocks.add(text.replace(/\n/g, ' '))
  }

  get title(): string {
    return (this.meta.get('og:title') ?? this.#title).replace(/\s+/g, ' ').trim()
  }

  #part(): string {
    return this.#holders.find((one) => one !== 'main') ?? this.#holders[0] ?? ''
  }

  #note(name: string, attributes: Attributes): void {
    const { content, property, itemprop, datetime, href, hreflang, rel } = attributes
    const key = property ?? itemprop ?? attributes.name
    if (name === 'meta' && key && content) this.#keep(key.toLowerCase(), content)
    if (datetime && (itemprop === 'datePublished' || name === 'time')) this.#keep('time', datetime)
    if (name === 'link' && rel === 'canonical' && href) this.#keep('canonical', href)
    if (name === 'link' && rel === 'alternate' && href && hreflang) this.links.keep(href, hreflang)
  }

  #keep(key: string, value: string): void {
    if (!this.meta.has(key) && this.meta.size < 200) this.meta.set(key, value.slice(0, 2_000))
  }
}

/** The passages of the likeliest part of the page: its longest article, else its main part, else all of it. */
function textBlocks(blocks: readonly Block[]): readonly Block[] {
  const parts = new Map<string, Block[]>()
  for (const block of blocks) {
    const known = parts.get(block.part)
    if (known) known.push(block)
    else parts.set(block.part, [block])
  }
  const long = [...parts]
    .map(([part, of]) => ({ part, of, length: joined(of).length }))
    .filter(({ part, length }) => part !== '' && length >= SHORTEST)
    .sort((one, other) => other.length - one.length)
  const found = HOLDERS.map((holder) => long.find(({ part }) => part.startsWith(holder))).find(Boolean)
  return found?.of ?? blocks
}

const DAYS = ['article:published_time', 'datepublished', 'date', 'dc.date', 'time'] as const

function dayIn(meta: ReadonlyMap<string, string>): string {
  const told = DAYS.map((key) => meta.get(key)).find((value) => value !== undefined)
  return /^\d{4}-\d{2}-\d{2}/.exec(told ?? '')?.[0] ?? ''
}

/** The text of a page. Nothing of it is run or fetched. */
export function pageText(html: string): PageText {
  const walk = new PageWalk()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(name, attributes),
      onclosetag: (name) => walk.close(name),
      ontext: (text) => walk.words(text),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  walk.blocks.end('')
  const { meta, title } = walk
  const address = meta.get('canonical') ?? meta.get('og:url') ?? ''
  const text = joined(textBlocks(walk.blocks.blocks))
  const { all: links } = walk.links
  return { text, title, day: dayIn(meta), address, links, isTooLong: walk.blocks.isTooLong }
}
