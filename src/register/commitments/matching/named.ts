import bodies from '../../../../data/bodies.json' with { type: 'json' }
import parties from '../../../../data/parties.json' with { type: 'json' }
import regions from '../../../../data/regions.json' with { type: 'json' }
import { lazily } from './lazily.js'
import { indexPhrases, type Phrase, type PhraseIndex, stemsOf } from './phrases.js'

/** A state, a body or a place that all languages name, by its code. */
export interface Named {
  readonly kind: 'state' | 'body' | 'place'
  readonly code: string
}

interface Listed {
  readonly code: string
  readonly kind: string
  readonly names: Readonly<Record<string, readonly string[] | undefined>>
}

/** Takes off what changes at the end of a long word: Сырдарьинская, Сырдарьинской. */
function cut(stem: string): string {
  if (stem.length >= 8) return stem.slice(0, -3)
  if (stem.length >= 6) return stem.slice(0, -2)
  return stem.length >= 4 ? stem.slice(0, -1) : stem
}

function formsIn(names: Listed['names']): readonly string[] {
  return [...new Set(Object.values(names).flatMap((of) => of ?? []))]
}

function phrasesOf({ code, names }: Listed, kind: Named['kind']): readonly Phrase<Named>[] {
  return formsIn(names).map((form) => ({
    thing: { kind, code },
    stems: stemsOf(form).map(cut),
    isName: true,
  }))
}

/** All states, bodies and places of the data files, to be found in a text of any language. */
export const named: () => PhraseIndex<Named> = lazily(() =>
  indexPhrases([
    ...parties.flatMap((party) => phrasesOf(party, party.kind === 'state' ? 'state' : 'body')),
    ...bodies.flatMap((body) => phrasesOf(body, 'body')),
    ...regions.filter(({ kind }) => kind !== 'area').flatMap((region) => phrasesOf(region, 'place')),
  ]),
)

const NOTHING: readonly string[] = []

const formsByCode: () => ReadonlyMap<string, readonly string[]> = lazily(() => {
  const listed: readonly Listed[] = [...parties, ...bodies, ...regions]
  return new Map(listed.map(({ code, names }) => [code, formsIn(names).map(beginningsOf)]))
})

function beginningsOf(form: string): string {
  return form
    .split(/[^\p{L}\p{M}\p{N}ʻʼ'’‘]+/u)
    .map(cut)
    .join(' ')
}

/** How the languages name a body or a place, every word by its beginning. */
export function formsOfNamed(code: string): readonly string[] {
  return formsByCode().get(code) ?? NOTHING
}
