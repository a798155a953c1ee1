import fc from 'fast-check'

/** Pieces that trip readers of text: halves of pairs, floods of marks, turned directions, odd blanks and joiners. */
export const PIECES = [
  ...['\ud83c', '\udf1f', '🌟', '\uffff', '\u0000', '\ufeff', '\u00ad', '\u200b', '\u200d', '\u2060'],
  ...['\u0301'.repeat(40), '\u0306', '\u0308', 'и\u0306', 'е\u0308', '\u20dd', '\ufe0f', 'ﬁ', 'İ', 'ẞ'],
  ...['\u202e', '\u202c', '\u2066', '\u2069', '\u061c', 'שלום', 'عربي', '\u2028', '\u2029', '\u0085'],
  ...['\r\n', '\n\n', '\t', '\u00a0', '\u202f', '\u2009', ' ', '.', '…', '?!', '«', '»', '”', '—', '-', '–'],
  ...['ʻ', 'ʼ', '’', "'", '`', '1 000', '4,4', '1.5', '2025-жил', '29', '½', '٣', '一', 'млрд', 'г', 'А. Б.'],
  ...[
    'Ўзбекистон',
    'oʻzbek',
    'Қазақстан',
    'Ёлка',
    'страна-участница',
    'US$',
    '5 %',
    '№ 7',
    '• первое',
    ';',
    ':',
  ],
] as const

/** Texts made of hostile pieces and of any units at all, well formed or not. */
export function hostileText(): fc.Arbitrary<string> {
  const units = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  })
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: units },
  )
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
}

/** A table as languages give them: letters alike, letters dropped. */
export const FOLDING_TABLE = { ё: 'е', ʻ: "'", '’': "'", ʼ: '', ў: 'ў' } as const

export const ABBREVIATIONS: ReadonlySet<string> = new Set(['г', 'млрд', 'тыс'])
