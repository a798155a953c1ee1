import { walkPages } from './web-paths.mjs'

const PASSWORD = 'a bridge of nine arches'
const NAME = 'Operator One'

const keyOn = (text) => /name="key" value="([^"]+)"/.exec(text)?.[1] ?? ''

function cookiesOf(response) {
  const set = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  return set.filter((pair) => !pair.endsWith('='))
}

async function pageAt(origin, at, cookie) {
  return (await fetch(origin + at, { headers: { cookie } })).text()
}

/** Sends a form as its page would.
 *  errors: throws when it does not lead on to another page */
async function send(origin, at, { fields, cookie }) {
  const response = await fetch(origin + at, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
    headers: { origin, cookie },
  })
  if (response.status !== 303) throw new Error(`${at} answered with ${response.status}`)
  return cookiesOf(response)
}

/** Comes in as the first operator by a one-time code, as a person would. */
async function enter(origin, code) {
  const at = '/en/sign-in/first'
  const key = keyOn(await pageAt(origin, at, ''))
  return (await send(origin, at, { fields: { key, code, name: NAME, password: PASSWORD }, cookie: '' })).join(
    '; ',
  )
}

/** A form that was sent without signing in, which waits for whoever sent it. */
async function keepForm(origin) {
  const fields = { key: 'none', name: 'An office', party: 'UZ' }
  return send(origin, '/en/acts/offices.add', { fields, cookie: '' })
}

async function wishLetter(origin, cookie) {
  const key = keyOn(await pageAt(origin, '/en/notices', cookie))
  await send(origin, '/en/notices', { fields: { key, address: 'operator@example.org' }, cookie })
}

/** What only nobody is shown. */
const STRANGERS = ['/en/sign-in', '/en/sign-in/code', '/en/sign-in/first']

/** Pages of a server on which people sign in: what an operator reaches, with a letter and a form that waits, and what nobody is
 *  shown.
 *  shapes: by route as `findPages` gives them; `writeLetters` has the server write those of the day */
export async function findSignedPages(origin, routes, { code, writeLetters }) {
  const cookie = await enter(origin, code)
  await wishLetter(origin, cookie)
  await writeLetters()
  const { pages } = await walkPages(origin, routes, cookie)
  const kept = [cookie, ...(await keepForm(origin))].join('; ')
  pages.set('/sign-in/kept', [{ at: '/en/sign-in/kept', cookie: kept }])
  for (const at of STRANGERS) pages.set(at.slice(3), [{ at, cookie: '' }])
  return { pages, cookie }
}
