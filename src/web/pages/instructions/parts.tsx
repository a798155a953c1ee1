import { daysBetween } from '../../../register/index.js'
import { SideSquare } from '../../parts/sides.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { type CardRow, sideOf } from './cards.js'

/** Days left until a term or late after it, in words. */
export function daysLeft(due: string, today: string, { words, say }: Screen): string {
  const days = daysBetween(today, due)
  const { daysLate, daysLeft: left } = words.instructions
  return days < 0 ? say(daysLate, { count: -days }) : say(left, { count: days })
}

interface CardProps {
  readonly card: CardRow
  readonly screen: Screen
}

/** A side with its square and name. */
export function SideName({ card, screen }: CardProps) {
  return (
    <span class="side-light">
      <SideSquare at={sideOf(card)} /> {wordFor(screen.words.countries, card.party)}
    </span>
  )
}

/** How urgent a card is, as a word with a shape; nothing when it is not. */
export function UrgencySign({ card, screen }: CardProps) {
  const said = screen.words.instructions.urgencies[card.urgency]
  if (said === '') return null
  const isLate = card.urgency !== 'reminder'
  return (
    <span class={isLate ? 'flag flag-overdue' : 'flag'}>
      <span aria-hidden="true">{isLate ? '▲' : '△'}</span> {said}
    </span>
  )
}

function isClosed({ state }: CardRow): boolean {
  return ['checked', 'off-control', 'ceased'].includes(state)
}

/** The term of a card and the days left until it; once it is closed, the term alone. */
export function DueWords({ card, screen, today }: CardProps & { readonly today: string }) {
  const { instructions } = screen.words
  if (card.due === null) return <span class="soft">{instructions.noDue}</span>
  return (
    <span class="due-words">
      {screen.date(card.due)}
      {isClosed(card) ? null : ` · ${daysLeft(card.due, today, screen)}`}{' '}
      <UrgencySign card={card} screen={screen} />
    </span>
  )
}

/** The words of an order, which are those of its text. */
export function OrderTitle({ card, screen }: CardProps) {
  return <Quoted text={card.title ?? card.id} language={null} screen={screen} />
}
