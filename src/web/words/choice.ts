import type { ScreenWords } from '../../languages/index.js'
import { pairName, type Words } from './in-order.js'

type Table = Readonly<Record<string, string>>

const KEY = /^[A-Za-z][\w.-]*$/

/** Where keys of closed lists have their words, the first that has one tells it. */
function tablesOf({
  choices,
  areas,
  acts,
  languages,
  roles,
  countries,
  kinds,
  products,
  actForms,
}: ScreenWords): readonly Table[] {
  const { yes, no } = actForms
  return [
    { yes, no },
    choices,
    roles,
    kinds.names,
    kinds.forces,
    languages,
    statesIn(countries),
    products,
    areas.acts,
    acts,
  ]
}

/** States that two capital letters mean in whatever field they stand; those of others may be words of their own (`IT`, `AI`). */
const PLAIN_CODES = ['UZ', 'KZ', 'KG', 'TJ', 'TM', 'RU', 'CN', 'AF', 'AZ', 'TR', 'US']

function statesIn(countries: Table): Table {
  return Object.fromEntries(PLAIN_CODES.map((code) => [code, countries[code] ?? code]))
}

/** Whether both states of a pair have a name here. */
function isPairOf(codes: string, countries: Table): boolean {
  return codes.split('-').every((code) => Object.hasOwn(countries, code))
}

const OFFICE = /^([a-z-]+):([A-Z]{2})$/

/** An office of a state, `president:KZ`, in the words of the page: `President (Kazakhstan)`; null for other text. */
export function officeWord(key: string, { relations, countries }: ScreenWords): string | null {
  const [, office = '', code = ''] = OFFICE.exec(key) ?? []
  const [name, state] = [(relations.offices as Table)[office], (countries as Table)[code]]
  return name !== undefined && state !== undefined ? `${name} (${state})` : null
}

/** The word for a key of any closed list of the register, an act, a role, a language, a state or two; null for other text. */
export function choiceWord(key: string, screen: Words): string | null {
  const { words } = screen
  const office = officeWord(key, words)
  if (office !== null) return office
  if (!KEY.test(key)) return null
  if (/^[A-Z]{2}-[A-Z]{2}$/.test(key)) return isPairOf(key, words.countries) ? pairName(key, screen) : null
  const table = tablesOf(words).find((one) => Object.hasOwn(one, key))
  return table?.[key] ?? null
}

const DATE = /^\d{4}-\d\d(?:-\d\d)?$|^(?:\.\.|\d{4}[\d-]*)\/(?:\.\.|\d{4}[\d-]*)$/

/** Whether a text of the register is a day, a month or an interval of them. */
export function isDate(text: string): boolean {
  return DATE.test(text)
}

/** The words for keys of closed lists parted by semicolons, as cells of lists part them; null when one of them is none. */
export function choiceWords(keys: string, screen: Words): string | null {
  const all = keys.split('; ').map((key) => choiceWord(key, screen))
  return all.includes(null) ? null : all.join(', ')
}
