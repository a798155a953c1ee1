import bodies from '../../../data/bodies.json' with { type: 'json' }
import countries from '../../../data/countries.json' with { type: 'json' }
import givenRows from '../../../data/given-names.json' with { type: 'json' }
import parties from '../../../data/parties.json' with { type: 'json' }
import persons from '../../../data/persons.json' with { type: 'json' }
import regions from '../../../data/regions.json' with { type: 'json' }
import type { LanguageTag } from '../../text/index.js'
import type { KnownPerson, NamedKind, NameEntry } from '../language-names.js'

/** Names by language; a language that lacks a record has none. */
type Names = Readonly<Record<string, readonly string[] | undefined>>

interface Row {
  readonly code: string
  readonly country?: string
  readonly names: Names
}

/** A name wholly in quotation marks has its value without them. */
function unquoted(written: string): string {
  return /^«[^«»]*»$/.test(written) ? written.slice(1, -1) : written
}

function countryOf(row: Row, kind: NamedKind): { country?: string } {
  const country = kind === 'country' ? row.code : row.country
  return country ? { country } : {}
}

/** Entries of one record; the first name is its dictionary form, but a place keeps the name it was called by. */
function entriesOfRow(row: Row, kind: NamedKind, tag: LanguageTag): NameEntry[] {
  return (row.names[tag] ?? []).map((written) => ({
    written,
    kind,
    value: kind === 'country' ? row.code : unquoted(written),
    ...countryOf(row, kind),
  }))
}

function entriesOfAll(rows: readonly Row[], kind: NamedKind, tag: LanguageTag): NameEntry[] {
  return rows.flatMap((row) => entriesOfRow(row, kind, tag))
}

interface CountryRow extends Row {
  readonly capital?: Readonly<Record<string, string | undefined>>
}

function capitalOf({ code, capital }: CountryRow, tag: LanguageTag): NameEntry[] {
  const written = capital?.[tag]
  return written ? [{ written, kind: 'place', value: written, country: code }] : []
}

const isBody = ({ kind }: { readonly kind: string }) => kind !== 'state'

/** All names of countries, places and bodies that the data files hold in a language. */
export function entriesOf(tag: LanguageTag): readonly NameEntry[] {
  return [
    ...entriesOfAll(countries as readonly Row[], 'country', tag),
    ...entriesOfAll(regions as readonly Row[], 'place', tag),
    ...(countries as readonly CountryRow[]).flatMap((row) => capitalOf(row, tag)),
    ...entriesOfAll((parties as readonly (Row & { kind: string })[]).filter(isBody), 'organisation', tag),
    ...entriesOfAll(bodies as readonly Row[], 'organisation', tag),
  ]
}

interface PersonName {
  readonly given: string
  readonly surname: string
}

interface PersonRow {
  /** By written form; `also` holds other ways in which the press of the language writes the name. */
  readonly names: Readonly<
    Record<string, (PersonName & { readonly also?: readonly PersonName[] }) | undefined>
  >
  readonly posts: readonly { readonly office: string; readonly country?: string; readonly to?: string }[]
}

/** Offices that are of the same class to a reader. */
const OFFICE_CLASSES: Readonly<Record<string, string>> = {
  'first-deputy-prime-minister': 'deputy-prime-minister',
  'foreign-minister': 'minister',
}

function knownPerson(row: PersonRow, tag: LanguageTag): KnownPerson[] {
  const name = row.names[tag]
  const post = row.posts.find(({ to }) => to === undefined) ?? row.posts.at(-1)
  if (!name || !post) return []
  const office = OFFICE_CLASSES[post.office] ?? post.office
  const { also = [], ...usual } = name
  return [usual, ...also].map(({ given, surname }) => ({ given, surname, office, country: post.country }))
}

/** People of public life as a language writes them, with the office they hold or held last. */
export function knownPersons(tag: LanguageTag): readonly KnownPerson[] {
  return (persons as readonly PersonRow[]).flatMap((row) => knownPerson(row, tag))
}

/** A given name as a language writes it. */
export interface GivenName {
  readonly name: string
  readonly sex: 'm' | 'f'
}

interface GivenRow {
  readonly sex: string
  readonly names: Names
}

/** Given names of the region and of its partners, as a language writes them. */
export function givenNames(tag: LanguageTag): readonly GivenName[] {
  return (givenRows as readonly GivenRow[]).flatMap(({ sex, names }) =>
    (names[tag] ?? []).map((name) => ({ name, sex: sex === 'f' ? 'f' : 'm' }) as const),
  )
}
