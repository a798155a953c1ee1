import type { Figure } from '../../../register/index.js'
import { figureLists } from '../figures/examples.js'
import type { MirrorLine } from './mirror-line.js'
import { type TradeAsked, type TradeKnown, type TradeView, viewOf } from './view.js'

function line(period: string, first: string | null, second: string | null, gap: string | null): MirrorLine {
  return {
    ...{ id: `UZ-KZ/${period}`, measure: 'trade', direction: 'both-ways', coverage: 'goods', period },
    ...{ product: null, unit: 'USD million', first, firstBound: first && 'exact' },
    ...{ firstVintage: first && '2025-02', firstSource: first && 'An example office' },
    ...{ second, secondBound: second && 'exact', secondVintage: second && '2025-03-20' },
    secondSource: second && 'Another example office',
    ...{ gap, gapBound: gap && 'exact' },
  }
}

const ASKED: TradeAsked = { as: 'chart', of: undefined, knownOn: undefined }

const SERIES = {
  ...{ id: 'se_example', measure: 'trade-turnover', flow: 'both-ways', reporter: 'UZ', partner: 'KZ' },
  ...{
    frequency: 'year',
    unit: 'USD million',
    coverage: 'goods',
    product: null,
    periods: 4,
    source: 'An example office',
  },
} as const

const PUBLISHED = {
  ...{ id: 'ob_example', series: 'se_example', reporter: 'UZ', product: null, period: '2023', value: '4300' },
  ...{ bound: 'exact', unit: 'USD million', vintage: '2025-02', status: 'preliminary' },
  ...{ source: 'An example office' },
} as const

const known: TradeKnown = {
  ...{ pair: 'UZ-KZ', today: '2026-11-25', asked: ASKED, series: [SERIES], published: [PUBLISHED] },
  ...{ vintages: ['2025-02'], groupMirrors: [] },
  mirrors: [
    line('2019', '3300', '3350', '-50'),
    line('2020', '2900', '3050', '-150'),
    line('2022', '4650', null, null),
    line('2023', '4300', '4500', '-200'),
    line('2024', '4300', null, null),
    { ...line('2023-03', '120', '118', '2'), direction: 'UZ>KZ' },
  ],
  claims: (figureLists.list ?? []).slice(0, 1).map((figure: Figure) => ({ figure, series: ['se_example'] })),
}

function group(product: string, direction: string, line: MirrorLine): MirrorLine {
  return { ...line, id: `${line.id}/${direction}/${product}`, product, direction }
}

const GROUPS: TradeKnown = {
  ...known,
  series: [SERIES, { ...SERIES, id: 'se_group', product: 'section-15' }],
  groupMirrors: [
    group('section-02', 'UZ>KZ', line('2024', '310.5', '298', '12.5')),
    group('section-15', 'KZ>UZ', line('2024', '540', null, null)),
    group('section-15', 'UZ>KZ', line('2024', null, '75.25', null)),
    group('section-02', 'UZ>KZ', line('2023', '280', '281', '-1')),
  ],
}

const apart = [line('2017', null, '2000', null), line('2025', '4970', null, null)]

/** Examples of the trade monitor. */
export const tradeExamples: Readonly<Record<string, TradeView>> = {
  chart: viewOf(known),
  table: viewOf({ ...known, asked: { ...ASKED, as: 'table' } }),
  sources: viewOf({ ...known, asked: { ...ASKED, as: 'sources' } }),
  groups: viewOf(GROUPS),
  unpublished: viewOf({ ...GROUPS, groupMirrors: [] }),
  apart: viewOf({ ...known, mirrors: apart, claims: [] }),
  empty: viewOf({ ...known, mirrors: [], series: [], published: [], vintages: [], claims: [] }),
}
