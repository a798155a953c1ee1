import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { commandLine, endOf, runProgram, startProgram, textOf } from './program.js'

const SENTENCE = 'Стороны обсудили вопросы торговли.'

function documentLine(id: string, more: object = {}): string {
  return `${JSON.stringify({ id, text: SENTENCE, ...more })}\n`
}

function linesOf(out: string) {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('read --ndjson', () => {
  it('answers each document with a reading, in the same order', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => `doc-${at}`)
    const { code, out, err } = await runProgram(
      ['read', '--ndjson'],
      ids.map((id) => documentLine(id)).join(''),
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(linesOf(out).map(({ document }) => document.ref)).toEqual(ids)
  })

  it('puts a problem in the place of a bad line, goes on, and ends with 2', async () => {
    const lines = [
      documentLine('a'),
      'no json\n',
      '\n',
      '{"id":"b"}\n',
      '{"id":"c","text":"x\\ud800"}\n',
      documentLine('d'),
    ]
    const { code, out, err } = await runProgram(['read', '--ndjson'], lines.join(''))
    expect(code).toBe(2)
    const answers = linesOf(out)
    expect(answers.map(({ line, problem }) => [line, problem?.code])).toEqual([
      [undefined, undefined],
      [2, 'invalid.json'],
      [4, 'invalid.document'],
      [5, 'invalid.surrogate'],
      [undefined, undefined],
    ])
    for (const answer of answers) expect(answer.schema).toBe('kelisim.reading/1')
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, 6)),
    ).toEqual(['line 2', 'line 4', 'line 5'])
  })

  it('gives a bad line the fields of a reading, so that a reader of the stream needs no second shape', async () => {
    const { out } = await runProgram(['read', '--ndjson'], '{"id":"b"}\n')
    expect(linesOf(out)[0]).toMatchObject({
      document: { ref: 'b', lang: null, date: null },
      ...{ statements: [], mentions: [], remainder: [] },
      problems: [{ code: 'invalid.document' }],
    })
  })

  it('refuses wrong fields one by one', async () => {
    const wrong = [{ text: 1 }, { lang: 5 }, { date: '2025-13-01' }, { url: {} }].map((more) =>
      documentLine('a', more),
    )
    const { out } = await runProgram(['read', '--ndjson'], `${wrong.join('')}[1]\nnull\n`)
    expect(linesOf(out).map(({ problem }) => problem.where.field)).toEqual([
      ...['text', 'lang', 'date', 'url'],
      ...['document', 'document'],
    ])
  })

  it('reads a last line without an end, a line of Windows and a null for nothing', async () => {
    const input = `${documentLine('a').trimEnd()}\r\n${documentLine('b', { lang: null }).trimEnd()}`
    const { code, out } = await runProgram(['read', '--ndjson'], input)
    expect(code).toBe(0)
    expect(linesOf(out).map(({ document }) => document.ref)).toEqual(['a', 'b'])
  })

  it('gives an empty document its reading, which is no bad line', async () => {
    const { code, out } = await runProgram(['read', '--ndjson'], '{"id":"a","text":""}\n')
    expect(code).toBe(0)
    expect(linesOf(out)[0].problems[0].code).toBe('invalid.empty-text')
  })

  it('answers a document before the next one comes', async () => {
    const program = startProgram(['read', '--ndjson'])
    const answers = createInterface(program.stdout)[Symbol.asyncIterator]()
    program.stdin.write(documentLine('first'))
    expect(JSON.parse((await answers.next()).value).document.ref).toBe('first')
    program.stdin.end()
  })

  it('goes on after a line longer than any document, holding none of it', async () => {
    const program = startProgram(['read', '--ndjson'])
    const ended = endOf(program)
    const piece = 'x'.repeat(1 << 20)
    for (let at = 0; at < 8; at++) if (!program.stdin.write(piece)) await once(program.stdin, 'drain')
    program.stdin.end(`\n${documentLine('after')}`)
    const { code, out } = await ended
    expect(code).toBe(2)
    expect(linesOf(out).map(({ problem }) => problem?.code)).toEqual(['invalid.line-too-long', undefined])
  })

  it('ends quietly when nobody reads on', async () => {
    const program = startProgram(['read', '--ndjson'])
    program.stdin.on('error', () => undefined)
    program.stdin.write(Array.from({ length: 2000 }, (_, at) => documentLine(String(at))).join(''))
    await once(program.stdout, 'data')
    program.stdout.destroy()
    const [[code], err] = await Promise.all([once(program, 'exit'), textOf(program.stderr)])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('ends tidily at the first Ctrl-C: 130, whole lines, and how far it came', async () => {
    const program = startProgram(['read', '--ndjson'])
    const ended = endOf(program)
    program.stdin.write(documentLine('a') + documentLine('b'))
    await once(program.stdout, 'data')
    program.kill('SIGINT')
    const { code, out, err } = await ended
    expect(code).toBe(130)
    expect(linesOf(out).length).toBeGreaterThan(0)
    expect(err).toContain('Interrupted after line')
  })

  it('tells that the answer could not be written, and fails for that', () => {
    const line = `${commandLine('read', '--ndjson')} > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', line], { input: documentLine('a'), encoding: 'utf8' })
    expect(status).toBe(6)
    expect(stderr).toContain('Code: unavailable.output')
  })
})
