import { cellName } from './cell-names.js'
import { SPREADSHEET, XML_HEAD } from './ecma.js'
import type { SentTable } from './sent-table.js'
import { xmlOf } from './xml-text.js'

/** A note at a heading: its column, from 1, and what it tells. */
interface Note {
  readonly column: number
  readonly text: string
}

function notesOf({ columns }: SentTable): readonly Note[] {
  return columns.flatMap(({ example = '' }, at) =>
    example === '' ? [] : [{ column: at + 2, text: example }],
  )
}

/** Whether anything is noted at a heading of the table. */
export function hasNotes(table: SentTable): boolean {
  return notesOf(table).length > 0
}

/** The texts of the notes, as the part that holds them (ECMA-376, 18.7). */
export function notesMarkup(table: SentTable): string {
  const made = notesOf(table).map(
    ({ column, text }) =>
      `<comment ref="${cellName(1, column)}" authorId="0"><text><t xml:space="preserve">${xmlOf(text)}</t></text></comment>`,
  )
  return `${XML_HEAD}<comments xmlns="${SPREADSHEET}"><authors><author/></authors><commentList>${made.join('')}</commentList></comments>`
}

/** Shapes of a sheet are numbered from here. */
const FIRST_SHAPE = 1025
const LOOK =
  'position:absolute;margin-left:0;margin-top:0;width:220pt;height:80pt;z-index:1;visibility:hidden'

function shapeOf({ column }: Note, at: number): string {
  const from = column
  const anchor = [from, 15, 1, 2, from + 2, 15, 5, 4].join(', ')
  const data = `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column - 1}</x:Column></x:ClientData>`
  return `<v:shape id="_x0000_s${FIRST_SHAPE + at}" type="#_x0000_t202" style="${LOOK}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>${data}</v:shape>`
}

const NAMESPACES = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
].join(' ')

const SHAPE_TYPE = [
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
].join('')

/** Where the notes stand: programs draw them by this older markup alone (ECMA-376, part 4). */
export function noteShapes(table: SentTable): string {
  return `<xml ${NAMESPACES}>${SHAPE_TYPE}${notesOf(table).map(shapeOf).join('')}</xml>`
}
