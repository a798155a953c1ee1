import type {
  ContractMention,
  ContractReading,
  ContractSlot,
  ContractStatement,
} from '../../src/statements/index.js'

/** A slot on one line: `due: 2025 ← “в этом году”`, and the reason where it is inferred. */
function slotLine({ name, value, quote, why }: ContractSlot): string {
  return `${name}: ${value} ← “${quote}”${why === undefined ? '' : ` (inferred: ${why})`}`
}

function readableStatement({ kind, force, quote, slots }: ContractStatement) {
  return { says: `${kind}, ${force}`, quote, slots: slots.map(slotLine) }
}

function mentionLine({ kind, quote, value }: ContractMention): string {
  return `${kind}: ${quote}${value === undefined ? '' : ` = ${value}`}`
}

/** The words left over; a text of which nothing was read is not written down once more. */
function remainderLines({ remainder }: ContractReading, text: string): string[] {
  const lines = remainder.map(({ start, end }) => text.slice(start, end))
  return lines.join('') === text.trim() ? ['the whole text'] : lines
}

/** A reading as people compare it: without ids, rule names and offsets, which move when nothing that matters does.
 *  shapes: one line a slot, mention and remainder, so that a difference is a line */
export function readable(reading: ContractReading, text: string): string {
  const lines = {
    language: reading.document.lang,
    statements: reading.statements.map(readableStatement),
    mentions: reading.mentions.map(mentionLine),
    remainder: remainderLines(reading, text),
    problems: reading.problems.map(({ code }) => code),
  }
  return `${JSON.stringify(lines, null, 2)}\n`
}
