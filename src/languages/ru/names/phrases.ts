import { itemBefore } from '../../../kernel/index.js'
import type { Token } from '../../../text/index.js'
import type { NamedKind } from '../../language-names.js'
import { declineAdjective, declineNoun, declinePlural, looksAdjectival } from './declension.js'

/** Names that stand in the plural only. */
const PLURALS = new Set(
  'эмираты штаты нидерланды филиппины мальдивы острова сейшелы чебоксары челны страны территории'.split(' '),
)

function formsOfNoun(word: string): readonly string[] {
  const river = /^(.+?)(-на-.+)$/.exec(word)
  if (river?.[1]) return formsOfNoun(river[1]).map((form) => form + river[2])
  if (PLURALS.has(word)) return declinePlural(word).map(([form]) => form)
  if (/(?:ск|н|зл|ст)(?:ый|ая)$/.test(word)) return declineAdjective(word).map(([form]) => form)
  return declineNoun(word).map(([form]) => form)
}

/** Words of other languages that stand before a declined one and stay as they are. */
const STIFF = new Set('олий жогорку милли халк нур сары темир аль эль'.split(' '))

function isAbbreviation({ raw }: Token): boolean {
  return raw.length > 1 && raw === raw.toUpperCase()
}

/** The forms a name of one or more words takes: its adjectives and its first noun are declined, the rest stands.
 *  shapes: one list of folded forms a word; in a country's name a noun after `и` is declined too */
export function inflectPhrase(written: readonly Token[], kind: NamedKind): readonly (readonly string[])[] {
  let isDeclined = true
  return written.map((token, index) => {
    const before = itemBefore(written, index)
    if (kind === 'country' && before?.text === 'и') isDeclined = true
    if (!isDeclined || token.kind !== 'word' || isAbbreviation(token) || token.text === 'и')
      return [token.text]
    if (STIFF.has(token.text)) return [token.text]
    const isAdjective = index + 1 < written.length && looksAdjectival(token.text)
    if (isAdjective) return [token.text, ...declineAdjective(token.text).map(([form]) => form)]
    isDeclined = false
    return [...new Set([token.text, ...formsOfNoun(token.text)])]
  })
}
