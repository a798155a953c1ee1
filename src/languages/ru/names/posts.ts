import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { chain, first, hasLemma, lemmaIn, maybe, one, type Step, text, times } from '../../names/steps.js'
import { hasMarks, isGenitiveAdjective, isGenitiveNoun } from './marks.js'
import { readOrganisation } from './organisations.js'
import { readPlace } from './places.js'
import { fields, purpose } from './portfolios.js'
import {
  DEPUTIES,
  GOVERNMENTS,
  GOVERNORS,
  HEADS,
  MINISTERS,
  MODIFIERS,
  OFFICE_BODIES,
  OFFICES,
  PREMIERS,
  SUPERIORS,
  TELLING_BODIES,
} from './post-words.js'
import { COMPANY_WORDS, isLegalForm, quoted } from './quoted.js'
import { stateOfAdjective } from './state-adjectives.js'
import { readForeign } from './stations.js'

/** Adjectives of an office, two of them joined: `Чрезвычайный и Полномочный`. */
const modifiers = times(chain(lemmaIn(MODIFIERS), maybe(chain(text('и'), lemmaIn(MODIFIERS)))), 0, 3)
const deputy = chain(modifiers, lemmaIn(DEPUTIES))
const deputies = times(deputy, 1, 2)

const state: Step = (line, at) => {
  const entry = line.entryAt(at)
  if (entry?.kind !== 'country') return -1
  const [word] = line.words.slice(at, at + 1)
  return hasMarks(word, MARK.genitive) || !hasMarks(word, MARK.noun) ? entry.to : -1
}
const states = chain(state, times(chain(text(','), state), 0, 5), maybe(chain(text('и'), state)))

/** A list of states only behind an office in the plural. */
function statesAfter(line: NameLine, head: number, at: number): number {
  return hasMarks(line.words[head], MARK.plural) ? states(line, at) : state(line, at)
}

const organisation: Step = (line, at) => {
  const entry = line.entryAt(at)
  const read = readOrganisation(line, at)
  const end = Math.max(entry?.kind === 'organisation' ? entry.to : -1, read?.to ?? -1)
  return end
}

/** Where an ambassador is accredited, in any case. */
const stateOrBody: Step = (line, at) => {
  const entry = line.entryAt(at)
  return entry?.kind === 'country' || entry?.kind === 'organisation' ? entry.to : -1
}

/** Where somebody serves, in the case of being there: `посол Узбекистана в Казахстане`, not `визит президента в Казахстан`. */
const stateOrBodyThere: Step = (line, at) =>
  hasMarks(line.words[at], MARK.locative) ? stateOrBody(line, at) : -1

/** The office somebody serves: `советник Президента Казахстана`. */
const superior: Step = (line, at) => {
  const word = line.words[at]
  if (!hasMarks(word, MARK.noun | MARK.genitive) || !hasLemma(word, SUPERIORS)) return -1
  return Math.max(at + 1, state(line, at + 1))
}

/** A company in quotation marks that somebody heads, with the words that tell what it is: `компании «Росатом»`. */
const quotedBody: Step = (line, at) => {
  const open = companyClass(line, at)
  return line.words[open + 1]?.capital ? quoted(line, open) : -1
}
/** A company known by its letters, behind the words that tell what it is: `компании Alstom`. */
const foreignCompany: Step = (line, at) => readForeign(line, at)?.to ?? -1
const classedBody = chain(
  times(one(isGenitiveAdjective), 0, 3),
  times(
    one((word) => isGenitiveNoun(word) && hasLemma(word, COMPANY_WORDS)),
    1,
    2,
  ),
  foreignCompany,
)
const companyClass = chain(
  times(one(isGenitiveAdjective), 0, 3),
  times(
    one((word) => isGenitiveNoun(word) && hasLemma(word, COMPANY_WORDS)),
    0,
    2,
  ),
  maybe(one(isLegalForm)),
)

/** A republic or a region that has a head: `президент Татарстана`. */
const region: Step = (line, at) => {
  const entry = line.entryAt(at)
  return entry?.kind === 'place' && hasMarks(line.words[at], MARK.genitive) ? entry.to : -1
}

const place: Step = chain(maybe(text('города', 'г', '.')), (line, at) => {
  const entry = line.entryAt(at)
  return entry?.kind === 'place' ? entry.to : (readPlace(line, at)?.to ?? -1)
})

const isOfficeBody = (word: Word) => isGenitiveNoun(word) && hasLemma(word, OFFICE_BODIES)
const body = chain(times(one(isGenitiveAdjective), 0, 3), one(isOfficeBody))
const overBodies = first(
  chain(times(body, 1, 3), first(organisation, fields, states, quotedBody)),
  chain(
    times(body, 0, 2),
    one((word) => isGenitiveNoun(word) && hasLemma(word, TELLING_BODIES)),
  ),
)
const matter = first(chain(text('по'), stateOrBody), purpose)

/** `премьера` is a premiere as well as a premier's genitive. */
const PREMIERES = new Set(['премьера'])

/** The end of an office and what it is over; -1 when it is not a mention of its own. */
type Reach = (line: NameLine, head: number, isDeputy: boolean) => number

const maybeFields = maybe(fields)

const reachOfMinister: Reach = (line, head, isDeputy) => {
  const end = maybeFields(line, head + 1)
  if (end === head + 1 && !isDeputy) return statesAfter(line, head, end)
  return Math.max(end, statesAfter(line, head, end))
}

const reachOfPremier: Reach = (line, head) => {
  const end = statesAfter(line, head, head + 1)
  const isFilm = hasLemma(line.words[head], PREMIERES) && !line.words[head + 1]?.capital
  return isFilm ? end : Math.max(head + 1, end)
}

const whereOrWhat = maybe(first(chain(text('в', 'во', 'при'), stateOrBodyThere), matter))
const headed = first(organisation, superior, region, quotedBody, classedBody, overBodies)
const ofWhomOrWhat = chain(maybe(states), maybe(matter))

const reachOfHead: Reach = (line, head) => {
  const plain = statesAfter(line, head, head + 1)
  if (plain >= 0) return whereOrWhat(line, plain)
  const over = headed(line, head + 1)
  return over < 0 ? -1 : ofWhomOrWhat(line, over)
}

const places = chain(place, maybe(chain(text('и'), place)))
const reachOfGovernor: Reach = (line, head) => places(line, head + 1)

const REACHES: readonly (readonly [words: ReadonlySet<string>, reach: Reach])[] = [
  [MINISTERS, reachOfMinister],
  [PREMIERS, reachOfPremier],
  [GOVERNORS, reachOfGovernor],
  [HEADS, reachOfHead],
]

function endOfOffice(line: NameLine, head: number, isDeputy: boolean): number {
  const word = line.words[head]
  if (itemBefore(line.words, head)?.text === 'во') return -1
  const fit = REACHES.find(([words]) => hasLemma(word, words) || words.has(word?.text ?? ''))
  return fit ? fit[1](line, head, isDeputy) : -1
}

interface Office {
  readonly to: number
  readonly head: number
  readonly isDeputy: boolean
}

function officeAt(line: NameLine, at: number): Office | undefined {
  const afterDeputies = maybe(deputies)(line, at)
  const isDeputy = afterDeputies > at
  const head = modifiers(line, afterDeputies)
  const to = endOfOffice(line, head, isDeputy)
  return to < 0 ? undefined : { to, head, isDeputy }
}

/** Two offices of one person: `заместитель премьер-министра – министр экономики`. */
function joinedTo(line: NameLine, office: Office): number {
  const isJoint = /^(?:–|—|-|и)$/.test(line.words[office.to]?.text ?? '')
  const isOpen = office.to === office.head + 1
  const next = isJoint && isOpen ? officeAt(line, office.to + 1) : undefined
  return next && !next.isDeputy ? next.to : office.to
}

/** Words before the state where somebody serves, which is not the state they serve. */
const ABROAD = new Set(['в', 'во', 'при', 'по'])

/** The states named in a post, or those of its bodies and places. */
function countriesIn(line: NameLine, from: number, to: number): string[] {
  const found: string[] = []
  for (let at = from; at < to && !ABROAD.has(line.words[at]?.text ?? ''); ) {
    const entry = line.entryAt(at)
    if (entry?.country && !found.includes(entry.country)) found.push(entry.country)
    at = entry?.to ?? at + 1
  }
  return found
}

const HEADING = new Set(['head', 'chair', 'president'])

/** Who heads a state is its president, who chairs a government its prime minister. */
function keyOver(line: NameLine, at: number, key: string): string {
  if (!HEADING.has(key)) return key
  const over = line.entryAt(at)?.kind
  if (over === 'country') return 'president'
  if (over === 'place') return 'governor'
  return hasLemma(line.words[at], GOVERNMENTS) ? 'prime-minister' : key
}

function officeKey(line: NameLine, { head, isDeputy }: Office): string {
  const word = line.words[head]
  const lemma = word?.analyses.find((analysis) => OFFICES[analysis.lemma])?.lemma ?? word?.text ?? ''
  const key = keyOver(line, head + 1, OFFICES[lemma] ?? 'official')
  return isDeputy ? `deputy-${key}` : key
}

const OPENING = [MINISTERS, PREMIERS, GOVERNORS, HEADS, MODIFIERS, DEPUTIES]
const OPENING_WORDS = new Set(OPENING.flatMap((words) => [...words]))

/** Offices that the adjective of a state tells all of: `польский президент`. */
const OF_A_STATE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    президент: 'president',
    посол: 'ambassador',
    канцлер: 'chancellor',
    король: 'king',
    эмир: 'emir',
    спикер: 'speaker',
  }),
)

/** Whether a post may begin at a word: asked first, for hardly any word does. */
export function mayOpenPost(word: Word | undefined): boolean {
  const isOffice = hasLemma(word, OPENING_WORDS) || OPENING_WORDS.has(word?.text ?? '')
  return isOffice || stateOfAdjective(word) !== undefined
}

function readOffice(line: NameLine, at: number): ReadName | undefined {
  const office = officeAt(line, at)
  if (!office) return undefined
  const to = joinedTo(line, office)
  const countries = countriesIn(line, office.head + 1, to)
  const [country] = countries
  const key = officeKey(line, office)
  const states = countries.length > 1 ? { countries } : country ? { country } : {}
  return { to, kind: 'post', value: key, office: key, ...states }
}

/** A bare office behind the adjective of its state. */
function readBare({ words }: NameLine, at: number): ReadName | undefined {
  const word = words[at]
  const lemma = word?.analyses.find((one) => OF_A_STATE.has(one.lemma))?.lemma
  const key = lemma === undefined || hasMarks(word, MARK.plural) ? undefined : OF_A_STATE.get(lemma)
  return key === undefined ? undefined : { to: at + 1, kind: 'post', value: key, office: key }
}

/** An office behind the adjective of its state: `литовский министр иностранных дел`. */
function readOwned(line: NameLine, at: number, country: string): ReadName | undefined {
  const office = readOffice(line, at + 1) ?? readBare(line, at + 1)
  const isOfOther = office?.country !== undefined || office?.countries !== undefined
  return office && !isOfOther ? { ...office, country } : undefined
}

/** Reads a post with its state or body: `президент Узбекистана`, `министр экономики`. */
export function readPost(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (!mayOpenPost(word)) return undefined
  const country = stateOfAdjective(word)
  return country === undefined ? readOffice(line, at) : readOwned(line, at, country)
}
