/** What a bundle consists of, as bytes. */
export interface BundleParts {
  readonly journal: Uint8Array
  readonly checkpoint: Uint8Array
  readonly keys: Uint8Array
  readonly checkpoints: ReadonlyMap<string, Uint8Array>
  readonly editions: ReadonlyMap<string, Uint8Array>
}

/** What the verifier found. */
export interface BundleVerdict {
  readonly sound: boolean
  readonly checked?: number
  /** Of a proof of growth: how long the journal was at its earlier checkpoint. */
  readonly grownFrom?: number
  readonly head?: string
  readonly root?: string
  readonly key?: string
  readonly broken: { readonly number: number | null; readonly why: string } | null
}

/** A value written the one way. */
export function canonical(value: unknown): string | undefined

/** Checks the parts of a bundle. */
export function verifyBundle(
  parts: BundleParts,
  options?: { readonly since?: Uint8Array; readonly key?: string },
): BundleVerdict

/** Checks the proof of one entry. */
export function verifyProof(proof: object, options?: { readonly key?: string }): BundleVerdict

/** Checks the proof that the journal only grew from one signed checkpoint to another. */
export function verifyGrowth(proof: object, options?: { readonly key?: string }): BundleVerdict

/** The root that a path leads to from a leaf. */
export function climb(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Uint8Array | undefined

/** The parts of a bundle in a folder. */
export function readBundle(root: string): BundleParts
