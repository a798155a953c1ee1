import type { Clock, Instant, Result } from '../kernel/index.js'
import type { Verdict } from '../register/index.js'

/** What the last walk along the journal's chain found, and when. */
export interface SeenVerdict {
  readonly verdict: Verdict
  readonly at: Instant
}

/** Remembers the verdict of the last walk, so that pages warn of a broken chain without walking it. */
export interface JournalWatch {
  readonly seen: () => SeenVerdict | null
  readonly keep: (verdict: Verdict) => void
}

/** A watch that has seen nothing yet. */
export function makeJournalWatch(clock: Clock): JournalWatch {
  let last: SeenVerdict | null = null
  return {
    seen: () => last,
    keep: (verdict) => {
      last = { verdict, at: clock() }
    },
  }
}

/** How long after the start, and how often then, the chain is walked, in milliseconds. */
const SOON = 60_000
const DAILY = 86_400_000

/** Walks the chain shortly after the start and once a day, which keeps no process open. A walk that fails leaves what was seen. */
export function watchDaily(watch: JournalWatch, verify: () => Promise<Result<Verdict>>): void {
  const walk = async () => {
    const found = await verify()
    if (found.ok) watch.keep(found.value)
  }
  setTimeout(walk, SOON).unref()
  setInterval(walk, DAILY).unref()
}
