import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package: the nearest one above this file that has a `package.json`.
 *  It is the same for sources and for compiled code, which lie at different depths. */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from)
  if (existsSync(join(folder, 'package.json')) || folder === from) return folder
  return packageRoot(folder)
}
