import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadingTrace } from '../../src/reading/index.js'
import type { ContractReading } from '../../src/statements/index.js'
import { ROOT, runProgram } from './program.js'

const SAMPLE = join(ROOT, 'samples', 'almaty-ru.txt')
const TEXT = readFileSync(SAMPLE, 'utf8')
const DAY = ['--date', '2025-03-29']

async function readingOf(line: readonly string[], input = ''): Promise<ContractReading> {
  const { code, out, err } = await runProgram(['read', ...line], input)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  return JSON.parse(out) as ContractReading
}

describe('read --json', () => {
  it('gives one line of the contract whose quotes are the words at their spans', async () => {
    const reading = await readingOf([SAMPLE, '--json', ...DAY, '--id', 'sample'])
    expect(reading.schema).toBe('kelisim.reading/1')
    expect(reading.document).toEqual({ ref: 'sample', lang: 'ru', date: '2025-03-29' })
    expect(reading.statements.length).toBeGreaterThan(10)
    const quoted = reading.statements.flatMap((statement) => [statement, ...statement.slots])
    for (const { start, end, quote } of quoted) expect(TEXT.slice(start, end)).toBe(quote)
  })

  it('reads standard input as it reads the file', async () => {
    const named = ['--json', ...DAY, '--id', 'x']
    expect(await readingOf(['-', ...named], TEXT)).toEqual(await readingOf([SAMPLE, ...named]))
  })

  it('leaves a byte order mark out of the text', async () => {
    const plain = await readingOf(['--json', '--id', 'x'], TEXT)
    expect(await readingOf(['--json', '--id', 'x'], `\ufeff${TEXT}`)).toEqual(plain)
  })
})

describe('read --json --trace', () => {
  it('adds how the text was read to the reading of the contract', async () => {
    const reading = (await readingOf([SAMPLE, '--json', '--trace', ...DAY])) as ContractReading & {
      trace: ReadingTrace
    }
    expect(reading.schema).toBe('kelisim.reading/1')
    expect(reading.trace.sentences[0]?.tokens[0]?.lemmas.length).toBeGreaterThan(0)
  })
})

describe('read for people', () => {
  it('shows kind, force, quote, rule and slots, marks what is inferred, and ends with the coverage', async () => {
    const { code, out, err } = await runProgram(['read', SAMPLE, ...DAY, '--title', 'Встреча в Алматы'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Встреча в Алматы\nru · published 2025-03-29/)
    expect(out).toMatch(/commitment · ordered {2}ru\/commitment\//)
    expect(out).toContain('“Товарооборот с начала года вырос на 14 процентов”')
    expect(out).toMatch(/period +2025-01-01\/2025-03-29 .*~ inferred: /)
    expect(out).toMatch(/Sentences with a statement: \d+ of \d+\.\nStatements: \d+\. Covered: \d+ %/)
  })

  it('shows with --trace the words with their lemmas, the rules that fired, and what lost to which', async () => {
    const { out } = await runProgram(['read', SAMPLE, '--trace', ...DAY])
    expect(out).toContain('Words:')
    expect(out).toContain('провели=провести')
    expect(out).toMatch(/ru\/figure\/[a-z-]+ {2}kept/)
    expect(out).toMatch(/ru\/[a-z]+\/[a-z-]+ {2}lost to ru\/[a-z]+\/[a-z-]+/)
  })
})
