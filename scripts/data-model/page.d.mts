import type { SchemaTable } from './schema.mjs'

export const MARK: string
export function tablesPart(schema: readonly SchemaTable[]): string
