import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root, run } from './run.mjs'

/** All tests of vitest's report, each with its file. */
function testsOf(report) {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      title: `${relative(root, name)} › ${fullName}`,
      status,
    })),
  )
}

/** Files that failed before any of their tests could run. */
function brokenFiles(report) {
  const broken = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  )
  return broken.map(({ name }) => relative(root, name))
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { testResults: [] }
  }
}

function titlesOf(tests, status) {
  return tests.filter((one) => one.status === status).map(({ title }) => title)
}

function count(report, passed) {
  const tests = testsOf(report)
  const failed = [...titlesOf(tests, 'failed'), ...brokenFiles(report)]
  const lost = passed || failed.length > 0 ? [] : ['the test run itself, its words stand above']
  const skipped = [...titlesOf(tests, 'skipped'), ...titlesOf(tests, 'pending'), ...titlesOf(tests, 'todo')]
  return { passed: titlesOf(tests, 'passed').length, failed: [...failed, ...lost], skipped }
}

/** Runs vitest and counts what it reports. */
export async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-tests-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const script = 'node_modules/vitest/vitest.mjs'
    const { passed } = await run(script, ['run', ...reporters, ...args], { show: true })
    return count(readReport(file), passed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
