import { crc32, deflateRawSync } from 'node:zlib'

/** One file of an archive made for a test; `declared` the size it claims when that is a lie. */
export interface Packed {
  readonly name: string
  readonly text: string
  readonly declared?: number
}

interface Written {
  readonly local: Buffer
  readonly central: Buffer
}

function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}

function written({ name, text, declared }: Packed, offset: number): Written {
  const plain = Buffer.from(text)
  const packed = deflateRawSync(plain)
  const path = Buffer.from(name)
  const size = declared ?? plain.length
  const shared = numbers([2, 20], [2, 0], [2, 8], [4, 0], [4, crc32(plain)], [4, packed.length], [4, size])
  const named = numbers([2, path.length], [2, 0])
  const local = Buffer.concat([numbers([4, 0x04034b50]), shared, named, path, packed])
  const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
  return { local, central: Buffer.concat([numbers([4, 0x02014b50], [2, 20]), shared, named, rest, path]) }
}

/** An archive, byte by byte, so that a test can make one that lies.
 *  source: APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.12 */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const all: Written[] = []
  let offset = 0
  for (const file of files) {
    const one = written(file, offset)
    all.push(one)
    offset += one.local.length
  }
  const central = Buffer.concat(all.map((one) => one.central))
  const counts = numbers(
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, central.length],
    [4, offset],
  )
  const end = Buffer.concat([numbers([4, 0x06054b50]), counts, numbers([2, 0])])
  return new Uint8Array(Buffer.concat([...all.map((one) => one.local), central, end]))
}
