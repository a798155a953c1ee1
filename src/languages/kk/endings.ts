import type { EndingChain, EndingLayer, EndingTable } from '../../morphology/index.js'
import { inBase } from './base.js'
import { KK_FUNCTION_WORDS } from './lexicon/function-words.js'
import { KK_NOUNS, KK_WHOLE_NOUNS } from './lexicon/known-words.js'
import { KK_ABOUT_TO, KK_ACTION_NOUNS, KK_DEPONENTS, KK_SHORT_PASTS, KK_VERBS } from './lexicon/verbs.js'

/** Vowels of the base form; я, ю and ё begin with the consonant й. */
const VOWELS = 'аәеоөуүыіяюё'

type Mend = readonly (readonly [string, string])[]

/** A voiceless consonant is voiced before an ending that begins with a vowel. */
const VOICED: Mend = [
  ['б', 'п'],
  ['г', 'к'],
  ['ғ', 'қ'],
]

/** Vowels that the last syllable of some words loses before a vowel. */
const ELIDED: Mend = [
  ['орн', 'орын'],
  ['халқ', 'халық'],
  ['мойн', 'мойын'],
  ['ерн', 'ерін'],
  ['ауз', 'ауыз'],
  ['көрк', 'көрік'],
  ['ерк', 'ерік'],
]

/** Cases; the ablative and the case of means bear the mark `instrumental`, the limit of time that of the dative.
 *  The forms after a possessive ending stand with the others. What makes a noun an attribute (`-дағы`, `-ғы`) bears the
 *  mark `feminine`, for Kazakh has no gender to say with it. */
const CASES: EndingLayer = {
  endings: [
    { forms: 'ның|нің|дың|дің|тың|тің', marks: ['genitive'] },
    { forms: 'ға|ге|қа|ке|на|не', marks: ['dative'] },
    { forms: 'а|е', marks: ['dative'], after: 'мңз', minimumStem: 3 },
    { forms: 'ны|ні|ды|ді|ты|ті', marks: ['accusative'] },
    { forms: 'н', marks: ['accusative'], after: 'ыі', minimumStem: 3 },
    { forms: 'да|де|та|те|нда|нде', marks: ['locative'] },
    { forms: 'дан|ден|тан|тен|нан|нен', marks: ['instrumental'] },
    { forms: 'мен|бен|пен', marks: ['instrumental'] },
    { forms: 'дағы|дегі|тағы|тегі|ндағы|ндегі', marks: ['locative', 'feminine'] },
    { forms: 'ғы|гі|қы|кі', marks: ['feminine'], minimumStem: 3 },
  ],
  bare: ['nominative'],
}

/** Possessive endings; a noun that has one bears the mark `neuter`, for Kazakh has no gender to say with it. */
const POSSESSIVES: EndingLayer = {
  endings: [
    { forms: 'ы|і', marks: ['neuter'], mend: [...VOICED, ...ELIDED] },
    { forms: 'сы|сі', marks: ['neuter'], after: VOWELS },
    { forms: 'ымыз|іміз', marks: ['neuter'], mend: VOICED },
    { forms: 'мыз|міз', marks: ['neuter'], after: VOWELS },
    { forms: 'ыңыз|іңіз', marks: ['neuter'], mend: VOICED },
    { forms: 'ңыз|ңіз', marks: ['neuter'], after: VOWELS },
  ],
}

const NUMBER: EndingLayer = {
  endings: [{ forms: 'лар|лер|дар|дер|тар|тер', marks: ['plural'], mend: [['с', 'ст']] }],
  bare: ['singular'],
}

/** Nouns with a case ending come before those without, for `-ты` of an unknown word is oftener the accusative than a
 *  possessive ending behind -т. */
const NOUN_IN_CASE: EndingChain = {
  marks: ['noun'],
  layers: [{ ...CASES, required: true }, POSSESSIVES, NUMBER],
}
const NOUN: EndingChain = {
  marks: ['noun', 'nominative'],
  layers: [POSSESSIVES, NUMBER],
}

const PASSIVE: EndingLayer = {
  endings: [
    { forms: 'ыл|іл|ын|ін', marks: ['passive'] },
    { forms: 'л|н', marks: ['passive'], after: VOWELS },
  ],
}

/** The dictionary form of a verb is its noun of action; a stem in -ы, -і (and -й, which is і here) loses that letter. */
const ACTION_NOUN = { add: 'у', drop: 'ыі' }

/** Behind one of these a stem in -ы hides before -й: `қамтиды` of қамту. */
const CONSONANTS = 'бвгғджзклмнңпрстфхцчшщқ'

/** A stem is heard voiceless before a consonant: `тапты` of табу. */
const VOICELESS: Mend = [
  ['п', 'б'],
  ['к', 'г'],
  ['қ', 'ғ'],
]

/** `-ла`, which makes verbs of nouns and stays in the stem: an unknown verb with it is told from a passive in `-л`. */
const MADE_OF_NOUN: EndingLayer = {
  endings: ['ла', 'ле', 'да', 'де', 'та', 'те'].map((forms) => ({ forms, marks: [], restore: [forms] })),
}

/** Forms that end a clause, with their persons. A denied verb keeps its -ма, -ба, -па and so has a dictionary form of
 *  its own, which no rule takes for the verb. The past comes first, for `-лады` of an unknown verb is oftener its past. */
const PAST: EndingChain = {
  marks: ['verb'],
  lemma: ACTION_NOUN,
  layers: [
    {
      required: true,
      endings: [
        { forms: 'ды|ді|ты|ті', marks: ['past'], mend: VOICELESS },
        { forms: 'дық|дік|тық|тік|дым|дім|тым|тім', marks: ['past'], mend: VOICELESS },
        // What is told by hearsay: `көбейіпті`.
        { forms: 'ыпты|іпті', marks: ['past'] },
        { forms: 'пты|пті', marks: ['past'], after: VOWELS },
      ],
    },
    PASSIVE,
    MADE_OF_NOUN,
  ],
}

/** Verbs whose stem ends in -ы, which hides before -й; they come before the past, which would end so too. */
const FUTURE_OF_Y: EndingChain = {
  marks: ['verb'],
  lemma: ACTION_NOUN,
  layers: [
    {
      required: true,
      endings: [{ forms: 'иды|имыз', marks: ['future'], restore: ['ы'], after: CONSONANTS }],
    },
  ],
}

const NOT_PAST: EndingChain = {
  marks: ['verb'],
  lemma: ACTION_NOUN,
  layers: [
    {
      required: true,
      endings: [
        { forms: 'ады|еді|амыз|еміз|амын|емін', marks: ['future'] },
        { forms: 'йды|йді|йміз|ймыз|ймын|ймін', marks: ['future'], after: VOWELS },
        { forms: 'яды|ямыз', marks: ['future'], restore: ['й'] },
        { forms: 'мақ|мек|мақпыз|мекпіз|мақшы|мекші', marks: ['future', 'short'], mend: VOICELESS },
        { forms: 'пақ|пек|пақшы|пекші|пақпыз|пекпіз', marks: ['future', 'short'], after: 'тсшп' },
        { forms: 'уда|уде', marks: ['present'] },
      ],
    },
    PASSIVE,
  ],
}

/** `-ған`, which ends a clause or stands before a noun; `-атын`: what usually is or will be. */
const PARTICIPLE_ENDINGS: EndingLayer = {
  required: true,
  endings: [
    { forms: 'ған|ген|қан|кен', marks: ['past'], mend: VOICELESS },
    { forms: 'атын|етін', marks: ['future'] },
    { forms: 'йтын|йтін', marks: ['future'], after: VOWELS },
    { forms: 'ятын', marks: ['future'], restore: ['й'] },
    { forms: 'итын', marks: ['future'], restore: ['ы'], after: CONSONANTS },
  ],
}

const PARTICIPLE: EndingChain = {
  marks: ['participle'],
  lemma: ACTION_NOUN,
  layers: [PARTICIPLE_ENDINGS, PASSIVE],
}

/** A participle with the endings of a noun (`өскені`, `өскенін`, `өскендігі`) tells a fact and so ends a clause too. */
const NOMINALISED: EndingChain = {
  marks: ['participle', 'verb', 'noun'],
  lemma: ACTION_NOUN,
  layers: [
    { endings: CASES.endings, bare: ['nominative'] },
    {
      required: true,
      endings: [
        { forms: 'ы|і|ымыз|іміз', marks: ['neuter'] },
        { forms: 'дығы|дігі', marks: ['neuter'] },
      ],
    },
    PARTICIPLE_ENDINGS,
    PASSIVE,
  ],
}

/** Nouns of action in -у: Kazakh says with them what Russian says with infinitives. */
const ACTION: EndingChain = {
  marks: ['infinitive'],
  lemma: ACTION_NOUN,
  layers: [
    CASES,
    POSSESSIVES,
    {
      required: true,
      endings: [
        { forms: 'у', marks: [] },
        { forms: 'ю', marks: [], restore: ['й'] },
      ],
    },
    PASSIVE,
  ],
}

/** `-ып`: one thing and then another. */
const GERUND: EndingChain = {
  marks: ['gerund'],
  lemma: ACTION_NOUN,
  layers: [
    {
      required: true,
      endings: [
        { forms: 'ып|іп', marks: [] },
        { forms: 'п', marks: [], after: VOWELS },
      ],
    },
    PASSIVE,
  ],
}

/** `-са`: a condition; `-сын`: what somebody is told to do, before which a -т is folded away (`бекітсін`). */
const MOOD: EndingChain = {
  marks: ['short'],
  lemma: ACTION_NOUN,
  layers: [
    {
      required: true,
      endings: [
        { forms: 'сын|сін', marks: ['verb'], restore: ['', 'т'], minimumStem: 1 },
        { forms: 'са|се|сақ|сек', marks: [], restore: ['', 'т'] },
      ],
    },
    PASSIVE,
  ],
}

function foldedMend(mend: Mend): Mend {
  return mend.map(([end, was]) => [inBase(end), inBase(was)])
}

function foldedLayer(layer: EndingLayer): EndingLayer {
  const endings = layer.endings.map((ending) => ({
    ...ending,
    forms: inBase(ending.forms),
    ...(ending.restore ? { restore: ending.restore.map(inBase) } : {}),
    ...(ending.mend ? { mend: foldedMend(ending.mend) } : {}),
  }))
  return { ...layer, endings }
}

function folded(chain: EndingChain): EndingChain {
  return { ...chain, layers: chain.layers.map(foldedLayer) }
}

/** Kazakh endings, from the end of the word inwards.
 *  source: the grammar of the literary language; own observation of the genre */
export const KK_ENDINGS: EndingTable = {
  chains: [
    NOUN_IN_CASE,
    NOUN,
    FUTURE_OF_Y,
    PAST,
    NOT_PAST,
    PARTICIPLE,
    NOMINALISED,
    ACTION,
    GERUND,
    MOOD,
  ].map(folded),
  minimumStem: 2,
  bare: ['noun', 'nominative', 'singular'],
  whole: KK_WHOLE_NOUNS,
  known: [...KK_NOUNS, ...KK_VERBS],
  irregular: { ...KK_ABOUT_TO, ...KK_ACTION_NOUNS, ...KK_DEPONENTS, ...KK_SHORT_PASTS, ...KK_FUNCTION_WORDS },
}
