/** What both sides say of one period; the row of the list `mirror`. */
export interface MirrorLine {
  readonly id: string
  readonly measure: string
  readonly direction: string
  readonly coverage: string
  /** Null for all goods together. */
  readonly product: string | null
  readonly period: string
  readonly unit: string
  readonly first: string | null
  readonly firstBound: string | null
  readonly firstVintage: string | null
  readonly firstSource: string | null
  readonly second: string | null
  readonly secondBound: string | null
  readonly secondVintage: string | null
  readonly secondSource: string | null
  readonly gap: string | null
  readonly gapBound: string | null
}
