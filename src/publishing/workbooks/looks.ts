import { SPREADSHEET, XML_HEAD } from './ecma.js'

/** How a cell looks; the number is its place among the formats of the styles below. */
export const LOOKS = {
  plain: 0,
  heading: 1,
  id: 2,
  fixed: 3,
  'fixed-day': 4,
  open: 5,
} as const
export type Look = keyof typeof LOOKS

/** Cells that are filled in are text (format 49), so that nothing typed turns into a day; days stand in the reader's order (14). */
const FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="2" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="2" borderId="1" xfId="0" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>',
  '<xf numFmtId="14" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="4" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyAlignment="1" applyProtection="1"><alignment wrapText="1" vertical="top"/><protection locked="0"/></xf>',
]

const FONTS = [
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><sz val="8"/><color rgb="FF5A626B"/><name val="Calibri"/></font>',
]

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
}

/** The first two are those that spreadsheets keep for themselves; then what is not filled in, headings, and what is. */
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('F0EEE8'),
  solid('DDD8CC'),
  solid('FFFFFF'),
]

const EDGE = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFDDD8CC"/></${side}>`)
  .join('')

function listed(name: string, parts: readonly string[]): string {
  return `<${name} count="${parts.length}">${parts.join('')}</${name}>`
}

/** The styles of a workbook: grey what is only read, white what is filled in. */
export const STYLES = [
  `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET}">`,
  listed('fonts', FONTS),
  listed('fills', FILLS),
  listed('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${EDGE}<diagonal/></border>`,
  ]),
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  listed('cellXfs', FORMATS),
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('')
