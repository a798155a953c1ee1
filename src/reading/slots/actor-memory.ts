import type { ActedDraft } from '../claims/draft.js'
import type { FoundName } from '../names/found-name.js'
import { type Found, isWithin, type Run, type Scene, spanOfRun } from '../scene.js'
import { actorOfOffice, HEADS, isNominative } from './candidates.js'

/** Keeps in mind which heads of state and of government the text has named, and whose ministers it names as one does at home. */
export function rememberOffices({ names, memory }: Scene): void {
  const heads = names.filter(({ office }) => HEADS.includes(office ?? '')).map(actorOfOffice)
  const isBarePost = ({ kind, country }: FoundName) => kind === 'post' && country === undefined
  const isHeld = (person: Run) => names.some((name) => isBarePost(name) && name.to === person.from)
  const homes = names.filter((name) => name.kind === 'person' && isHeld(name)).map(({ country }) => country)
  memory.heads = joined(memory.heads, heads)
  memory.homes = joined(memory.homes, homes)
}

/** Some words and more of them, each once; the same list where there are no more. */
function joined(words: readonly string[], more: readonly (string | undefined)[]): readonly string[] {
  const known = more.filter((one) => one !== undefined)
  return known.length === 0 ? words : [...new Set([...words, ...known])]
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
