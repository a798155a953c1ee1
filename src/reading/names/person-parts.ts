import type { NameLine, PeopleWords, PersonForm } from '../../languages/index.js'
import type { Word } from '../../morphology/index.js'
import type { KnownPeople } from './known-people.js'

/** A word, or an initial with its stop, that may be a part of a person's name. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly forms: readonly PersonForm[]
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

const MOST_PARTS = 6

/** How much a form weighs that is in the data, and one that its shape tells. */
export const KNOWN = 2.5
export const SHAPED = 2

const ALL = ~0

/** Whether some form weighs so much. */
export function hasWeight(forms: readonly PersonForm[], least: number): boolean {
  return forms.some(({ weight }) => weight >= least)
}

/** Two letters that stand for one sound, as the first of a given name. */
const DIGRAPH = /^(?:Дж|[SCZK]h|[OG]ʻ|Dj|Ts|Y[uaeo])$/

function isInitial(words: readonly Word[], at: number): boolean {
  const [word, stop] = [words[at], words[at + 1]]
  const isLetter = word?.raw.length === 1 || (word?.raw.length === 2 && DIGRAPH.test(word.raw))
  return isLetter && word.capital && stop?.text === '.' && !stop.spaced
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

/** The first name of somebody named in full elsewhere in the text, at the head of a sentence where a word with a capital may be
 *  anything. */
function givenElsewhere(
  { words }: NameLine,
  at: number,
  { surnames, known }: PersonReading,
): readonly PersonForm[] {
  const [word, next] = [words[at], words[at + 1]]
  if (surnames.size === 0 || word?.kind !== 'word' || next?.capital !== true) return []
  const opening = `${known.bare(word.raw)} `
  if (![...surnames].some((name) => name.startsWith(opening))) return []
  return [{ base: word.raw, cases: ALL, genders: ALL, part: 'given', weight: 1 }]
}

/** What a word may be in a name; a word is asked for each name it may be in, and answers once. */
function formsAt(line: NameLine, at: number, reading: PersonReading): readonly PersonForm[] {
  const { people, forms } = reading
  const known = forms[at]
  if (known !== undefined) return known
  const own = people.formsOf(line, at)
  const made = own.length > 0 ? own : givenElsewhere(line, at, reading)
  forms[at] = made
  return made
}

function partAt(line: NameLine, at: number, reading: PersonReading, isInside: boolean): Part | undefined {
  const forms = formsAt(line, at, reading)
  const isWord = forms.length > 0 && !DIGRAPH.test(line.words[at]?.raw ?? '')
  const initial = isWord ? undefined : initialAt(line, at)
  if (initial) return initial
  const particle = isInside ? particleAt(line, at, reading.people) : undefined
  if (particle) return particle
  return forms.length > 0 ? { from: at, to: at + 1, forms } : undefined
}

const isOnly = (forms: readonly PersonForm[], part: PersonForm['part']) =>
  forms.some((form) => form.part === part && form.weight >= SHAPED) &&
  !forms.some((form) => form.part === 'given')

const isKnownGiven = ({ part, weight }: PersonForm) => part === 'given' && weight >= KNOWN

/** An unknown word weighs more than others when it bears a case that no name of its own ends in: the last of its name. */
const CASED = 1.5

const bearsCase = ({ forms }: Part) => forms.some(({ part, weight }) => part === 'unknown' && weight >= CASED)

/** Whether a given name after a surname begins the name of somebody else. */
function beginsAnother(parts: readonly Part[], next: Part): boolean {
  const last = parts.at(-1)
  if (last === undefined) return false
  if (parts.length > 1 && bearsCase(last)) return next.forms.some(isKnownGiven)
  if (!isOnly(last.forms, 'surname')) return false
  const isSurname = isOnly(next.forms, 'surname') && hasWeight(next.forms, KNOWN)
  return next.forms.some(isKnownGiven) || (isSurname && hasWeight(last.forms, KNOWN))
}

/** The words from `at` on that may together be a name. */
export function partsFrom(line: NameLine, at: number, reading: PersonReading): Part[] {
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
