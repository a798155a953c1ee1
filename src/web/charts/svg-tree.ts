import { createElement } from 'hono/jsx'
import type { Markup } from '../layout/markup.js'
import { inkClass } from './ink.js'

/** A drawn element as the library gives it. */
export interface DrawnNode {
  readonly tag: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly children?: readonly (DrawnNode | null | undefined)[] | undefined
  readonly text?: string | undefined
}

const TAGS: ReadonlySet<string> = new Set([
  ...['g', 'path', 'rect', 'polygon', 'polyline', 'line', 'circle', 'text', 'tspan'],
])

/** Attributes that say shape and place; all else, styles too, is left behind. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'points', 'transform'],
  ...['text-anchor', 'dominant-baseline', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'],
])

function classOf({ tag, attrs = {} }: DrawnNode): string | undefined {
  const names = [inkClass('fill', attrs.fill), inkClass('line', attrs.stroke)].filter((name) => name !== null)
  const isOpen = attrs.fill === 'none' && tag !== 'text'
  const all = isOpen ? ['open', ...names] : names
  return all.length === 0 ? undefined : all.join(' ')
}

function attributesOf(node: DrawnNode): Record<string, unknown> {
  const kept = Object.entries(node.attrs ?? {}).filter(
    ([name, value]) => ATTRIBUTES.has(name) && value !== '',
  )
  return Object.fromEntries([...kept, ['class', classOf(node)]].filter(([, value]) => value !== undefined))
}

/** Whether anything of it would be seen. */
function isSeen({ tag, attrs = {}, children = [] }: DrawnNode): boolean {
  if (!TAGS.has(tag)) return false
  if (tag === 'g') return children.length > 0
  return attrs.fill !== 'none' || (attrs.stroke !== undefined && attrs.stroke !== 'none')
}

/** A drawn element as markup: known tags and attributes only, inks as classes, words escaped as any words are. */
export function markupOfNode(node: DrawnNode): Markup {
  const children = (node.children ?? []).flatMap((child) =>
    child && isSeen(child) ? [markupOfNode(child)] : [],
  )
  const words = node.text === undefined ? [] : [node.text]
  return createElement(node.tag, attributesOf(node), ...[...words, ...children].map(childOf))
}

type Piece = Parameters<typeof createElement>[2]

function childOf(child: Markup): Piece {
  return child as Piece
}
