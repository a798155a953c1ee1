import { checkHouse } from './checks/house.mjs'
import { runTests } from './checks/tests.mjs'

/** With arguments only the named tests run: `npm test -- src/text`. */
const args = process.argv.slice(2)

function printList(head, titles) {
  if (titles.length === 0) return
  console.log(`\n${head}`)
  for (const title of titles) console.log(`  ${title}`)
}

const checks = args.length > 0 ? [] : await checkHouse()
const tests = await runTests(args)
const failed = [...checks.filter((one) => !one.passed).map(({ name }) => name), ...tests.failed]
const passed = checks.filter((one) => one.passed).length + tests.passed

printList(`${tests.skipped.length} skipped, for something is not here that they need:`, tests.skipped)
printList(`${failed.length} failed:`, failed)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0
