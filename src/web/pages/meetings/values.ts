import type { StoredStatement } from '../../../register/index.js'
import type { SlotName } from '../../../statements/index.js'

/** The value of the first slot of a name; null when there is none. */
export function valueIn({ slots }: Pick<StoredStatement, 'slots'>, name: SlotName): string | null {
  return slots.find((slot) => slot.name === name)?.value.text ?? null
}
