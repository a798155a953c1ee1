import { type Analysis, MARK } from '../../morphology/index.js'
import type { Slot } from '../../statements/index.js'
import type { ActedDraft, Draft } from '../draft.js'
import type { FoundName } from '../found-name.js'
import { type Found, hasCases, isWithin, type Run, type Scene, slotOver, spanOfRun } from '../scene.js'
import { namesIn, tableIn } from './common.js'

/** Offices that act as one, and what many of them are called. */
const BY_OFFICE: Readonly<Record<string, string>> = {
  'deputy-prime-minister': 'deputy-prime-ministers',
  minister: 'ministries',
  governor: 'regions',
}

/** What those are called who hold the office in several states. */
const OF_MANY: Readonly<Record<string, string>> = { president: 'presidents', 'prime-minister': 'governments' }

/** The actor that the holder of an office is, if the contract has a word for it. */
export function actorOfOffice(name: Pick<FoundName, 'office' | 'country' | 'countries'>): string | undefined {
  if (!name.office) return undefined
  if (name.countries !== undefined && OF_MANY[name.office]) return OF_MANY[name.office]
  if (name.office === 'president' || name.office === 'prime-minister')
    return name.country ? `${name.office}:${name.country}` : undefined
  return BY_OFFICE[name.office]
}

interface Candidate extends Run {
  readonly value: string | undefined
}

/** How the word is understood that bears the case of a run: its first, or its last where heads stand last. */
function headAnalyses(scene: Scene, { from, to }: Run): readonly Analysis[] {
  if (scene.complements === 'before') return scene.words[to - 1]?.analyses.slice(0, 1) ?? []
  return scene.words[from]?.analyses ?? []
}

/** The item that a word belongs to; items stand in order, so halving finds it. */
function itemOf({ items }: Scene, at: number): Scene['items'][number] | undefined {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const item = items[low]
  return item && item.from <= at ? item : undefined
}

/** Whether a name or a run of words may stand in a case. */
function mayStandIn(scene: Scene, { from, to }: Run, mark: number): boolean {
  const item = itemOf(scene, from)
  const isName = item?.entity !== undefined && item.from === from && item.to === to
  const analyses = isName ? item.analyses : headAnalyses(scene, { from, to })
  return analyses.some(({ marks }) => (marks & mark) !== 0)
}

function isNominative(scene: Scene, run: Run): boolean {
  return mayStandIn(scene, run, MARK.nominative)
}

/** A head of government named by the bare office, whose state only the text before can tell. */
const SOME_PREMIER = 'prime-minister'

/** Keeps in mind which heads of government the text has named, and whose ministers it names as one does at home. */
export function rememberOffices({ names, memory }: Scene): void {
  const premiers = names.filter(({ office }) => office === SOME_PREMIER).map(actorOfOffice)
  const isBarePost = ({ kind, country }: FoundName) => kind === 'post' && country === undefined
  const isHeld = (person: Run) => names.some((name) => isBarePost(name) && name.to === person.from)
  const homes = names.filter((name) => name.kind === 'person' && isHeld(name)).map(({ country }) => country)
  memory.premiers = joined(memory.premiers, premiers)
  memory.homes = joined(memory.homes, homes)
}

/** Some words and more of them, each once; the same list where there are no more. */
function joined(words: readonly string[], more: readonly (string | undefined)[]): readonly string[] {
  const known = more.filter((one) => one !== undefined)
  return known.length === 0 ? words : [...new Set([...words, ...known])]
}

/** Which head of government the bare office means: the one the text has named, if it has named one only, else that of the state the text
 *  is at home in. */
function premierMeant({ premiers, homes }: Scene['memory']): string | undefined {
  if (premiers.length > 0) return premiers.length === 1 ? premiers[0] : undefined
  return homes.length === 1 ? `${SOME_PREMIER}:${homes[0]}` : undefined
}

/** Who acts by the words of a run. */
function actorsNamed(scene: Scene, run: Run): Candidate[] {
  return tableIn(scene, run, scene.tables.actor).map(({ from, to, value }) => ({
    from,
    to,
    value: value === SOME_PREMIER ? premierMeant(scene.memory) : value,
  }))
}

/** Those in a run who could act or be told to, by the order of the text. */
function officesIn(scene: Scene, run: Run): Candidate[] {
  const names = namesIn(scene, run, 'person', 'post').map((name) => ({
    from: name.from,
    to: name.to,
    value: actorOfOffice(name),
  }))
  const words = actorsNamed(scene, run)
  if (names.length === 0) return words
  const holds = (name: Run, one: Run) => name.from <= one.from && one.from < name.to
  const known = names.filter(({ value }) => value !== undefined)
  const apart = words.filter((one) => !known.some((name) => holds(name, one)))
  const isHeld = (post: Run) => known.some((one) => one.from === post.to)
  const others = names.filter(
    (name) => name.value === undefined && !isHeld(name) && !apart.some((one) => holds(name, one)),
  )
  if (others.length === 0 && apart.length === 0) return known
  return [...known, ...others, ...apart].sort((a, b) => a.from - b.from)
}

/** Those in a run who could act. */
function candidatesIn(scene: Scene, run: Run): Candidate[] {
  return officesIn(scene, run).filter((one) => isNominative(scene, one))
}

function foundOf(scene: Scene, candidate: Candidate): Found | undefined {
  if (candidate.value === undefined) return undefined
  return { value: candidate.value, ...spanOfRun(scene.words, candidate) }
}

/** Two states named together as the subject are the sides. */
function statesTogether(scene: Scene, run: Run): Found | undefined {
  const isSubject = (name: Run) =>
    hasCases(scene) ? isNominative(scene, name) : prepositionOf(scene, name) === undefined
  const states = namesIn(scene, run, 'country').filter(isSubject)
  const [first, last] = [states[0], states.at(-1)]
  if (!first || !last || first === last) return undefined
  return { value: 'sides', ...spanOfRun(scene.words, { from: first.from, to: last.to }) }
}

/** Whether one of some words stands in a run. */
function says({ words }: Scene, { from, to }: Run, meant: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (meant.has(words[at]?.text ?? '')) return true
  return false
}

const TWO_JOINED = 2

/** Whether a run follows another with a word or two between, none of them a verb: `A. and President B.` */
function isJoined(scene: Scene, first: Run, second: Run): boolean {
  const between = scene.words.slice(first.to, second.from)
  const isPlain = ({ kind, analyses }: Scene['words'][number]) =>
    kind === 'word' && ((analyses[0]?.marks ?? 0) & MARK.verb) === 0
  return between.length > 0 && between.length <= TWO_JOINED && between.every(isPlain)
}

/** Presidents of several states named together are the presidents. */
function presidentsTogether(scene: Scene, named: readonly Candidate[]): Found | undefined {
  const [first] = named
  const isPresident = ({ value }: Candidate) => value?.startsWith('president:') === true
  const other = named.find((one) => isPresident(one) && one.value !== first?.value)
  const before = other && named.filter((one) => one.to <= other.from).at(-1)
  if (!first || !other || !before || !isPresident(first) || !isJoined(scene, before, other)) return undefined
  return { value: 'presidents', ...spanOfRun(scene.words, { from: first.from, to: other.to }) }
}

/** Those who acted last, if they are several: no office of one state. */
function groupActed({ memory }: Scene): Found | undefined {
  return memory.group?.value.includes(':') ? undefined : memory.group
}

function hasOtherSubject(scene: Scene, run: Run): boolean {
  const wanted = MARK.noun | MARK.nominative
  return scene.items.some(
    (item) =>
      run.from <= item.from && item.to <= run.to && ((item.analyses[0]?.marks ?? 0) & wanted) === wanted,
  )
}

/** Where a subject may stand behind its verb: before what is to be done. */
function behindVerb({ clause, core, captures, rule }: Draft): Run {
  const [act] = captures.filter(({ name }) => name === (rule.each ?? 'act'))
  return { from: core.from, to: act?.from ?? clause.to }
}

/** The marks of the verb that ends a run. */
function marksOfVerb(scene: Scene, { from, to }: Run): number {
  const verbs = scene.words
    .slice(from, to)
    .filter(({ analyses }) => ((analyses[0]?.marks ?? 0) & MARK.verb) !== 0)
  return verbs.at(-1)?.analyses[0]?.marks ?? 0
}

/** Whether a verb in the passive, or one that tells its subject what to do (`tasdiqlasin`), names nobody who acts. */
function hidesActor(marks: number): boolean {
  return (marks & MARK.passive) !== 0 || (marks & (MARK.short | MARK.future)) === MARK.short
}

/** Whether a noun belongs to the word behind it: one that owns, or a postposition. */
function isGoverned(scene: Scene, { to }: Run): boolean {
  const next = scene.words[to]
  const owned = MARK.noun | MARK.neuter
  const isOwned = next?.capital === false && ((next.analyses[0]?.marks ?? 0) & owned) === owned
  return isOwned || scene.tables.postpositions.has(next?.text ?? '')
}

function isAgent(scene: Scene, { to }: Run): boolean {
  return scene.tables.agents.has(scene.words[to]?.text ?? '')
}

/** Who acts where the verb stands last: the first subject before it; in the passive only one named as its agent. */
function actorBeforeVerb({ clause, core }: Draft, scene: Scene): Found | undefined {
  const run = { from: clause.from, to: core.to }
  const named = candidatesIn(scene, run)
  const agent = named.find((one) => isAgent(scene, one))
  if (agent) return foundOf(scene, agent)
  if (hidesActor(marksOfVerb(scene, run))) return undefined
  const subject = named.find((one) => !isGoverned(scene, one))
  if (subject) return foundOf(scene, subject)
  if (says(scene, clause, scene.tables.pronouns)) return scene.memory.person
  if (scene.memory.actorSentence === scene.number) return scene.memory.actor
  return actorOfChain(clause, scene)
}

/** Who did one thing and then another: the subject of the clauses before, where converbs lead on to this one. */
function actorOfChain(clause: Run, scene: Scene): Found | undefined {
  let at = clause.from - 1
  while (at >= 0 && scene.words[at]?.kind !== 'word') at--
  if (((scene.words[at]?.analyses[0]?.marks ?? 0) & MARK.gerund) === 0) return undefined
  const named = candidatesIn(scene, { from: 0, to: clause.from })
  const subject = named.find((one) => !isGoverned(scene, one))
  return subject && foundOf(scene, subject)
}

/** Who acts in the clause of a draft: named before the verb, else after it, else by a pronoun, else carried on. */
export function findActor(draft: Draft, scene: Scene): Found | undefined {
  return scene.complements === 'before' ? actorBeforeVerb(draft, scene) : actorRoundVerb(draft, scene)
}

/** How far a preposition may stand before the noun it governs. */
const PREPOSITION_REACH = 4

function prepositionAt(scene: Scene, at: number): string | undefined {
  const text = scene.words[at]?.text ?? ''
  return scene.tables.prepositions.has(text) ? text : undefined
}

/** The preposition that governs a run, if one does: it stands before it, and just before an article. */
function prepositionOf(scene: Scene, { from }: Run): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - PREPOSITION_REACH); at--) {
    const word = scene.words[at]
    if (prepositionAt(scene, at)) return word?.text
    const marks = word?.analyses[0]?.marks ?? 0
    if (word?.kind !== 'word' || (marks & (MARK.verb | MARK.function)) === MARK.verb) return undefined
    if ((marks & MARK.function) !== 0) return prepositionAt(scene, at - 1)
  }
  return undefined
}

/** Whether the verb of a draft stands in the passive: an auxiliary and a participle. */
function isPassiveVerb(scene: Scene, { core, clause }: Draft, to: number): boolean {
  const { words, tables } = scene
  let at = core.from
  while (at < to && ((words[at]?.analyses[0]?.marks ?? 0) & MARK.participle) === 0) at++
  return at < to && says(scene, { from: Math.max(clause.from, at - 3), to: at }, tables.passives)
}

/** Where a subject may stand behind its verb: nowhere in languages whose nouns have no case to show it. */
function subjectsBehind(scene: Scene, behind: Run): Run {
  return hasCases(scene) ? behind : { from: behind.from, to: behind.from }
}

function actorRoundVerb(draft: Draft, scene: Scene): Found | undefined {
  const before = { from: draft.clause.from, to: Math.max(draft.core.from, draft.clause.from) }
  const behind = behindVerb(draft)
  const isFree = (one: Run) => prepositionOf(scene, one) === undefined
  if (isPassiveVerb(scene, draft, behind.to)) {
    const agents = candidatesIn(scene, { ...behind, to: draft.clause.to })
    const agent = agents.find((one) => scene.tables.agents.has(prepositionOf(scene, one) ?? ''))
    return agent && foundOf(scene, agent)
  }
  const all = candidatesIn(scene, before)
  const first = all.find(isFree)
  const together = first && presidentsTogether(scene, all.slice(all.indexOf(first)))
  if (together) return together
  const named = first ?? candidatesIn(scene, subjectsBehind(scene, behind)).at(0)
  if (named) return foundOf(scene, named)
  const states = statesTogether(scene, before)
  if (states) return states
  if (says(scene, draft.clause, scene.tables.pronouns)) return scene.memory.person
  if (says(scene, before, scene.tables.groupPronouns)) return groupActed(scene)
  const isCarried = scene.memory.actorSentence === scene.number && !hasOtherSubject(scene, before)
  return isCarried ? scene.memory.actor : undefined
}

const IN_ANOTHER_CLAUSE = 'named in the clause before'

/** The actor as a slot; one that stands outside the clause is inferred. */
export function actorSlots({ actor, clause: run }: ActedDraft, scene: Scene): Slot[] {
  if (!actor) return []
  const clause = spanOfRun(scene.words, run)
  const isHere = clause.start <= actor.start && actor.end <= clause.end
  const why = isHere ? undefined : IN_ANOTHER_CLAUSE
  return [slotOver(scene.text, actor, { name: 'actor', type: 'choice', value: actor.value, why })]
}

/** Who is told to act: somebody in the dative, or behind `перед`, before the act. */
export function addresseeSlots(draft: Draft, scene: Scene): Slot[] {
  const [act] = draft.captures.filter(({ name }) => name === 'act')
  if (draft.rule.force !== 'ordered' || !act) return []
  const before = { from: draft.clause.from, to: act.from }
  const told = officesIn(scene, before).filter((one) => !isNominative(scene, one))
  return told.slice(0, 3).map((one) => {
    const span = spanOfRun(scene.words, one)
    const value = one.value ?? scene.text.slice(span.start, span.end)
    return slotOver(scene.text, span, { name: 'addressee', type: 'choice', value })
  })
}

/** Whether somebody who acts was named as one person. */
function isPerson({ start }: Found, { names, words }: Scene): boolean {
  return names.some(({ kind, from }) => kind === 'person' && words[from]?.start === start)
}

/** Keeps in mind who acts in a clause. */
export function rememberActor({ actor, clause }: ActedDraft, scene: Scene): void {
  const { memory, number } = scene
  if (actor) {
    memory.actor = actor
    memory.actorSentence = number
    if (!isPerson(actor, scene)) memory.group = actor
  }
  rememberPerson(clause, scene)
}

function rememberPerson(run: Run, scene: Scene): void {
  const person = scene.names.find(
    (name) => name.kind === 'person' && isWithin(name, run) && isNominative(scene, name),
  )
  const value = person ? actorOfOffice(person) : undefined
  if (person && value) scene.memory.person = { value, ...spanOfRun(scene.words, person) }
}

/** Keeps in mind who a sentence is about when its claims name nobody: a pronoun may mean him in the next. */
export function rememberSubject(scene: Scene): void {
  rememberPerson({ from: 0, to: scene.words.length }, scene)
}
