/** The ten kinds of statement; the list is closed (contract kelisim.reading/1, section 2). */
export const KINDS = [
  'meeting',
  'figure',
  'commitment',
  'project',
  'event',
  'document',
  'report',
  'greeting',
  'award',
  'topic',
] as const

export type Kind = (typeof KINDS)[number]
