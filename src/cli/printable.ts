/** Characters that could steer a terminal or turn the order of letters around; a quoted text is not trusted. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A quoted text made safe for a terminal: control marks become visible, line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (mark) => {
    const code = mark.charCodeAt(0)
    if (mark === '\n' || mark === '\t') return mark
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
  })
}

/** A quoted text on one line. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim())
}

/** A quoted text on one line of a width, its end cut off with a sign. */
export function shorten(text: string, width: number): string {
  const line = oneLine(text)
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`
}

/** Words broken into lines of a width, each begun with the same indent. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + word.length > width) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}
