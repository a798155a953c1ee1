import { MARK } from '../../morphology/index.js'
import type { Draft } from '../claims/draft.js'
import { type Found, hasCases, type Run, type Scene } from '../scene.js'
import { presidentsTogether, statesTogether } from './actors-together.js'
import { agentByCase } from './agent-by-case.js'
import { candidatesIn, foundOf } from './candidates.js'
import { says } from './common.js'
import { prepositionOf } from './prepositions.js'

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

/** How far behind its subject a passive verb may end: `was also stressed`. */
const REACH = 4

/** Where the verb of a draft is looked for: before what is to be done, or behind where that is the subject of a passive:
 *  `the importance of lower fees was stressed by the ministers`. */
function verbsOf(draft: Draft): readonly Run[] {
  const { core, captures, rule } = draft
  const before = { from: core.from, to: behindVerb(draft).to }
  const [act] = captures.filter(({ name }) => name === (rule.each ?? 'act'))
  return act && act.to < core.to
    ? [before, { from: act.to, to: Math.min(core.to, act.to + REACH) }]
    : [before]
}

/** Whether a verb in a run stands in the passive: an auxiliary and a participle. */
function isPassiveVerb(scene: Scene, { clause }: Draft, { from, to }: Run): boolean {
  const { words, tables } = scene
  let at = from
  while (at < to && ((words[at]?.analyses[0]?.marks ?? 0) & MARK.participle) === 0) at++
  return (
    at < to &&
    !tables.minded.has(words[at]?.text ?? '') &&
    says(scene, { from: Math.max(clause.from, at - 3), to: at }, tables.passives)
  )
}

/** Where a subject may stand behind its verb: nowhere in languages whose nouns have no case to show it. */
function subjectsBehind(scene: Scene, behind: Run): Run {
  return hasCases(scene) ? behind : { from: behind.from, to: behind.from }
}

/** Who acts where the verb stands between its subject and what is done: named before it, else behind it, else carried on. */
export function actorRoundVerb(draft: Draft, scene: Scene): Found | undefined {
  const before = { from: draft.clause.from, to: Math.max(draft.core.from, draft.clause.from) }
  const behind = behindVerb(draft)
  const isFree = (one: Run) => prepositionOf(scene, one) === undefined
  if (verbsOf(draft).some((run) => isPassiveVerb(scene, draft, run))) {
    const agents = candidatesIn(scene, { ...behind, to: draft.clause.to })
    const agent = agents.find((one) => scene.tables.agents.has(prepositionOf(scene, one) ?? ''))
    return agent && foundOf(scene, agent)
  }
  const byCase = agentByCase(draft, scene, { from: before.from, to: behind.to })
  if (byCase) return byCase
  const all = candidatesIn(scene, before)
  const first = all.find(isFree)
  const together = first && presidentsTogether(scene, all.slice(all.indexOf(first)))
  if (together) return together
  const named = first ?? candidatesIn(scene, subjectsBehind(scene, behind)).find(isFree)
  if (named) return foundOf(scene, named)
  const states = statesTogether(scene, before)
  if (states) return states
  if (says(scene, draft.clause, scene.tables.pronouns)) return scene.memory.person
  if (says(scene, before, scene.tables.groupPronouns)) return groupActed(scene)
  const isCarried = scene.memory.actorSentence === scene.number && !hasOtherSubject(scene, before)
  return isCarried ? scene.memory.actor : undefined
}
