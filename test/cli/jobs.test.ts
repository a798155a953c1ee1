import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOf, type Program, ROOT, runProgram, startProgram } from './program.js'

const SENTENCES = ['Стороны обсудили вопросы торговли.', 'Главы государств провели переговоры в Алматы.']
const TWO = ['read', '--ndjson', '--jobs', '2']
const ONE = ['read', '--ndjson', '--jobs', '1']
const FAILING = pathToFileURL(join(ROOT, 'test', 'cli', 'failing-thread.mjs')).href
const isLinux = process.platform === 'linux'

function documentLine(id: string, sentences = 1): string {
  const text = Array.from({ length: sentences }, (_, at) => SENTENCES[at % 2]).join(' ')
  return `${JSON.stringify({ id, text })}\n`
}

/** A field that no document has, so that a long line costs little to read. */
function longLine(id: string, bytes: number): string {
  return `${JSON.stringify({ id, text: '', note: 'x'.repeat(bytes) })}\n`
}

/** Long and short documents, blank lines and lines that are none. */
function mixedLines(from: number, count: number): string {
  const lines = Array.from({ length: count }, (_, at) => from + at).map((at) => {
    if (at % 50 === 7) return 'no json\n'
    if (at % 50 === 8) return '\n'
    return documentLine(`doc-${at}`, at % 40 === 0 ? 200 : 1)
  })
  return lines.join('')
}

/** Enough for another thread to start. */
const LONG = longLine('opening', 1_100_000) + mixedLines(0, 300)

interface Line {
  readonly document: { readonly ref: string | null }
  readonly problem?: { readonly code: string; readonly where: { readonly line: number } }
}

function linesOf(out: string): readonly Line[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The id of the document on a line of a stream; null where the line is none. */
function refIn(stream: string, line: number): string | null {
  const written = stream.split('\n')[line - 1] ?? ''
  return written.startsWith('{') ? JSON.parse(written).id : null
}

let folder: string
let alone: Awaited<ReturnType<typeof runProgram>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-jobs-'))
  alone = await runProgram(ONE, LONG)
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Surroundings in which threads meet a fault; no thread has met it yet. */
function faulty(fault: string) {
  const flag = join(folder, fault)
  rmSync(flag, { force: true })
  return { env: { NODE_OPTIONS: `--import ${FAILING}`, FAULT: fault, FAULT_FLAG: flag } }
}

/** Feeds a stream until a thread has met its fault, and gives what was fed. */
async function feedUntil(flag: string, program: Program): Promise<string> {
  let fed = longLine('opening', 1_100_000)
  program.stdin.write(fed)
  for (let at = 0; !existsSync(flag); at++) {
    const more = mixedLines(at * 10, 10)
    fed += more
    program.stdin.write(more)
    await once(program.stdout, 'data')
  }
  return fed
}

describe('read --ndjson --jobs', () => {
  it('gives the same bytes and the same talk as one thread, in the order of the lines', async () => {
    const { env } = faulty('none')
    const program = startProgram(TWO, { env })
    const ended = endOf(program)
    const opening = await feedUntil(env.FAULT_FLAG, program)
    program.stdin.end(mixedLines(0, 600))
    expect(await ended).toEqual(await runProgram(ONE, opening + mixedLines(0, 600)))
  })

  it('refuses a number of threads that is none', async () => {
    const { code, err } = await runProgram(['read', '--ndjson', '--jobs', '0'], '')
    expect(code).toBe(2)
    expect(err).toContain('“--jobs” does not take “0”')
  })

  it('starts no thread for a short stream', async () => {
    const surroundings = faulty('none')
    const { code } = await runProgram(TWO, mixedLines(9, 20), surroundings)
    expect(code).toBe(0)
    expect(existsSync(surroundings.env.FAULT_FLAG)).toBe(false)
  })

  it.each(['memory', 'exit'])(
    'loses one document to a thread that dies of %s, and says so',
    async (fault) => {
      const { env } = faulty(fault)
      const program = startProgram(TWO, { env })
      const ended = endOf(program)
      const fed = await feedUntil(env.FAULT_FLAG, program)
      program.stdin.end(documentLine('last'))
      const { code, out, err } = await ended
      const lost = linesOf(out).filter(({ problem }) => problem?.code === 'broken.unexpected')
      expect({ code, lost: lost.length }).toEqual({ code: 1, lost: 1 })
      const told = lost[0]?.problem?.where.line ?? 0
      expect(lost[0]?.document.ref).toBe(refIn(`${fed}${documentLine('last')}`, told))
      expect(err).toContain(`line ${lost[0]?.problem?.where.line}: `)
      expect(linesOf(out)).toHaveLength(fed.split('\n').filter((line) => line !== '').length + 1)
    },
  )

  it('reads all by itself where no thread can start', async () => {
    expect(await runProgram(TWO, LONG, faulty('start'))).toEqual(alone)
  })

  it('ends tidily at the first Ctrl-C: whole lines from the first on, how far it came, and 130', async () => {
    const { env } = faulty('none')
    const program = startProgram(TWO, { env })
    const ended = endOf(program)
    const fed = await feedUntil(env.FAULT_FLAG, program)
    program.stdin.on('error', () => undefined)
    program.stdin.write(LONG)
    await once(program.stdout, 'data')
    program.kill('SIGINT')
    const { code, out, err } = await ended
    expect(code).toBe(130)
    const whole = await runProgram(ONE, fed + LONG)
    expect(whole.out.startsWith(out)).toBe(true)
    expect(out.endsWith('\n')).toBe(true)
    expect(err).toMatch(/Interrupted after line \d+/)
  })

  it('ends quietly when nobody reads on', async () => {
    const program = startProgram(TWO)
    program.stdin.on('error', () => undefined)
    program.stdin.write(LONG)
    await once(program.stdout, 'data')
    program.stdout.destroy()
    const [code] = await once(program, 'exit')
    expect(code).toBe(0)
  })

  it.skipIf(!isLinux)('holds a bounded part of a long stream', async () => {
    const program = startProgram(TWO)
    const ended = endOf(program)
    const line = longLine('long', 1_000_000)
    const count = 600
    for (let at = 0; at < count; at++) if (!program.stdin.write(line)) await once(program.stdin, 'drain')
    const status = readFileSync(`/proc/${program.pid}/status`, 'utf8')
    const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024
    program.stdin.end()
    const { out } = await ended
    expect(linesOf(out)).toHaveLength(count)
    expect(peak).toBeGreaterThan(0)
    expect(peak).toBeLessThan((count * line.length) / 1.5)
  })
})
