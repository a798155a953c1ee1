import type { Child } from 'hono/jsx'

/** What a page is: a tree that becomes markup. */
export type Markup = Child

/** The markup of a whole page as text. */
export function markupOf(page: Markup): string {
  return `<!doctype html>${String(page)}`
}
