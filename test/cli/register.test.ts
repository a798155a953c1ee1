import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, makeHouse, SAMPLE } from './house.js'
import { commandLine, hasTerminal } from './program.js'

interface Rows {
  readonly total: number
  readonly rows: readonly { readonly id: string; readonly version: number; readonly reference: string }[]
}

const AS = ['--as', 'A. Reviewer', '--yes']
let house: House
let ids: readonly string[]

beforeAll(async () => {
  house = makeHouse()
  await house.ask(...SAMPLE)
  ids = (await house.ask<Rows>('review', 'list', '--kind', 'commitment')).rows.map(({ id }) => id)
})

afterAll(() => house.drop())

function id(at: number): string {
  return ids[at] ?? `st_missing_${at}`
}

async function journalLength(): Promise<number> {
  return (await house.ask<{ checked: number }>('journal', 'verify')).checked
}

describe('intake', () => {
  it('knows a text it had before and stores nothing more of it', async () => {
    const before = await journalLength()
    const again = await house.ask<{ known: boolean; added: number }>(...SAMPLE)
    expect(again).toMatchObject({ schema: 'kelisim.intake/1', known: true, added: 0 })
    expect(await journalLength()).toBe(before)
  })

  it('says with --dry-run what it would store, and stores nothing', async () => {
    const before = await journalLength()
    const { code, err } = await house.run(...SAMPLE, '--title', 'another', '--dry-run')
    expect(code).toBe(0)
    expect(err).toMatch(/Would be done: store .*almaty-ru\.txt with \d+ statements/)
    expect(await journalLength()).toBe(before)
  })

  it('refuses a file that is no text before it opens the register', async () => {
    const { code, err } = await house.run('intake', process.execPath)
    expect(code).toBe(2)
    expect(err).toContain('Code: invalid.binary-file')
  })
})

describe('review', () => {
  it('asks for a yes where nobody can be asked, for a name, and for the statement', async () => {
    const before = await journalLength()
    const ended = [
      await house.run('review', 'accept', id(0), '--as', 'A. Reviewer'),
      await house.run('review', 'accept', id(0), '--yes'),
      await house.run('review', 'accept', 'st_none', ...AS),
    ]
    expect(ended.map(({ code, err }) => [code, err.trimEnd().split('\n').at(-1)])).toEqual([
      [2, 'Code: invalid.confirmation'],
      [2, 'Code: invalid.reviewer'],
      [3, 'Code: absent.statement'],
    ])
    expect(await journalLength()).toBe(before)
  })

  it('does nothing with --dry-run but show the statement and say what it would do', async () => {
    const { code, out, err } = await house.run('review', 'accept', id(0), ...AS, '--dry-run')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain(`Would be done: Accept ${id(0)} into the register.`)
    expect((await house.ask<Rows>('register', 'commitments')).total).toBe(0)
  })

  it('accepts into the register, where the commitment stands with both sides and its journal', async () => {
    const made = await house.ask<{ entered: { area: string; id: string } }>('review', 'accept', id(0), ...AS)
    expect(made).toMatchObject({ schema: 'kelisim.decision/1', state: 'accepted', version: 2 })
    const shown = await house.run('register', 'commitments', made.entered.id)
    expect(shown.out).toContain('UZ · unknown')
    expect(shown.out).toContain('KZ · unknown')
    expect(shown.out).toMatch(/A\. Reviewer · statement\.accepted/)
  })

  it('shows both versions when somebody was faster, and ends with 4', async () => {
    const { code, err } = await house.run(
      'review',
      'reject',
      id(0),
      ...AS,
      '--reason',
      'duplicate',
      '--version',
      '1',
    )
    expect(code).toBe(4)
    expect(err).toContain('You saw version 1; it is now version 2:')
    expect(err).toContain('Code: conflict.version')
  })

  it('rejects for a reason of the list or in the own words, and names the list for anything else', async () => {
    const wrong = await house.run('review', 'reject', id(1), ...AS, '--reason', 'duplcate')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('not-said, wrong-kind')
    await house.ask('review', 'reject', id(1), ...AS, '--reason', 'said of another meeting')
    const item = await house.ask<{ statement: object }>('review', 'show', id(1))
    expect(item.statement).toMatchObject({
      state: 'rejected',
      reason: 'other',
      note: 'said of another meeting',
    })
  })

  it('corrects by a new statement, whose changed slot is inferred with the reason', async () => {
    const line = [
      'review',
      'correct',
      id(2),
      ...AS,
      '--set',
      'due=2025-12',
      '--reason',
      'the month was named',
    ]
    const made = await house.ask<{ statement: string }>(...line)
    expect(made.statement).not.toBe(id(2))
    const { out } = await house.run('review', 'show', made.statement)
    expect(out).toMatch(/due +2025-12 .*inferred: the month was named/)
    const old = await house.ask<{ statement: object }>('review', 'show', id(2))
    expect(old.statement).toMatchObject({ state: 'corrected', correctedBy: made.statement })
  })

  it('refuses a correction of nothing and of a slot there is not', async () => {
    const nothing = await house.run('review', 'correct', id(3), ...AS)
    const noSlot = await house.run('review', 'correct', id(3), ...AS, '--set', 'duee=2025')
    expect(nothing.err).toContain('Code: invalid.correction')
    expect(noSlot.err).toContain('Did you mean “due”?')
  })
})

describe.skipIf(!hasTerminal)('a decision on a terminal', () => {
  const decide = (answer: string) =>
    spawnSync(
      'script',
      ['-qec', commandLine('review', 'accept', id(3), '--as', 'A. Reviewer'), '/dev/null'],
      {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, KELISIM_DATA: house.dataFolder },
        input: answer,
      },
    )

  it('shows the statement, asks, and changes nothing for a no', async () => {
    const before = await journalLength()
    const { status, stdout } = decide('n\n')
    expect(status).toBe(0)
    expect(stdout).toContain(`Accept ${id(3)} into the register? [y/N]`)
    expect(stdout).toContain('Nothing was changed.')
    expect(await journalLength()).toBe(before)
  })

  it('does it for a yes', async () => {
    const before = await journalLength()
    expect(decide('y\n').stdout).toMatch(/st_\w+ {2}accepted {2}v2/)
    expect(await journalLength()).toBeGreaterThan(before)
  })
})

describe('register and journal', () => {
  it('lists with search and pages, and says how to go on', async () => {
    const { out, err } = await house.run('register', 'commitments', '--limit', '1')
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toBe('1–1 of 3. More: --page 2\n')
    const found = await house.ask<Rows>('register', 'commitments', '--search', 'программу')
    expect(found).toMatchObject({ schema: 'kelisim.commitment-list/1', total: 1 })
  })

  it('shows a commitment by its reference as by its id', async () => {
    const { rows } = await house.ask<Rows>('register', 'commitments')
    const row = rows[0]
    const byId = await house.run('register', 'commitments', row?.id ?? '')
    const byReference = await house.run('register', 'commitments', 'show', row?.reference ?? '')
    expect(byReference).toEqual(byId)
    expect(byId.code).toBe(0)
  })

  it('shows a figure by its reference, with whose figure it is', async () => {
    const figures = await house.ask<Rows>('review', 'list', '--kind', 'figure')
    const { id: statement = '', reference = '' } = figures.rows[0] ?? {}
    await house.ask('review', 'accept', statement, ...AS)
    const { out } = await house.run('register', 'figures', reference)
    expect(out).toMatch(/value +14 percent/)
    expect(out).toMatch(/claimed by +UZ/)
  })

  it('answers as of a number and narrows lists that it tells in words, too', async () => {
    const { rows } = await house.ask<Rows>('register', 'commitments')
    const { reference = '', id = '' } = rows[0] ?? {}
    const before = await house.ask<Rows>('register', 'commitments', '--as-of', '1')
    expect(before.rows).toEqual([])
    expect((await house.run('register', 'commitments', reference, '--as-of', '1')).code).toBe(3)
    const pair = reference.slice(0, 'UZ-KZ'.length)
    const narrowed = await house.ask<Rows>(
      'register',
      'commitments',
      '--filter',
      `pair=${pair}`,
      '--sort',
      'due',
    )
    expect(narrowed.rows.map((row) => row.id)).toContain(id)
    const table = await house.run('register', 'commitments', '--pair', 'KZ-KG', '--csv')
    expect(table.out.trim().split('\n')).toHaveLength(1)
    expect((await house.run('register', 'commitments', '--filter', 'mood=good')).code).toBe(2)
  })

  it('shows the records within a record a line each, by the names of their values', async () => {
    const told = [
      '--first',
      'UZ',
      '--second',
      'KZ',
      '--level',
      'alliance',
      '--document',
      'A treaty',
      '--signed',
      '2022-12-22',
    ]
    const actor = ['--as', 'Secretary', '--actor-role', 'secretariat', '--yes']
    await house.ask('register', 'relations', 'record-level', ...told, '--source', 'an example', ...actor)
    const { out } = await house.run('register', 'relations', 'UZ-KZ')
    expect(out).toContain(
      '\nlevels:\n  level alliance · document A treaty · signed 2022-12-22 · source an example\n',
    )
  })

  it('keeps data and talk apart, so that --quiet leaves only data', async () => {
    const { out, err } = await house.run('register', 'meetings', '--quiet')
    expect({ out, err }).toEqual({ out: '', err: '' })
  })

  it('finds the journal sound, by its long and its short name', async () => {
    const long = await house.run('journal', 'verify')
    const short = await house.run('verify')
    expect(long.code).toBe(0)
    expect(long.out).toMatch(
      /^Sound: \d+ entries, head [0-9a-f]{64}\nThe tables say the same: \d+ rows of \d+ tables\n$/,
    )
    expect(short).toEqual(long)
  })

  it('examines the machine and the database and finds them in order', async () => {
    const { checks, sound } = await house.ask<{ checks: { name: string }[]; sound: boolean }>('doctor')
    expect(sound).toBe(true)
    expect(checks.map(({ name }) => name)).toEqual([
      ...['node', 'data', 'dictionaries', 'reader', 'database'],
      ...['schema', 'durable', 'checksums', 'roles', 'clock'],
    ])
  })

  it('finds no step waiting in a database that was opened', async () => {
    expect((await house.run('migrate', '--check')).code).toBe(0)
  })
})
