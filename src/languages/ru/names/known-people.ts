import { MARK, type Word } from '../../../morphology/index.js'
import type { PersonForm } from '../../language-names.js'
import { type GivenName, givenNames, knownPersons } from '../../names/data.js'
import {
  ANY_CASE,
  type Declined,
  declineAdjective,
  declineNoun,
  declinePossessive,
  isPossessive,
} from './declension.js'
import { KNOWN_BY_ONE_NAME } from './given-names.js'

const MEN = MARK.masculine
const WOMEN = MARK.feminine

const folded = (word: string) => word.toLowerCase().replaceAll('ё', 'е')

/** Less likely than the known man himself, likelier than an unknown woman. */
const OF_THE_FAMILY = 2.6

type Forms = Map<string, PersonForm[]>

function addForms(forms: Forms, declined: Declined, form: Omit<PersonForm, 'cases'>): void {
  const { base, genders, part, weight } = form
  for (const [written, cases] of declined) {
    const key = folded(written)
    forms.set(key, [...(forms.get(key) ?? []), { base, cases, genders, part, weight }])
  }
}

/** Names in -е are not declined, nor are those of women that end in a hard consonant; of theirs in -ь some decline them. */
function declineGiven(name: string, genders: number): Declined {
  const asWritten: Declined = [[name, ANY_CASE]]
  if (name.endsWith('е') || (genders === WOMEN && /[^аеиоуыэюяьй]$/.test(name))) return asWritten
  const declined = declineNoun(name)
  return genders === WOMEN && name.endsWith('ь') ? [...declined, ...asWritten] : declined
}

/** Given names by their folded dictionary forms; they are declined when a word is met that may be one. */
const GIVEN: ReadonlyMap<string, readonly GivenName[]> = givenByName()

function givenByName(): ReadonlyMap<string, readonly GivenName[]> {
  const names = new Map<string, GivenName[]>()
  const add = (one: GivenName) => {
    const key = folded(one.name)
    const same = names.get(key)
    if (!same) names.set(key, [one])
    else if (!same.some(({ sex }) => sex === one.sex)) same.push(one)
  }
  for (const one of givenNames('ru')) add(one)
  for (const { given, surname } of knownPersons('ru'))
    for (const name of given.split(' '))
      add({ name, sex: /[ая]$/.test(name) && /[ая]$/.test(surname) ? 'f' : 'm' })
  return names
}

/** Letters a dictionary form may have where a case has an ending. */
const LAST_LETTERS = ['', 'а', 'я', 'й', 'ь']
const LONGEST_ENDING = 2

/** The given names of which a folded word may be a form. */
function* mayBeGiven(text: string): Generator<GivenName> {
  yield* GIVEN.get(text) ?? []
  for (let cut = 1; cut <= LONGEST_ENDING && cut < text.length; cut++)
    for (const last of LAST_LETTERS) {
      const name = text.slice(0, -cut) + last
      if (name !== text) yield* GIVEN.get(name) ?? []
    }
}

function givenForms(text: string): PersonForm[] {
  const forms: PersonForm[] = []
  for (const { name, sex } of mayBeGiven(text)) {
    const genders = sex === 'm' ? MEN : WOMEN
    for (const [written, cases] of declineGiven(name, genders))
      if (folded(written) === text) forms.push({ base: name, cases, genders, part: 'given', weight: 3 })
  }
  return forms
}

function addSurname(forms: Forms, name: string, men: ReadonlySet<string>): void {
  const weight = men.has(name.replace(/а$/, '')) && name.endsWith('а') ? OF_THE_FAMILY : 3.5
  const form = (base: string, genders: number, likely = weight): Omit<PersonForm, 'cases'> => {
    return { base, genders, part: 'surname', weight: likely }
  }
  if (isPossessive(name)) {
    const { men, women } = declinePossessive(name)
    addForms(forms, men, form(name, MEN))
    addForms(forms, women, form(`${name}а`, WOMEN, OF_THE_FAMILY))
  } else if (/[сц]кий$/.test(name)) addForms(forms, declineAdjective(name), form(name, MEN))
  else {
    const isFemale = /[оеё]ва$|[иы]на$|[сц]кая$/.test(name)
    addForms(forms, isFemale ? declineFemale(name) : declineNoun(name), form(name, isFemale ? WOMEN : MEN))
    if (!isFemale) addForms(forms, [[name, ANY_CASE]], form(name, WOMEN, 3))
  }
}

function declineFemale(name: string): Declined {
  return /ая$/.test(name) ? declineAdjective(name) : declinePossessive(name.slice(0, -1)).women
}

function makeForms(): Forms {
  const forms: Forms = new Map()
  for (const name of KNOWN_BY_ONE_NAME) addSurname(forms, name, new Set())
  const persons = knownPersons('ru')
  const surnames = new Set(persons.map(({ surname }) => surname))
  for (const { surname } of persons) addSurname(forms, surname, surnames)
  return forms
}

const NONE: readonly PersonForm[] = []

const FORMS = makeForms()

/** What a word is when tables know it as a given name or a surname of public life. */
export function knownForms(word: Word): readonly PersonForm[] {
  const surnames = FORMS.get(word.text) ?? NONE
  const given = givenForms(word.text)
  return given.length > 0 ? [...given, ...surnames] : surnames
}
