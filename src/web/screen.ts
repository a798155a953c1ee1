import type { ScreenLanguage, ScreenWords } from '../languages/index.js'
import type { Role } from '../platform/index.js'
import type { Actor, JournalTip } from '../register/index.js'
import { writeDate, writeInstant } from './words/dates.js'
import { writeNumber } from './words/numbers.js'
import { makeSay, type Say } from './words/say.js'

/** What was just done, to be told once on the next page.
 *  shapes: `isProposed` when a second person has yet to confirm it */
export interface JustDone {
  readonly command: string
  readonly isProposed: boolean
  /** The address of what takes it back; left out when nothing does. */
  readonly undo?: string | null
}

/** What every page is drawn with besides its own data.
 *  shapes: `path` the address without its language, query and all, for the language switch;
 *  `request` names the request in the log; `formKey` goes into a writing form, another into each */
export interface Screen {
  readonly language: ScreenLanguage
  readonly words: ScreenWords
  readonly say: Say
  readonly date: (edtf: string) => string
  readonly instant: (instant: string) => string
  readonly number: (decimal: string) => string
  /** An address inside this server, in the language of the page. */
  readonly href: (path: string) => string
  readonly path: string
  /** The pair that this browser looks at, as the register writes it. */
  readonly pair: string
  readonly request: string
  readonly formKey: string
  readonly actor: string
  readonly keeps: boolean
  readonly version: string
  /** What was just done, to be told on this page. */
  readonly done: JustDone | null
  /** Whether nobody has an account here, so that whoever sits at the machine acts. */
  readonly isAlone: boolean
  /** The role of who has signed in; null of nobody. */
  readonly role: Role | null
  /** So many acts wait for this person's confirmation. */
  readonly waiting: number
  /** In whose role acts are done from this page, with sign-in or without; null when nobody may do any. */
  readonly acting: Acting | null
  /** The entry from which on the journal is broken, as far as the last walk saw; null when it is whole. */
  readonly brokenAt: number | null
  /** How far the journal went when the page was asked for; null without a register, or when that could not be told. */
  readonly tip: JournalTip | null
  /** The whole address of the page, as paper tells it; empty where pages are examples. */
  readonly address: string
}

type Acting = Pick<Actor, 'role' | 'party'>

export interface ScreenRequest {
  readonly language: ScreenLanguage
  readonly words: ScreenWords
  readonly path: string
  readonly request: string
  readonly formKey: string
  readonly actor: string
  /** Whether there is a register to keep things in. */
  readonly keeps: boolean
  /** Names the version of the style and script files. */
  readonly version: string
  readonly pair?: string
  readonly done?: JustDone | null
  readonly isAlone?: boolean
  readonly role?: Role | null
  readonly waiting?: number
  readonly acting?: Acting | null
  readonly brokenAt?: number | null
  readonly tip?: JournalTip | null
  readonly address?: string
}

/** The pair that the pages show when none was chosen. */
export const USUAL_PAIR = 'UZ-KZ'

/** A screen for one request. */
export function makeScreen(asked: ScreenRequest): Screen {
  const { language, words } = asked
  const say = makeSay(language)
  return {
    pair: USUAL_PAIR,
    done: null,
    isAlone: true,
    role: null,
    waiting: 0,
    acting: null,
    brokenAt: null,
    tip: null,
    address: '',
    ...asked,
    get formKey() {
      return asked.formKey
    },
    say,
    date: (edtf) => writeDate(edtf, words.dates, say),
    instant: (instant) => writeInstant(instant, words.dates, say),
    number: (decimal) => writeNumber(decimal, words.dates),
    href: (path) => `/${language}${path}`,
  }
}

/** The entry of a table of words for a key from outside, or the key itself when there is none. */
export function wordFor(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key
}
