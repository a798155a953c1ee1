import { fail, type Problem, type Result } from '../../../kernel/index.js'
import type { StoredStatement } from '../../../register/index.js'
import { showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { asFile } from '../../downloads.js'
import type { Asked, WebApp } from '../../environment.js'
import { originOf } from '../../feeds.js'
import type { RegisterDoor } from '../../register-door.js'
import { wordFor } from '../../screen.js'
import { badgeOf } from './badge.js'
import { bibtexOf, keyOf } from './cited.js'
import { type CitedView, CitePage } from './page.js'

/** The address of the publication that a statement stands in. */
async function sourceOf(door: RegisterDoor, { readout }: StoredStatement): Promise<string | null> {
  const view = await door.readout(readout)
  return view.ok ? view.value.readout.address : null
}

async function citedOf(
  c: Asked,
  door: RegisterDoor,
  { reference, parts }: { readonly reference: string; readonly parts: AppParts },
): Promise<Result<CitedView>> {
  const found = await door.byReference(reference)
  if (!found.ok) return found
  const statement = found.value
  const { publisher, language, kind } = statement
  const commitment = kind === 'commitment' ? await door.commitment(reference, todayOf(parts.clock)) : null
  return {
    ok: true,
    value: {
      statement,
      language,
      publisher: publisher === null ? null : wordFor(c.var.screen.words.countries, publisher),
      source: await sourceOf(door, statement),
      address: `${originOf(c, parts)}/r/${reference}`,
      seen: todayOf(parts.clock),
      commitment: commitment?.ok ? commitment.value.commitment.id : null,
    },
  }
}

function showBib(c: Asked, cited: Result<CitedView>): Response {
  if (!cited.ok) return showProblem(c, cited.problem)
  return c.body(bibtexOf(cited.value), 200, {
    'content-type': 'application/x-bibtex; charset=utf-8',
    'content-disposition': asFile(`${keyOf(cited.value.statement.reference)}.bib`),
  })
}

async function showCitation(c: Asked, door: RegisterDoor, parts: AppParts): Promise<Response> {
  const named = c.req.param('reference') ?? ''
  const isBib = named.endsWith('.bib')
  const cited = await citedOf(c, door, { reference: isBib ? named.slice(0, -4) : named, parts })
  if (isBib) return showBib(c, cited)
  return showResult(c, cited, (view) => <CitePage cited={view} screen={c.var.screen} />)
}

const NO_BADGE: Problem = { code: 'absent.page', message: 'There is no such picture' }

async function showBadge(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const [, reference] = /^(.+)\/badge\.svg$/.exec(c.req.param('rest') ?? '') ?? []
  const found = reference === undefined ? fail(NO_BADGE) : await door.commitment(reference, todayOf(clock))
  if (!found.ok) return showProblem(c, found.problem)
  return c.body(badgeOf(found.value.commitment, c.var.screen), 200, {
    'content-type': 'image/svg+xml; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=300',
  })
}

/** How statements are cited, and the badges of commitments. */
export function addCitingRoutes(app: WebApp, parts: AppParts): void {
  app.get('/cite/:reference{.+}', (c) => throughDoor(c, (open) => showCitation(c, open, parts)))
  app.get('/c/:rest{.+}', (c) => throughDoor(c, (open) => showBadge(c, open, parts)))
}
