/** How binding the words are, strongest first. */
export const FORCES = [
  'ordered',
  'agreed',
  'intended',
  'proposed',
  'supported',
  'discussed',
  'reported',
] as const

export type Force = (typeof FORCES)[number]

/** Negative when `a` binds more strongly than `b`, zero when alike. */
export function compareForce(a: Force, b: Force): number {
  return FORCES.indexOf(a) - FORCES.indexOf(b)
}
