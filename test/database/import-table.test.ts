import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importTable, readTable } from '../../src/intake/index.js'
import { csvOf } from '../../src/publishing/index.js'
import { commandNamed, listNamed } from '../../src/register/index.js'
import { type Desk, deskOf, OFFICE_UZ, OPERATOR, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import { acceptAll, codeOf, journalLength, type TestRegister, takeIn, testRegister } from './review-setup.js'

let here: TestRegister
let desk: Desk

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
})

afterAll(() => here?.close())

function importing(text: string, { isPartial = false, actor = OPERATOR } = {}) {
  const rows = mustHave(readTable(text))
  const command = mustHave(commandNamed('offices.add'))
  return here.register.act(actor, (tx, writer) => importTable(tx, writer, { command, rows, isPartial }))
}

describe('a table of rows', () => {
  it('gives one command a row', async () => {
    expect(mustHave(await importing('name,party\r\nFirst,UZ\r\n"Second, of two",KZ\r\n'))).toEqual({
      taken: 2,
      bad: [],
    })
    expect((await desk.rows('offices')).map(({ name }) => name)).toEqual(['First', 'Second, of two'])
  })

  it('is taken whole or not at all: one bad row in five thousand leaves the register as it was', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `Office ${at},${at === 3210 ? 'uz?' : 'UZ'}`)
    const before = await journalLength(here)
    expect(await importing(`name,party\n${rows.join('\n')}\n`)).toMatchObject({
      problem: { code: 'invalid.table-rows', where: { line: 3212 } },
    })
    expect(await journalLength(here)).toBe(before)
  })

  it('gives the bad rows back with their reasons when the good ones are to be taken', async () => {
    const text = 'name,party\nThird,UZ\nFirst,UZ\n,UZ\nFourth,KZ\n'
    const { taken, bad } = mustHave(await importing(text, { isPartial: true }))
    expect(taken).toBe(2)
    expect(bad.map(({ line, problem }) => [line, problem.code])).toEqual([
      [3, 'conflict.duplicate'],
      [4, 'invalid.field'],
    ])
    expect(await desk.rows('offices', { party: 'KZ' })).toHaveLength(2)
  })

  it('is refused to who may not give the command', async () => {
    expect(codeOf(await importing('name,party\nFifth,UZ\n', { actor: SECRETARIAT }))).toBe(
      'invalid.table-rows',
    )
  })

  it.each([
    ['nothing', ''],
    ['a row with too many cells', 'name,party\na,b,c\n'],
    ['a column twice', 'name,name\na,b\n'],
    ['an open quote', 'name,party\n"a,UZ\n'],
  ])('is no table when it holds %s', (_, text) => {
    expect(codeOf(readTable(text))).toBe('invalid.table')
  })
})

describe('a list written as a table', () => {
  it('is read back as it was, and holds no formula', () => {
    const names = ['=1+1', '+x', '-5', '@a', '\tb', "'=c", "it's", '＝d', 'e; f', 'g "h"\nnext']
    const text = csvOf(
      ['name'],
      names.map((name) => ({ name })),
    )
    expect(mustHave(readTable(text)).map(({ given }) => given.name)).toEqual(names)
    const cells = text.split('\r\n').map((line) => line.replace(/^"/, ''))
    expect(cells.filter((cell) => /^[=+@\t＝]/u.test(cell))).toEqual([])
    expect(csvOf(['name'], [{ name: '=1+1' }], { isRaw: true })).toBe('name\r\n=1+1\r\n')
  })

  it('is read back as spreadsheets of our countries are given it, with semicolons and a mark', () => {
    const rows = [{ name: 'One, of two; and more', party: 'UZ' }]
    const text = csvOf(['name', 'party'], rows, { isForSheets: true })
    expect(text.startsWith('\uFEFFname;party')).toBe(true)
    expect(mustHave(readTable(text)).map(({ given }) => given)).toEqual(rows)
  })

  it('tells a due with its words and whether it was stated or inferred and why, and is read again so', async () => {
    const known = { edtf: '2026', words: 'в этом году', basis: { from: 'stated' } }
    const guessed = { ...known, basis: { from: 'inferred', why: 'year of publication' } }
    const { tableColumns: columns = [] } = mustHave(listNamed('commitments'))
    const rows = [
      { id: 'a', due: known },
      { id: 'b', due: guessed },
      { id: 'c', due: null },
    ]
    for (const options of [{}, { isForSheets: true }, { isRaw: true }]) {
      const back = mustHave(readTable(csvOf(columns, rows, options))).map(({ given }) => given)
      expect(back.map(({ due, dueWords, dueBasis }) => [due, dueWords, dueBasis])).toEqual([
        ['2026', 'в этом году', 'stated'],
        ['2026', 'в этом году', 'inferred: year of publication'],
        ['', '', ''],
      ])
    }
  })

  it('tells a due as its time in EDTF, which acts take back', async () => {
    await acceptAll(here, await takeIn(here))
    const [commitment] = await desk.rows('commitments')
    expect(commitment?.due).toMatchObject({ edtf: '../2026-12-31' })
    const [ofDue] = mustHave(readTable(csvOf(['due', 'dueWords', 'dueBasis'], [commitment ?? {}])))
    expect(ofDue?.given).toEqual({ due: '../2026-12-31', dueWords: 'до конца 2026 года', dueBasis: 'stated' })
    const told = { first: 'UZ', second: 'KZ', title: 'A mill', class: 'industrial', source: 'an example' }
    const { id: project } = await desk.must(SECRETARIAT, 'projects.add', told)
    const stage = { stage: 'idea', stageOn: '2025-01-01', source: 'an example' }
    const row = { project, party: 'UZ', title: commitment?.title, due: commitment?.due, ...stage }
    const names = ['project', 'party', 'title', 'due', 'stage', 'stageOn', 'source']
    for (const options of [{}, { isForSheets: true }, { isRaw: true }]) {
      const rows = mustHave(readTable(csvOf(names, [{ ...row, title: JSON.stringify(options) }], options)))
      expect(rows[0]?.given.due).toBe('../2026-12-31')
      const command = mustHave(commandNamed('segments.add'))
      const taken = await here.register.act(OFFICE_UZ, (tx, writer) =>
        importTable(tx, writer, { command, rows, isPartial: false }),
      )
      expect(mustHave(taken)).toEqual({ taken: 1, bad: [] })
    }
    expect((await desk.rows('segments')).map(({ due }) => due)).toEqual(Array(3).fill('../2026-12-31'))
  })
})
