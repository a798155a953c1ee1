import { MARK, type Word } from '../../../morphology/index.js'
import type { NameLine } from '../../language-names.js'
import { hasLemma } from '../../names/steps.js'
import {
  BODY_ADJECTIVES,
  FORMAL_BODIES,
  LONE_BODIES,
  OPENING_ADJECTIVES,
  TOWN_BODIES,
  TOWNLESS,
  WORKS,
} from './body-words.js'
import { analysisWith, hasMarks, opensSentence } from './marks.js'
import { quoted } from './quoted.js'

/** Whether a body whose first word is its head is named: `Институт ядерной физики`, `Сенат`. */
function isNamedByHead(line: NameLine, head: number, to: number): boolean {
  const opens = opensSentence(line, head)
  if (to === head + 1) return !opens && hasLemma(line.words[head], LONE_BODIES)
  if (!opens) return true
  return hasLemma(line.words[head], FORMAL_BODIES) && quoted(line, head + 1) !== to
}

/** Whether a word is the adjective of a town: `Самаркандский`, not `Городской`. */
function isOfTown(word: Word | undefined): boolean {
  const lemma = analysisWith(word, MARK.adjective)?.lemma ?? ''
  return /[сц]кий$/.test(lemma) && !TOWNLESS.has(lemma)
}

/** Whether the name of the state or body that owns it ends a name: `Пограничная служба Казахстана`, `Детский фонд ООН`. */
function isOwned(line: NameLine, head: number, to: number): boolean {
  if (to === head + 1 || /\p{Script=Latin}/u.test(line.words[to - 1]?.raw ?? '')) return false
  return /^(?:country|organisation)$/.test(line.entryAt(to - 1)?.kind ?? '')
}

/** Whether an adjective of bodies follows that of a town: `Киргизская торгово-промышленная палата`. */
function isFormalOfTown({ words }: NameLine, at: number, head: number): boolean {
  return isOfTown(words[at]) && words.slice(at + 1, head).some((word) => hasLemma(word, BODY_ADJECTIVES))
}

/** Whether a body is believed to be named at the head of a sentence, where its capital says nothing. */
function isNamedAtHead(line: NameLine, at: number, head: number, to: number): boolean {
  const [word, noun] = [line.words[at], line.words[head]]
  if (hasLemma(word, BODY_ADJECTIVES)) return true
  if (hasLemma(word, OPENING_ADJECTIVES)) return false
  const isWorks = hasLemma(noun, WORKS)
  if (isOfTown(word) && hasLemma(noun, TOWN_BODIES)) return !isWorks || head > at + 1
  return hasLemma(noun, FORMAL_BODIES) && (isOwned(line, head, to) || isFormalOfTown(line, at, head))
}

/** Whether the first words say that a body is named and not just spoken of. */
export function isNamed(line: NameLine, at: number, head: number, to: number): boolean {
  if (!hasMarks(line.words[head], MARK.noun | MARK.singular)) return false
  if (head === at) return isNamedByHead(line, head, to)
  if (opensSentence(line, at)) return isNamedAtHead(line, at, head, to)
  return !hasLemma(line.words[at], OPENING_ADJECTIVES)
}
