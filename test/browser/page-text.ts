/** A piece of text that a page shows or speaks, with the language it says it is in. */
export interface PageText {
  readonly text: string
  readonly lang: string
  readonly within: string
  /** Whether the page itself says it, not somebody whose language an element names. */
  readonly isOwn: boolean
}

const VOID = new Set([
  'meta',
  'link',
  'input',
  'br',
  'hr',
  'img',
  'col',
  'wbr',
  'path',
  'rect',
  'circle',
  'line',
])
/** Elements whose text no reader of the page's language is meant to read: code, keys, what programs take. */
const UNREAD = new Set(['script', 'style', 'code', 'kbd', 'samp', 'textarea', 'pre'])
const SPOKEN = /\s(?:title|aria-label|placeholder|alt|aria-description|label)="([^"]*)"/g
const PART =
  /<!--.*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:\s[^\s=>/]+(?:="[^"]*")?|\s*\/)*)\s*>|([^<]+)/gs

interface Open {
  readonly tag: string
  readonly lang: string
  readonly isOwn: boolean
}

const NOTHING: Open = { tag: '', lang: '', isOwn: false }

const decode = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const isUnread = (open: readonly Open[]): boolean =>
  open.some(({ tag, lang }) => UNREAD.has(tag) || lang === 'und' || lang === 'zxx')

/** What a page of ours shows and speaks, read out of its markup as the server wrote it. */
export function textsOf(html: string): readonly PageText[] {
  const open: Open[] = []
  const found: PageText[] = []
  const add = (text: string, { lang, tag: within, isOwn }: Open) => {
    if (/\p{L}/u.test(text) && !isUnread(open)) found.push({ text: decode(text).trim(), lang, within, isOwn })
  }
  for (const [, closing, tag, attributes = '', text] of html.matchAll(PART)) {
    const around = open.at(-1)
    if (text !== undefined) add(text, around ?? NOTHING)
    if (tag === undefined) continue
    if (closing === '/') {
      const at = open.findLastIndex((one) => one.tag === tag)
      if (at >= 0) open.splice(at)
      continue
    }
    const told = /\slang="([^"]*)"/.exec(attributes)?.[1]
    const isOwn = tag === 'html' || (told === undefined && around?.isOwn === true)
    const here = { tag, lang: told ?? around?.lang ?? '', isOwn }
    for (const [, spoken = ''] of attributes.matchAll(SPOKEN)) add(spoken, here)
    if (!VOID.has(tag) && !attributes.trimEnd().endsWith('/')) open.push(here)
  }
  return found
}
