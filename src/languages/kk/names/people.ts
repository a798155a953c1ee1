import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import type { KnownPerson, NameLine, PeopleWords, PersonForm } from '../../language-names.js'
import { type AskedCase, caseBehind } from '../../names/asked.js'
import { givenNames } from '../../names/data.js'
import { foreignPair } from '../../names/foreign-pair.js'
import { keptByWord } from '../../names/kept.js'
import { hasLemma, isByname } from '../../names/steps.js'
import { isShaped, isTitled, type Titles } from '../../names/titled.js'
import { whenAsked } from '../../names/when-asked.js'
import { inBase, wordsOf } from '../base.js'
import { type Cut, cutsOf } from './forms.js'
import { isCommon, isName, isPossessed, isSurnameShaped, opensSentence } from './shapes.js'
import { BODIES, CALLINGS, COMPANY_WORDS, DEPUTIES, HEADS, OUTER_PLACE_WORDS, PLACE_WORDS } from './words.js'

const ALL = ~0
const GENDERS = MARK.masculine

const given = whenAsked<ReadonlySet<string>>(
  () => new Set(givenNames('kk-Cyrl').map(({ name }) => inBase(name))),
)

/** Common words that people are called by. */
const WORDS_AND_NAMES = new Set(
  wordsOf(
    'саясат азат береке дос мереке болат темір арыстан жолдас сұлтан мақсат талап үміт айбын дәулет ерлік',
  ),
)

/** Words behind a name that say what is done to somebody, what is sent to him, or that somebody speaks with him. */
const ASKED: readonly AskedCase[] = [
  {
    mark: MARK.accusative,
    endings: wordsOf('ны ні ды ді ты ті'),
    words: new Set(wordsOf('қабылдады қабылдап құттықтады құттықтап шақырды марапаттады қарсы')),
    reach: 2,
  },
  {
    mark: MARK.accusative,
    endings: wordsOf('ны ні ды ді ты ті'),
    words: new Set(
      wordsOf('орденімен медалімен атағымен белгісімен сыйлығымен грамотасымен марапаттап марапаттады'),
    ),
    reach: 5,
  },
  {
    mark: MARK.dative,
    endings: wordsOf('ға ге қа ке'),
    words: new Set(
      wordsOf(
        'көңіл алғыс жеделхат жеделхатын хат хатын ризашылық ризашылығын ордені орденін медалі медалін тапсырды',
      ),
    ),
    reach: 16,
  },
  {
    mark: MARK.instrumental,
    endings: wordsOf('мен бен пен'),
    words: new Set(wordsOf('кездесті кездесіп келіссөз келіссөздер сөйлесті сөйлесіп тілдесті жүздесті')),
    reach: 4,
  },
]

type Part = PersonForm['part']

/** The parts of a name that a word is known as: a son may bear his father's given name as his surname. */
type KnownParts = ReadonlyMap<string, ReadonlySet<Part>>

function knownParts(persons: readonly KnownPerson[]): KnownParts {
  const parts = new Map<string, Set<Part>>([...given()].map((name) => [name, new Set<Part>(['given'])]))
  const add = (names: string, part: Part) => {
    for (const word of names.split(' ').map(inBase)) parts.set(word, (parts.get(word) ?? new Set()).add(part))
  }
  for (const { given, surname } of persons) {
    add(given, 'given')
    add(surname, 'surname')
  }
  return parts
}

function partsOf(base: string, known: KnownParts): readonly Pick<PersonForm, 'part' | 'weight'>[] {
  const parts = known.get(base)
  if (parts !== undefined) return [...parts].map((part) => ({ part, weight: 3 }))
  return [isSurnameShaped(base) ? { part: 'surname', weight: 2 } : { part: 'unknown', weight: 0.5 }]
}

/** Endings of the owner and of company that hardly a name of its own ends in. */
const SURE_ENDINGS = wordsOf('ның нің дың дің тың тің мен бен пен қа')
/** So much more is a word believed without such an ending. */
const SURE = 1

function isSure({ text }: Word, base: string): boolean {
  return SURE_ENDINGS.some((ending) => text === base + ending)
}

/** The ways to understand a written word: as it stands, or with its case ending off. */
function readingsOf(word: Word, known: KnownParts): PersonForm[] {
  const cuts = cutsOf(word)
  const read = (written: string, base: string, cases: number, more = 0): PersonForm[] =>
    partsOf(base, known).map(({ part, weight }) => ({
      base: written,
      cases,
      genders: GENDERS,
      part,
      weight: weight + more,
    }))
  const cut = ({ written, base, mark }: Cut): PersonForm[] =>
    read(written(), base, mark, isSure(word, base) ? SURE : 0)
  const whole = read(word.raw, word.text, cuts.length > 0 ? MARK.nominative : ALL)
  return [...whole, ...cuts.flatMap(cut)]
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

function inAnyCase({ base, genders, part, weight }: PersonForm): PersonForm {
  return { base, cases: ALL, genders, part, weight }
}

/** A part that stands before the last of a name bears no ending, whatever the case of the whole. */
function makeReadings(word: Word, known: KnownParts): Readings {
  const forms = readingsOf(word, known)
  const followed = forms.map((form) => (form.base === word.raw ? inAnyCase(form) : form))
  const isKnown = forms.some(({ weight }) => weight === 3)
  return { alone: knownFirst(forms), followed: knownFirst(followed), isKnown }
}

/** A calling that is a given name too. */
const SCHOLAR = inBase('ғалым')

function announces(word: Word | undefined): boolean {
  const isScholar = word?.text === SCHOLAR && !word.capital
  return hasLemma(word, HEADS) || hasLemma(word, DEPUTIES) || hasLemma(word, CALLINGS) || isScholar
}

/** Whether a place is a given name here, for a post stands before it and a surname behind: `орынбасары Еділ Байсалов`. */
function isGivenPlace({ words }: NameLine, at: number): boolean {
  const next = words[at + 1]
  return announces(itemBefore(words, at)) && isName(next) && isSurnameShaped(next.text)
}

/** A country or a place hardly ever is a part of a person's name. */
function isNamedElse(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  return entry !== undefined && (entry.kind !== 'place' || !isGivenPlace(line, at))
}

/** A word that opens the sentence and tells where something happened: `Финалда`. */
function isWhere(line: NameLine, at: number, word: Word): boolean {
  const isPlaced = cutsOf(word).some(({ mark }) => (mark & MARK.locative) !== 0)
  return isPlaced && opensSentence(line, at) && !given().has(word.text)
}

/** Whether a common word is a given name here: a capital, and a surname behind it, or a post before and a name behind. */
function isCalled({ words }: NameLine, at: number): boolean {
  const next = words[at + 1]
  if (!isName(next)) return false
  return (
    announces(itemBefore(words, at)) ||
    (WORDS_AND_NAMES.has(words[at]?.text ?? '') && isSurnameShaped(next.text))
  )
}

/** Whether a word names the place told of by the next: `Мерсин портында`. */
function namesPlace({ words }: NameLine, at: number): boolean {
  return isPossessed(words[at + 1], PLACE_WORDS) || isPossessed(words[at + 1], OUTER_PLACE_WORDS)
}

/** Whether a part is a surname behind which no further part of the name stands; a father's name has one behind it. */
function endsAsSurname({ base, part, weight }: PersonForm): boolean {
  return part === 'surname' && weight >= 2 && !/(?:ұлы|қызы|uly|qyzy|ūly)$/i.test(base)
}

const CLASSES: ReadonlySet<string> = new Set([
  ...BODIES,
  ...COMPANY_WORDS,
  ...PLACE_WORDS,
  ...OUTER_PLACE_WORDS,
])

/** `Кениялық`: where somebody comes from. */
const ORIGIN = /[лдт][ыі][қк]$/

const isForeignPair = foreignPair({
  isName,
  isCommon,
  isOrigin: ({ text }) => ORIGIN.test(text),
  isClass: (word) => hasLemma(word, CLASSES),
  isPlaced: (word) => cutsOf(word).some(({ mark }) => (mark & MARK.locative) !== 0),
})

const JOINING: ReadonlySet<string> = new Set(wordsOf('ибн бин аль фон дер ден ван де'))

/** A word of a name, small ones inside it among them. */
function isOfName(word: Word | undefined): boolean {
  return JOINING.has(word?.text ?? '') || isName(word)
}

/** Words of address beside a surname alone. */
const TITLES: Titles = { before: new Set([]), behind: new Set(wordsOf('мырза ханым')) }

/** How Kazakh knows people: by the people of public life, by the shape of surnames, by the post before the name. */
export function makePeople(persons: readonly KnownPerson[]): PeopleWords {
  const known = whenAsked(() => knownParts(persons))
  const readings = keptByWord((word) => makeReadings(word, known()))
  const formsOf = (line: NameLine, at: number): readonly PersonForm[] => {
    const word = line.words[at]
    if (!isName(word) || word.raw.length === 1 || isWhere(line, at, word) || hasLemma(word, CALLINGS))
      return []
    const { alone, followed, isKnown } = readings(word)
    const isPlain = (isCommon(word) && !isCalled(line, at)) || namesPlace(line, at)
    if (!isKnown && (isPlain || isNamedElse(line, at))) return []
    return isOfName(line.words[at + 1]) ? followed : alone
  }
  return {
    formsOf,
    particles: new Set(wordsOf('ибн бин аль фон дер ден ван де ұлы қызы')),
    joining: JOINING,
    caseAskedAt: caseBehind(isOfName, ASKED),
    endsName: (line, at) => !isByname(line.words[at + 1]) && formsOf(line, at).some(endsAsSurname),
    isAnnouncedAt: (line, at) => announces(itemBefore(line.words, at)) || isForeignPair(line, at),
    isTitledAt: (line, at) =>
      isTitled(line, at, TITLES) || (announces(itemBefore(line.words, at)) && isShaped(formsOf(line, at))),
    cases: [MARK.nominative, MARK.genitive, MARK.dative, MARK.accusative, MARK.instrumental, MARK.locative],
    genders: [GENDERS],
  }
}
