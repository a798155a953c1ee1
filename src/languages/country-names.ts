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
