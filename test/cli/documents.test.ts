import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LARGEST_FILE } from '../../src/sources/recognise.js'
import { doublingPdf, linesDrawn, lockedPdf, pdfOf } from '../sources/pdfs.js'
import { type PublisherServer, startPublisher } from '../sources/publisher.js'
import { type Ending, endOf, type Program, runProgram, startProgram } from './program.js'

const SENTENCE = 'The Presidents instructed the Governments to prepare a programme by the end of 2027.'
const PAGE = `<!doctype html><html><head><title>On a meeting</title>
<meta property="article:published_time" content="2026-03-29T10:00:00+05:00"></head>
<body><article><h1>On a meeting</h1><p>${SENTENCE}</p><p>The President of Uzbekistan and the President of Kazakhstan
met in Tashkent.</p></article></body></html>`

const folder = mkdtempSync(join(tmpdir(), 'kelisim-documents-'))
let publisher: PublisherServer
/** Told when the address is asked that never answers. */
let asked: (() => void) | undefined

beforeAll(async () => {
  publisher = await startPublisher({
    '/en/lists/view/1': (response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
    '/silent': () => asked?.(),
  })
})

afterAll(() => {
  publisher.close()
  rmSync(folder, { recursive: true })
})

function put(name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

async function ordersIn(line: readonly string[], input: Uint8Array | string = '', env = {}) {
  const { code, out, err } = await runProgram(['read', ...line, '--json'], input, { env })
  const { document, statements = [] } = out === '' ? {} : JSON.parse(out)
  const forces = statements.map(({ force }: { force: string }) => force)
  return { code, err, document, isOrdered: forces.includes('ordered') }
}

/** How a program ends at Ctrl-C. */
async function stopped(program: Program, ended: Promise<Ending>) {
  const since = performance.now()
  program.kill('SIGINT')
  return { ...(await ended), isSoon: performance.now() - since < 5_000 }
}

describe('documents on the command line', () => {
  it('reads a PDF from a file and from standard input alike', async () => {
    const bytes = pdfOf({ pages: [{ draws: linesDrawn(SENTENCE) }] })
    const [file, piped] = [await ordersIn([put('one.pdf', bytes)]), await ordersIn(['-'], bytes)]
    expect(file).toMatchObject({ code: 0, isOrdered: true })
    expect(piped).toMatchObject({ code: 0, isOrdered: true })
  })

  it('reads a saved page, and says what it takes from the page where the line does not say it', async () => {
    const file = put('page.html', PAGE)
    const told = await ordersIn([file])
    expect(told).toMatchObject({ code: 0, isOrdered: true, document: { date: '2026-03-29' } })
    expect(told.err).toContain('On a meeting · 2026-03-29')
    expect((await ordersIn([file, '--date', '2026-04-01'])).document.date).toBe('2026-04-01')
  })

  it('reads what stands at an address that the operator allows, and refuses one within the network else', async () => {
    const address = `http://${publisher.host}/en/lists/view/1`
    const told = await ordersIn([address], '', { KELISIM_FETCH_INSIDE: publisher.host })
    expect(told).toMatchObject({ code: 0, isOrdered: true, document: { date: '2026-03-29' } })
    const asked = publisher.asked()
    const { code, err } = await ordersIn([address])
    expect({ code, asked: publisher.asked() }).toEqual({ code: 5, asked })
    expect(err).toContain('refused.source-address')
  })

  it('has as much of a document as is opened, and says so of a larger one', async () => {
    const large = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(LARGEST_FILE, 'x')])
    const { code, err } = await ordersIn([put('large.pdf', large)])
    expect(code).toBe(2)
    expect(err).toContain('invalid.source-large')
  })

  it('says what is wrong with a locked document and with an address where nothing is', async () => {
    const locked = await ordersIn([put('locked.pdf', lockedPdf())])
    expect(locked.code).toBe(2)
    expect(locked.err).toContain('invalid.source-locked')
    const gone = await ordersIn([`http://${publisher.host}/gone`], '', {
      KELISIM_FETCH_INSIDE: publisher.host,
    })
    expect(gone.code).toBe(3)
    expect(gone.err).toContain('absent.source')
  })

  it('ends at the first Ctrl-C while an address is waited for, and while a PDF is opened', async () => {
    const address = `http://${publisher.host}/silent`
    const fetching = startProgram(['read', address], { env: { KELISIM_FETCH_INSIDE: publisher.host } })
    const ended = endOf(fetching)
    await new Promise<void>((resolve) => {
      asked = resolve
    })
    expect(await stopped(fetching, ended)).toEqual({ code: 130, out: '', err: '', isSoon: true })
    const opening = startProgram(['read', put('slow.pdf', doublingPdf(26))])
    const openingEnded = endOf(opening)
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    expect(await stopped(opening, openingEnded)).toEqual({ code: 130, out: '', err: '', isSoon: true })
  })
})
