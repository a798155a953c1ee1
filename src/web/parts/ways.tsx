import type { Screen } from '../screen.js'

/** One way of several to look at the same thing. */
export interface WayLink {
  readonly title: string
  readonly path: string
  readonly isCurrent: boolean
}

interface WaysProps {
  readonly name: string
  readonly ways: readonly WayLink[]
  readonly screen: Screen
}

/** The ways to look at one thing, as links; the one that is shown is marked. */
export function WayLinks({ name, ways, screen }: WaysProps) {
  return (
    <nav class="ways" aria-label={name}>
      <ul class="chips">
        {ways.map(({ title, path, isCurrent }) => (
          <li>
            <a href={screen.href(path)} aria-current={isCurrent ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
