import { MARK, type Word } from '../../../morphology/index.js'
import type { PersonForm } from '../../language-names.js'
import { ANY_CASE } from './declension.js'

const MEN = MARK.masculine
const WOMEN = MARK.feminine
const BOTH = MEN | WOMEN
const { nominative, genitive, dative, accusative, instrumental, locative } = MARK

/** An ending, what it is replaced by, the cases and the gender it shows, how likely it is. */
type Shape = readonly [ending: RegExp, base: string, cases: number, genders: number, weight: number]

const POSSESSIVE: readonly Shape[] = [
  [/([оеё]в|[иы]н)$/u, '$1', nominative, MEN, 2],
  [/([оеё]в|[иы]н)а$/u, '$1', genitive | accusative, MEN, 2],
  [/([оеё]в|[иы]н)у$/u, '$1', dative, MEN, 2],
  [/([оеё]в|[иы]н)ым$/u, '$1', instrumental, MEN, 2],
  [/([оеё]в|[иы]н)е$/u, '$1', locative, MEN, 2],
  [/([оеё]в|[иы]н)а$/u, '$1а', nominative, WOMEN, 2],
  [/([оеё]в|[иы]н)ой$/u, '$1а', genitive | dative | instrumental | locative, WOMEN, 2],
  [/([оеё]в|[иы]н)у$/u, '$1а', accusative, WOMEN, 1.8],
  [/([сц])кий$/u, '$1кий', nominative, MEN, 1.6],
  [/([сц])кого$/u, '$1кий', genitive | accusative, MEN, 1.6],
  [/([сц])кому$/u, '$1кий', dative, MEN, 1.6],
  [/([сц])ким$/u, '$1кий', instrumental, MEN, 1.6],
  [/([сц])ком$/u, '$1кий', locative, MEN, 1.6],
  [/([сц])кая$/u, '$1кая', nominative, WOMEN, 1.6],
  [/([сц])кой$/u, '$1кая', genitive | dative | instrumental | locative, WOMEN, 1.6],
  [/([сц])кую$/u, '$1кая', accusative, WOMEN, 1.6],
  [/(заде|зода|оглы|оглу|улы|уулу|кызы|гызы|ули|углы|угли|швили|дзе|енко|зада)$/u, '$1', ANY_CASE, BOTH, 2],
  [/зоды$/u, 'зода', genitive, BOTH, 2],
  [/зоде$/u, 'зода', dative | locative, BOTH, 2],
  [/зоду$/u, 'зода', accusative, BOTH, 2],
  [/зодой$/u, 'зода', instrumental, BOTH, 2],
]

/** Mongolian names of fathers, which stand first and never change: `Ухнаагийн`, `Гомбожавын`. */
const FATHERS: readonly Shape[] = [[/(?:[бвгджзлмнрстх]ын|ийн|[аеойуэ]йн)$/u, '$&', ANY_CASE, BOTH, 0.7]]

const CONSONANT = '[бвгджзклмнпрстфхцчшщ]'
const OTHER: readonly Shape[] = [
  [new RegExp(`(${CONSONANT}|й|ь)$`, 'u'), '$1', nominative, MEN, 0.5],
  [new RegExp(`(${CONSONANT}|й|ь)$`, 'u'), '$1', ANY_CASE, WOMEN, 0],
  [new RegExp(`^(\\p{Lu}\\p{L}{0,2}(?:${CONSONANT}|й|ь))$`, 'u'), '$1', ANY_CASE, MEN, 0.15],
  // Of names from the East the last word alone is declined: `Нгуен Ван Чуня`.
  [new RegExp(`(${CONSONANT}|й|ь)$`, 'u'), '$1', ANY_CASE, MEN, 0.05],
  [new RegExp(`(${CONSONANT})а$`, 'u'), '$1', genitive | accusative, MEN, 0.4],
  [new RegExp(`(${CONSONANT})у$`, 'u'), '$1', dative, MEN, 0.4],
  [new RegExp(`(${CONSONANT})ом$`, 'u'), '$1', instrumental, MEN, 0.6],
  [/([жшчщц])ем$/u, '$1', instrumental, MEN, 0.6],
  [new RegExp(`(${CONSONANT})е$`, 'u'), '$1', locative, MEN, 0.4],
  [/([аеиоуыэюя])я$/u, '$1й', genitive | accusative, MEN, 0.5],
  [/([аеиоуыэюя])ю$/u, '$1й', dative, MEN, 0.5],
  [/([аеиоуыэюя])ем$/u, '$1й', instrumental, MEN, 0.6],
  [new RegExp(`(${CONSONANT})я$`, 'u'), '$1ь', genitive | accusative, MEN, 0.4],
  [new RegExp(`(${CONSONANT})ю$`, 'u'), '$1ь', dative, MEN, 0.4],
  [new RegExp(`(${CONSONANT})ем$`, 'u'), '$1ь', instrumental, MEN, 0.5],
  [/([ая])$/u, '$1', nominative, BOTH, 0.4],
  [/([гкхжшчщ])и$/u, '$1а', genitive, BOTH, 0.2],
  [/([бвдзлмнпрстфц])ы$/u, '$1а', genitive, BOTH, 0.3],
  [/([бвгджзклмнпрстфхцчшщ])е$/u, '$1а', dative | locative, BOTH, 0.2],
  [/([бвгджзклмнпрстфхцчшщ])у$/u, '$1а', accusative, BOTH, 0.2],
  [/([бвгджзклмнпрстфхцчшщ])ой$/u, '$1а', instrumental, BOTH, 0.4],
  [/ии$/u, 'ия', genitive | dative | locative, BOTH, 0.3],
  [/ию$/u, 'ия', accusative, BOTH, 0.2],
  [/ией$/u, 'ия', instrumental, BOTH, 0.3],
  [/([оиэыею])$/u, '$1', ANY_CASE, BOTH, 0.3],
  [/у$/u, 'у', ANY_CASE, BOTH, 0.1],
]

function formsBy(shapes: readonly Shape[], { raw }: Word, part: PersonForm['part']): PersonForm[] {
  const fitting = shapes.filter(([ending]) => ending.test(raw))
  return fitting.map(([ending, base, cases, genders, weight]) => ({
    base: raw.replace(ending, base),
    cases,
    genders,
    part,
    weight,
  }))
}

const SHORTEST = 4

/** Surnames that show themselves by their ending: -ов, -ский, -зода, -улы. */
export function possessiveForms(word: Word): PersonForm[] {
  return word.raw.length < SHORTEST ? [] : formsBy(POSSESSIVE, word, 'surname')
}

/** What a word may be if it is a name nobody has heard of. */
export function unknownForms(word: Word): PersonForm[] {
  return [...formsBy(OTHER, word, 'unknown'), ...formsBy(FATHERS, word, 'given')]
}
