import orders from '../../../data/orders.json' with { type: 'json' }
import persons from '../../../data/persons.json' with { type: 'json' }
import regions from '../../../data/regions.json' with { type: 'json' }
import { bindWords, inOtherScript, isScreenLanguage, type ScreenLanguage } from '../../languages/index.js'

/** A name with the language that it stands in. */
export interface Called {
  readonly text: string
  readonly lang: string
}

type NamesBy<Name> = Readonly<Record<string, Name | undefined>>

/** The languages in whose words a name is told where the language itself has none. */
const INSTEAD: Readonly<Record<string, string>> = {
  'kk-Latn': 'kk-Cyrl',
  'uz-Cyrl': 'uz-Latn',
  'kk-Cyrl': 'ru',
}

function nameIn<Name>(names: NamesBy<Name>, language: string): readonly [Name, string] | null {
  for (const lang of [language, INSTEAD[language] ?? 'en', 'en', 'ru']) {
    const name = names[lang]
    if (name !== undefined) return [name, lang]
  }
  return null
}

/** A name in the letters of the page, where these are made of those of the name. */
function calledIn(text: string, lang: string, language: string): Called {
  const written = isScreenLanguage(language) ? inOtherScript(text, lang, language) : null
  return written === null
    ? { text: bindWords(text, lang), lang }
    : { text: bindWords(written, language), lang: language }
}

function firstOf(names: NamesBy<readonly string[]>, language: string, code: string): Called {
  const [[text = code] = [], lang = 'und'] = nameIn(names, language) ?? []
  return calledIn(text, lang, language)
}

const REGIONS = new Map(regions.map((region) => [region.code, region]))
const ORDERS = new Map(orders.orders.map((order) => [order.code, order]))

/** What a region or city is called; one that the data does not know by its code is called as it stands. */
export function placeName(code: string, language: ScreenLanguage): Called {
  const names = REGIONS.get(code)?.names
  return names === undefined ? { text: code, lang: 'und' } : firstOf(names, language, code)
}

/** The codes of the regions of a state. */
export function regionsOf(party: string): readonly string[] {
  return regions.filter(({ country, kind }) => country === party && kind === 'region').map(({ code }) => code)
}

/** What an order is called in the language of the page. */
export function orderName(code: string, language: ScreenLanguage): Called {
  const names = ORDERS.get(code)?.names
  return names === undefined ? { text: code, lang: 'und' } : firstOf(names, language, code)
}

/** What an order is called in the language of the state that gives it. */
export function ownOrderName(code: string): Called {
  const order = ORDERS.get(code)
  if (order === undefined) return { text: code, lang: 'und' }
  return firstOf(order.names, order.state === 'KZ' ? 'kk-Cyrl' : 'uz-Latn', code)
}

/** Every order: its code and the state that gives it. */
export const KNOWN_ORDERS: readonly { readonly code: string; readonly state: string }[] = orders.orders

/** Somebody who holds a post on a day.
 *  shapes: `since` empty when the data does not know it */
export interface InOffice {
  readonly name: Called
  readonly office: string
  readonly since: string
}

interface Post {
  readonly office: string
  readonly country: string
  readonly from?: string
  readonly to?: string
}

interface FullName {
  readonly given: string
  readonly surname: string
}

function heldOn(posts: readonly Post[], day: string): Post | undefined {
  return posts.find(({ from = '', to = '9999' }) => from <= day && to > day)
}

function fullName(names: NamesBy<FullName>, language: ScreenLanguage): Called | null {
  const found = nameIn(names, language)
  return found === null ? null : calledIn(`${found[0].given} ${found[0].surname}`, found[1], language)
}

/** Who holds which post of a state on a day, as far as the data knows it. */
export function inOffice(party: string, day: string, language: ScreenLanguage): readonly InOffice[] {
  return persons.flatMap(({ names, posts }) => {
    const own = (posts as readonly Post[]).filter(({ country }) => country === party)
    const [post, name] = [heldOn(own, day), fullName(names, language)]
    return post === undefined || name === null ? [] : [{ name, office: post.office, since: post.from ?? '' }]
  })
}

/** The offices that a person of the data holds on a day. */
export function officesOf(code: string, day: string): readonly string[] {
  const person = persons.find((one) => one.code === code)
  const post = person === undefined ? undefined : heldOn(person.posts as readonly Post[], day)
  return post === undefined ? [] : [post.office]
}

/** Everybody whom the data knows, as the page calls them. */
export function personNames(language: ScreenLanguage): readonly string[] {
  return persons.flatMap(({ names }) => fullName(names, language)?.text ?? [])
}
