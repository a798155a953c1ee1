import type { KnownPerson, NameLine, PeopleWords, PersonForm, ReadName } from '../languages/index.js'
import type { Word } from '../morphology/index.js'
import { type Folding, fold } from '../text/index.js'

/** A word, or an initial with its stop, that may be a part of a person's name. */
interface Part {
  readonly from: number
  readonly to: number
  readonly forms: readonly PersonForm[]
}

/** Parts understood together in one case and gender. */
interface Understood {
  readonly forms: readonly PersonForm[]
}

const MOST_PARTS = 6
const KNOWN = 2.5
const SHAPED = 2

const ALL = ~0

function isInitial(words: readonly Word[], at: number): boolean {
  const [word, stop] = [words[at], words[at + 1]]
  return word?.raw.length === 1 && word.capital && stop?.text === '.' && !stop.spaced
}

/** An initial, or two joined by a hyphen: `К.-Ж.` */
function initialAt({ words }: NameLine, at: number): Part | undefined {
  if (!isInitial(words, at)) return undefined
  const isDouble = words[at + 2]?.text === '-' && isInitial(words, at + 3)
  const to = isDouble ? at + 5 : at + 2
  const base = words
    .slice(at, to)
    .map(({ raw }) => raw)
    .join('')
  const form = { base, cases: ALL, genders: ALL, part: 'given', weight: 1 } as const
  return { from: at, to, forms: [form] }
}

/** The number of a king, to which its case may be joined: `VI-мен`, `IIni`. */
const NUMERAL = /^[IVX]+(?=$|-|ning$|ni$|ga$|dan$)/

function particleAt({ words }: NameLine, at: number, people: PeopleWords): Part | undefined {
  const word = words[at]
  const base = word?.capital === true ? NUMERAL.exec(word.raw)?.[0] : undefined
  if (!word || (base === undefined && !people.particles.has(word.text))) return undefined
  const form = { base: base ?? word.raw, cases: ALL, genders: ALL, part: 'unknown', weight: 0 } as const
  return { from: at, to: at + 1, forms: [form] }
}

/** Whether a part only joins what stands before it to what comes behind, so that no name ends with it. */
function isJoining({ from }: Part, { words }: NameLine, { joining }: PeopleWords): boolean {
  return joining?.has(words[from]?.text ?? '') === true
}

/** What a word may be in a name; a word is asked for each name it may be in, and answers once. */
function formsAt(line: NameLine, at: number, { people, forms }: PersonReading): readonly PersonForm[] {
  const known = forms[at]
  if (known !== undefined) return known
  const made = people.formsOf(line, at)
  forms[at] = made
  return made
}

function partAt(line: NameLine, at: number, reading: PersonReading, isInside: boolean): Part | undefined {
  const forms = formsAt(line, at, reading)
  const initial = forms.length > 0 ? undefined : initialAt(line, at)
  if (initial) return initial
  const particle = isInside ? particleAt(line, at, reading.people) : undefined
  if (particle) return particle
  return forms.length > 0 ? { from: at, to: at + 1, forms } : undefined
}

const isOnly = (forms: readonly PersonForm[], part: PersonForm['part']) =>
  forms.some((form) => form.part === part && form.weight >= SHAPED) &&
  !forms.some((form) => form.part === 'given')

/** Whether a given name after a surname begins the name of somebody else. */
function beginsAnother(parts: readonly Part[], next: Part): boolean {
  const last = parts.at(-1)
  if (last === undefined || !isOnly(last.forms, 'surname')) return false
  const isSurname = isOnly(next.forms, 'surname') && hasWeight(next.forms, KNOWN)
  const isGivenName = next.forms.some(({ part, weight }) => part === 'given' && weight >= KNOWN)
  return isGivenName || (isSurname && hasWeight(last.forms, KNOWN))
}

/** The words from `at` on that may together be a name. */
function partsFrom(line: NameLine, at: number, reading: PersonReading): Part[] {
  const { people } = reading
  const parts: Part[] = []
  for (let next = at; parts.length < MOST_PARTS; ) {
    const part = partAt(line, next, reading, parts.length > 0)
    if (!part || beginsAnother(parts, part)) break
    parts.push(part)
    if (parts.length > 1 && people.endsName?.(line, part.from) === true) break
    next = part.to
  }
  for (let last = parts.at(-1); last && isJoining(last, line, people); last = parts.at(-1)) parts.pop()
  return parts
}

function bestForm(forms: readonly PersonForm[], cases: number, genders: number): PersonForm | undefined {
  let best: PersonForm | undefined
  for (const form of forms) {
    const fits = (form.cases & cases) !== 0 && (form.genders & genders) !== 0
    if (fits && (!best || form.weight > best.weight)) best = form
  }
  return best
}

/** How likely the parts are in a case and gender; below zero when one of them cannot stand in it. */
function scoreIn(parts: readonly Part[], cases: number, genders: number): number {
  let score = 0
  for (const { forms } of parts) {
    const form = bestForm(forms, cases, genders)
    if (!form) return -1
    score += form.weight
  }
  return score
}

/** How much likelier a case is for what stands before the name. */
function favourOf(cases: number, asked: number, isFirst: boolean): number {
  if (asked === 0) return isFirst ? 0.8 : 0
  return (cases & asked) !== 0 ? 1.5 : 0
}

/** The likeliest case and gender in which all parts agree. */
function understand(parts: readonly Part[], people: PeopleWords, asked: number): Understood | undefined {
  let best = { score: -1, cases: 0, genders: 0 }
  for (const cases of people.cases)
    for (const genders of people.genders) {
      const own = scoreIn(parts, cases, genders)
      const score = own + favourOf(cases, asked, cases === people.cases[0])
      if (own >= 0 && score > best.score) best = { score, cases, genders }
    }
  if (best.score < 0) return undefined
  return { forms: parts.flatMap(({ forms }) => bestForm(forms, best.cases, best.genders) ?? []) }
}

const hasWeight = (forms: readonly PersonForm[], least: number) => forms.some(({ weight }) => weight >= least)

/** Whether several words are a person's name: a known part, a telling surname, or a post before them. */
function isPerson(line: NameLine, parts: readonly Part[], read: Understood, people: PeopleWords): boolean {
  if (read.forms.every(({ base }) => base.endsWith('.'))) return false
  if (hasWeight(read.forms, KNOWN) || hasWeight(read.forms, SHAPED)) return true
  return people.isAnnouncedAt(line, parts[0]?.from ?? 0)
}

/** Whether several words may at all be a name, whatever their case: most words with a capital that stand in a row are
 *  none, and weighing their cases takes long. */
function mayBeNamed(line: NameLine, parts: readonly Part[], people: PeopleWords): boolean {
  return (
    parts.some(({ forms }) => hasWeight(forms, SHAPED)) || people.isAnnouncedAt(line, parts[0]?.from ?? 0)
  )
}

/** Whether several words may be the name of somebody who is named in full elsewhere in the text. */
function mayBeKnown(parts: readonly Part[], { surnames, known }: PersonReading): boolean {
  const last = surnames.size > 0 ? parts.at(-1) : undefined
  return last?.forms.some(({ base }) => surnames.has(known.bare(base))) === true
}

/** Gives the base form of a name, as folding leaves it. */
type Bare = (name: string) => string

/** Names kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 10_000

function makeBare(folding: Folding): Bare {
  const kept = new Map<string, string>()
  return (name) => {
    const bare = kept.get(name) ?? fold(name, folding).text
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(name, bare)
    return bare
  }
}

/** Whether one word alone is a person: a surname known from the data or from elsewhere in the text. */
function isLonePerson({ forms }: Pick<Understood, 'forms'>, { surnames, known }: PersonReading): boolean {
  const isKnown = ({ part, weight }: PersonForm) => part === 'surname' && weight > KNOWN
  return forms.some((form) => isKnown(form) || (surnames.size > 0 && surnames.has(known.bare(form.base))))
}

/** Most words with a capital are no name; this is seen before their cases are weighed. */
function mayBePerson(parts: readonly Part[], reading: PersonReading): boolean {
  const [only] = parts
  return parts.length > 1 || (only !== undefined && isLonePerson(only, reading))
}

function writtenName(line: NameLine, parts: readonly Part[], read: Understood): string {
  const join = (name: string, { base }: PersonForm, at: number) =>
    name + (at > 0 && line.words[parts[at]?.from ?? 0]?.spaced ? ' ' : '') + base
  return read.forms.reduce(join, '')
}

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
export interface KnownPeople {
  readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>
  readonly bare: Bare
  /** What is known of people by their whole name, kept at hand. */
  readonly standings: Map<string, Standing>
}

export function indexPeople(persons: readonly KnownPerson[], folding: Folding): KnownPeople {
  const bare = makeBare(folding)
  const bySurname = new Map<string, KnownPerson[]>()
  for (const person of persons) {
    const surname = bare(person.surname)
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person])
  }
  return { bySurname, bare, standings: new Map() }
}

/** What is known of a person: the first of that surname with that given name. */
function lookUp(value: string, { bySurname, bare }: KnownPeople): Standing {
  const surname = lastWord(value)
  const given = bare(value.slice(0, value.length - surname.length).trim())
  const person = bySurname.get(bare(surname))?.find((one) => isGiven(bare(one.given), given))
  return { office: person?.office, country: person?.country }
}

function standingOf(value: string, people: KnownPeople): Standing {
  const { standings } = people
  const known = standings.get(value)
  if (known !== undefined) return known
  const standing = lookUp(value, people)
  if (standings.size >= MOST_KEPT) standings.clear()
  standings.set(value, standing)
  return standing
}

function weighing({ base, cases, genders, part }: PersonForm, weight: number): PersonForm {
  return { base, cases, genders, part, weight }
}

/** A lone word is likeliest the form of a surname that stands elsewhere in the text. */
function favoured(parts: readonly Part[], { surnames, known }: PersonReading): Part[] {
  const favour = (form: PersonForm) =>
    surnames.has(known.bare(form.base)) ? weighing(form, form.weight + 2) : form
  return parts.map(({ from, to, forms }) => ({ from, to, forms: forms.map(favour) }))
}

/** What a name is read with. */
export interface PersonReading {
  readonly people: PeopleWords
  readonly known: KnownPeople
  /** Surnames of people found elsewhere in the text, folded, in dictionary form. */
  readonly surnames: ReadonlySet<string>
  /** What the words of the line may be in a name, by their place, as far as they were asked. */
  readonly forms: (readonly PersonForm[] | undefined)[]
}

/** Reads the longest name of a person that begins here. */
export function readPerson(line: NameLine, at: number, reading: PersonReading): ReadName | undefined {
  const { people, known } = reading
  if (line.words[at]?.capital !== true) return undefined
  const parts = partsFrom(line, at, reading)
  if (!mayBePerson(parts, reading)) return undefined
  const asked = people.caseAskedAt(line, at)
  for (let count = parts.length; count > 0; count--) {
    const taken = count > 1 ? parts.slice(0, count) : favoured(parts.slice(0, 1), reading)
    if (count > 1 && !mayBeNamed(line, taken, people) && !mayBeKnown(taken, reading)) continue
    const read = understand(taken, people, asked)
    if (!read) continue
    const value = writtenName(line, taken, read)
    const isFull = count > 1 && reading.surnames.has(known.bare(value))
    const isFound = count > 1 ? isFull || isPerson(line, taken, read, people) : isLonePerson(read, reading)
    if (!isFound) continue
    const { office, country } = standingOf(value, known)
    return { to: taken.at(-1)?.to ?? at, kind: 'person', value, country, countries: undefined, office }
  }
  return undefined
}

/** The surname a found name gives, as written: its last word. */
export function lastWord(value: string): string {
  return value.split(/[\s.]+/).at(-1) ?? ''
}
