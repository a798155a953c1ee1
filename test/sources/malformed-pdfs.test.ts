import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PDF_LIMITS } from '../../src/sources/pdf/limits.js'
import { makePdfReader } from '../../src/sources/pdf/read.js'
import { type Malformed, malformedPdfs } from './malformed-pdfs.js'
import { doublingPdf, linesDrawn, pdfOf } from './pdfs.js'

/** All with `KELISIM_PDFS=all`, which takes minutes (reliability T14); else the same few of them each time, each way twice. */
const ALL = malformedPdfs(200)
const tried = process.env.KELISIM_PDFS === 'all' ? ALL : ALL.slice(0, 16)

const LIMITS = { ...PDF_LIMITS, time: 5_000, waiting: 1_000, wait: 600_000 }
/** What starting and ending a thread on a busy machine may add, in milliseconds. */
const SLACK = 5_000
/** Longest text, with the paragraphs' empty lines. */
const LONGEST = 2_000_000

const read = makePdfReader(LIMITS)
const wellMade = pdfOf({ pages: [{ draws: linesDrawn('Words') }] })

/** Threads of the operating system that this program has; null where the system does not tell. */
function threads(): number | null {
  try {
    return readdirSync('/proc/self/task').length
  } catch {
    return null
  }
}

async function answerTo({ name, bytes }: Malformed) {
  const since = performance.now()
  const answer = await read(bytes)
  const told = typeof answer === 'string' ? answer : 'text'
  const length = typeof answer === 'string' ? 0 : answer.text.length
  return { name, told, length, time: performance.now() - since }
}

type Answer = Awaited<ReturnType<typeof answerTo>>

describe('malformed PDFs', () => {
  let before: number | null = null
  const answers: Answer[] = []
  beforeAll(async () => {
    await read(wellMade)
    before = threads()
  })
  afterAll(() => {
    if (tried !== ALL) return
    const counts = new Map<string, number>()
    for (const { told } of answers) counts.set(told, (counts.get(told) ?? 0) + 1)
    const slowest = Math.max(...answers.map(({ time }) => time))
    console.info(
      `${answers.length} malformed PDFs, slowest ${Math.round(slowest)} ms:`,
      Object.fromEntries(counts),
    )
  })

  it.each(tried)('are answered with a problem or a text within the limits: $name', async (one) => {
    const answer = await answerTo(one)
    answers.push(answer)
    expect(answer.told).toMatch(/^(?:text|locked|broken|scan|unmapped|too-large|too-slow)$/)
    expect(answer.length).toBeLessThanOrEqual(LONGEST)
    expect(answer.time).toBeLessThan(LIMITS.time + SLACK)
  })

  it('leave no thread behind, and others are read as before', async () => {
    expect(await makePdfReader({ ...LIMITS, time: 500 })(doublingPdf(26))).toBe('too-slow')
    expect(await read(wellMade)).toMatchObject({ text: 'Words' })
    if (before !== null) expect(threads()).toBeLessThanOrEqual(before)
  })
})
