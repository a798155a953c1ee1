import { atomOf, type Followed, jsonFeedOf } from '../publishing/index.js'
import type { AppParts } from './app-parts.js'
import type { Asked } from './environment.js'

/** The beginning of absolute addresses of these pages, as feeds and badges need them. */
export function originOf(c: Asked, { origin }: Pick<AppParts, 'origin'>): string {
  return origin ?? new URL(c.req.url).origin
}

/** Answers with a list to follow, as Atom or as a JSON feed, by the ending of the address. */
export function showFeed(c: Asked, followed: Followed): Response {
  const isJson = c.req.path.endsWith('.json')
  const type = isJson ? 'application/feed+json' : 'application/atom+xml; charset=utf-8'
  return c.body(isJson ? jsonFeedOf(followed) : atomOf(followed), 200, { 'content-type': type })
}
