import { sideName } from '../../parts/pair.js'
import { Quote } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { countdownOf, launchOf, type Milestone } from './view.js'

/** What a milestone is called. */
export function milestoneName({ milestone }: Pick<Milestone, 'milestone'>, { words }: Screen): string {
  return wordFor(words.bodies.milestones, milestone)
}

/** Whether the body is launched, in one sentence; words without evidence are told as words. */
export function launchText(milestones: readonly Milestone[], screen: Screen): string {
  const { bodies, frame } = screen.words
  const launch = launchOf(milestones)
  if (launch?.reached)
    return screen.say(bodies.launched, {
      milestone: milestoneName(launch, screen),
      reached: screen.date(launch.reached),
    })
  if (launch?.claimedOn)
    return screen.say(bodies.claimed, {
      side: launch.claimedBy === null ? frame.unknown : sideName(launch.claimedBy, screen),
      day: screen.date(launch.claimedOn),
    })
  if (!launch?.due || launch.saidOn === null) return bodies.notSaid
  return screen.say(bodies.promised, { due: screen.date(launch.due), said: screen.date(launch.saidOn) })
}

/** How long the due of the launch has to go, counted from the day it was said; null when there is none. */
export function countdownText(
  milestones: readonly Milestone[],
  today: string,
  screen: Screen,
): string | null {
  const { bodies } = screen.words
  const launch = launchOf(milestones)
  if (!launch?.due || launch.saidOn === null || launch.reached !== null) return null
  const days = countdownOf(launch.due, launch.saidOn, today)
  if (days === null) return null
  const { whole, left } = days
  return left >= 0
    ? screen.say(bodies.leftNow, { left, whole })
    : screen.say(bodies.leftOver, { over: -left, whole })
}

/** Words of others within a sentence of ours. */
export function Said({ words, screen }: { readonly words: string | null; readonly screen: Screen }) {
  return words === null ? null : <Quote text={words} language={null} screen={screen} />
}
