/** Where the walk over the pages begins: what the masthead does not lead to stands here, too. */
const FROM = [
  ...['/en/', '/en/p', '/en/lists', '/en/acts', '/en/languages', '/en/read', '/en/catalogue', '/en/figures'],
  ...['/en/projects', '/en/ties', '/en/agenda', '/en/protocol', '/en/views', '/en/inbox', '/en/notices'],
  ...['/en/compare', '/en/health', '/en/acting', '/en/commitments', '/en/reports/new', '/en/programmes/new'],
  ...[
    '/en/protocol/awards/new',
    '/en/instructions/remind',
    '/en/journal/bundle',
    '/en/instructions/sheet',
    '/en/account',
    '/en/admin',
    '/en/sign-in',
  ],
]
/** Of these every one is asked for, since each shows other rows; of other sorts of pages one. */
const EACH = new Set(['/lists/:list', '/lists/:list/:id', '/p/c/:reference', '/protocol/:part'])

const LINK = /<a [^>]*?href="(\/[^"#]*)/g

function withoutLanguage(address) {
  return address.replace(/[?#].*/, '').replace(/^\/(en|ru|uz-\w+|kk-\w+)(?=\/|$)/, '') || '/'
}

function isFile(path) {
  return /\.[a-z]+$/.test(path)
}

/** By how many words of its own a route answers an address; -1 when it does not. The last part takes the rest with it. */
function wordsOf(parts, route) {
  const own = route.split('/')
  const isRest = own.at(-1).startsWith(':') && parts.length > own.length
  const isSame =
    (isRest || own.length === parts.length) &&
    own.every((one, at) => one.startsWith(':') || one === parts[at])
  return isSame ? own.filter((one) => !one.startsWith(':')).length - (isRest ? 0.5 : 0) : -1
}

/** The route of the table that answers an address; the one with most words of its own, as the server chooses. */
export function routeOf(address, routes) {
  const parts = withoutLanguage(address).split('/').map(decodeURIComponent)
  const fitting = routes
    .map((route) => ({ route, words: wordsOf(parts, route) }))
    .filter(({ words }) => words > -1)
  return fitting.sort((one, other) => other.words - one.words)[0]?.route ?? null
}

/** What is asked for once: a route, or of some routes each of their first parts. */
function sortOf(address, routes) {
  const route = routeOf(address, routes)
  if (route === null || !EACH.has(route)) return route
  return `${route} ${withoutLanguage(address).split('/')[2]}`
}

/** Pages that stand below one of a sort, and are linked only from some states of it. */
const STEPS = { reports: ['answers', 'add', 'figures', 'asks'], programmes: ['compare'] }

/** Addresses that no link of a page tells in this form: short ways to what was found. */
function waysTo(address) {
  const [, readout] = /^\/en\/readouts\/([^/?]+)$/.exec(address) ?? []
  if (readout !== undefined) return [`/en/p/readouts/${readout}`]
  const [, kind] = /^\/en\/(reports|programmes)\/[^/?]+$/.exec(address) ?? []
  if (kind !== undefined) return STEPS[kind].map((step) => `${address}/${step}`)
  const [, reference] = /^\/en\/r\/(.+)$/.exec(address) ?? []
  if (reference === undefined) return []
  const short = encodeURIComponent(decodeURIComponent(reference))
  return [`/en/cite/${short}`, `/en/p/c/${short}`, `/en/commitments/${decodeURIComponent(reference)}`]
}

function linksOf(text) {
  const found = [...text.matchAll(LINK)].map(([, link]) => link.replaceAll('&amp;', '&'))
  return found.filter((link) => link.startsWith('/en/') && !isFile(withoutLanguage(link)))
}

/** Walks from page to page over the links, asking for each sort once, as whoever the cookie names.
 *  shapes: `pages` by route, with what answered; `leading` routes that only lead on to other pages */
export async function walkPages(origin, routes, cookie) {
  const pages = new Map()
  const leading = new Set()
  const seen = new Set()
  const queue = [...FROM]
  while (queue.length > 0) {
    const address = queue.shift()
    const sort = sortOf(address, routes)
    if (sort === null || seen.has(sort)) continue
    const response = await fetch(origin + address, { headers: { cookie } })
    const text = await response.text()
    const at = response.url.slice(origin.length)
    const route = routeOf(at, routes)
    if (response.status !== 200 || route === null || !text.startsWith('<!doctype html>')) continue
    if (response.redirected && route !== routeOf(address, routes)) leading.add(routeOf(address, routes))
    if (!seen.has(sortOf(at, routes))) pages.set(route, [...(pages.get(route) ?? []), { at, cookie }])
    seen.add(sort).add(sortOf(at, routes))
    for (const link of linksOf(text)) queue.push(link, ...waysTo(link))
  }
  return { pages, leading }
}

const acting = (who) => `kelisim_acting=${encodeURIComponent(who)}`
/** As whom pages are asked for that the secretariat may not see: an office of a side, and who keeps the protocol. */
const OTHERS = ['name=Person 1&role=office&party=UZ', 'name=Person 2&role=protocol-officer'].map(acting)

/** The badge of a commitment, which other sites show, beside the page of the same reference. */
function badgeBeside(pages) {
  const [{ at }] = pages.get('/p/c/:reference') ?? [{ at: '' }]
  const reference = decodeURIComponent(at.replace(/^\/en\/p\/c\//, ''))
  return reference === '' ? [] : [{ at: `/c/${reference}/badge.svg`, cookie: '' }]
}

/** Every page that the routes have in this register, found over links: as the secretariat, and as others what is left.
 *  shapes: `missing` routes that no link led to a page of, or that answer files */
export async function findPages(origin, routes) {
  const { pages, leading } = await walkPages(origin, routes, '')
  for (const other of OTHERS) {
    const more = await walkPages(origin, routes, other)
    for (const [route, found] of more.pages) if (!pages.has(route)) pages.set(route, found)
  }
  const badge = badgeBeside(pages)
  if (badge.length > 0) pages.set('/c/:rest', badge)
  const missing = routes.filter((route) => !pages.has(route) && !leading.has(route))
  return { pages, leading: [...leading], missing }
}
