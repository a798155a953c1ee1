import type { Context, Hono } from 'hono'
import type { Problem } from '../kernel/index.js'
import type { Actor } from '../register/index.js'
import type { RegisterDoor } from './register-door.js'
import type { Screen } from './screen.js'
import type { Person } from './who.js'

/** What each request carries besides itself.
 *  shapes: `person` who asks and how that is known, `actor` the same as the register knows it, `door` the register as far as that person may have it; null when there is none */
export interface Environment {
  readonly Variables: {
    screen: Screen
    person: Person
    actor: Actor | null
    door: RegisterDoor | null
    problem?: Problem
    /** What was typed into the form that was sent. */
    typed?: readonly (readonly [name: string, value: string])[]
    /** So many bytes were sent of a form that was cut. */
    cutFrom?: number
    /** Lets another request have its turn while this one waits for what is none of this server's work. */
    giveTurnBack?: () => void
  }
}

export type WebApp = Hono<Environment>
export type Asked = Context<Environment>
