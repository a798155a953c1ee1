import { deflateSync } from 'node:zlib'
import { doublingPdf, linesDrawn, pdfOf, pdfOfObjects, streamOf } from './pdfs.js'

/** A document that no program would make, and what is wrong with it. */
export interface Malformed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Numbers below a bound, the same ones for the same seed. */
type Chance = (below: number) => number

/** source: Numerical Recipes, 3rd edition, 7.1: a linear generator, enough for tests */
function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const pick = <One>(list: readonly One[], chance: Chance): One => list[chance(list.length)] as One
const latin = (text: string) => Buffer.from(text, 'latin1')
const packed = (data: Uint8Array, entries = '') =>
  streamOf(deflateSync(data), `/Filter /FlateDecode ${entries}`)

const WELL_MADE = pdfOf({
  pages: [
    { draws: linesDrawn('The presidents agreed to build', 'a bridge over the river.') },
    { draws: '/X Do', forms: { X: linesDrawn('A form') } },
    { draws: '' },
  ],
  packed: deflateSync(latin(linesDrawn('Words that were packed'))),
})

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** One page whose parts are given: 1 catalogue, 2 tree, 3 page, 4 its stream, 5 its font, then more. */
function withParts({
  catalogue = '<< /Type /Catalog /Pages 2 0 R >>',
  tree = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  page = '',
  stream = streamOf(latin(linesDrawn('Words')), ''),
  font = FONT,
  more = [] as readonly (Buffer | string)[],
  trailer = '',
}): Uint8Array {
  const own = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R /Y 7 0 R >> >> ${page} >>`
  return pdfOfObjects([catalogue, tree, own, stream, font, ...more], trailer)
}

function truncated(chance: Chance): Uint8Array {
  return WELL_MADE.slice(0, 5 + chance(WELL_MADE.length - 5))
}

function flipped(chance: Chance): Uint8Array {
  const bytes = WELL_MADE.slice()
  for (let left = 1 + chance(200); left > 0; left--) {
    const at = 5 + chance(bytes.length - 5)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance(8))
  }
  return bytes
}

/** Stretches left out, doubled, or moved elsewhere. */
function torn(chance: Chance): Uint8Array {
  const from = 5 + chance(WELL_MADE.length - 5)
  const to = from + chance(WELL_MADE.length - from)
  const piece = WELL_MADE.slice(from, to)
  const rest = Buffer.concat([WELL_MADE.slice(0, from), WELL_MADE.slice(to)])
  const at = 5 + chance(rest.length - 5)
  const moved = [rest.subarray(0, at), ...Array(chance(4)).fill(piece), rest.subarray(at)]
  return new Uint8Array(Buffer.concat(moved))
}

const form = (draws: string, resources = '<< /XObject << /X 6 0 R /Y 7 0 R >> /Font << /F1 5 0 R >> >>') =>
  streamOf(latin(draws), `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources ${resources}`)

/** References that lead back to where they stand. */
function looped(chance: Chance): Uint8Array {
  const depth = 2 + chance(30)
  const chain = Array.from({ length: depth }, (_, at) => `${6 + ((at + 1) % depth)} 0 R`)
  return pick(
    [
      () => withParts({ tree: '<< /Type /Pages /Count 1 /Kids [2 0 R] >>' }),
      () => withParts({ tree: `<< /Type /Pages /Count ${depth} /Kids [3 0 R 2 0 R 3 0 R] /Parent 2 0 R >>` }),
      () => withParts({ catalogue: '<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>' }),
      () => withParts({ page: '/Contents [4 0 R 3 0 R 4 0 R] /Resources 3 0 R' }),
      () => withParts({ stream: streamOf(latin('/X Do'), ''), more: [form('/X Do')] }),
      () => withParts({ stream: streamOf(latin('/X Do'), ''), more: [form('/Y Do'), form('/X Do /X Do')] }),
      () => withParts({ page: '/Contents 6 0 R', more: chain }),
      () => withParts({ stream: latin('<< /Length 4 0 R >>\nstream\nBT ET\nendstream') }),
      () => withParts({ trailer: '/Prev 9' }),
      () =>
        withParts({
          font: `<< /Type /Font /Subtype /Type0 /BaseFont /A /DescendantFonts [5 0 R] /Encoding 5 0 R /ToUnicode 5 0 R >>`,
        }),
      () =>
        withParts({
          font: '<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 1 1] /CharProcs << /a 6 0 R >> /Encoding << /Differences [0 /a] >> /FirstChar 0 /LastChar 255 /Widths [1] /Resources << /Font << /F1 5 0 R >> >> >>',
          more: [streamOf(latin('1 0 d0 BT /F1 1 Tf <00000000> Tj ET'), '')],
        }),
      () => doublingPdf(depth),
    ],
    chance,
  )()
}

const HUGE = [
  '2147483647',
  '4294967296',
  '99999999999999999999',
  '-1',
  '1e308',
  '0.0000001',
  '65536000',
] as const

/** Counts of what is not there. */
function counted(chance: Chance): Uint8Array {
  const huge = pick(HUGE, chance)
  const kids = Array(1 + chance(50_000))
    .fill('3 0 R')
    .join(' ')
  const rows = Buffer.alloc(chance(2_000), chance(256))
  const table = (entries: string) => packed(rows, `/Type /XRef /Root 1 0 R ${entries}`)
  return pick(
    [
      () => withParts({ tree: `<< /Type /Pages /Count ${huge} /Kids [3 0 R] >>` }),
      () => withParts({ tree: `<< /Type /Pages /Count ${kids.length} /Kids [${kids}] >>` }),
      () => withParts({ trailer: `/Size ${huge} /Prev ${huge}` }),
      () => withParts({ stream: latin(`<< /Length ${huge} >>\nstream\nBT ET\nendstream`) }),
      () => withParts({ page: `/MediaBox [0 0 ${huge} ${huge}] /Rotate ${huge} /UserUnit ${huge}` }),
      () => withParts({ more: [table(`/Size ${huge} /W [1 ${huge} 2]`)], trailer: '/XRefStm 400' }),
      () => withParts({ more: [table(`/Size 10 /W [1 2 2] /Index [0 ${huge}]`)], trailer: '/XRefStm 400' }),
      () =>
        withParts({
          stream: packed(rows, `/DecodeParms << /Predictor 12 /Columns ${huge} /Colors ${huge} >>`),
        }),
      () => withParts({ more: [packed(rows, `/Type /ObjStm /N ${huge} /First ${huge} /Extends 6 0 R`)] }),
      () =>
        withParts({
          font: `<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 0 /LastChar ${huge} /Widths [${huge}] >>`,
        }),
    ],
    chance,
  )()
}

/** A stream packed again and again, or by what does not fit it. */
function packedTwice(chance: Chance): Uint8Array {
  const depth = 1 + chance(40)
  const names = [
    'FlateDecode',
    'ASCIIHexDecode',
    'ASCII85Decode',
    'LZWDecode',
    'RunLengthDecode',
    'DCTDecode',
    'JBIG2Decode',
    'Crypt',
  ]
  const filters = Array.from({ length: depth }, () => `/${pick(names, chance)}`).join(' ')
  const noise = Buffer.from(Array.from({ length: 3_000 }, () => chance(256)))
  const bomb = Buffer.alloc(1_000_000 * (1 + chance(80)), ' ')
  const thrice = deflateSync(deflateSync(deflateSync(bomb, { level: 9 }), { level: 9 }))
  return pick(
    [
      () => withParts({ stream: streamOf(noise, `/Filter [${filters}]`) }),
      () => withParts({ stream: streamOf(deflateSync(noise), `/Filter [/FlateDecode ${filters}]`) }),
      () => withParts({ stream: streamOf(thrice, '/Filter [/FlateDecode /FlateDecode /FlateDecode]') }),
      () =>
        withParts({
          stream: streamOf(
            Buffer.alloc(20_000, 0x80),
            `/Filter [${'/RunLengthDecode '.repeat(1 + chance(6))}]`,
          ),
        }),
      () => withParts({ stream: streamOf(deflateSync(noise).subarray(0, 200), '/Filter /FlateDecode') }),
      () =>
        withParts({
          stream: streamOf(latin('z'.repeat(20_000)), '/Filter [/ASCII85Decode /RunLengthDecode]'),
        }),
    ],
    chance,
  )()
}

/** Things within things, and things without end. */
function nested(chance: Chance): Uint8Array {
  const depth = 10 ** (2 + chance(4))
  const draws = (text: string) => withParts({ stream: streamOf(latin(text), '') })
  return pick(
    [
      () => draws(`BT /F1 12 Tf ${'['.repeat(depth)} TJ ET`),
      () => draws(`BT /F1 12 Tf ${'<<'.repeat(depth)} Tj ET`),
      () => draws(`${'q '.repeat(depth)} BT /F1 12 Tf (Words) Tj ET`),
      () => draws(`BT /F1 12 Tf ${'('.repeat(depth)}Words`),
      () => draws(`${'BT '.repeat(depth)}/F1 12 Tf (Words) Tj`),
      () => draws(`BT /F1 12 Tf ${'(Words) Tj '.repeat(depth)} ET`),
      () => draws(`BT /F1 1e30 Tf 1e30 0 0 1e-30 1e308 -1e308 Tm (${'a'.repeat(depth)}) Tj ET`),
      () => withParts({ catalogue: `<< /Type /Catalog /Pages 2 0 R /Names ${'['.repeat(depth)} >>` }),
      () => withParts({ page: `/Annots ${'<< /A '.repeat(depth)}` }),
    ],
    chance,
  )()
}

/** Tables of signs that name millions, or none. */
function misread(chance: Chance): Uint8Array {
  const huge = pick(
    ['<00000000> <ffffffff> <0000>', '<0000> <ffff> <d800>', `<00> <ff> [${'<0041> '.repeat(9)}]`],
    chance,
  )
  const kind = pick(['bfrange', 'bfchar', 'cidrange', 'codespacerange'], chance)
  const lines = `${huge}\n`.repeat(1 + chance(300))
  const map = `/CIDInit /ProcSet findresource begin begincmap 300 begin${kind}\n${lines}end${kind} endcmap`
  const type0 = `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding ${pick(['/Identity-H', '6 0 R', '/UniGB-UCS2-H'], chance)} /ToUnicode 6 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 1e9 /W [0 [${'9 '.repeat(chance(9_000))}]] >>] >>`
  const words = streamOf(latin(`BT /F1 12 Tf <${'00410042'.repeat(1 + chance(2_000))}> Tj ET`), '')
  return withParts({ font: type0, stream: words, more: [streamOf(latin(map), '/Type /CMap /CMapName /A')] })
}

const WAYS: Readonly<Record<string, (chance: Chance) => Uint8Array>> = {
  truncated,
  flipped,
  torn,
  looped,
  counted,
  packedTwice,
  nested,
  misread,
}

/** So many malformed documents, the same ones each time, each way in its turn. */
export function malformedPdfs(count: number): readonly Malformed[] {
  const ways = Object.entries(WAYS)
  return Array.from({ length: count }, (_, at) => {
    const [name, make] = ways[at % ways.length] as (typeof ways)[number]
    return { name: `${name} ${at}`, bytes: make(chanceOf(at * 7_919 + 1)) }
  })
}
