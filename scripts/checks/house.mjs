import { run } from './run.mjs'

/** The checks of the house, the quick ones first. */
const CHECKS = [
  {
    name: 'format and lint',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '.'],
  },
  { name: 'sizes', script: 'scripts/sizes.mjs', args: [] },
  {
    name: 'import table',
    script: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['src', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'unused code', script: 'node_modules/knip/bin/knip.js', args: ['--no-progress'] },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.json', '--noEmit'] },
]

async function check({ name, script, args }) {
  const { passed, words } = await run(script, args)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`)
  if (!passed) console.log(words)
  return { name, passed }
}

/** Runs all checks one after the other; a failed one does not stop the next. */
export async function checkHouse() {
  const results = []
  for (const one of CHECKS) results.push(await check(one))
  return results
}
