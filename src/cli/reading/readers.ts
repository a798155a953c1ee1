import { setFlagsFromString } from 'node:v8'
import { ok, type Result } from '../../kernel/index.js'
import { loadDictionaries } from '../../platform/offline.js'
import { type Dictionaries, makeReader } from '../../reading/index.js'
import type { Read } from '../../statements/index.js'

/** What a stream is read with: the reader of this thread, its dictionaries for others, and how many threads may read. */
export interface Readers {
  readonly read: Read
  readonly dictionaries: Dictionaries
  readonly jobs: number
}

/** How much the memory of a thread may grow between two clearings of the whole of it. Node by itself lets it grow to
 *  twice and more of what is in use, which with all languages is far beyond what reading needs; two fifths as much again
 *  cost no measurable time.
 *  source: docs/decisions/0018 */
const GROWTH = '--heap-growing-percent=40'

/** Each thread clears its young memory by itself: helpers on other cores spend more time on waking up than the clearing
 *  takes, and those cores are reading.
 *  source: docs/decisions/0018 */
const CLEARING = '--no-parallel-scavenge'

/** A reader of this thread, with dictionaries that others can use.
 *  errors: those of loading dictionaries and of making a reader */
export function openReaders(jobs: number): Result<Readers> {
  setFlagsFromString(GROWTH)
  setFlagsFromString(CLEARING)
  const loaded = loadDictionaries()
  if (!loaded.ok) return loaded
  const dictionaries = shareDictionaries(loaded.value)
  const reader = makeReader(dictionaries)
  return reader.ok ? ok({ read: reader.value.read, dictionaries, jobs }) : reader
}

/** The same bytes in memory that all threads see, so that no thread has a copy of its own. */
function shareDictionaries(dictionaries: Dictionaries): Dictionaries {
  return Object.fromEntries(Object.entries(dictionaries).map(([name, bytes]) => [name, shareBytes(bytes)]))
}

function shareBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
