import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts'
import type { GridComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { Markup } from '../layout/markup.js'
import { type DrawnNode, markupOfNode } from './svg-tree.js'

/** What a drawing is told: lines and shapes of our own over one grid. */
export type Drawing = ComposeOption<LineSeriesOption | CustomSeriesOption | GridComponentOption>

export interface Size {
  readonly width: number
  readonly height: number
}

interface VectorPainter {
  readonly renderToVNode: (options: { readonly useViewBox: boolean }) => DrawnNode
}

async function loadLibrary() {
  const [{ init, use }, charts, { GridComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  use([charts.LineChart, charts.CustomChart, GridComponent, SVGRenderer])
  return init
}

let library: ReturnType<typeof loadLibrary> | undefined

/** Draws on the server what the library lays out, as elements of ours. The library takes half a second to load, so that
 *  is done when the first picture is asked for and never before. */
export async function drawShapes(drawing: Drawing, size: Size): Promise<readonly Markup[]> {
  library ??= loadLibrary()
  const init = await library
  const chart = init(null, null, { ssr: true, renderer: 'svg', ...size })
  try {
    chart.setOption({ animation: false, ...drawing })
    chart.renderToSVGString()
    const painter = chart.getZr().painter as unknown as VectorPainter
    const { children = [] } = painter.renderToVNode({ useViewBox: true })
    return children.flatMap((child) => (child && child.tag === 'g' ? [markupOfNode(child)] : []))
  } finally {
    chart.dispose()
  }
}
