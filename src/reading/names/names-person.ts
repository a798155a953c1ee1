import type { NameLine, PeopleWords, PersonForm, ReadName } from '../../languages/index.js'
import { hasWeight, KNOWN, type Part, type PersonReading, partsFrom, SHAPED } from './person-parts.js'

/** Parts understood together in one case and gender. */
interface Understood {
  readonly forms: readonly PersonForm[]
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
  return (cases & asked) !== 0 ? 2.2 : 0
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

/** Whether one word alone is a person: a surname known from the data or from elsewhere in the text. */
function isLonePerson({ forms }: Pick<Understood, 'forms'>, { surnames, known }: PersonReading): boolean {
  const isKnown = ({ part, weight }: PersonForm) => part === 'surname' && weight > KNOWN
  return forms.some((form) => isKnown(form) || (surnames.size > 0 && surnames.has(known.bare(form.base))))
}

/** Most words with a capital are no name; this is seen before their cases are weighed. */
function mayBePerson(line: NameLine, parts: readonly Part[], reading: PersonReading): boolean {
  const [only] = parts
  return parts.length > 1 || (only !== undefined && isLone(line, only, only, reading))
}

/** Whether one word alone is a person: known as one, or told to be one by the word beside it. */
function isLone(
  line: NameLine,
  { from }: Part,
  read: Pick<Understood, 'forms'>,
  reading: PersonReading,
): boolean {
  return isLonePerson(read, reading) || reading.people.isTitledAt(line, from)
}

function writtenName(line: NameLine, parts: readonly Part[], read: Understood): string {
  const join = (name: string, { base }: PersonForm, at: number) =>
    name + (at > 0 && line.words[parts[at]?.from ?? 0]?.spaced ? ' ' : '') + base
  return read.forms.reduce(join, '')
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

/** Reads the longest name of a person that begins here. */
export function readPerson(line: NameLine, at: number, reading: PersonReading): ReadName | undefined {
  const { people, known } = reading
  if (line.words[at]?.capital !== true) return undefined
  const parts = partsFrom(line, at, reading)
  if (!mayBePerson(line, parts, reading)) return undefined
  const asked = people.caseAskedAt(line, at)
  for (let count = parts.length; count > 0; count--) {
    const taken = count > 1 ? parts.slice(0, count) : favoured(parts.slice(0, 1), reading)
    if (count > 1 && !mayBeNamed(line, taken, people) && !mayBeKnown(taken, reading)) continue
    const read = understand(taken, people, asked)
    if (!read) continue
    const value = writtenName(line, taken, read)
    const isFull = count > 1 && reading.surnames.has(known.bare(value))
    const [first] = parts
    const isNamed = isFull || isPerson(line, taken, read, people)
    const isFound = count > 1 ? isNamed : first !== undefined && isLone(line, first, read, reading)
    if (!isFound) continue
    const { office, country } = known.standingOf(value)
    return { to: taken.at(-1)?.to ?? at, kind: 'person', value, country, countries: undefined, office }
  }
  return undefined
}
