import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, makeHouse, SAMPLE } from './house.js'

let house: House
let bundle: string
let kept: string

const file = (name: string) => join(house.dataFolder, name)

beforeAll(async () => {
  house = makeHouse()
  await house.ask(...SAMPLE)
  bundle = file('bundle')
  kept = file('kept.checkpoint')
})

afterAll(() => house?.drop())

describe('the journal for outsiders', () => {
  it('is signed in lines that anyone can keep', async () => {
    const { code, out } = await house.run('journal', 'checkpoint')
    writeFileSync(kept, out)
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^kelisim\/[0-9a-f]{12}\n\d+\n\S{44}\n\n— kelisim\/\S+ \S+\n$/u),
    ])
  })

  it('tells what is new between two numbers, of a table that has a history', async () => {
    const { code, out } = await house.run('journal', 'difference', 'readouts', '--from', '0')
    expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, '+1 ~0 -0'])
    expect((await house.run('journal', 'difference', 'rumours', '--from', '0')).code).toBe(3)
    expect((await house.run('journal', 'difference', 'readouts', '--from', 'May')).code).toBe(2)
    const listed = await house.run('register', 'difference', '--list', 'readouts', '--from', '0', '--json')
    const told = JSON.parse(listed.out) as { list: string; counts: { new: number }; new: unknown[] }
    expect(told).toMatchObject({
      schema: 'kelisim.list-difference/1',
      list: 'readouts',
      counts: { changed: 0 },
    })
    expect(told.new).toHaveLength(told.counts.new)
    expect(told.counts.new).toBeGreaterThan(0)
    const asText = await house.run('register', 'difference', '--list', 'readouts', '--from', '0')
    expect(asText.out).toMatch(/^\+ .*\n\+1 ~0 -0\n$/s)
    expect((await house.run('register', 'difference', '--list', 'rumours', '--from', '0')).code).toBe(3)
  })

  it('is exported after a snapshot, and verified against the kept lines and the key', async () => {
    const act = ['--purpose', 'brief', '--as', 'S. Secretary', '--actor-role', 'secretariat', '--yes']
    await house.ask('register', 'snapshots', 'take', ...act)
    const made = await house.ask<{ entries: number; editions: number }>('journal', 'export', bundle)
    expect(made).toMatchObject({ schema: 'kelisim.bundle/1', entries: 3, editions: 1 })
    const { out: key } = await house.run('journal', 'key')
    const { code, out } = await house.run('verify', bundle, '--since', kept, '--key', key.trim(), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ schema: 'kelisim.verdict/1', sound: true, checked: 3 })
  })

  it('gives the proof of one entry as a file that is verified alone', async () => {
    const { code, out } = await house.run('journal', 'proof', '1')
    writeFileSync(file('proof.json'), out)
    expect([code, out.includes('review.opened')]).toEqual([0, false])
    expect((await house.run('verify', file('proof.json'))).code).toBe(0)
    writeFileSync(file('proof.json'), out.replace('UZ', 'KZ'))
    expect((await house.run('verify', file('proof.json'))).code).toBe(4)
    expect((await house.run('journal', 'proof', 'co_none')).code).toBe(3)
  })

  it('gives the proof that it only grew as a file that is verified alone', async () => {
    const size = readFileSync(kept, 'utf8').split('\n')[1] ?? ''
    const { code, out } = await house.run('journal', 'proof', '--since', size)
    writeFileSync(file('growth.json'), out)
    const told = await house.run('verify', file('growth.json'))
    expect([code, told.code, told.out]).toEqual([
      0,
      0,
      expect.stringMatching(/^Sound: grown from \d+ to \d+ /),
    ])
    const proof = JSON.parse(out) as { from: string; to: string }
    writeFileSync(file('growth.json'), JSON.stringify({ ...proof, from: proof.to, to: proof.from }))
    expect((await house.run('verify', file('growth.json'))).code).toBe(4)
  })

  it('ends with 4 and the first broken entry when the evidence disagrees, 2 for no bundle, 6 for nothing there', async () => {
    const journal = join(bundle, 'journal.ndjson')
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('review.opened', 'review.shut'))
    const { code, out } = await house.run('verify', bundle)
    expect([code, out]).toEqual([4, 'Broken at entry 2: hash-mismatch\n'])
    expect((await house.run('verify', house.dataFolder)).code).toBe(2)
    expect((await house.run('verify', file('nowhere'))).code).toBe(6)
  })

  it('does not write over a folder that is there', async () => {
    const { code, err } = await house.run('journal', 'export', bundle)
    expect([code, err]).toEqual([4, expect.stringContaining('conflict.folder')])
  })
})
