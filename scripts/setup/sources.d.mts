/** Whether the built files are those of the sources as they stand. */
export function isBuilt(root: string): boolean
