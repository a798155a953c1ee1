import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from './program.js'

/** The account nobody, for what root may do and others not. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

const SENTENCE = 'Стороны обсудили вопросы торговли. '
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-input-'))
  chmodSync(folder, 0o755)
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  put('empty.txt', '')
  put('blank.txt', ' \n\t\n')
  put('binary.pdf', Uint8Array.of(37, 80, 68, 70, 0, 1, 2))
  put('long.txt', SENTENCE.repeat(85_000))
  put('half.txt', Uint8Array.of(208, 144, 0xed, 0xa0, 0x80))
  put('cp1251.txt', Uint8Array.of(0xd1, 0xf2, 0xee, 0xf0))
  put('latin.txt', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.')
  put('locked.txt', SENTENCE)
  chmodSync(join(folder, 'locked.txt'), 0o000)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a text that cannot be read', () => {
  it.each([
    ['an empty file', 'empty.txt', 2, 'invalid.empty-text'],
    ['a blank file', 'blank.txt', 2, 'invalid.empty-text'],
    ['a binary file', 'binary.pdf', 2, 'invalid.binary-file'],
    ['a text of five megabytes', 'long.txt', 2, 'invalid.text-too-long'],
    ['half a character', 'half.txt', 2, 'invalid.surrogate'],
    ['another encoding', 'cp1251.txt', 2, 'invalid.encoding'],
    ['an unknown language', 'latin.txt', 2, 'invalid.unknown-language'],
    ['a missing file', 'nowhere.txt', 3, 'absent.file'],
    ['a folder', '.', 2, 'invalid.folder'],
  ])('tells of %s in a line what, a line what next and the code', async (_, name, code, problem) => {
    const ended = await runProgram(['read', join(folder, name)])
    expect(ended.code).toBe(code)
    expect(ended.out).toBe('')
    expect(ended.err).toMatch(/^Error: .+\nNext: .+\nCode: [a-z.-]+\n$/)
    expect(ended.err).toContain(`Code: ${problem}\n`)
  })

  it('is refused where the account may not read the file', async () => {
    const surroundings = isRoot ? { uid: NOBODY } : {}
    const { code, out, err } = await runProgram(['read', join(folder, 'locked.txt')], '', surroundings)
    expect({ code, out }).toEqual({ code: 5, out: '' })
    expect(err).toContain('Code: refused.file')
  })

  it('tells of standard input as of a file', async () => {
    const { code, err } = await runProgram(['read', '-'], Uint8Array.of(1, 0, 2))
    expect(code).toBe(2)
    expect(err).toContain('Code: invalid.binary-file')
  })

  it('stops at an endless device', async () => {
    const { code, err } = await runProgram(['read', '/dev/zero'])
    expect(code).toBe(2)
    expect(err).toContain('Code: invalid.binary-file')
  })

  it('still gives a reading by the contract when one is asked for, with the whole text as remainder', async () => {
    const { code, out } = await runProgram(['read', '--json', join(folder, 'latin.txt')])
    const reading = JSON.parse(out)
    expect(code).toBe(2)
    expect(reading).toMatchObject({ schema: 'kelisim.reading/1', statements: [] })
    expect(reading.remainder[0].start).toBe(0)
    expect(reading.problems[0].code).toBe('invalid.unknown-language')
  })

  it('keeps the marks of a hostile name from steering the terminal', async () => {
    const { err } = await runProgram(['read', join(folder, 'a\u001b[31mb\u202ec')])
    expect(err).not.toContain('\u001b')
    expect(err).not.toContain('\u202e')
  })
})

describe('a wrong option of read', () => {
  it.each([
    ['a day the calendar lacks', ['--date', '2025-02-30'], 'invalid.day'],
    ['a language that is not read', ['--lang', 'xx'], 'invalid.language'],
    ['a second file', ['another.txt'], 'invalid.argument'],
  ])('refuses %s before it reads anything', async (_, options, problem) => {
    const { code, out, err } = await runProgram(['read', '-', ...options], SENTENCE)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`Code: ${problem}`)
  })

  it('adds the stack only when asked', async () => {
    const name = join(folder, 'nowhere.txt')
    const short = await runProgram(['read', name])
    const long = await runProgram(['read', '--verbose', name])
    expect(short.err).not.toContain('ENOENT')
    expect(long.err).toContain('ENOENT')
    expect(long.err.trimEnd().split('\n').at(-1)).toBe('Code: absent.file')
  })

  it('leaves nothing behind', () => {
    expect(readdirSync(folder)).toHaveLength(8)
  })
})
