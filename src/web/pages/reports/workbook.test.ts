import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { screenWords } from '../../../languages/index.js'
import { taskExamples } from './examples.js'
import type { ReportLine, WholeReport } from './report.js'
import { OPEN_COLUMNS } from './workbook-columns.js'
import { differencesOf } from './workbook-differences.js'
import { figureMeant, plainFigure } from './workbook-figures.js'
import { keptFile } from './workbook-kept.js'
import { readReturned } from './workbook-returned.js'

/** Files as other programs gave them back: openpyxl 3.1.5 (`moved`) and exceljs 4.4.0 (the others). */
const FOLDER = new URL('../../../../test/workbooks/', import.meta.url)
const [REPORT] = Object.values(taskExamples).map(({ report }) => report) as [WholeReport]
const [FIRST, OPEN] = REPORT.items as [ReportLine, ReportLine]

async function returned(name: string, report = REPORT.id) {
  const lines = new Set(REPORT.items.map(({ id }) => id))
  const bytes = readFileSync(new URL(`${name}.xlsx`, FOLDER))
  return readReturned(bytes, { name, report, language: 'en', lines })
}

async function compared(name: string, report = REPORT) {
  const file = await returned(name)
  if (!file.ok) throw new Error(file.problem)
  const { lines, added, misread } = differencesOf(file.value, report, 'en')
  const told = lines.map(({ line, changes, byOthers }) => [
    line.ordinal,
    ...changes.map(({ column, text, standing }) => `${standing} ${column}: ${text}`),
    ...byOthers.map((column) => `others ${column}`),
  ])
  return { file: file.value, told, added, misread: misread.map(({ address, why }) => `${address} ${why}`) }
}

const marks = screenWords('ru').dates

describe('a spreadsheet of a report that comes back', () => {
  it('is no difference when another program only saved it', async () => {
    expect(await compared('saved-only')).toMatchObject({ told: [], added: [], misread: [] })
  })

  it('is read with its rows and columns moved, a title above, other sheets and columns, and days and shares', async () => {
    const { told, added, misread, file } = await compared('moved')
    expect(told).toEqual([
      [2, 'here nothing: yes', 'here figure: 14%', 'here difficulty: 2025-09-30'],
      [1, 'here words: Заложен фундамент,\nвозведены стены', 'here figure: 1 234,5 млн сум'],
    ])
    expect(added).toEqual([
      { at: 6, cells: { title: 'Кран примеров', words: 'Установлен кран', figure: '12' }, like: null },
    ])
    expect(misread).toEqual([])
    expect([file.otherSheets, file.otherColumns]).toEqual([['Заметки'], ['Примечание отдела']])
    expect([file.number, file.language]).toEqual([412, 'ru'])
  })

  it('tells cell by cell what is not understood, and takes nothing of it', async () => {
    const { told, misread, added } = await compared('wrong')
    expect(misread).toEqual([
      'G3 formula',
      'I3 error',
      'C3 fixed',
      'H4 option',
      'A5 unknown',
      'A6 twice',
      'C7 new-lacks',
    ])
    expect([told, added]).toEqual([[[1, 'here difficulty: Нет земли']], []])
  })

  it('cannot tell who changed what once its hidden sheet is gone', async () => {
    const { told, file } = await compared('without-hidden-sheet')
    expect(file.number).toBeNull()
    expect(told).toEqual([[1, 'unknown words: Возведены стены']])
  })

  it('is of one report and no other', async () => {
    expect(await returned('moved', 'pr_another')).toEqual({ ok: false, problem: 'other-subject' })
  })

  it('tells what others changed since from what the file changed', async () => {
    const now = { ...FIRST, words: 'Возведены две стены', request: 'Дорога', version: 3 }
    const { told } = await compared('moved', { ...REPORT, items: [now, OPEN] })
    expect(told[1]).toEqual([
      1,
      'both words: Заложен фундамент,\nвозведены стены',
      'here figure: 1 234,5 млн сум',
      'others request',
    ])
  })

  it('is no difference where others wrote the same meanwhile', async () => {
    const now = { ...OPEN, isAnswered: true, figure: '14 %', difficulty: '2025-09-30', version: 2 }
    const { told } = await compared('moved', { ...REPORT, items: [FIRST, now] })
    expect(told.map(([ordinal]) => ordinal)).toEqual([1])
  })
})

describe('a spreadsheet that is kept', () => {
  const MISREAD = { address: 'A1', text: '' }
  const FIXED_ROW = { reference: 'pl_1', cells: { title: { address: 'C3', text: '' } }, sent: null }
  const withMore = (file: object, more: object) => JSON.stringify({ ...file, ...more })
  const keptAs = (returned: string) => keptFile({ fields: { returned } })

  it('is known again with what its cells that are filled in were, and marked by what it says', async () => {
    const file = await returned('moved')
    if (!file.ok) throw new Error(file.problem)
    const kept = keptAs(JSON.stringify(file.value))
    expect(kept?.file).toEqual(file.value)
    expect(Object.keys(kept?.file.rows[0]?.sent ?? {})).toEqual([...OPEN_COLUMNS])
    const other = keptAs(JSON.stringify({ ...file.value, name: 'another' }))
    expect(other?.mark).not.toBe(kept?.mark)
  })

  it.each([
    ['no JSON', () => '{'],
    ['of another shape', () => '{}'],
    [
      'with what is no reason',
      (file: object) => withMore(file, { misread: [{ ...MISREAD, why: 'because' }] }),
    ],
    ['with a column that is not filled in', (file: object) => withMore(file, { rows: [FIXED_ROW] })],
  ])('is none when it is %s', async (_, change) => {
    const file = await returned('moved')
    if (!file.ok) throw new Error(file.problem)
    expect(keptAs(withMore(file.value, {}))).not.toBeNull()
    expect(keptAs(change(file.value))).toBeNull()
  })
})

describe('a figure of a spreadsheet', () => {
  it.each([
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1234.5', '1234.5'],
    ['14%', '14%'],
    ['14\u00a0%', '14%'],
    ['-3,0', '-3'],
    ['12–15 рабочих мест', '12–15 рабочих мест'],
    ['30.09.2025', '30.09.2025'],
  ])('that is a number alone has one plain form: %s', (text, plain) => {
    expect(plainFigure(text, marks)).toBe(plain)
  })

  it.each([
    ['1 234,5 млн сум', '1\u00a0234\u00a0500\u00a0000 сум'],
    ['1,5 млрд. долларов США', '1\u00a0500\u00a0000\u00a0000 долларов США'],
    ['-2 тыс', '−2000'],
    ['120 рабочих мест', null],
    ['14%', null],
  ])('with a word for its size is told in full: %s', (text, meant) => {
    expect(figureMeant(text, marks)).toBe(meant)
  })
})
