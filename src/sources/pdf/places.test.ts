import { describe, expect, it } from 'vitest'
import { PDF_LIMITS } from './limits.js'
import { Places } from './places.js'

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

/** Places that tell who has one, in the order in which they were given. */
function watched(limits = {}) {
  const places = new Places({ ...PDF_LIMITS, ...limits })
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const ask = async (name: string, signal?: AbortSignal) => {
    const leave = await places.take(name.startsWith('public'), signal)
    if (leave === null) return 'none'
    begun.push(name)
    ends.set(name, leave)
    return 'place'
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await soon()
  }
  return { ask, begun, end, places }
}

describe('places for documents', () => {
  it('are two, of which the public has one; who works here goes past those of the public who wait', async () => {
    const { ask, begun, end, places } = watched()
    for (const name of ['public a', 'public b', 'public c', 'one', 'two']) void ask(name)
    await soon()
    expect(begun).toEqual(['public a', 'one'])
    await end('one')
    expect(begun.at(-1)).toBe('two')
    await end('two')
    expect([begun.length, places.taken]).toEqual([3, 1])
    await end('public a')
    expect([begun.at(-1), places.taken]).toEqual(['public b', 1])
  })

  it('are given in the order in which they were asked for', async () => {
    const { ask, begun, end } = watched()
    for (const name of ['a', 'b', 'c', 'public d', 'e']) void ask(name)
    for (const name of ['a', 'b', 'c', 'public d']) await end(name)
    expect(begun).toEqual(['a', 'b', 'c', 'public d', 'e'])
  })

  it('are not waited for by too many, of the public apart from others', async () => {
    const { ask } = watched({ waiting: 1 })
    for (const name of ['public a', 'one', 'public b']) void ask(name)
    expect(await ask('public c')).toBe('none')
    void ask('two')
    expect(await ask('three')).toBe('none')
  })

  it('are not waited for too long, nor by who left', async () => {
    const { ask, begun, end } = watched({ wait: 60 })
    const leaving = new AbortController()
    for (const name of ['one', 'two']) void ask(name)
    const [late, left] = [ask('late'), ask('left', leaving.signal)]
    leaving.abort()
    expect(await left).toBe('none')
    expect(await late).toBe('none')
    await end('one')
    expect(begun).toEqual(['one', 'two'])
  })
})
