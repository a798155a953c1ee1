import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERB_NAMES } from '../../src/cli/verbs.js'
import { commandLine, hasTerminal, ROOT, runProgram } from './program.js'

const ESCAPE = '\u001b['
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

describe('the line and its words', () => {
  it('prints the version of the package', async () => {
    expect(await runProgram(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('shows two examples before anything else in help', async () => {
    const { code, out } = await runProgram(['-h'])
    expect(code).toBe(0)
    expect(out.indexOf('kelisim read samples/almaty-ru.txt')).toBeGreaterThan(0)
    expect(out.indexOf('kelisim serve')).toBeLessThan(out.indexOf('  review'))
  })

  it('gives a verb short help and, asked at length, its exit codes', async () => {
    const short = await runProgram(['read', '-h'])
    const long = await runProgram(['help', 'read'])
    expect(short.out).toContain('--ndjson')
    expect(short.out).not.toContain('130 interrupted')
    expect(long.out).toContain('130 interrupted')
  })

  it.each(VERB_NAMES)('loads what belongs to “%s” and explains it', async (verb) => {
    const { code, out, err } = await runProgram(['help', verb])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`kelisim ${verb === 'help' ? 'read' : verb}`)
  })

  it('explains a verb under a verb', async () => {
    const { out } = await runProgram(['help', 'review', 'correct'])
    expect(out).toContain('--set <slot=value...>')
  })

  it('names the nearest verb for an unknown one and ends with 2', async () => {
    const { code, out, err } = await runProgram(['reed'])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.trimEnd().split('\n')).toEqual([
      'Error: There is no verb “reed”.',
      'Next: Did you mean “read”? kelisim --help lists the verbs.',
      'Code: invalid.verb',
    ])
  })

  it('names the nearest option for an unknown one', async () => {
    const { code, err } = await runProgram(['read', '--jsno', '-'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean “--json”?')
    expect(err).toContain('Code: invalid.option')
  })

  it('names what an option takes when its value is wrong', async () => {
    const { code, err } = await runProgram(['completion', 'tcsh'])
    expect(code).toBe(2)
    expect(err).toContain('bash, zsh, fish')
  })

  it('refuses an option that needs a value and has none', async () => {
    const { code, err } = await runProgram(['read', '--lang-ui'])
    expect(code).toBe(2)
    expect(err).toContain('Code: invalid.option-value')
  })

  it.each([
    ['the option', ['--lang-ui', 'ru', 'reed'], {}],
    ['the setting', ['reed'], { KELISIM_LANG: 'ru' }],
    ['the locale', ['reed'], { LC_ALL: 'ru_RU.UTF-8' }],
  ])('speaks Russian when %s says so, and keeps the code', async (_, line, env) => {
    const { err } = await runProgram(line, '', { env })
    expect(err).toContain('Ошибка: Нет глагола «reed».')
    expect(err).toContain('Код: invalid.verb')
  })
})

describe('colour', () => {
  it('is left out where nobody looks', async () => {
    expect((await runProgram(['-h'])).out).not.toContain(ESCAPE)
  })

  it('is put in when it is forced, and left out when it is refused as well', async () => {
    const forced = await runProgram(['-h'], '', { env: { FORCE_COLOR: '1' } })
    const refused = await runProgram(['-h', '--no-color'], '', { env: { FORCE_COLOR: '1' } })
    expect(forced.out).toContain(ESCAPE)
    expect(refused.out).not.toContain(ESCAPE)
  })
})

describe.skipIf(!hasTerminal)('on a terminal', () => {
  it('shows help and does not wait when no file is given', () => {
    const { status, stdout } = spawnSync('script', ['-qec', commandLine('read'), '/dev/null'], {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    expect(status).toBe(2)
    expect(stdout).toContain('kelisim read samples/almaty-ru.txt')
  })

  it('uses colour unless the terminal is dumb', () => {
    const run = (TERM: string) =>
      spawnSync('script', ['-qec', commandLine('-h'), '/dev/null'], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, TERM },
      }).stdout
    expect(run('xterm')).toContain(ESCAPE)
    expect(run('dumb')).not.toContain(ESCAPE)
  })
})

describe('settings', () => {
  it('are shown with where each comes from, and no password', async () => {
    const env = { DATABASE_URL: 'postgres://kelisim:secret@db.example/register', PORT: '9000' }
    const { code, out } = await runProgram(['config', '--data', '/srv/kelisim'], '', { env })
    expect(code).toBe(0)
    expect(out).not.toContain('secret')
    expect(out).toMatch(/PORT +9000 +environment/)
    expect(out).toMatch(/KELISIM_DATA +\/srv\/kelisim +flag/)
    expect(out).toMatch(/HOST +127\.0\.0\.1 +default/)
  })

  it('are refused with the variable and how to write it', async () => {
    const { code, err } = await runProgram(['config'], '', { env: { PORT: 'many' } })
    expect(code).toBe(2)
    expect(err).toContain('PORT ‘many’')
    expect(err).toContain('Code: invalid.setting')
  })
})

describe('doctor', () => {
  it('marks what is bad, names it, and ends with 6', async () => {
    const env = { DATABASE_URL: 'postgres://kelisim:secret@127.0.0.1:1/register' }
    const { code, out, err } = await runProgram(['doctor'], '', { env })
    expect(code).toBe(6)
    expect(out).toMatch(/^ok +Node/m)
    expect(out).toMatch(/^bad +database .*unavailable\.database/m)
    expect(err).toContain('Something is not in order: database.')
    expect(out + err).not.toContain('secret')
  })
})

describe('completion', () => {
  it('gives bash the verbs, and those under the verb', () => {
    const script = `source <(${commandLine('completion', 'bash')})
      complete_at() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kelisim; echo "\${COMPREPLY[*]}"; }
      complete_at kelisim re; complete_at kelisim review ''`
    const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stdout).toBe('read review register\nlist show accept correct reject missed\n')
  })
})

describe('before the first build', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kelisim-unbuilt-'))
    mkdirSync(join(folder, 'bin'))
    copyFileSync(join(ROOT, 'bin', 'kelisim'), join(folder, 'bin', 'kelisim'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('says what to run', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'kelisim'), 'read'], {
      encoding: 'utf8',
    })
    expect(status).toBe(6)
    expect(stderr).toContain('npm run build')
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('Code: unavailable.build')
  })
})
