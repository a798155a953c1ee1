import { z } from 'zod'
import { familyOf } from '../../../kernel/index.js'
import { showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { type Compared, comparedNamed } from './compared.js'
import { ComparePage } from './page.js'

const name = z.string().max(80).optional()
const schema = z.strictObject({ a: name, b: name, c: name })

async function compare(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const query = readQuery(c, schema)
  if (!query.ok) return showProblem(c, query.problem)
  const asked = [query.value.a, query.value.b, query.value.c].flatMap((one) => one?.trim() || [])
  const found: Compared[] = []
  const lost: string[] = []
  for (const named of asked) {
    const one = await comparedNamed(door, named, todayOf(clock))
    if (one.ok) found.push(one.value)
    else if (familyOf(one.problem) === 'absent') lost.push(named)
    else return showProblem(c, one.problem)
  }
  const { screen } = c.var
  const status = lost.length === 0 ? 200 : 404
  return showPage(c, <ComparePage comparison={{ asked, found, lost }} screen={screen} />, status)
}

/** Wordings and editions side by side. */
export function addCompareRoutes(app: WebApp, parts: AppParts): void {
  app.get('/compare', (c) => throughDoor(c, (open) => compare(c, open, parts)))
}
