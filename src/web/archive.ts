import { Zip, ZipDeflate } from 'fflate'

/** A file to be packed, with its text in parts. */
interface PackedFile {
  readonly name: string
  readonly parts: AsyncIterable<string> | Iterable<string>
}

const END = new Uint8Array(0)

/** Packed bytes come out of the library while it is given plain ones; they wait here until they are sent on. */
class Packed {
  private ready: Uint8Array[] = []
  private problem: Error | null = null

  readonly zip = new Zip((problem, bytes) => {
    if (problem) this.problem = problem
    else this.ready.push(bytes)
  })

  take(): readonly Uint8Array[] {
    if (this.problem) throw this.problem
    const ready = this.ready
    this.ready = []
    return ready
  }
}

/** Packs files into one archive while they are read: no more than a part of one file is held.
 *  shapes: `folder` the one folder that holds all files */
export async function* packed(
  folder: string,
  files: AsyncIterable<PackedFile>,
): AsyncGenerator<Uint8Array, void> {
  const out = new Packed()
  const encoder = new TextEncoder()
  for await (const { name, parts } of files) {
    const entry = new ZipDeflate(`${folder}/${name}`, { level: 6 })
    out.zip.add(entry)
    for await (const part of parts) {
      entry.push(encoder.encode(part))
      yield* out.take()
    }
    entry.push(END, true)
    yield* out.take()
  }
  out.zip.end()
  yield* out.take()
}

/** Bytes as the body of an answer; one who goes away ends the reading. */
export function bodyOf(bytes: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await bytes.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await bytes.return()
    },
  })
}
