import type { KnownPerson, ReadName } from '../../languages/index.js'
import { type Folding, fold, keptByText } from '../../text/index.js'

/** Gives the base form of a name, as folding leaves it. */
type Bare = (name: string) => string

/** Spellings of one given name differ at its head (Жамшид, Джамшид) sooner than at its end. */
const SAME_END = 4

const firstWord = (name: string) => name.split(' ')[0] ?? ''

/** Whether a given name or its initial, if any is written, is that of a known person. */
function isGiven(known: string, written: string): boolean {
  const initial = /^(\p{L})\./u.exec(written)?.[1]
  if (initial || written === '') return known.startsWith(initial ?? '')
  return firstWord(written).slice(-SAME_END) === firstWord(known).slice(-SAME_END)
}

/** What is known of a person: the office, if any, and its state. */
type Standing = Pick<ReadName, 'office' | 'country'>

/** People of public life by their surname in its base form, which is one in all scripts of a language. */
type BySurname = ReadonlyMap<string, readonly KnownPerson[]>

/** People of public life. */
export interface KnownPeople {
  readonly bare: Bare
  /** What is known of a person by the whole name: office and state. */
  readonly standingOf: (value: string) => Standing
}

export function indexPeople(persons: readonly KnownPerson[], folding: Folding): KnownPeople {
  const bare = keptByText((name) => fold(name, folding).text)
  const bySurname = new Map<string, KnownPerson[]>()
  for (const person of persons) {
    const surname = bare(person.surname)
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person])
  }
  return { bare, standingOf: keptByText((value) => lookUp(value, bySurname, bare)) }
}

/** What is known of a person: the first of that surname with that given name. */
function lookUp(value: string, bySurname: BySurname, bare: Bare): Standing {
  const surname = lastWord(value)
  const given = bare(value.slice(0, value.length - surname.length).trim())
  const person = bySurname.get(bare(surname))?.find((one) => isGiven(bare(one.given), given))
  return { office: person?.office, country: person?.country }
}

/** The surname a found name gives, as written: its last word. */
export function lastWord(value: string): string {
  return value.split(/[\s.]+/).at(-1) ?? ''
}
