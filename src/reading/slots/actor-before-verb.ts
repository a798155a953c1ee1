import { MARK } from '../../morphology/index.js'
import { captureOf, type Draft } from '../claims/draft.js'
import { type Found, isWithin, type Run, type Scene } from '../scene.js'
import { type Candidate, candidatesIn, foundOf } from './candidates.js'
import { says } from './common.js'

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

/** What hardly anything is named after: `tomonlar`, `тараптар`. */
const OWNS_NOTHING = 'sides'

/** Whether a noun belongs to the word behind it: one that owns, or a postposition. */
function isGoverned(scene: Scene, { to, value }: Candidate): boolean {
  const next = scene.words[to]
  const owned = MARK.noun | MARK.neuter
  const isOwned = next?.capital === false && ((next.analyses[0]?.marks ?? 0) & owned) === owned
  return (isOwned && value !== OWNS_NOTHING) || scene.tables.postpositions.has(next?.text ?? '')
}

function isAgent(scene: Scene, { to }: Run): boolean {
  return scene.tables.agents.has(scene.words[to]?.text ?? '')
}

/** Words that tell somebody what to do, whose subject is not who gives the order: `vazirlik tayyorlasin, deb topshirdi prezident`. */
function toldWords(scene: Scene, draft: Draft): Run | undefined {
  const act = captureOf(draft, 'act')
  const marks = act === undefined ? 0 : (scene.words[act.to - 1]?.analyses[0]?.marks ?? 0)
  return (marks & (MARK.verb | MARK.short | MARK.future)) === (MARK.verb | MARK.short) ? act : undefined
}

/** Who gives an order in words that are told, before them or behind the verb. */
function actorOfTold(told: Run, { clause }: Draft, scene: Scene): Found | undefined {
  const named = candidatesIn(scene, clause).find((one) => !isWithin(one, told))
  return named && foundOf(scene, named)
}

/** Who acts where the verb stands last: the first subject before it; in the passive only one named as its agent. */
export function actorBeforeVerb(draft: Draft, scene: Scene): Found | undefined {
  const { clause, core } = draft
  const run = { from: clause.from, to: core.to }
  const named = candidatesIn(scene, run)
  const agent = named.find((one) => isAgent(scene, one))
  if (agent) return foundOf(scene, agent)
  if (hidesActor(marksOfVerb(scene, run))) return undefined
  const told = toldWords(scene, draft)
  if (told) return actorOfTold(told, draft, scene)
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
