/**
 * Pictures drawn on the server as SVG, each with its table; no script, no inline style, no picture without words.
 *
 *     const chart = await drawMirrors({ frame, table, points, ends, gap, number })     // in the route, before the page
 *     <Picture chart={chart} screen={screen} />                                        // in the page
 *
 * `frame` says what stands around the picture: `id` unique on the page, `title` the finding in a sentence, `unit`, a
 * `description` for those who do not see it, `source` with its vintage. `table` is the same matter in rows; its texts may be
 * markup, such as links. All words come from the page; numbers and dates are written by the screen before they come here.
 *
 * - `drawMirrors`      both sides' values over periods, the gap shaded           (async: drawn by the library)
 * - `drawBridge`       start + new − gone ± changed = end of one side            (async: drawn by the library)
 * - `slippageChart`    every due ever said over the day it was said              (at once)
 * - `restatementChart` the sayings of one commitment as a line through time      (at once)
 * - `regionMap`        counts in the regions of both states, a list beneath      (at once)
 * - `MonthGrid`        one month of a calendar as a table of weeks               (a part of a page, no picture)
 *
 * The library is loaded when the first picture is drawn. Drawings name inks (`ink.ts`), never colours: `static/charts.css`
 * gives each ink its colour in light, dark, print and forced colours. Side one is filled and solid, side two open and dashed.
 */
export { drawBridge } from './bridge.js'
export type { Chart, ChartTable } from './chart.js'
export { dayNumber } from './days.js'
export { MonthGrid } from './month-grid.js'
export { Picture } from './picture.js'
export { regionMap } from './region-map.js'
export { MAPPED_STATES } from './region-shapes.js'
export { restatementChart } from './restatements.js'
export { type SaidDue, slippageChart } from './slippage.js'
export { drawMirrors, type MirrorPoint } from './turnover.js'
