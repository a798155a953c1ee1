import type { Pattern, Test } from './pattern.js'

/** Whether a pattern asks a question of a sort about any of its items. */
export function asksFor(pattern: Pattern, isSo: (test: Test) => boolean): boolean {
  switch (pattern.shape) {
    case 'test':
      return isSo(pattern)
    case 'seq':
    case 'either':
      return pattern.parts.some((part) => asksFor(part, isSo))
    default:
      return asksFor(pattern.part, isSo)
  }
}
