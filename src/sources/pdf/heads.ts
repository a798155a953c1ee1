import type { Line } from './lines.js'

/** So many lines at either end of a page may be its head or foot. */
const EDGE = 2
/** A head stands at the same height on every page, give or take so many points. */
const NEAR = 3

/** Lines that stand at the ends of a page: those highest up and lowest down. */
function edgeLines(page: readonly Line[]): readonly Line[] {
  const byHeight = [...page].sort((one, other) => one.y - other.y)
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])]
}

/** What a head says on every page: its words without their numbers. */
function sayingOf({ text }: Line): string {
  return text.replace(/\p{N}+/gu, '#')
}

function isSame(one: Line, other: Line): boolean {
  return Math.abs(one.y - other.y) <= NEAR && sayingOf(one) === sayingOf(other)
}

/** A head that counts pages counts them one by one; other numbers that change are none of a head. */
function countsAlike(one: Line, other: Line, pages: number): boolean {
  const [first, second] = [one, other].map(({ text }) => text.match(/\d+/g) ?? [])
  return (first ?? []).every((number, at) => {
    const step = Number(second?.[at]) - Number(number)
    return step === 0 || step === pages
  })
}

/** The pages without their running heads and numbers: lines at an end of a page that stand there on at least half of the pages, and
 *  on two. Of one page nothing is known to be repeated. */
export function withoutHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const edges = pages.map(edgeLines)
  const least = Math.max(2, Math.ceil(pages.length / 2))
  const isHead = (line: Line, at: number) => {
    const like = edges.filter((edge, other) =>
      edge.some((one) => isSame(one, line) && countsAlike(line, one, other - at)),
    )
    return like.length >= least
  }
  return pages.map((page, at) => page.filter((line) => !(edges[at]?.includes(line) && isHead(line, at))))
}
