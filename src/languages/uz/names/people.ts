import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import { type Folding, fold } from '../../../text/index.js'
import type { KnownPerson, NameLine, PeopleWords, PersonForm } from '../../language-names.js'
import { type AskedCase, caseBehind } from '../../names/asked.js'
import { givenNames } from '../../names/data.js'
import { foreignPair } from '../../names/foreign-pair.js'
import { keptByWord } from '../../names/kept.js'
import { hasLemma, isByname } from '../../names/steps.js'
import { isShaped, isTitled, type Titles } from '../../names/titled.js'
import { whenAsked } from '../../names/when-asked.js'
import { wordsOf } from '../lexicon/words-of.js'
import { cutCase } from './forms.js'
import { isCommon, isName, isNoun } from './shapes.js'
import { BODIES, CALLINGS, COMPANY_WORDS, DEPUTIES, HEADS, OUTER_PLACE_WORDS, PLACE_WORDS } from './words.js'

const ALL = ~0
const GENDERS = MARK.masculine

/** Endings of surnames, folded. */
const SURNAME =
  /(?:^(?:al|a[dnrstz]|ash)-[a-zʻʼ]{3,}|ov|ev|ova|eva|zoda|skiy|enko|oʻgʻli|uli|qizi|dze|shvili|yan|bekov|boev|iddin|ullaev|jonov|tegin)$/

/** Endings of names after the father, which stand between a given name and a surname. */
const PATRONYMIC = /(?:vich|vna)$/

type Part = PersonForm['part']
type KnownParts = ReadonlyMap<string, ReadonlySet<Part>>

/** The words of known names; one may be a given name here and a surname there (`Emomali`). */
function knownParts(persons: readonly KnownPerson[], folding: Folding): KnownParts {
  const parts = new Map<string, Set<Part>>()
  const add = (name: string, part: Part) => {
    for (const word of name.split(' ')) {
      const { text } = fold(word, folding)
      parts.set(text, (parts.get(text) ?? new Set()).add(part))
    }
  }
  for (const { name } of givenNames('uz-Latn')) add(name, 'given')
  for (const { given, surname } of persons) {
    add(given, 'given')
    add(surname, 'surname')
  }
  return parts
}

function partsOf(text: string, known: KnownParts): readonly Pick<PersonForm, 'part' | 'weight'>[] {
  const parts = known.get(text)
  if (parts !== undefined) return [...parts].map((part) => ({ part, weight: 3 }))
  if (PATRONYMIC.test(text) && text.length > 6) return [{ part: 'unknown', weight: 2 }]
  const isShaped = SURNAME.test(text) && text.length > 4
  return [isShaped ? { part: 'surname', weight: 2 } : { part: 'unknown', weight: 0.5 }]
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
  const read = (base: string, cases: number): PersonForm[] =>
    partsOf(fold(base, folding).text, known).map(({ part, weight }) => ({
      base,
      cases,
      genders: GENDERS,
      part,
      weight,
    }))
  const isKnown = hasKnown(read(raw, ALL))
  const whole = read(raw, isFollowed && (isKnown || !cut) ? ALL : MARK.nominative)
  return cut ? [...whole, ...sure(raw, read(cut.base, cut.mark))] : whole
}

function hasKnown(forms: readonly PersonForm[]): boolean {
  return forms.some(({ weight }) => weight === 3)
}

/** Endings that no name of its own ends in, and so much more a word is believed without them. */
const SURE_ENDING = /(?:ning|нинг|dagi|даги|gacha|гача)$/i
const SURE = 1

function sure(raw: string, forms: readonly PersonForm[]): readonly PersonForm[] {
  if (!SURE_ENDING.test(raw)) return forms
  return forms.map((form) => (form.weight === 3 ? form : { ...form, weight: form.weight + SURE }))
}

/** The ways to understand a word alone and before another word of the name, known names before all others. */
interface Readings {
  readonly alone: readonly PersonForm[]
  readonly followed: readonly PersonForm[]
  readonly isKnown: boolean
}

function knownFirst(forms: readonly PersonForm[]): readonly PersonForm[] {
  const known = forms.filter(({ weight }) => weight === 3)
  return known.length > 0 ? known : forms
}

function makeReadings(word: Word, tools: NameTools): Readings {
  const forms = readingsOf(word, false, tools)
  const followed = readingsOf(word, true, tools)
  return { alone: knownFirst(forms), followed: knownFirst(followed), isKnown: hasKnown(forms) }
}

function announces(word: Word | undefined): boolean {
  return (
    isNoun(word, HEADS) ||
    isNoun(word, DEPUTIES) ||
    hasLemma(word, CALLINGS) ||
    word?.text === 'oliylari' ||
    (word?.text === 'olim' && !word.capital)
  )
}

const CHILDREN = new Set(['oʻgʻli', 'qizi'])
const CHILD = /^(?:oʻgʻli|qizi|uli)(?:ning|ni|ga|dan|da)?$/

/** Whose child somebody is, behind the father's name: it tells a person as a surname does. */
function childForms(line: NameLine, at: number, tools: NameTools): PersonForm[] | undefined {
  const word = line.words[at]
  if (!word || !CHILD.test(word.text) || !isName(itemBefore(line.words, at)) || isParent(line, at - 1))
    return undefined
  return readingsOf(word, false, tools).map(({ base, cases, genders }) => ({
    base,
    cases,
    genders,
    part: 'unknown',
    weight: 2,
  }))
}

/** Whose son or daughter is told of, not named: `murabbiyning oʻgʻli`. */
function isParent(line: NameLine, at: number): boolean {
  return CHILDREN.has(line.words[at + 1]?.text ?? '') && /(?:ning|нинг)$/.test(line.words[at]?.raw ?? '')
}

/** Common words that people are called by. */
const GIVEN = new Set(
  wordsOf('bahodir umid erkin bahor navroʻz davron botir sardor ozod ravnaq iroda saodat yulduz olim komil'),
)

/** Whether a common word is a given name here: a capital and a surname behind it. */
function isGiven({ words }: NameLine, at: number): boolean {
  return GIVEN.has(words[at]?.text ?? '') && isName(words[at + 1])
}

/** Small words inside names, none of which ends one. */
const PARTICLES: ReadonlySet<string> = new Set(['ibn', 'bin', 'al', 'fon', 'van', 'de', 'der'])

/** Words behind a name that say what is done to somebody, or what is sent to him. */
const ASKED: readonly AskedCase[] = [
  {
    mark: MARK.accusative,
    endings: ['ni'],
    words: new Set(
      wordsOf('qabul tabrikladi tabriklab tabriklagan qutladi qutlab taklif mukofotladi kutib ishontirdi'),
    ),
    reach: 2,
  },
  {
    mark: MARK.dative,
    endings: ['ga'],
    words: new Set(
      wordsOf(
        'hamdardlik taʻziya minnatdorchilik tashakkur maktub telegramma taklifnoma ordeni medali unvoni topshirdi',
      ),
    ),
    reach: 16,
  },
]

const CLASSES: ReadonlySet<string> = new Set([
  ...BODIES,
  ...COMPANY_WORDS,
  ...PLACE_WORDS,
  ...OUTER_PLACE_WORDS,
])

const isForeignPair = foreignPair({
  isName,
  isCommon,
  isOrigin: ({ text }) => /(?:lik|liklar)$/.test(text),
  isClass: (word) => hasLemma(word, CLASSES),
  isPlaced: ({ raw }) => /(?:d[ae]|dan|dagi|д[ае]|дан|даги)$/i.test(raw),
})

/** A word of a name, small ones inside it among them. */
function isOfName(word: Word | undefined): boolean {
  return PARTICLES.has(word?.text ?? '') || isName(word)
}

/** A country or a place is no part of a person's name. */
function isNamedElse(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  return entry !== undefined
}

/** Words of address beside a surname alone. */
const TITLES: Titles = { before: new Set(['janob', 'xonim']), behind: new Set(['xonim', 'janob']) }

/** How Uzbek knows people: by the people of public life, by the shape of surnames, by the post before the name. */
export function makePeople(persons: readonly KnownPerson[], folding: Folding): PeopleWords {
  const tools = whenAsked(() => ({ folding, known: knownParts(persons, folding) }))
  const readings = keptByWord((word) => makeReadings(word, tools()))
  const formsOf = (line: NameLine, at: number): readonly PersonForm[] => {
    const word = line.words[at]
    const child = childForms(line, at, tools())
    if (child) return child
    if (!isName(word) || isParent(line, at) || hasLemma(word, CALLINGS)) return []
    // The number of a heading: `I. Savdo`.
    if (at === 0 && word.raw === 'I' && line.words[1]?.text === '.') return []
    const { alone, followed, isKnown } = readings(word)
    const isPlain = word.raw.length === 1 || (isCommon(word) && !isGiven(line, at))
    if (!isKnown && (isPlain || isNamedElse(line, at))) return []
    return isOfName(line.words[at + 1]) ? followed : alone
  }
  return {
    formsOf,
    particles: PARTICLES,
    joining: PARTICLES,
    caseAskedAt: caseBehind(isOfName, ASKED),
    endsName: (line, at) =>
      !isByname(line.words[at + 1]) &&
      formsOf(line, at).some(({ part, weight }) => part === 'surname' && weight >= 2),
    isAnnouncedAt: (line, at) => announces(itemBefore(line.words, at)) || isForeignPair(line, at),
    isTitledAt: (line, at) =>
      isTitled(line, at, TITLES) || (announces(itemBefore(line.words, at)) && isShaped(formsOf(line, at))),
    cases: [MARK.nominative, MARK.genitive, MARK.dative, MARK.accusative, MARK.instrumental, MARK.locative],
    genders: [GENDERS],
  }
}
