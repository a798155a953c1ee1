import type { EndingChain, EndingLayer, EndingTable } from '../../morphology/index.js'
import { UZ_FUNCTION_WORDS } from './lexicon/function-words.js'
import { UZ_KNOWN_WORDS } from './lexicon/known-words.js'

/** Vowels of the base script. */
const VOWELS = 'aeiou'

/** `-dir`, `-gina` and the like, which say nothing of the word. */
const PARTICLES: EndingLayer = { endings: [{ forms: 'dir|gina|mi|chi', marks: [], minimumStem: 3 }] }

/** Cases; the ablative bears the mark `instrumental`, the limit (`-gacha`) that of the dative. */
const CASES: EndingLayer = {
  endings: [
    { forms: 'ning', marks: ['genitive'] },
    { forms: 'ni', marks: ['accusative'] },
    { forms: 'ga', marks: ['dative'] },
    { forms: 'ka', marks: ['dative'], after: 'k' },
    { forms: 'qa', marks: ['dative'], after: 'q' },
    { forms: 'gacha', marks: ['dative'] },
    { forms: 'kacha', marks: ['dative'], after: 'k' },
    { forms: 'da', marks: ['locative'] },
    { forms: 'dagi', marks: ['locative', 'adjective'] },
    { forms: 'dan', marks: ['instrumental'] },
  ],
  bare: ['nominative'],
}

/** Possessive endings; a noun that has one bears the mark `neuter`, for Uzbek has no gender to say with it. */
const POSSESSIVES: EndingLayer = {
  endings: [
    {
      forms: 'i',
      marks: ['neuter'],
      mend: [
        ['g', 'k'],
        ['gʻ', 'q'],
        ['hr', 'har'],
        ['oʻrn', 'oʻrin'],
        ['ogʻz', 'ogʻiz'],
        ['oʻgʻl', 'oʻgʻil'],
        ['nasl', 'nasil'],
      ],
    },
    { forms: 'si', marks: ['neuter'], after: VOWELS },
    { forms: 'imiz', marks: ['neuter'], mend: [['g', 'k']] },
    { forms: 'miz', marks: ['neuter'], after: VOWELS },
    { forms: 'ingiz', marks: ['neuter'] },
    { forms: 'ngiz', marks: ['neuter'], after: VOWELS },
    { forms: 'im', marks: ['neuter'], minimumStem: 3 },
  ],
}

const NUMBER: EndingLayer = { endings: [{ forms: 'lar', marks: ['plural'] }], bare: ['singular'] }

/** `-lik` of measure and of quality, `-ta` of pieces, `-li`, `-siz`: the word behind them keeps its sense for tables. */
const DERIVED: EndingLayer = {
  endings: [
    { forms: 'lik|lig', marks: ['adjective'], minimumStem: 3 },
    { forms: 'ta', marks: ['numeral'] },
    { forms: 'talab', marks: ['numeral'], minimumStem: 3 },
  ],
}

const NOUN: EndingChain = {
  marks: ['noun'],
  layers: [PARTICLES, CASES, POSSESSIVES, NUMBER, DERIVED],
}

/** `-ish` of doing together; it makes plurals of verbs (`oʻtkazishdi`). */
const TOGETHER: EndingLayer = {
  endings: [
    { forms: 'ish', marks: [] },
    { forms: 'sh', marks: [], after: VOWELS },
  ],
}

const PASSIVE: EndingLayer = {
  endings: [
    { forms: 'il|in', marks: ['passive'] },
    { forms: 'n|l', marks: ['passive'], after: VOWELS },
  ],
}

const INFINITIVE = { add: 'moq' }

/** Forms that end a clause: `-di`, `-adi`, `-moqda`, `-yapti`, with their persons. A denied verb keeps its `-ma` and so
 *  has a dictionary form of its own, which no rule takes for the verb. */
const FINITE: EndingChain = {
  marks: ['verb'],
  lemma: INFINITIVE,
  layers: [
    {
      required: true,
      endings: [
        { forms: 'di|dilar|dik|dim|ganmiz|ganman', marks: ['past'] },
        // What is told by hearsay: `koʻpayibdi`.
        { forms: 'ibdi|ibdilar', marks: ['past'] },
        { forms: 'bdi|bdilar', marks: ['past'], after: VOWELS },
        // `qurilmadi` is a denied past: hardly any stem ends in -m.
        { forms: 'adi|adilar|amiz|aman', marks: ['future'], after: 'bcdfghjklnpqrstvxyzʻ' },
        { forms: 'ydi|ydilar|ymiz|yman', marks: ['future'], after: VOWELS },
        { forms: 'moqda|moqdalar|moqdamiz', marks: ['present'] },
        { forms: 'yapti|yaptilar|yapmiz', marks: ['present'] },
        { forms: 'ajak', marks: ['future'] },
      ],
    },
    TOGETHER,
    PASSIVE,
  ],
}

/** `-gan`, which ends a clause, stands before a noun, or bears the endings of a noun itself (`oʻsgani`, `oʻsganini`).
 *  One with the endings of a noun is both noun and verb. */
const PAST_PARTICIPLE: EndingLayer = {
  required: true,
  endings: [
    { forms: 'gan', marks: ['past'] },
    { forms: 'kan', marks: ['past'], after: 'k' },
    { forms: 'qan', marks: ['past'], after: 'q' },
    { forms: 'ayotgan', marks: ['present'] },
    { forms: 'yotgan', marks: ['present'], after: VOWELS },
    { forms: 'adigan', marks: ['future'] },
    { forms: 'ydigan', marks: ['future'], after: VOWELS },
  ],
}

const PARTICIPLE: EndingChain = {
  marks: ['participle'],
  lemma: INFINITIVE,
  layers: [PAST_PARTICIPLE, TOGETHER, PASSIVE],
}

const NOMINALISED: EndingChain = {
  marks: ['participle', 'verb', 'noun'],
  lemma: INFINITIVE,
  layers: [
    { endings: CASES.endings },
    {
      required: true,
      endings: [
        { forms: 'i|imiz|lari', marks: ['neuter'] },
        { forms: 'ligi|ligimiz|liklari', marks: ['neuter'] },
      ],
    },
    PAST_PARTICIPLE,
    TOGETHER,
    PASSIVE,
  ],
}

/** Nouns of action in `-ish`, denied in `-maslik`: Uzbek says with them what Russian says with infinitives. */
const ACTION: EndingChain = {
  marks: ['infinitive'],
  lemma: INFINITIVE,
  layers: [
    PARTICLES,
    CASES,
    POSSESSIVES,
    { endings: [{ forms: 'lar', marks: ['plural'] }] },
    {
      required: true,
      endings: [
        { forms: 'ish', marks: [] },
        { forms: 'sh', marks: [], after: VOWELS },
        { forms: 'slik', marks: [], after: 'a', minimumStem: 4 },
      ],
    },
    PASSIVE,
  ],
}

/** `-ib`: one thing and then another. */
const GERUND: EndingChain = {
  marks: ['gerund'],
  lemma: INFINITIVE,
  layers: [
    {
      required: true,
      endings: [
        { forms: 'ib', marks: [] },
        { forms: 'b', marks: [], after: VOWELS },
      ],
    },
    TOGETHER,
    PASSIVE,
  ],
}

/** `-moqchi`: what somebody is about to do; `-sin`: what he is told to do, before which a -t is folded away (`etsin`); `-sa`: a condition;
 *  `-gach`: what comes before. */
const MOOD: EndingChain = {
  marks: ['short'],
  lemma: INFINITIVE,
  layers: [
    {
      required: true,
      endings: [
        { forms: 'moqchi|moqchimiz', marks: ['future', 'verb'] },
        { forms: 'sin|sinlar', marks: ['verb'], restore: ['', 't'], minimumStem: 1 },
        { forms: 'sa|sak|salar', marks: [] },
        { forms: 'gach|kach|qach', marks: [] },
      ],
    },
    PASSIVE,
  ],
}

/** Uzbek endings, from the end of the word inwards.
 *  source: the grammar of the literary language; own observation of the genre */
export const UZ_ENDINGS: EndingTable = {
  chains: [FINITE, PARTICIPLE, NOMINALISED, NOUN, ACTION, GERUND, MOOD],
  minimumStem: 2,
  bare: ['noun', 'nominative', 'singular'],
  known: UZ_KNOWN_WORDS,
  irregular: UZ_FUNCTION_WORDS,
}
