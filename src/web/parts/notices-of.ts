import type { Day, Result } from '../../kernel/index.js'
import { type Actor, type Notices, noticesFor } from '../../register/index.js'
import type { RegisterDoor } from '../register-door.js'

/** What waits for somebody on a day; proposals and rights are journalled too, so the answer holds until the journal moves on. */
export function noticesOf(door: RegisterDoor, actor: Actor, today: Day): Promise<Result<Notices>> {
  return door.askKept(`notices for ${JSON.stringify(actor)} on ${today}`, (db) =>
    noticesFor(db, actor, today),
  )
}
