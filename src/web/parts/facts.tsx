import type { Child } from 'hono/jsx'

/** One line of a list of facts; nothing when the value is absent. */
export function Fact({ name, children }: { name: string; children?: Child }) {
  if (children === null || children === undefined || children === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
