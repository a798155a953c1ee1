import { existsSync, renameSync, rmSync } from 'node:fs'

/** Moves a folder to its place; when another process was faster, theirs stays. */
export function moveOrDrop(begun: string, place: string): void {
  try {
    renameSync(begun, place)
  } catch (error) {
    rmSync(begun, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  }
}
