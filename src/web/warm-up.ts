import { SCREEN_LANGUAGES } from '../languages/index.js'
import { findInRegister, type Register } from '../register/index.js'
import type { WebApp } from './environment.js'

/** Pages that anybody may see, one in each language: drawn once, so that words are made and questions known before a crowd comes. */
const FIRST_PAGES = [...SCREEN_LANGUAGES.map((language) => `/${language}/p`), '/en/p/promises']

/** What is made ready, and for which day. */
interface WarmUp {
  readonly register: Register
  readonly app: WebApp
  /** What the server is called. */
  readonly url: string
  readonly today: string
}

/** Has the search read what it counts by, then draws the first pages, one after the other, while the server answers already.
 *  shapes: what is given stops it; then at most the page that was begun is drawn to its end */
export function warmUp({ register, app, url, today }: WarmUp): () => Promise<void> {
  let isStopped = false
  const all = async () => {
    await register.ask((db) => findInRegister(db, { today, isOpening: true, size: 1 }))
    for (const path of FIRST_PAGES) {
      if (isStopped) return
      await (await app.request(new URL(path, url))).arrayBuffer()
    }
  }
  const done = all().catch(() => undefined)
  return async () => {
    isStopped = true
    await done
  }
}
