import { describe, expect, it } from 'vitest'
import compounds from '../../../data/compound-firsts.json' with { type: 'json' }
import { hyphenHabits, joinLines } from './hyphens.js'

/** Lines of a document that parts words at their ends. */
const PARTING = ['The presi-', 'dents met the min-', 'isters and gov-', 'ernments of Cen-', 'tral Asia.']

describe('a hyphen at the end of a line', () => {
  it.each([
    ['заявила пресс-', 'служба президента', 'заявила пресс-служба президента'],
    ['савдо-', 'иқтисодий ҳамкорлик', 'савдо-иқтисодий ҳамкорлик'],
    ['savdo-', 'iqtisodiy hamkorlik', 'savdo-iqtisodiy hamkorlik'],
    ['сауда-', 'экономикалық байланыс', 'сауда-экономикалық байланыс'],
    ['the long-', 'term programme', 'the long-term programme'],
  ])('belongs to a compound: %s%s', (line, next, joined) => {
    expect(joinLines(line, next, hyphenHabits(PARTING))).toBe(joined)
  })

  it('parts a word else, where the document parts words, and is kept where it does not', () => {
    expect(joinLines('the presi-', 'dents met', hyphenHabits(PARTING))).toBe('the presidents met')
    expect(joinLines('the presi-', 'dents met', hyphenHabits(['One line.']))).toBe('the presi-dents met')
  })
})

it('first parts of compounds are single words in small letters, each once', () => {
  const all = compounds.flatMap(({ firsts }) => firsts)
  for (const word of all) expect(word).toMatch(/^[\p{Ll}\p{M}]+$/u)
  for (const { firsts } of compounds) expect(new Set(firsts).size).toBe(firsts.length)
})
