import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../statements/index.js'
import { makeReader } from './reader.js'

function traceOf(text: string) {
  const reader = makeReader({ ru: readFileSync(new URL('../../dist/dictionaries/ru.bin', import.meta.url)) })
  if (!reader.ok) throw new Error(reader.problem.message)
  const edition = editionOf({ id: 'example', text, lang: 'ru' })
  return { trace: reader.value.trace(edition), reading: reader.value.read(edition) }
}

describe('trace', () => {
  it('tells of each statement the words its rule needed and the words it captured', () => {
    const { trace, reading } = traceOf('Президенты поручили министрам ускорить строительство моста.')
    const [statement] = reading.statements
    const kept = trace.sentences[0]?.matches.find(({ lostTo }) => lostTo === undefined)
    expect(kept?.rule).toBe(statement?.rule)
    expect(kept?.needed).toContain('поручили')
  })

  it('tells of each rule that lost to which it lost and why', () => {
    const { trace } = traceOf('Президенты поздравили друг друга и народы двух стран с праздником Навруз.')
    const lost = trace.sentences[0]?.matches.filter(({ lostTo }) => lostTo !== undefined) ?? []
    for (const { because } of lost)
      expect(['alone', 'priority', 'length', 'place', 'name']).toContain(because)
  })

  it('tells of a clause that no rule fits the nearest rule and the first word that broke it', () => {
    const text = 'Министры подчеркнули красоту озера.'
    const { trace, reading } = traceOf(text)
    expect(reading.statements).toEqual([])
    const [near] = trace.sentences[0]?.near ?? []
    expect(near?.rule).toBe('ru/commitment/stress-importance')
    expect(near?.stood).toContain('подчеркнули')
    expect(near?.wanted).toContain('важность')
    expect(text.slice(near?.start, near?.end)).toBe(text)
  })

  it('says nothing of clauses that a statement reaches', () => {
    const text =
      'Собеседники с удовлетворением отметили, что сотрудничество двух стран достигло высокого уровня.'
    expect(traceOf(text).trace.sentences[0]?.near).toEqual([])
  })

  it('tells of a rule that makes no claim why', () => {
    const droppedIn = (text: string) =>
      traceOf(text).trace.sentences.flatMap(({ matches }) =>
        matches.flatMap(({ dropped = 'none' }) => dropped),
      )
    expect(droppedIn('Президенты поручили ускорить строительство моста.')).toEqual(['none'])
    expect(droppedIn('В 2025 году может быть подписано соглашение.')).toContain('possible')
    expect(droppedIn('Договорились ли министры открыть мост?')).toContain('asked')
    const onlyWhen = 'Соглашение подпишут, когда министры договорятся построить мост.'
    expect(droppedIn(onlyWhen)).toContain('time')
    expect(droppedIn(onlyWhen)).not.toContain('outsider')
    const goesOn = ' В частности, открыть мост.'
    expect(droppedIn(`Президент осмотрел порт Оша.${goesOn}`)).toContain('nothing-before')
    expect(droppedIn(`Президент поручил ускорить ремонт.${goesOn}`)).not.toContain('nothing-before')
  })

  it.each([
    'Матч собрал полный стадион. Тренер доволен игроками. Команды договорились сыграть ещё раз.',
    'Завтра в школе пройдёт концерт. В мае в школе пройдёт фестиваль песни.',
  ])('tells that a text speaks of no state, so that it promises nothing: %s', (text) => {
    const { trace, reading } = traceOf(text)
    expect(reading.statements).toEqual([])
    const all = trace.sentences.flatMap(({ matches }) => matches.filter(({ lostTo }) => lostTo === undefined))
    expect(all.map(({ dropped }) => dropped)).toContain('no-states')
    expect(all.map(({ dropped }) => dropped)).not.toContain(undefined)
  })
})
