/** From this share on, signs without a name show that a document does not tell its letters. */
const MOST_NAMELESS = 0.05

/** Signs that are no letter of any language: without a name, of nobody's use, or control characters. */
const NAMELESS = /[\p{Co}\p{Cn}\p{Cs}\ufffd]|[^\P{Cc}\t\n\f\r]/gu

/** Whether a document draws signs and does not tell which letters they are. */
export function isUnmapped(text: string): boolean {
  return (text.match(NAMELESS)?.length ?? 0) > text.replace(/\s/g, '').length * MOST_NAMELESS
}
