import {
  ahead,
  barring,
  bearing,
  capture,
  type EntityKind,
  either,
  end,
  entity,
  except,
  form,
  gap,
  lemma,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  rest,
  seq,
  type Test,
  without,
} from '../../../grammar/index.js'
import type { MarkName } from '../../../morphology/index.js'
import { lineMark } from '../../line-mark.js'
import { inBase, verbOf } from '../base.js'
import { KK_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { KK_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { KK_THINGS } from '../lexicon/things.js'
import { KK_VERBS } from '../lexicon/verbs.js'

/** A gap of a clause: as long as it may be, and one state of the matcher. */
export const LONG = 80

/** A word in any of its forms, by its dictionary form as it is written. */
export function word(...lemmas: readonly string[]): Test {
  return lemma(...lemmas.map(inBase))
}

/** A word or mark written so. */
export function written(...forms: readonly string[]): Test {
  return form(...forms.map(inBase))
}

/** One of these verbs in a form that has all the marks. */
export function verb(verbs: readonly string[], ...marks: readonly MarkName[]): Test {
  return oneOf(verbs.map(verbOf), ...marks)
}

/** What stands behind a participle that ends its clause. */
export const CLOSE: Pattern = either(
  written('.', ',', ';', '!', 'еді', 'болатын', 'екен', 'және', '–', '—', '»'),
  end(),
)

const KNOWN: ReadonlySet<string> = new Set(KK_VERBS)

/** One of these verbs in the past. Of a known stem in a vowel the future looks like the past of a longer one (`бастайды`). */
function past(verbs: readonly string[]): Pattern {
  const isOpen = (one: string) => /[ае]у$/.test(one) && KNOWN.has(verbOf(one))
  const [open, closed] = [verbs.filter(isOpen), verbs.filter((one) => !isOpen(one))]
  if (open.length === 0) return verb(closed, 'verb', 'past')
  const shut = without(verb(open, 'verb', 'past'), 'future')
  return closed.length === 0 ? shut : either(verb(closed, 'verb', 'past'), shut)
}

/** One of these verbs in the past as a predicate: `-ды`, `-ған` at the end of a clause, `-ғаны` as a noun,
 *  `-ып` where another clause follows. */
export function done(...verbs: readonly string[]): Pattern {
  return either(past(verbs), seq(verb(verbs, 'participle', 'past'), CLOSE), seq(verb(verbs, 'gerund'), end()))
}

const AUXILIARY: Pattern = either(
  word('отыру', 'жату', 'тұру', 'жүру', 'келу'),
  written('отырмыз', 'жатырмыз', 'тұрмыз', 'жүрміз', 'келеміз', 'отырмын', 'жатырмын', 'келемін'),
)

/** One of these verbs as done, where its active converb only leads on to what is to be done (`қойма салып, жалға беру`). */
export function settled(...verbs: readonly string[]): Pattern {
  return either(
    past(verbs),
    seq(verb(verbs, 'participle', 'past'), CLOSE),
    seq(verb(verbs, 'gerund', 'passive'), end()),
  )
}

/** One of these verbs as going on: `-ып отыр`, `-уда`. */
export function goesOn(...verbs: readonly string[]): Pattern {
  return either(verb(verbs, 'verb', 'present'), seq(verb(verbs, 'gerund'), AUXILIARY))
}

/** One of these verbs as what has happened or is happening, not as what is to come. */
export function happens(...verbs: readonly string[]): Pattern {
  return either(done(...verbs), goesOn(...verbs))
}

/** One of these verbs as a predicate in any tense. */
export function said(...verbs: readonly string[]): Pattern {
  return either(
    done(...verbs),
    verb(verbs, 'verb', 'present'),
    verb(verbs, 'verb', 'future'),
    seq(verb(verbs, 'gerund'), optional(AUXILIARY)),
  )
}

/** A verb of two words: a noun or a converb, and one of these verbs in the past. */
export function compound(first: readonly string[], ...verbs: readonly string[]): Pattern {
  return seq(written(...first), optional(written('да', 'де')), done(...verbs))
}

/** What stands before the members of a list that have lines of their own. */
export const BULLET: Pattern = lineMark()

/** What parts the members of a list: `,`, `және`, `сондай-ақ`. */
export const SEPARATOR: Pattern = either(
  seq(form(',', ';'), optional(BULLET), optional(written('және', 'сондай-ақ', 'әрі'))),
  written('және', 'сондай-ақ', 'әрі'),
)

const BORDER: Test = except(form(',', ';', ':'))

/** Words inside one phrase: anything but commas. */
export function inside(most: number): Pattern {
  return gap(most, BORDER)
}

/** A verb that tells somebody to do something: `бекітсін`. */
export const LET: Test = without(likely(marked('verb', 'short')), 'future')

/** The same of what is to be done: `бекітілсін`. */
export const LET_BE: Test = likely(without(oneOf(KK_VERBS, 'verb', 'short', 'passive'), 'future'))

/** A noun of action, in one of these cases where any are named. */
export function action(...marks: readonly MarkName[]): Test {
  return plain(likely(marked('infinitive', ...marks)))
}

/** Fields, which are where something is done. */
const FIELDS = ['сала', 'бағыт'].map(inBase)

/** What is exchanged, which bears no ending: `студент алмасуға`. */
const EXCHANGED = ['студент', 'тәжірибе', 'ақпарат', 'мәлімет', 'дерек', 'маман', 'тауар'].map(inBase)

/** A noun that an act is done to: in the accusative, with a possessive ending, or bare where it is of the genre. */
const OBJECT: Pattern = either(
  likely(marked('accusative')),
  barring(likely(marked('neuter')), FIELDS),
  barring(likely(marked('noun', 'plural')), FIELDS),
  oneOf([...KK_EVENT_NOUNS, ...KK_DOCUMENT_NOUNS, ...KK_THINGS, ...EXCHANGED]),
)

/** Words of several fields, which nouns of action before them only name: `өңдеу және білім беру салаларында`. */
const NO_FIELDS = gap(
  LONG,
  except(written('салаларында', 'салаларындағы', 'бағыттарында', 'бағыттарындағы', 'бағыттары', 'салалары')),
)

/** The members of a list of acts that end with a noun of action, each a commitment of its own; a noun of action without
 *  an object of its own belongs to the act before it (`әзірлеу және енгізу`). */
export function acts(head: Pattern): Pattern {
  const inner = plain(likely(marked('infinitive')))
  const further = seq(NO_FIELDS, OBJECT, NO_FIELDS)
  const last = capture('act', seq(gap(LONG), head))
  const many = seq(
    capture('act', seq(gap(LONG), inner)),
    rest(seq(SEPARATOR, capture('act', seq(further, inner)))),
    SEPARATOR,
    capture('act', seq(further, head)),
  )
  return either(many, last)
}

/** What ends a line of a list. */
export const LINE_END: Pattern = seq(optional(form('.', ';')), optional(form('.')), end())

/** What ends a line that stands by itself among others: the end, or a semicolon before the next. */
export const OWN_LINE_END: Pattern = either(LINE_END, ahead(form(';')))

/** Words of one line. */
export const WITHIN_LINE: Pattern = gap(LONG, except(form(';')))

/** A verb that announces acts, and the acts behind it: `мынаны тапсырды: …`. */
export function these(verb: Pattern): Pattern {
  return seq(verb, gap(2), form(':'), optional(BULLET), acts(action()), LINE_END)
}

/** Postpositions between an act and what is said of it. */
export const LINK: Pattern = optional(
  written(
    'жөнінде',
    'жөніндегі',
    'туралы',
    'бойынша',
    'жайлы',
    'жайында',
    'үшін',
    'мақсатында',
    'қатысты',
    'керек',
    'қажет',
  ),
)

/** A value of one of these kinds whose word has the marks: `доллардан`. */
export function valueIn(marks: readonly MarkName[], ...kinds: readonly EntityKind[]): Test {
  return bearing(entity(...kinds), ...marks)
}
