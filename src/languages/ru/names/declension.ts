import { MARK, marksOf } from '../../../morphology/index.js'

/** Forms of a noun or adjective with the cases each stands for. */
export type Declined = readonly (readonly [form: string, cases: number])[]

const NOM = MARK.nominative
const GEN = MARK.genitive
const DAT = MARK.dative
const ACC = MARK.accusative
const INS = MARK.instrumental
const LOC = MARK.locative

/** All six cases at once: what a word that is not declined stands for. */
export const ANY_CASE = marksOf('nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative')

type Ending = readonly [ending: string, cases: number]
type Paradigm = readonly [ends: RegExp, endings: readonly Ending[]]

const HARD: readonly Ending[] = [
  ['', NOM | ACC],
  ['а', GEN | ACC],
  ['у', DAT],
  ['ом', INS],
  ['е', LOC],
]

/** Endings by how the dictionary form ends; the letters the expression takes are replaced. */
const NOUNS: readonly Paradigm[] = [
  [
    /(?<=ств)о$/,
    [
      ['о', NOM | ACC],
      ['а', GEN],
      ['у', DAT],
      ['ом', INS],
      ['е', LOC],
    ],
  ],
  // The one state whose name drops its vowel.
  [
    /(?<=^егип)ет$/,
    [
      ['ет', NOM | ACC],
      ['та', GEN],
      ['ту', DAT],
      ['том', INS],
      ['те', LOC],
    ],
  ],
  [/(?<=[жшчщц])$/, [...HARD.filter(([ending]) => ending !== 'ом'), ['ем', INS]]],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, HARD],
  [
    /(?<=и)й$/,
    [
      ['й', NOM | ACC],
      ['я', GEN | ACC],
      ['ю', DAT],
      ['ем', INS],
      ['и', LOC],
    ],
  ],
  [
    /й$/,
    [
      ['й', NOM | ACC],
      ['я', GEN | ACC],
      ['ю', DAT],
      ['ем', INS],
      ['е', LOC],
    ],
  ],
  [
    /ь$/,
    [
      ['ь', NOM | ACC],
      ['я', GEN | ACC],
      ['ю', DAT],
      ['ем', INS],
      ['и', GEN | DAT | LOC],
      ['ью', INS],
      ['е', LOC],
    ],
  ],
  [
    /(?<=[гкх])а$/,
    [
      ['а', NOM],
      ['и', GEN],
      ['е', DAT | LOC],
      ['у', ACC],
      ['ой', INS],
    ],
  ],
  [
    /(?<=[жшчщ])а$/,
    [
      ['а', NOM],
      ['и', GEN],
      ['е', DAT | LOC],
      ['у', ACC],
      ['ей', INS],
    ],
  ],
  [
    /а$/,
    [
      ['а', NOM],
      ['ы', GEN],
      ['е', DAT | LOC],
      ['у', ACC],
      ['ой', INS],
      ['ей', INS],
    ],
  ],
  [
    /(?<=и)я$/,
    [
      ['я', NOM],
      ['и', GEN | DAT | LOC],
      ['ю', ACC],
      ['ей', INS],
    ],
  ],
  [
    /я$/,
    [
      ['я', NOM],
      ['и', GEN],
      ['е', DAT | LOC],
      ['ю', ACC],
      ['ей', INS],
    ],
  ],
  [
    /(?<=[оеи][вн])о$/,
    [
      ['о', ANY_CASE],
      ['а', GEN],
      ['у', DAT],
      ['ом', INS],
      ['е', LOC],
    ],
  ],
  [
    /е$/,
    [
      ['е', NOM | ACC],
      ['я', GEN],
      ['ю', DAT],
      ['ем', INS],
      ['и', LOC],
    ],
  ],
]

const ADJECTIVES: readonly Paradigm[] = [
  [/(?<=[гкхжшчщ])ий$/, adjective('ий ого ому им ом')],
  [/ий$/, adjective('ий его ему им ем')],
  [/[ыо]й$/, [...adjective('ый ого ому ым ом'), ['ой', NOM | ACC]]],
  [
    /ая$/,
    [
      ['ая', NOM],
      ['ой', GEN | DAT | INS | LOC],
      ['ую', ACC],
    ],
  ],
  [
    /яя$/,
    [
      ['яя', NOM],
      ['ей', GEN | DAT | INS | LOC],
      ['юю', ACC],
    ],
  ],
  [/ое$/, adjective('ое ого ому ым ом')],
  [/ее$/, adjective('ее его ему им ем')],
  [
    /ые$/,
    [
      ['ые', NOM | ACC],
      ['ых', GEN | LOC],
      ['ым', DAT],
      ['ыми', INS],
    ],
  ],
  [
    /ие$/,
    [
      ['ие', NOM | ACC],
      ['их', GEN | LOC],
      ['им', DAT],
      ['ими', INS],
    ],
  ],
]

const PLURALS: readonly Paradigm[] = [
  [
    /ы$/,
    [
      ['ы', NOM | ACC],
      ['ов', GEN],
      ['', GEN],
      ['ам', DAT],
      ['ами', INS],
      ['ах', LOC],
    ],
  ],
  [
    /и$/,
    [
      ['и', NOM | ACC],
      ['', GEN],
      ['ов', GEN],
      ['ей', GEN],
      ['ам', DAT],
      ['ами', INS],
      ['ах', LOC],
    ],
  ],
  [
    /а$/,
    [
      ['а', NOM | ACC],
      ['ов', GEN],
      ['ам', DAT],
      ['ами', INS],
      ['ах', LOC],
    ],
  ],
]

const FAMILY_MEN: readonly Ending[] = [
  ['', NOM],
  ['а', GEN | ACC],
  ['у', DAT],
  ['ым', INS],
  ['е', LOC],
]
const FAMILY_WOMEN: readonly Ending[] = [
  ['а', NOM],
  ['ой', GEN | DAT | INS | LOC],
  ['у', ACC],
]

/** Endings of an adjective by case, in the order of the cases without those that are alike. */
function adjective(endings: string): readonly Ending[] {
  const cases = [NOM | ACC, GEN | ACC, DAT, INS, LOC]
  return endings.split(' ').map((ending, at) => [ending, cases[at] ?? 0])
}

function declineBy(paradigms: readonly Paradigm[], word: string): Declined {
  const paradigm = paradigms.find(([ends]) => ends.test(word))
  if (!paradigm) return [[word, ANY_CASE]]
  const stem = word.replace(paradigm[0], '')
  return paradigm[1].map(([ending, cases]) => [stem + ending, cases])
}

/** Declines a noun or a given name in the singular; one that no pattern knows is not declined.
 *  shapes: takes a folded word in the nominative; of two patterns that fit, the forms of the likelier */
export function declineNoun(word: string): Declined {
  return declineBy(NOUNS, word)
}

export function declineAdjective(word: string): Declined {
  return declineBy(ADJECTIVES, word)
}

/** Declines a noun that has no singular: `Эмираты`. */
export function declinePlural(word: string): Declined {
  return declineBy(PLURALS, word)
}

/** Whether a surname is a possessive in form: -ов, -ев, -ин. */
export function isPossessive(surname: string): boolean {
  return /[оеё]в$|[иы]н$/.test(surname)
}

/** Declines a man's or a woman's possessive surname, given in the man's form.
 *  shapes: `Жапаров`, `Жапарова` */
export function declinePossessive(surname: string): { readonly men: Declined; readonly women: Declined } {
  const formed = (endings: readonly Ending[]): Declined =>
    endings.map(([end, cases]) => [surname + end, cases])
  return { men: formed(FAMILY_MEN), women: formed(FAMILY_WOMEN) }
}

/** Whether a word looks like an adjective in the nominative. */
export function looksAdjectival(word: string): boolean {
  return /[иыо]й$|[ая]я$|[оыие]е$/.test(word)
}
