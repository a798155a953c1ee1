import * as chrono from 'chrono-node'
import nlp from 'compromise'

/** What stands around a name or sum in the spans of compromise and in nobody's gold. */
const EDGES = /^[\s"“(‘']+|[\s.,;:!?"”)’']+$/gu

function trimmed({ start, text }) {
  const [before = ''] = text.match(/^[\s"“(‘']+/u) ?? []
  return { start: start + before.length, quote: text.replaceAll(EDGES, '') }
}

function spanned(kind, { start, quote }) {
  return { kind, start, end: start + quote.length, quote }
}

function datesBy(parser) {
  return ({ text, date }) => {
    const found = parser.parse(text, new Date(`${date}T00:00:00Z`))
    return found.map(({ index, text: quote }) => spanned('date', { start: index, quote }))
  }
}

/** Several places with commas between them are one span to compromise and several to gold. */
function partsAtCommas({ start, quote }) {
  const parts = [...quote.matchAll(/[^,]+/gu)]
  return parts.map(({ 0: text, index }) => trimmed({ start: start + index, text }))
}

/** A name without the title before it, which gold counts to the post. */
function withoutTitle({ start, quote }, title) {
  if (!title || !quote.toLowerCase().startsWith(`${title} `)) return { start, quote }
  return { start: start + title.length + 1, quote: quote.slice(title.length + 1) }
}

function foundBy(view) {
  return view.json({ offset: true, terms: false }).map(({ offset, text, person }) => ({
    ...trimmed({ start: offset.start, text }),
    title: person?.honorific,
  }))
}

function personsIn({ text }) {
  const named = foundBy(nlp(text).people()).filter(({ quote, title }) => quote.toLowerCase() !== title)
  const found = named.map((one) => withoutTitle(one, one.title))
  return found.map((one) => spanned('person', one))
}

/** Countries are places to compromise; what gold knows as a country is left out of the count. */
function placesIn({ text, gold }) {
  const countries = new Set(
    gold.mentions.filter(({ kind }) => kind === 'country').map(({ start, end }) => `${start} ${end}`),
  )
  const found = foundBy(nlp(text).places()).flatMap(partsAtCommas)
  return found
    .map((one) => spanned('place', one))
    .filter(({ start, end }) => !countries.has(`${start} ${end}`))
}

function moneyIn({ text }) {
  return foundBy(nlp(text).money()).map((one) => spanned('money', one))
}

/** What other programs for Node find of that which Kelisim finds, by language and kind of mention. */
export const PEERS = [
  { peer: 'chrono-node', lang: 'ru', kind: 'date', find: datesBy(chrono.ru) },
  { peer: 'chrono-node', lang: 'en', kind: 'date', find: datesBy(chrono.en) },
  { peer: 'compromise', lang: 'en', kind: 'person', find: personsIn },
  { peer: 'compromise', lang: 'en', kind: 'place', find: placesIn },
  { peer: 'compromise', lang: 'en', kind: 'money', find: moneyIn },
]
