import countries from '../../../../data/countries.json' with { type: 'json' }
import type { Word } from '../../../morphology/index.js'

/** Adjectives by their beginnings, which all their forms share, with the codes of their states.
 *  source: `adjectives` of `data/countries.json` */
const STATE_OF_STEM: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, adjectives }) =>
    (adjectives?.ru ?? []).map((adjective): [string, string] => [adjective.replace(/ий$/, ''), code]),
  ),
)

const ADJECTIVE = /^(.+к)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u

/** The state of its adjective in the singular, in any case; nothing for another word. */
export function stateOfAdjective(word: Word | undefined): string | undefined {
  const stem = word?.kind === 'word' ? ADJECTIVE.exec(word.text)?.[1] : undefined
  return stem === undefined ? undefined : STATE_OF_STEM.get(stem)
}
