import type { Context, Hono } from 'hono'
import type { Problem } from '../kernel/index.js'
import type { Screen } from './screen.js'

/** What each request carries besides itself. */
export interface Environment {
  readonly Variables: { screen: Screen; problem?: Problem }
}

export type WebApp = Hono<Environment>
export type Asked = Context<Environment>
