import type { ScreenWords } from '../../languages/index.js'

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
    countries,
    products,
    areas.acts,
    acts,
  ]
}

/** Two states by their codes, `UZ-KZ`; null when one of them has no name here. */
function pairWord(codes: string, countries: Table): string | null {
  const names = codes.split('-').map((code) => (Object.hasOwn(countries, code) ? countries[code] : undefined))
  return names.length === 2 && !names.includes(undefined) ? names.join('\u00a0– ') : null
}

/** The word for a key of any closed list of the register, an act, a role, a language, a state or two; null for other text. */
export function choiceWord(key: string, words: ScreenWords): string | null {
  if (!KEY.test(key)) return null
  if (/^[A-Z]{2}-[A-Z]{2}$/.test(key)) return pairWord(key, words.countries)
  const table = tablesOf(words).find((one) => Object.hasOwn(one, key))
  return table?.[key] ?? null
}

const DATE = /^\d{4}-\d\d(?:-\d\d)?$|^(?:\.\.|\d{4}[\d-]*)\/(?:\.\.|\d{4}[\d-]*)$/

/** Whether a text of the register is a day, a month or an interval of them. */
export function isDate(text: string): boolean {
  return DATE.test(text)
}

/** The words for keys of closed lists parted by semicolons, as cells of lists part them; null when one of them is none. */
export function choiceWords(keys: string, words: ScreenWords): string | null {
  const all = keys.split('; ').map((key) => choiceWord(key, words))
  return all.includes(null) ? null : all.join(', ')
}
