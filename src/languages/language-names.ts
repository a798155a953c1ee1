import type { Word } from '../morphology/index.js'
import type { Folding, Token } from '../text/index.js'

/** What a name may name; the same five words as the contract's kinds of mention. */
export type NamedKind = 'person' | 'country' | 'place' | 'organisation' | 'post'

/** What a name says, without its place in the sentence. */
export interface Named {
  readonly kind: NamedKind
  readonly value: string
  readonly country?: string | undefined
  /** All states of a post over several. */
  readonly countries?: readonly string[] | undefined
  readonly office?: string | undefined
}

/** A name that begins at a word the reader was asked about and ends before `to`. */
export interface ReadName extends Named {
  readonly to: number
}

/** A name known by its words.
 *  shapes: `written` in dictionary form, capitals where they must stand */
export interface NameEntry extends Named {
  readonly written: string
}

/** The words of one sentence as name readers see them. */
export interface NameLine {
  readonly words: readonly Word[]
  /** The longest entry that begins at a word. */
  readonly entryAt: (at: number) => ReadName | undefined
}

/** Reads the longest name of its sort that begins at a word; looks ahead a bounded number of words only. */
export type NameReader = (line: NameLine, at: number) => ReadName | undefined

/** One way to understand a word as a part of a person's name.
 *  shapes: `base` in dictionary form with its capitals; `cases`, `genders` as marks of morphology, any of which may hold;
 *  `weight` how likely, 0 for a mere possibility, 3 for a known name */
export interface PersonForm {
  readonly base: string
  readonly cases: number
  readonly genders: number
  readonly part: 'given' | 'patronymic' | 'surname' | 'unknown'
  readonly weight: number
}

/** How a language knows people. */
export interface PeopleWords {
  /** The ways a word may be a part of a name; none when it cannot be. */
  readonly formsOf: (line: NameLine, at: number) => readonly PersonForm[]
  /** Small words inside names: `фон`, `дер`. */
  readonly particles: ReadonlySet<string>
  /** Those of them that never end a name. */
  readonly joining?: ReadonlySet<string>
  /** The case that the words around a name ask for; 0 when they ask for none. */
  readonly caseAskedAt: (line: NameLine, at: number) => number
  /** Whether the words before say that a person is named next: a post, a calling. */
  readonly isAnnouncedAt: (line: NameLine, at: number) => boolean
  /** Whether a word of address or a post beside a word says that it is somebody's surname: `Mr Garcia`. */
  readonly isTitledAt: (line: NameLine, at: number) => boolean
  /** Whether a name of several words ends with this one, where surnames stand last. */
  readonly endsName?: (line: NameLine, at: number) => boolean
  /** Cases and genders a name may stand in; one of each when the language has none. */
  readonly cases: readonly number[]
  readonly genders: readonly number[]
}

/** Names of a language, made ready for the finder. */
export interface LanguageNames {
  readonly folding: Folding
  readonly entries: readonly NameEntry[]
  /** The folded forms each word of an entry may take. */
  readonly inflect: (written: readonly Token[], kind: NamedKind) => readonly (readonly string[])[]
  /** Whether entries are also found by the dictionary forms of words, where their endings come from the lemmatiser. */
  readonly findsByLemma: boolean
  readonly people: PeopleWords
  /** Whether a name that no table holds may begin at a word without a capital, a number or a mark: asked once a distinct
   *  word, for hardly any does. */
  readonly mayOpen: (word: Word) => boolean
  /** Readers of shapes: posts, bodies, places; of equally long names the earlier reader's is taken. */
  readonly readers: readonly NameReader[]
  /** People with an office, for what is known of a person found. */
  readonly persons: readonly KnownPerson[]
  /** The dictionary form of a name as its words write it, where the endings of the text must be cut off. */
  readonly valueIn?: (line: NameLine, from: number, read: ReadName) => string
  /** Whether the last word of a name of several words is its head, which bears its case. */
  readonly headsLast?: boolean
  /** Whether what an entry names is not meant here: the state in the name of its money. */
  readonly isUnmeant: (line: NameLine, at: number) => boolean
}

/** A person of public life as the finder knows them.
 *  shapes: `surname`, `given` in the language's own writing */
export interface KnownPerson {
  readonly surname: string
  readonly given: string
  readonly country?: string | undefined
  readonly office: string
}
