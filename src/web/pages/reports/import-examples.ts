import type { ComparedFile } from './compared-file.js'
import { taskExamples } from './examples.js'
import type { ImportForm } from './import.js'
import type { ReportLine, WholeReport } from './report.js'
import { hashIn } from './workbook.js'
import { OPEN_COLUMNS, saidIn } from './workbook-columns.js'
import { differencesOf } from './workbook-differences.js'
import type { ReturnedFile } from './workbook-kept.js'

const [BEGUN] = Object.values(taskExamples).map(({ report }) => report) as [WholeReport]
const [FIRST, OPEN] = BEGUN.items as [ReportLine, ReportLine]
const PATH = `/reports/${BEGUN.id}/import`

/** By what the cells of a line were known when the file was sent. */
function sentAs(line: ReportLine): Record<string, string> {
  const hashed = OPEN_COLUMNS.map((column) => {
    const cell = { reference: line.id, column, text: saidIn(line)[column] }
    return [column, hashIn('ru')(cell)]
  })
  return Object.fromEntries(hashed)
}

const FILE: ReturnedFile = {
  name: 'отчёт примеров.xlsx',
  number: 412,
  language: 'ru',
  rows: [
    {
      reference: FIRST.id,
      cells: {
        words: { address: 'G3', text: 'Заложен фундамент, возведены стены' },
        figure: { address: 'I3', text: '1,5 млн сумов' },
      },
      sent: { ...sentAs(FIRST), figure: 'another', request: 'another' },
    },
    {
      reference: OPEN.id,
      cells: { difficulty: { address: 'J4', text: 'Нет дороги' } },
      sent: sentAs(OPEN),
    },
  ],
  added: [{ at: 5, cells: { title: 'кран примеров', words: 'Установлен' } }],
  misread: [
    { address: 'G4', text: '=A1', why: 'formula' },
    { address: 'C3', text: 'чужой заголовок', why: 'fixed' },
  ],
  otherSheets: ['Заметки'],
  otherColumns: ['Примечание'],
}

function compared(file: ReturnedFile): ComparedFile {
  const differences = differencesOf(file, BEGUN, 'ru')
  const changedBy = new Map([[FIRST.id, { name: 'Checker UZ', at: '2026-04-02T10:00:00.000Z' }]])
  return { file, mark: 'a1b2c3d4e5f60718', now: 430, differences, changedBy, ticked: null }
}

const FORM: ImportForm = { report: BEGUN, path: PATH, problems: [], compared: null, taken: [] }
const NOTHING: ReturnedFile = { ...FILE, rows: [], added: [], misread: [], otherSheets: [], otherColumns: [] }
const UNKNOWN: ReturnedFile = {
  ...NOTHING,
  number: null,
  rows: [{ reference: FIRST.id, cells: { words: { address: 'G2', text: 'Возведены стены' } }, sent: null }],
}

/** Examples of a spreadsheet sent back: asked for, not read, with differences, without any, without its hidden sheet,
 *  overtaken, taken in part, of another window's file, and of one that is gone. */
export const importExamples: Readonly<Record<string, ImportForm>> = {
  usual: FORM,
  wrong: { ...FORM, problems: [{ field: 'file', message: 'The file is damaged and cannot be opened' }] },
  differences: { ...FORM, compared: compared(FILE) },
  none: { ...FORM, compared: compared(NOTHING) },
  unknown: { ...FORM, compared: compared(UNKNOWN) },
  overtaken: {
    ...FORM,
    compared: compared(FILE),
    problems: [{ field: `takewords-${FIRST.id}`, message: '1. Somebody changed it' }],
  },
  part: {
    ...FORM,
    compared: compared({ ...FILE, rows: FILE.rows.slice(0, 1) }),
    problems: [{ field: 'takenew-5', message: 'Row 5 of the file: the report was checked meanwhile' }],
    taken: [{ name: `${OPEN.ordinal}.`, title: OPEN.title }],
  },
  another: {
    ...FORM,
    compared: { ...compared(FILE), ticked: new Set([`takefigure-${FIRST.id}`]) },
    problems: [{ field: 'main', message: 'Another file was sent here' }],
  },
  gone: { ...FORM, problems: [{ field: 'file', message: 'The file was taken or forgotten' }] },
}
