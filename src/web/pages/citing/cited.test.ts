import { describe, expect, it } from 'vitest'
import { apaOf, bibtexOf, type Cited, gostOf } from './cited.js'

const cited: Cited = {
  statement: {
    reference: 'UZ-KZ/2026-06-12/05',
    readoutTitle: 'Встреча на берегу озера',
    published: '2026-06-13',
    quote: 'Министрам поручено подготовить план',
  },
  publisher: 'Казахстан',
  source: 'https://example.org/readout/7',
  address: 'https://kelisim.example/r/UZ-KZ/2026-06-12/05',
  seen: '2026-11-26',
}

const undated: Cited = {
  ...cited,
  statement: { ...cited.statement, published: null },
  publisher: null,
  source: null,
}

describe('a citation', () => {
  it('follows GOST R 7.0.5', () => {
    expect(gostOf(cited)).toBe(
      'Встреча на берегу озера [Электронный ресурс] // Казахстан. 13.06.2026. URL: https://example.org/readout/7. Утверждение UZ-KZ/2026-06-12/05 // Kelisim. URL: https://kelisim.example/r/UZ-KZ/2026-06-12/05 (дата обращения: 26.11.2026).',
    )
  })

  it('follows APA', () => {
    expect(apaOf(cited)).toBe(
      'Казахстан. (2026, June 13). Встреча на берегу озера. https://example.org/readout/7 [Statement UZ-KZ/2026-06-12/05]. In Kelisim. Retrieved November 26, 2026, from https://kelisim.example/r/UZ-KZ/2026-06-12/05',
    )
  })

  it('says so when day, publisher and source are not known', () => {
    expect(gostOf(undated)).toContain('Встреча на берегу озера [Электронный ресурс]. б. д. Утверждение')
    expect(apaOf(undated)).toMatch(/^\(n\.d\.\)\. Встреча/)
    expect(bibtexOf(undated)).not.toMatch(/author|year/)
  })

  it('is an entry of BibTeX whose braces close, whatever the title holds', () => {
    const odd = { ...cited, statement: { ...cited.statement, readoutTitle: 'On {trade} & 14 % \\end' } }
    const entry = bibtexOf(odd)
    expect(entry).toMatch(/^@misc\{kelisim-uz-kz-2026-06-12-05,\n/)
    expect(entry).toContain('{On  trade  \\& 14 \\%  end}')
    expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length)
  })
})
