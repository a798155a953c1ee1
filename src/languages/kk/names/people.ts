import { MARK, type Word } from '../../../morphology/index.js'
import type { KnownPerson, NameLine, PeopleWords, PersonForm } from '../../language-names.js'
import { keptByWord } from '../../names/kept.js'
import { hasLemma } from '../../names/steps.js'
import { inBase, wordsOf } from '../base.js'
import { cutsOf } from './forms.js'
import { isCommon, isName, opensSentence } from './shapes.js'
import { CALLINGS, DEPUTIES, HEADS } from './words.js'

const ALL = ~0
const GENDERS = MARK.masculine

const SURNAME_ENDINGS = wordsOf(
  'ов ев ёв ова ева ёва ін іна улы қызы заде зода скій ская енко бек баі дзе швілі ян бекова дін оғлы овіч евна ханов',
)

const GIVEN = new Set(
  wordsOf(`
    Шавкат Қасым-Жомарт Садыр Эмомали Сердар Ильхам Олжас Абдулла Серік Жамшид Арман Серғазы Мұрат Ерлан Қайрат
    Нұрлан Руслан Данияр Азамат Тимур Рустам Равшан Улугбек Отабек Дилшод Ибрагим Жасұр Азиз Сардор Нұрсұлтан
    Бауыржан Бақытжан Талғат Марат Қанат Мәулен Дәурен Алмас Айдарбек Ғани Берік Ермек Әнуар Нұржан Ерболат Шокир
    Алишер Хамид Ақмал Саида Аида Айгүл Динара Мадина Гүлнар Әсет Асқар Ержан Владимир Александр Сергей Гүлмира
    Динара Тамара Бибігүл Роман Марат Айбек Мирзо Бахтиёр Лазиз Икрам Кахрамон Асқар Санжар Нұрболат Әлихан`),
)

type KnownParts = ReadonlyMap<string, PersonForm['part']>

function knownParts(persons: readonly KnownPerson[]): KnownParts {
  const parts = new Map<string, PersonForm['part']>([...GIVEN].map((name) => [name, 'given'] as const))
  for (const { given, surname } of persons) {
    for (const word of given.split(' ')) parts.set(inBase(word), 'given')
    for (const word of surname.split(' ')) parts.set(inBase(word), 'surname')
  }
  return parts
}

function partOf(base: string, known: KnownParts): Pick<PersonForm, 'part' | 'weight'> {
  const part = known.get(base)
  if (part !== undefined) return { part, weight: 3 }
  const isShaped = base.length > 4 && SURNAME_ENDINGS.some((ending) => base.endsWith(ending))
  return isShaped ? { part: 'surname', weight: 2 } : { part: 'unknown', weight: 0.5 }
}

/** The ways to understand a written word: as it stands, or with its case ending off. */
function readingsOf(word: Word, known: KnownParts): PersonForm[] {
  const cuts = cutsOf(word)
  const read = (written: string, base: string, cases: number): PersonForm => ({
    base: written,
    cases,
    genders: GENDERS,
    ...partOf(base, known),
  })
  const whole = read(word.raw, word.text, cuts.length > 0 ? MARK.nominative : ALL)
  return [whole, ...cuts.map(({ written, base, mark }) => read(written(), base, mark))]
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

/** A part that stands before the last of a name bears no ending, whatever the case of the whole. */
function makeReadings(word: Word, known: KnownParts): Readings {
  const forms = readingsOf(word, known)
  const followed = forms.map((form, index) => (index === 0 ? { ...form, cases: ALL } : form))
  const isKnown = forms.some(({ weight }) => weight === 3)
  return { alone: knownFirst(forms), followed: knownFirst(followed), isKnown }
}

function announces(word: Word | undefined): boolean {
  return hasLemma(word, HEADS) || hasLemma(word, DEPUTIES) || hasLemma(word, CALLINGS)
}

/** A country or a place hardly ever is a part of a person's name. */
function isNamedElse(line: NameLine, at: number): boolean {
  return line.entryAt(at) !== undefined
}

/** A word that opens the sentence and tells where something happened: `Финалда`. */
function isWhere(line: NameLine, at: number, word: Word): boolean {
  const isPlaced = cutsOf(word).some(({ mark }) => (mark & MARK.locative) !== 0)
  return isPlaced && opensSentence(line, at) && !GIVEN.has(word.text)
}

/** How Kazakh knows people: by the people of public life, by the shape of surnames, by the post before the name. */
export function makePeople(persons: readonly KnownPerson[]): PeopleWords {
  const known = knownParts(persons)
  const readings = keptByWord((word) => makeReadings(word, known))
  const formsOf = (line: NameLine, at: number): readonly PersonForm[] => {
    const word = line.words[at]
    if (!isName(word) || word.raw.length === 1 || isWhere(line, at, word)) return []
    const { alone, followed, isKnown } = readings(word)
    if (!isKnown && (isCommon(word) || isNamedElse(line, at))) return []
    return isName(line.words[at + 1]) ? followed : alone
  }
  return {
    formsOf,
    particles: new Set(wordsOf('ибн бин аль фон дер ден ван де ұлы қызы')),
    caseAskedAt: () => 0,
    isAnnouncedAt: ({ words }, at) => announces(words[at - 1]),
    cases: [MARK.nominative, MARK.genitive, MARK.dative, MARK.accusative, MARK.instrumental, MARK.locative],
    genders: [GENDERS],
  }
}
