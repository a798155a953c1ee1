/** Where the walk over the pages begins. */
const FROM = ['/en/', '/en/p', '/en/lists', '/en/acts', '/en/languages', '/en/read', '/en/catalogue']
/** Pages of one sort are many; so many of a sort are asked for. */
const OF_A_SORT = 1

const LINK = /<a [^>]*?href="(\/[^"#]*)/g

/** An address without what tells one thing of a sort from another: ids, references, days, queries. */
export function sortOf(address) {
  const path = address.replace(/\?.*/, '').replace(/^\/(en|ru|uz-\w+|kk-\w+)(?=\/|$)/, '')
  return path
    .split('/')
    .map((part) => (/\d/.test(part) || /^[A-Z]{2}-[A-Z]{2}$/i.test(part) || part.includes('_') ? '*' : part))
    .join('/')
    .replace(/^\/(catalogue)\/.*/, '/$1/*')
    .replace(/^\/(lists|acts)\/[^/]+$/, '/$1/*')
}

function isPage(address) {
  const path = address.replace(/\?.*/, '')
  return path.startsWith('/en/') && !/\.[a-z]+$/.test(path) && !path.startsWith('/en/catalogue/')
}

/** Every page that links lead to from the first ones, one of each sort, in the order they were found. */
export async function findPages(origin, { most = 200 } = {}) {
  const seen = new Map()
  const queue = [...FROM]
  const asked = new Set(queue)
  while (queue.length > 0 && asked.size < most * 4) {
    const address = queue.shift()
    const sort = sortOf(address)
    if ((seen.get(sort)?.length ?? 0) >= OF_A_SORT) continue
    const response = await fetch(origin + address)
    const text = await response.text()
    if (response.status !== 200 || !text.startsWith('<!doctype html>')) continue
    seen.set(sort, [...(seen.get(sort) ?? []), response.url.slice(origin.length)])
    for (const [, found] of text.matchAll(LINK)) {
      const next = found.replaceAll('&amp;', '&')
      if (asked.has(next) || !isPage(next) || seen.has(sortOf(next))) continue
      asked.add(next)
      queue.push(next)
    }
  }
  return [...seen.values()].flat()
}
