import { MARK, type Word } from '../../../morphology/index.js'
import type { PersonForm } from '../../language-names.js'
import { knownPersons } from '../../names/data.js'
import {
  ANY_CASE,
  type Declined,
  declineAdjective,
  declineNoun,
  declinePossessive,
  isPossessive,
} from './declension.js'
import { GIVEN_MEN, GIVEN_WOMEN, KNOWN_BY_ONE_NAME } from './given-names.js'

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

function addGiven(forms: Forms, name: string, genders: number): void {
  addForms(forms, declineNoun(name), { base: name, genders, part: 'given', weight: 3 })
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
  for (const name of GIVEN_MEN) addGiven(forms, name, MEN)
  for (const name of GIVEN_WOMEN) addGiven(forms, name, WOMEN)
  for (const name of KNOWN_BY_ONE_NAME) addSurname(forms, name, new Set())
  const persons = knownPersons('ru')
  const surnames = new Set(persons.map(({ surname }) => surname))
  for (const { given, surname } of persons) {
    addSurname(forms, surname, surnames)
    for (const name of given.split(' '))
      addGiven(forms, name, /[ая]$/.test(name) && /[ая]$/.test(surname) ? WOMEN : MEN)
  }
  return forms
}

const FORMS = makeForms()

/** What a word is when tables know it as a given name or a surname of public life. */
export function knownForms(word: Word): readonly PersonForm[] {
  return FORMS.get(word.text) ?? []
}
