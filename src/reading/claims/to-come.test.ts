import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

function firstOf(text: string) {
  const [first] = read.read(editionOf({ id: 'to-come', text, date: '2026-11-12' })).statements
  return `${first?.kind} ${first?.force}`
}

describe('what a converb tells before a verb', () => {
  it.each([
    'Jizzaxda kabel zavodi ishga tushirilib, 300 kishini ish bilan taʼminlaydi.',
    'Жамбылда кабель зауыты 2027 жылы іске қосылып, 300 адамды жұмыспен қамтиды.',
  ])('is to come where the verb is: %s', (text) => {
    expect(firstOf(text)).toBe('commitment intended')
  })

  it.each([
    'Jizzaxda kabel zavodi ishga tushirilib, 300 kishini ish bilan taʼminladi.',
    'Жамбылда кабель зауыты былтыр іске қосылып, 300 адамды жұмыспен қамтиды.',
    'Жамбылда кабель зауыты іске қосылып, 300 адам жұмысқа орналасты.',
    'Jizzaxda kabel zavodi ishga tushirilgan boʻlib, 300 kishini ish bilan taʼminlaydi.',
  ])('has been done where the verb or the time says so: %s', (text) => {
    expect(firstOf(text)).toBe('project reported')
  })
})
