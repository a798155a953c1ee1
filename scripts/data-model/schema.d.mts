export interface SchemaTable {
  readonly name: string
}

export function readSchema(
  ask: (text: string) => Promise<readonly unknown[]>,
): Promise<readonly SchemaTable[]>
