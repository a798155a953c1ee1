import { z } from 'zod'
import { sha256Hex } from '../../../kernel/index.js'
import type { FormDraft } from '../../../register/index.js'
import { NEW_COLUMNS, OPEN_COLUMNS } from './workbook-columns.js'
import { MISREAD } from './workbook-said.js'

const misread = z.object({ address: z.string(), text: z.string(), why: z.enum(MISREAD) })
const changed = z.object({ address: z.string(), text: z.string() })

const schema = z.object({
  name: z.string(),
  /** The last entry of the journal when the file was sent; null when the file does not tell. */
  number: z.number().nullable(),
  language: z.string(),
  rows: z.array(
    z.object({
      reference: z.string(),
      cells: z.partialRecord(z.enum(OPEN_COLUMNS), changed),
      /** By what each cell that is filled in was known when it was sent; null when the file does not tell. */
      sent: z.partialRecord(z.enum(OPEN_COLUMNS), z.string()).nullable(),
    }),
  ),
  added: z.array(z.object({ at: z.number(), cells: z.partialRecord(z.enum(NEW_COLUMNS), z.string()) })),
  misread: z.array(misread),
  otherSheets: z.array(z.string()),
  otherColumns: z.array(z.string()),
})

/** A file as it came back, each cell read: only what differs from what was sent, and what is not understood. */
export type ReturnedFile = z.infer<typeof schema>
export type MisreadCell = z.infer<typeof misread>

/** A file as it is kept; `mark` tells it from any other, as versions of what is kept begin anew once it was forgotten. */
export interface KeptFile {
  readonly file: ReturnedFile
  readonly mark: string
}

/** So many letters tell two files of one person apart. */
const MARK_LETTERS = 16

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The file that is kept; null when none is, or it is of another shape. */
export function keptFile(draft: Pick<FormDraft, 'fields'> | null): KeptFile | null {
  const text = draft?.fields.returned ?? ''
  const parsed = schema.safeParse(parsedJson(text))
  return parsed.success ? { file: parsed.data, mark: sha256Hex(text).slice(0, MARK_LETTERS) } : null
}
