import { describe, expect, it } from 'vitest'
import { checkLevel, latestLevel, type RelationLevel } from './rules.js'

const PARTNERS: RelationLevel = { level: 'strategic-partnership', signed: '2013-06-14', document: 'a treaty' }
const ALLIES: RelationLevel = { level: 'alliance', signed: '2022-12-22', document: 'a treaty' }

describe('the level of a relation', () => {
  it('is that of the latest document, whatever the order they were recorded in', () => {
    expect(latestLevel([ALLIES, PARTNERS])).toBe(ALLIES)
    expect(latestLevel([PARTNERS, ALLIES])).toBe(ALLIES)
    expect(latestLevel([])).toBeNull()
  })

  it('does not fall by words alone', () => {
    const words: RelationLevel = { level: 'good-neighbourliness', signed: '2024', document: null }
    expect(checkLevel(words, [PARTNERS, ALLIES])).toMatchObject({ problem: { code: 'conflict.level-falls' } })
    expect(checkLevel({ ...words, document: 'a notice of termination' }, [ALLIES])).toMatchObject({
      ok: true,
    })
  })

  it('may be told of an earlier time without falling', () => {
    const earlier: RelationLevel = { level: 'good-neighbourliness', signed: '1998', document: null }
    expect(checkLevel(earlier, [PARTNERS, ALLIES])).toMatchObject({ ok: true })
  })
})
