import countries from '../../data/countries.json' with { type: 'json' }

/** Short names of states by their codes of ISO 3166-1. */
export type CountryNames = Readonly<Record<string, string>> & Readonly<Record<'UZ' | 'KZ', string>>

type WrittenNames = keyof (typeof countries)[number]['names']

/** The names of all states in a written form.
 *  source: `data/countries.json`, the first name of each */
export function countryNames(form: WrittenNames): CountryNames {
  const named = countries.map(({ code, names }): [string, string] => [code, names[form][0] ?? code])
  return { UZ: 'UZ', KZ: 'KZ', ...Object.fromEntries(named) }
}

/** The states that can be chosen as parties: the wide region and its partners, whose names were read one by one. */
export const PARTNER_STATES: readonly string[] = countries
  .filter(({ source }) => source === 'checked')
  .map(({ code }) => code)

const BY_CODE = new Map(
  countries.map(({ code, names }) => [code, names as Partial<Record<string, readonly string[]>>]),
)

/** Letters that a word keeps whatever its case. */
const STEM = 4

function plainWords(words: string): string[] {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\s-]|\p{Lm}/gu, '')
    .split(/\s+/)
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const isAlike = (word: string, at: number) => word.slice(0, STEM) === other[at]?.slice(0, STEM)
  return one.length === other.length && one.every(isAlike)
}

/** The dictionary form of words that name a state in a written form: `Словакию` is `Словакия`; the words themselves when the data
 *  have no such name. */
export function countryAsListed(code: string, words: string, form: string): string {
  const asked = plainWords(words)
  const names = BY_CODE.get(code)?.[form] ?? []
  return names.find((name) => isSameName(asked, plainWords(name))) ?? words
}
