import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

/** What a text says, as kinds without topics, and what they fill a slot with. */
function told(text: string, slot: string): string[] {
  const { statements } = read.read(editionOf({ id: 'setting', text, date: '2026-03-10' }))
  const claims = statements.filter(({ kind }) => kind !== 'topic')
  return claims.map(({ kind, slots }) =>
    `${kind} ${slots.find(({ name }) => name === slot)?.value.text ?? ''}`.trim(),
  )
}

describe('the noun of a setting', () => {
  it.each([
    'During the meeting, the bridge in Osh was closed by snow.',
    'В ходе беседы состоялся обмен мнениями по повестке.',
    'Muloqot chogʻida unda viloyat vakillari qatnashdi.',
    'Келіссөз барысында оған өңір өкілдері қатысты.',
  ])('is held by no verb behind it: %s', (text) => {
    expect(told(text, 'format')).toEqual([])
  })

  it.each([
    ['During the talks, days of culture will be held in Osh in May.', ['event culture']],
    ['As part of the visit, the forum is to take place in Osh in May.', ['event forum']],
    ['Following the talks, the ministers will meet again in Osh in May.', ['event meeting']],
  ])('is no event that is to come: %s', (text, events) => {
    expect(told(text, 'type')).toEqual(events)
  })

  it.each([
    ['Following the talks, Sadyr Japarov met with Daler Juma in Osh.', ['meeting']],
    ['Келіссөз барысында Садыр Жапаров жұмыс сапарымен Ошқа барды.', ['meeting working-visit']],
    ['As part of a working visit, Sadyr Japarov met with Daler Juma in Osh.', ['meeting working-visit']],
  ])('gives its format where it is the same meeting only: %s', (text, meetings) => {
    expect(told(text, 'format')).toEqual(meetings)
  })
})

describe('a condition behind words that only link', () => {
  it.each([
    'In addition, if Pakistan gives its consent, a study may be completed by spring.',
    'Вместе с тем если договорённости будут выполнены, товарооборот может утроиться.',
  ])('claims nothing: %s', (text) => {
    expect(told(text, 'due')).toEqual([])
  })

  it('hangs on it what was told before', () => {
    expect(told('Средства поступят при условии, что склад построят в срок.', 'due')).toEqual(['commitment'])
  })
})

describe('words that say at the end of a sentence where it was read', () => {
  it.each([
    ['Six documents were signed, the statement reads.', ['document signed']],
    ['Oltita hujjat imzolandi, deb xabar berdi matbuot xizmati.', ['document signed']],
    ['Атап айтқанда, тараптар бірлескен мәлімдеме қабылдады.', ['document adopted']],
  ])('are signed by nobody: %s', (text, documents) => {
    expect(told(text, 'stage')).toEqual(documents)
  })
})
