import { type Otherwise, retold } from '../../grammar/index.js'
import { MARK } from '../../morphology/index.js'
import type { Modality } from '../clauses/modality-words.js'
import type { Scene } from '../scene.js'
import { captureOf, type Draft, redrafted } from './draft.js'
import { inMode } from './modality.js'

/** How many sentences behind a promise its list may go on. */
const REACH = 1

/** Whether a draft begins where the lines of a list do: its sentence, a line, behind a semicolon; in the sentence of the promise itself
 *  at a word, for a dash there parts nothing; what has a force of its own must begin a line. */
function beginsLine({ core, rule }: Draft, { words, memory, number }: Scene): boolean {
  const first = words[core.from]
  if (first === undefined) return false
  const isSame = number === memory.promised?.sentence || number === memory.staged?.sentence
  if (isSame && first.kind === 'word' && rule.force === undefined) return true
  const isFirst = !words.slice(0, core.from).some(({ kind }) => kind === 'word')
  return isFirst || first.broken || first.text === ';'
}

/** The last of something, if it was told in this sentence or just before. */
function lately<Told extends { readonly sentence: number }>(told: Told | undefined, scene: Scene) {
  return told !== undefined && scene.number - told.sentence <= REACH ? told : undefined
}

/** What a line of a list takes over: the stage of the texts before it, or the force of the promise before it. */
function takenOver({ rule }: Draft, scene: Scene): Pick<Otherwise, 'force' | 'always'> | undefined {
  const { promised, staged } = scene.memory
  if (rule.kind !== 'document') {
    const promise = lately(promised, scene)
    return promise && { force: rule.holdsOwn === true ? rule.force : promise.force }
  }
  const text = lately(staged, scene)
  return text && { always: { stage: text.stage } }
}

/** A draft of a rule that goes on with a promise, with the force of that promise, or with texts, with their stage; none where there was
 *  nothing just before: `В частности, открыть …` after orders is an order, after a description nothing. */
function carriedOn(draft: Draft, scene: Scene): Draft | undefined {
  if (draft.rule.carried !== true) return draft
  const own = takenOver(draft, scene)
  if (!beginsLine(draft, scene)) return undefined
  if (own === undefined) return onItsOwn(draft)
  const rule = retold(draft.rule, { ...own, carried: undefined })
  return redrafted(draft, { rule, isCarried: true })
}

/** A line under nothing, with the force that its own words have, if they have any: `Минтрансу – открыть склад`. */
function onItsOwn(draft: Draft): Draft | undefined {
  if (draft.rule.force === undefined) return undefined
  return redrafted(draft, { rule: retold(draft.rule, { force: draft.rule.force, carried: undefined }) })
}

/** Whether a plain future stands in the clause behind what a promise tells, and is told with it: `договорились, что один построит,
 *  а другой оплатит`. */
function isToldOn({ rule, clause }: Draft, { words, memory, number, tables }: Scene): boolean {
  const { promised } = memory
  if (promised?.toldTo !== clause.from || promised.sentence !== number || rule.force !== 'intended')
    return false
  const isTold = rule.kind === 'commitment' || rule.kind === 'event'
  return isTold && tables.joins.has(words[clause.from]?.text ?? '')
}

/** A draft that is told on, with the force of what it goes on with. */
function toldOn(draft: Draft, scene: Scene): Draft {
  const { promised } = scene.memory
  if (promised === undefined || !isToldOn(draft, scene)) return draft
  return redrafted(draft, { rule: retold(draft.rule, { force: promised.force, tellsOn: true }) })
}

/** Keeps in mind that who made a promise acts in the further lines of its list, too. */
function carryActor({ isCarried }: Draft, { memory, number }: Scene): void {
  if (isCarried && memory.actorSentence === memory.promised?.sentence) memory.actorSentence = number
}

/** Keeps in mind with what force a draft promises, be it an act or an event to be held, and what it says was done with a text. */
function rememberPromise(draft: Draft, { memory, number }: Scene): void {
  const { kind, always, tellsOn, holdsOwn } = draft.rule
  const force = holdsOwn === true ? memory.promised?.force : draft.rule.force
  const stage = kind === 'document' ? (captureOf(draft, 'stage')?.value ?? always?.stage) : undefined
  if (stage !== undefined) memory.staged = { stage, sentence: number }
  if (force !== undefined && force !== 'reported' && force !== 'discussed')
    memory.promised = { force, sentence: number, toldTo: tellsOn ? draft.clause.to : undefined }
}

/** Whether a promise says nothing itself but that lines follow which do: `quyidagi topshiriqlar berildi:`. */
function announcesLines({ core, rule, captures }: Draft, { words }: Scene): boolean {
  if (rule.kind !== 'commitment' || captures.some(({ name }) => name === 'act')) return false
  return words[core.to]?.text === ':' && words[core.to + 1]?.broken !== false
}

/** Whether a number is, where verbs do not stand last, only to come if something else does: `если тариф снизят, экспорт вырастет на треть`. */
function isSupposed({ rule, core }: Draft, { words, isContingent, complements }: Scene): boolean {
  if (rule.kind !== 'figure' || !isContingent || complements === 'before') return false
  return words
    .slice(core.from, core.to)
    .some(({ analyses }) => ((analyses[0]?.marks ?? 0) & MARK.future) !== 0)
}

/** What the clause of a draft says where it would go on with a promise and there is none. */
export function toldOtherwise({ otherwise = [] }: Draft, scene: Scene, modality: Modality): Draft[] {
  return otherwise.flatMap((other) => inContext(other, scene, modality) ?? [])
}

/** A draft in its context, or what its clause says otherwise. */
export function toldInContext(draft: Draft, scene: Scene, modality: Modality): Draft[] {
  const told = inContext(draft, scene, modality)
  return told ? [told] : toldOtherwise(draft, scene, modality)
}

/** A draft as what was said before it and the mood of its sentence leave it; none where it goes on with nothing or only announces lines. Drafts are asked in the
 *  order of the text. */
export function inContext(draft: Draft, scene: Scene, modality: Modality): Draft | undefined {
  const carried = carriedOn(draft, scene)
  if (carried === undefined || isSupposed(carried, scene)) return undefined
  const settled = inMode(toldOn(carried, scene), scene, modality)
  carryActor(settled, scene)
  rememberPromise(settled, scene)
  return announcesLines(settled, scene) ? undefined : settled
}
