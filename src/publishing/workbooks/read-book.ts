import type { Archive } from '../../platform/index.js'
import { isDayFormat, isPercentFormat } from './number-formats.js'
import { UnreadWorkbook } from './unread.js'
import { walkMarkup } from './walk-markup.js'
import { writtenText } from './xml-text.js'

/** A sheet by its name and the part that holds it. */
export interface SheetPart {
  readonly name: string
  readonly part: string
}

/** What the cells of all sheets hang on.
 *  shapes: `texts` what cells name by number; `formats` by the number of a cell's look; `isFrom1904` where days are counted
 *  from 1904, as old machines did */
export interface Book {
  readonly sheets: readonly SheetPart[]
  readonly texts: readonly string[]
  readonly formats: readonly ('day' | 'percent' | null)[]
  readonly isFrom1904: boolean
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** A part named relative to the folder of the one that names it. */
function partNamed(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = `${folder}${target}`.split('/')
  const kept: string[] = []
  for (const step of steps) {
    if (step === '..') kept.pop()
    else if (step !== '.' && step !== '') kept.push(step)
  }
  return kept.join('/')
}

async function relationsOf(parts: Archive, part: string): Promise<readonly Relation[]> {
  const at = part.lastIndexOf('/') + 1
  const folder = part.slice(0, at)
  const xml = await parts.text(`${folder}_rels/${part.slice(at)}.rels`)
  const relations: Relation[] = []
  if (xml === null) return relations
  walkMarkup(xml, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: partNamed(Target, folder),
      })
    },
  })
  return relations
}

/** The texts that cells name by number; how a word of another script is spoken (`rPh`) is no part of them. */
async function sharedTexts(parts: Archive, part: string | undefined): Promise<readonly string[]> {
  const xml = part === undefined ? null : await parts.text(part)
  const texts: string[] = []
  if (xml === null) return texts
  let [text, isText, spoken] = ['', false, 0]
  walkMarkup(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') spoken += 1
      isText = name === 't' && spoken === 0
    },
    text: (more) => {
      if (isText) text += more
    },
    close: (name) => {
      if (name === 'rPh') spoken -= 1
      if (name === 't') isText = false
      if (name === 'si') texts.push(writtenText(text))
    },
  })
  return texts
}

/** What the look of each cell says of its number. */
async function formatsOf(parts: Archive, part: string | undefined): Promise<Book['formats']> {
  const xml = part === undefined ? null : await parts.text(part)
  const codes = new Map<string, string>()
  const looks: string[] = []
  if (xml === null) return []
  let isLooks = false
  walkMarkup(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '')
      if (name === 'cellXfs') isLooks = true
      if (name === 'xf' && isLooks) looks.push(attributes.numFmtId ?? '0')
    },
    close: (name) => {
      if (name === 'cellXfs') isLooks = false
    },
  })
  return looks.map((id) => {
    const format = { id: Number(id), code: codes.get(id) ?? '' }
    if (isDayFormat(format)) return 'day'
    return isPercentFormat(format) ? 'percent' : null
  })
}

interface Front {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[]
  readonly isFrom1904: boolean
}

function frontOf(xml: string): Front {
  const sheets: { name: string; relation: string }[] = []
  let isFrom1904 = false
  walkMarkup(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      if (name === 'sheet') sheets.push({ name: attributes.name ?? '', relation: relation ?? '' })
    },
  })
  return { sheets, isFrom1904 }
}

/** The front of a workbook; throws an `UnreadWorkbook`. */
export async function readBook(parts: Archive): Promise<Book> {
  const root = await relationsOf(parts, '')
  const book = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const xml = await parts.text(book)
  if (xml === null) throw new UnreadWorkbook('no-workbook')
  const relations = await relationsOf(parts, book)
  const named = (type: string) => relations.find((relation) => relation.type === type)?.target
  const { sheets, isFrom1904 } = frontOf(xml)
  return {
    sheets: sheets.flatMap(({ name, relation }) => {
      const found = relations.find(({ id, type }) => id === relation && type === 'worksheet')
      return found === undefined ? [] : [{ name, part: found.target }]
    }),
    texts: await sharedTexts(parts, named('sharedStrings')),
    formats: await formatsOf(parts, named('styles')),
    isFrom1904,
  }
}
