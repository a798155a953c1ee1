import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What starts by itself, and where it stands in the bundle: the program and its threads. A module for each file costs a third of
 *  the time until the first reading. */
const ENTRIES = [
  { in: 'cli/main.js', out: 'main' },
  { in: 'cli/reading/worker.js', out: 'cli/reading/worker' },
  { in: 'sources/pdf/worker.js', out: 'sources/pdf/worker' },
]

/** Packages stay outside, and nothing is shortened: names in a stack trace are those of the sources. */
const OPTIONS = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'linked',
  sourcesContent: false,
  chunkNames: '[name]-[hash]',
  logLevel: 'error',
}

/** A module goes on to find what lies beside it by its own address: the bundle has the same folders for that, while all that modules
 *  share is written at its top. */
function keepPlaces(sources) {
  return {
    name: 'places',
    setup: (bundle) =>
      bundle.onLoad({ filter: /\.js$/, namespace: 'file' }, ({ path }) => {
        const place = relative(sources, path)
        const text = place.startsWith('..') ? '' : readFileSync(path, 'utf8')
        if (!text.includes('import.meta.url')) return undefined
        const address = `new URL(${JSON.stringify(`./${place}`)}, import.meta.url).href`
        return { contents: text.replaceAll('import.meta.url', address), loader: 'js' }
      }),
  }
}

/** Bundles the compiled program into `start` beside its `src`; packages stay outside.
 *  errors: throws when a module is missing */
export async function bundle(folder) {
  const [sources, outdir] = [join(folder, 'src'), join(folder, 'start')]
  const entryPoints = ENTRIES.map((one) => ({ ...one, in: join(sources, one.in) }))
  const isThere = entryPoints.filter((one) => existsSync(one.in))
  if (isThere.length === 0) return
  // Loaded only here: the setup comes this way before packages are installed.
  const { build } = await import('esbuild')
  await build({ ...OPTIONS, entryPoints: isThere, outdir, plugins: [keepPlaces(sources)] })
  cpSync(join(sources, 'web/static'), join(outdir, 'web/static'), { recursive: true })
}
