import type { ComplementSide, Rule } from '../grammar/index.js'
import type { DeclinedLike, EndingTable, MarkName } from '../morphology/index.js'
import type { FoldingTable, LanguageTag } from '../text/index.js'
import type { ValueWords } from '../values/index.js'
import type { LanguageNames } from './language-names.js'

/** Rows of words and the value they stand for, none where they mean none of the others' (`doirasida` behind a forum);
 *  templates in the notation of `values/template.ts`, parted by commas. */
export type WordTable = readonly (readonly [template: string, value: string])[]

/** How sentences of a language fall into clauses, each with at most one predicate. */
export interface ClauseWords {
  /** A word whose likeliest analysis has all marks of one of these sets is a predicate. */
  readonly predicates: readonly (readonly MarkName[])[]
  /** Forms that may part clauses. */
  readonly separators: readonly string[]
  /** Dictionary forms that open a clause which belongs to the noun before it. */
  readonly relatives: readonly string[]
  /** Forms that open a clause which tells what was said (`что`). */
  readonly complementisers: readonly string[]
  /** Forms that may stand before such a one and open its clause: `с тем чтобы`. */
  readonly openings?: readonly string[]
  /** Verbs whose told clause belongs to them: what was agreed, ordered, proposed. */
  readonly binding: readonly string[]
  /** Verbs of expecting: what they deny is told by nobody (`it is not planned that …`). */
  readonly planning?: readonly string[]
  /** Forms behind which a negation denies the verb, where denial does not stand before the verb itself: `is not ready`. */
  readonly auxiliaries?: readonly string[]
  /** Words behind such forms that deny no verb, but that there is something, or that it is all: `there will be no visas`, `is not only`. */
  readonly nothings?: readonly string[]
  /** Forms that open a clause which claims nothing: `if`. */
  readonly conditions?: readonly string[]
  /** Forms that open a clause of time, in which nothing is promised: `подпишут, когда приедет премьер`. */
  readonly whens?: readonly string[]
  /** Those of them that say who does not; what such a clause talks of is a topic: `Neither side ruled out a loan`. */
  readonly nobodies?: readonly string[]
  /** Verbs that hang a sentence on something when they open it before their subject: `Should they agree, …`. */
  readonly inverted?: readonly string[]
  /** Forms and pairs of forms that hang what is told on something: `subject to`, `при условии`. */
  readonly contingent?: readonly string[]
  /** Ends of verbs in the conditional, and forms that end so and are none: `boʻlsa`. */
  readonly conditionalEndings?: readonly string[]
  readonly plainConditionals?: readonly string[]
  /** Words that open a sentence which tells of an earlier meeting: `previously`, `ранее`, `bundan oldin`. */
  readonly earlier?: readonly string[]
  /** Words that recall at the head of a sentence, in a clause of their own, what was agreed earlier: `напомним, …`. */
  readonly reminders?: readonly string[]
  /** Words behind words of an earlier time that take it back: `earlier today`. */
  readonly today?: readonly string[]
  /** How words of reporting begin where verbs stand last: an earlier time in their sentence is that of the report. */
  readonly reports?: readonly string[]
  /** Forms that put the participle before them before an earlier time: `edi`. */
  readonly pluperfects?: readonly string[]
  /** Forms that tell what may be: `could`, `может`. */
  readonly possible?: readonly string[]
  /** Forms that put the participle behind them in the future: `будет`. */
  readonly futures?: readonly string[]
  /** Dictionary forms of subjects that promise nothing in the name of a state: teams, artists, the weather. */
  readonly outsiders?: readonly string[]
  /** Dictionary forms of what states say and do, and of sport, the stage, the court, the kitchen: which of them a text has
   *  more of tells whether it speaks of states. */
  readonly insiders?: readonly string[]
  readonly elsewhere?: readonly string[]
  /** Dictionary forms of what is neither where a sentence names a state: wards, schools. */
  readonly services?: readonly string[]
  /** Dictionary forms of what states build and sign, which others speak of, too. */
  readonly undertakings?: readonly string[]
  /** Forms that look like predicates and are none: `включая`, `несмотря`. */
  readonly hollow?: readonly string[]
  /** Converbs of being somewhere: a clause that ends in one and claims nothing belongs to the next (`Berlinda boʻlib, …`). */
  readonly being?: readonly string[]
  /** Words for a price, behind which a sum before a comma ends a clause without a verb: `qiymati 9 million dollar, 2030-yilda …`. */
  readonly priced?: readonly string[]
  /** Words that end a clause without a verb before a separator: `tayyorlanish bosqichida; …`. */
  readonly nominal?: readonly string[]
  /** Verbs behind which a colon opens duties that one word closes, and such words: `міндеттер жүктелді: … ашуы, … жөндеуі тиіс`. */
  readonly duties?: { readonly given: readonly string[]; readonly closed: readonly string[] }
  /** Words that tell the term of what was told before the comma: `…, muddati mayga belgilandi`. */
  readonly tails?: readonly string[]
  /** Forms behind which a verb is no predicate: `to`. */
  readonly particles?: readonly string[]
  /** Forms behind which a participle just behind a comma describes the noun before it: `by`. */
  readonly byWhom?: readonly string[]
  /** Forms put in between commas that part no clauses: `напротив`. */
  readonly asides?: readonly string[]
  /** Verbs of telling that put hearsay in between commas, and forms that open it: `, как рассказал министр,`, `, he said,`. */
  readonly tellers?: readonly string[]
  readonly asTold?: readonly string[]
  /** Dictionary forms of what the press reads and quotes at the end of a sentence: `…, the statement reads`. */
  readonly sources?: readonly string[]
  /** Forms that deny the word behind them: `не`. */
  readonly negations: readonly string[]
  /** Forms that deny the verb before them: `жоқ`; and forms of to be that do behind a negation: `достигнуто не было`. */
  readonly denialsBehind?: readonly string[]
  readonly copulas?: readonly string[]
  /** Forms that may stand between a denial and the word it denies: `not yet been agreed`. */
  readonly passed?: readonly string[]
  /** Phrases that open or close what names the setting of a clause, whose noun is the subject of no verb: `в ходе`, `davomida`. */
  readonly settings: {
    readonly nouns: readonly string[]
    readonly opened?: readonly string[]
    /** Phrases with a noun of their own that only link: `в свою очередь`. */
    readonly links?: readonly string[]
    readonly closed?: readonly string[]
  }
  readonly complements: ComplementSide
}

/** Words by the slot they fill. */
export interface SlotWords {
  readonly sector: WordTable
  readonly format: WordTable
  readonly event: WordTable
  readonly document: WordTable
  readonly measure: WordTable
  readonly actor: WordTable
  readonly occasion: WordTable
  /** Numbers in words that may stand without what they count: `ещё два строятся`. */
  readonly numbers?: Readonly<Record<string, string>>
  /** Verbs of falling, which make a change negative. */
  readonly fall: WordTable
  /** Words beside years that make them the term of a text: `программа на 2027–2030 годы`, `арналған`. */
  readonly terms?: readonly string[]
  /** Dictionary forms of verbs whose participle says that a thing was done by then: `подписанный в январе`, `signed in January`. */
  readonly doneThen?: readonly string[]
  /** Words behind a span of time that say how often and not by when: `үш айда бір рет`, `uch oyda bir marta`. */
  readonly often?: readonly string[]
  /** Forms that look passive and say what somebody has a mind to: `are interested in`. */
  readonly minded?: readonly string[]
  /** Forms before two or three who were named before, whom nobody counts: `the two companies`. */
  readonly definite?: readonly string[]
  /** Forms between two told clauses that are told alike: `договорились, что один построит, а другой оплатит`. */
  readonly joins?: readonly string[]
  /** Words before a time that make it a deadline: `не позднее`. */
  readonly deadline: WordTable
  /** What a change is compared with, where the words say so. */
  readonly comparison: WordTable
  /** Words before a place that say the thing is there. */
  readonly placed: readonly string[]
  /** Words behind a place that say the thing is there, and endings of the place itself that do. */
  readonly placedBehind?: readonly string[]
  readonly placedEndings?: readonly string[]
  /** Words behind a noun that make it no subject, and those that make it the agent of a passive. */
  readonly postpositions?: readonly string[]
  readonly agents?: readonly string[]
  /** Words before a noun that make it no subject, where nouns have no case. */
  readonly prepositions?: readonly string[]
  /** Forms of the auxiliary behind which a participle is passive, so that its agent is only who is named as one. */
  readonly passives?: readonly string[]
  /** Pronouns that stand for the person named last. */
  readonly pronouns: readonly string[]
  /** Forms that stand for what was measured before: `uning hajmi`. */
  readonly measured?: readonly string[]
  /** Pronouns of several, who acted last. */
  readonly groupPronouns?: readonly string[]
  /** Words a statement does not begin with (`также`). */
  readonly leads: WordTable
  /** Words of headings, and the force of the lines under them: `Orders`, `Договорённости`. */
  readonly headings?: WordTable
}

/** How a text is known to be in one written form of a language. */
export interface Recognition {
  /** Letters of its alphabet, lower case, unfolded. */
  readonly alphabet: string
  /** Its commonest small words, folded. */
  readonly words: readonly string[]
  /** Letters that hardly any sentence lacks and no neighbouring language has together; they tell it without its words. */
  readonly telling?: string
  /** Ends of its longer words that tell it in a sentence without small words. */
  readonly endings?: readonly string[]
}

/** A construction the language is known not to read, with an example that proves it. */
export interface Gap {
  readonly construct: string
  readonly example: string
  readonly why: string
  readonly since: string
}

/** A language as it is written in one script, and what tells it: known before the language is loaded. */
export interface ToldForm {
  readonly tag: LanguageTag
  /** The form's name in itself: `русский`, `oʻzbekcha`. */
  readonly name: string
  readonly recognition: Recognition
}

/** A written form with the names that are known in it. */
export interface WrittenForm extends ToldForm {
  readonly names: LanguageNames
}

/** Everything a language is to the reader; one folder each.
 *  shapes: all words stand folded, in the base script the folding leads to */
export interface Language {
  /** The language without its script; the folder's name. */
  readonly tag: string
  readonly forms: readonly WrittenForm[]
  readonly folding: FoldingTable
  readonly abbreviations: readonly string[]
  /** Small words that, with a capital, begin a sentence behind an abbreviation too. */
  readonly openers?: readonly string[]
  /** The name of the compiled dictionary with the words that it lacks, or the table of endings. */
  readonly lemmas:
    | { readonly dictionary: string; readonly declinedLike: DeclinedLike }
    | { readonly endings: EndingTable }
  readonly valueWords: ValueWords
  readonly clauses: ClauseWords
  readonly slotWords: SlotWords
  /** Codes of the states whose language it is: in it a bare word for a head of state means theirs, where several are named. */
  readonly homeStates?: readonly string[]
  readonly rules: readonly Rule[]
  readonly gaps: readonly Gap[]
}
