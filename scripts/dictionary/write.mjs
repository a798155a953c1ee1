/** Writes sections one after another behind a header, each at a multiple of four bytes. */
export function writeDictionary(sections, { layout, checksumOf }) {
  const names = Object.keys(layout.sections)
  const headerBytes = (layout.headerWords + names.length * 2) * 4
  const total = names.reduce((sum, name) => sum + padded(sections[name].byteLength), headerBytes)
  const bytes = new Uint8Array(total)
  const words = new Uint32Array(bytes.buffer)
  words.set([layout.magic, layout.version, 0, total, names.length])
  placeSections(names, sections, { bytes, words, layout, at: headerBytes })
  words[layout.checksumWord] = checksumOf(words, layout.checksumWord + 1)
  return bytes
}

function padded(length) {
  return Math.ceil(length / 4) * 4
}

function placeSections(names, sections, { bytes, words, layout, at }) {
  let offset = at
  for (const [index, name] of names.entries()) {
    const section = sections[name]
    if (section.BYTES_PER_ELEMENT !== layout.sections[name]) throw new Error(`wrong elements in ${name}`)
    words.set([offset, section.length], layout.headerWords + index * 2)
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset)
    offset += padded(section.byteLength)
  }
}

/** Joins strings to one run of UTF-16 units and the places where each begins, one more for the end. */
export function joinStrings(strings) {
  const offsets = new Uint32Array(strings.length + 1)
  for (const [index, text] of strings.entries()) offsets[index + 1] = offsets[index] + text.length
  return { offsets, letters: unitsOf(strings.join('')) }
}

/** The UTF-16 units of a string. */
export function unitsOf(text) {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}
