import { webAddress } from './addresses.js'

/** Quotations longer than this are named by their first and last words. */
const LONGEST_WHOLE = 100
const WORDS_OF_END = 5

/** Signs that part the pieces of a text fragment stand encoded within them. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}

function fragmentOf(quote: string): string {
  const [line = ''] = quote.trim().split(/\s*\n\s*/)
  if (line.length <= LONGEST_WHOLE) return encode(line)
  const words = line.split(/\s+/)
  const [start, end] = [words.slice(0, WORDS_OF_END), words.slice(-WORDS_OF_END)]
  return `${encode(start.join(' '))},${encode(end.join(' '))}`
}

/** The address of the words in the publisher's own page, which browsers scroll to; null for no web address. A quotation over
 *  several paragraphs is named by the first of them, as a fragment never crosses one.
 *  source: https://wicg.github.io/scroll-to-text-fragment/ */
export function sourcePlace(address: string | null, quote: string): string | null {
  const page = address === null ? null : webAddress(address)
  if (page === null) return null
  return `${page.replace(/#.*$/, '')}#:~:text=${fragmentOf(quote)}`
}
