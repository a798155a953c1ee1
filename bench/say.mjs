/** Prints one figure with its name. */
export function say(name, value) {
  console.log(`${name.padEnd(66)} ${value}`)
}

export function bytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

export const MEGABYTE = 1_000_000

/** Speed of reading so many texts in so many milliseconds. */
export function speedOf(texts, time) {
  return `${((bytesOf(texts) / MEGABYTE / time) * 1000).toFixed(2)} MB/s`
}
