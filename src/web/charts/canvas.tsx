import type { PropsWithChildren } from 'hono/jsx'
import type { ChartFrame } from './chart.js'

interface CanvasProps {
  readonly frame: ChartFrame
  readonly width: number
  readonly height: number
  /** `wide` or `narrow` when the picture is drawn for both; `small` when it is small everywhere. */
  readonly form?: 'wide' | 'narrow' | 'small'
}

/** The sheet a picture is drawn on; it scales with the page and tells its matter to those who do not see it. */
export function Canvas({ frame, width, height, form, children }: PropsWithChildren<CanvasProps>) {
  const id = `${frame.id}-${form ?? 'any'}`
  return (
    <svg
      class={form === undefined ? 'drawing' : `drawing ${form}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-told`}
    >
      <title id={`${id}-name`}>{frame.title}</title>
      <desc id={`${id}-told`}>{frame.description}</desc>
      {children}
    </svg>
  )
}
