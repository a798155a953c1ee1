import type { Day } from '../../../kernel/index.js'
import type { StoredStatement } from '../../../register/index.js'

/** What is cited: a statement in its readout, by an address that resolves for ever.
 *  shapes: `address` of the reference here; `source` of the publication; `seen` the day of the citation; `publisher` in words */
export interface Cited {
  readonly statement: Pick<StoredStatement, 'reference' | 'readoutTitle' | 'published' | 'quote'>
  readonly publisher: string | null
  readonly source: string | null
  readonly address: string
  readonly seen: Day
}

/** A day in the three ways that the styles write it. */
interface Dated {
  readonly gost: string
  readonly apa: string
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

function dated(day: Day): Dated {
  const [year = '', month = '', date = ''] = day.split('-')
  return { gost: `${date}.${month}.${year}`, apa: `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}` }
}

/** A bibliographic reference by GOST R 7.0.5-2008, clause 10, for an electronic resource. */
export function gostOf({ statement, publisher, source, address, seen }: Cited): string {
  const { readoutTitle, published, reference } = statement
  const day = published === null ? 'б. д' : dated(published).gost
  const place = [readoutTitle, '[Электронный ресурс]'].join(' ')
  const first = publisher === null ? `${place}. ${day}.` : `${place} // ${publisher}. ${day}.`
  const own = source === null ? '' : ` URL: ${source}.`
  return `${first}${own} Утверждение ${reference} // Kelisim. URL: ${address} (дата обращения: ${dated(seen).gost}).`
}

/** A reference by APA 7, a page of a web site with a retrieval day, as the register changes. */
export function apaOf({ statement, publisher, source, address, seen }: Cited): string {
  const { readoutTitle, published, reference } = statement
  const [year = '', month = ''] = (published ?? '').split('-')
  const day =
    published === null ? 'n.d.' : `${year}, ${MONTHS[Number(month) - 1]} ${Number(published.slice(8))}`
  const author = publisher === null ? '' : `${publisher}. `
  const own = source === null ? '' : ` ${source}`
  return `${author}(${day}). ${readoutTitle}.${own} [Statement ${reference}]. In Kelisim. Retrieved ${dated(seen).apa}, from ${address}`
}

/** Letters that mean something to BibTeX stand as themselves. */
function texOf(text: string): string {
  return text.replace(/[\\{}]/g, ' ').replace(/([%#&_$])/g, '\\$1')
}

/** The name of a BibTeX entry, of plain letters only. */
export function keyOf(reference: string): string {
  return `kelisim-${reference.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/** An entry for BibTeX. */
export function bibtexOf({ statement, publisher, source, address, seen }: Cited): string {
  const { readoutTitle, published, reference } = statement
  const fields: (readonly [string, string | null])[] = [
    ['title', `{${texOf(readoutTitle)}}`],
    ['author', publisher === null ? null : `{${texOf(publisher)}}`],
    ['year', published?.slice(0, 4) ?? null],
    ['date', published],
    ['url', source ?? address],
    ['urldate', seen],
    ['note', `Statement ${reference} in Kelisim, ${address}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return [`@misc{${keyOf(reference)},`, ...lines, '}', ''].join('\n')
}
