import type { Screen } from '../screen.js'

interface PagerProps {
  readonly screen: Screen
  readonly page: number
  readonly size: number
  readonly total: number
  /** The address of a page of this list. */
  readonly at: (page: number) => string
}

/** Links to the page before and the page after, when there are any. */
export function Pager({ screen, page, size, total, at }: PagerProps) {
  const pages = Math.max(1, Math.ceil(total / size))
  if (pages === 1) return null
  const { frame } = screen.words
  return (
    <nav class="pager" aria-label={frame.pages}>
      {page > 1 ? (
        <a rel="prev" href={at(page - 1)}>
          {frame.previousPage}
        </a>
      ) : null}
      <span>{screen.say(frame.pageOf, { page, pages })}</span>
      {page < pages ? (
        <a rel="next" href={at(page + 1)}>
          {frame.nextPage}
        </a>
      ) : null}
    </nav>
  )
}
