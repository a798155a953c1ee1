import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../platform/offline.js'

/** The version of the package, as its own description says. */
export function programVersion(): string {
  const described: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
  return typeof described === 'object' && described !== null && 'version' in described
    ? String(described.version)
    : 'unknown'
}
