import { MARK, type Word } from '../../../morphology/index.js'
import { type Folding, fold } from '../../../text/index.js'
import type { KnownPerson, NameLine, PeopleWords, PersonForm } from '../../language-names.js'
import { hasLemma } from '../../names/steps.js'
import { cutCase } from './forms.js'
import { isCommon, isName, isNoun } from './shapes.js'
import { DEPUTIES, HEADS } from './words.js'

const ALL = ~0
const GENDERS = MARK.masculine

/** Endings of surnames, folded. */
const SURNAME =
  /(?:ov|ev|ova|eva|zoda|skiy|enko|oʻgʻli|uli|qizi|dze|shvili|yan|bekov|boev|iddin|ullaev|jonov|vich|vna|tegin)$/

type KnownParts = ReadonlyMap<string, PersonForm['part']>

function knownParts(persons: readonly KnownPerson[], folding: Folding): KnownParts {
  const parts = new Map<string, PersonForm['part']>()
  for (const { given, surname } of persons) {
    for (const word of given.split(' ')) parts.set(fold(word, folding).text, 'given')
    for (const word of surname.split(' ')) parts.set(fold(word, folding).text, 'surname')
  }
  return parts
}

function partOf(text: string, known: KnownParts): Pick<PersonForm, 'part' | 'weight'> {
  const part = known.get(text)
  if (part !== undefined) return { part, weight: 3 }
  return SURNAME.test(text) && text.length > 4
    ? { part: 'surname', weight: 2 }
    : { part: 'unknown', weight: 0.5 }
}

interface NameTools {
  readonly folding: Folding
  readonly known: KnownParts
}

/** The ways to understand a written word: as it stands, or with its case ending off; the last word of a name bears its
 *  case, the words before it fit any. */
function readingsOf({ raw }: Word, isFollowed: boolean, tools: NameTools): PersonForm[] {
  const { folding, known } = tools
  const cut = cutCase(raw)
  const read = (base: string, cases: number): PersonForm => ({
    base,
    cases,
    genders: GENDERS,
    ...partOf(fold(base, folding).text, known),
  })
  const whole = read(raw, isFollowed && !cut ? ALL : MARK.nominative)
  return cut ? [whole, read(cut.base, cut.mark)] : [whole]
}

/** Callings before a name. */
const CALLINGS: ReadonlySet<string> = new Set([
  'janob',
  'oliylari',
  'xonim',
  'general',
  'akademik',
  'professor',
  'hamkasb',
])

function announces(word: Word | undefined): boolean {
  return (
    isNoun(word, HEADS) || isNoun(word, DEPUTIES) || hasLemma(word, CALLINGS) || word?.text === 'oliylari'
  )
}

/** A country or a place is no part of a person's name. */
function isNamedElse(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  return entry !== undefined
}

/** How Uzbek knows people: by the people of public life, by the shape of surnames, by the post before the name. */
export function makePeople(persons: readonly KnownPerson[], folding: Folding): PeopleWords {
  const known = knownParts(persons, folding)
  const formsOf = (line: NameLine, at: number): readonly PersonForm[] => {
    const word = line.words[at]
    if (!isName(word) || word.raw.length === 1) return []
    const forms = readingsOf(word, isName(line.words[at + 1]), { folding, known })
    if (forms.some(({ weight }) => weight === 3)) return forms.filter(({ weight }) => weight === 3)
    return isCommon(word) || isNamedElse(line, at) ? [] : forms
  }
  return {
    formsOf,
    particles: new Set(['ibn', 'bin', 'al', 'fon', 'van', 'de', 'oʻgʻli', 'qizi', 'uli']),
    caseAskedAt: () => 0,
    endsName: (line, at) => formsOf(line, at).some(({ part, weight }) => part === 'surname' && weight >= 2),
    isAnnouncedAt: ({ words }, at) => announces(words[at - 1]),
    cases: [MARK.nominative, MARK.genitive, MARK.dative, MARK.accusative, MARK.instrumental, MARK.locative],
    genders: [GENDERS],
  }
}
