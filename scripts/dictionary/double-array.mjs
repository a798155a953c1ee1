/** Walks the double arrays of the az data: units, and a guide that names each node's first child and next sibling. */

const HAS_VALUE = 1 << 8
const VALUE = 0x7fff_ffff

/** Views a file of az as units and guide; a copy of the bytes is taken, so that the units may be changed. */
export function openDoubleArray(bytes) {
  const whole = new Uint8Array(bytes).buffer
  const length = new DataView(whole).getUint32(0, true)
  return {
    units: new Uint32Array(whole, 4, length),
    guide: new Uint8Array(whole, length * 4 + 8, length * 2),
  }
}

/** All children of a node as [label, node]. */
export function childrenOf({ units, guide }, node, follow) {
  const children = []
  for (let label = guide[node * 2]; label; ) {
    const child = follow(units, node, label)
    if (child < 0) throw new Error(`the guide of the dictionary leads nowhere at node ${node}`)
    children.push([label, child])
    label = guide[child * 2 + 1]
  }
  return children
}

/** All keys below a node as arrays of labels, each with the node it ends in. */
export function keysBelow(array, from, follow) {
  const keys = []
  const walk = (node, key) => {
    if (array.units[node] & HAS_VALUE) keys.push({ key, node })
    for (const [label, child] of childrenOf(array, node, follow)) walk(child, [...key, label])
  }
  walk(from, [])
  return keys
}

/** The number stored for a key that ends in a node. */
export function valueAt({ units }, node) {
  const unit = units[node]
  const offset = (unit >>> 10) << ((unit & (1 << 9)) >>> 6)
  return units[(node ^ offset) >>> 0] & VALUE
}

/** All nodes that stand right after a separator, each once. */
export function listNodes(array, follow, separator) {
  const seen = new Set([0])
  const lists = new Set()
  const open = [0]
  while (open.length > 0) {
    for (const [label, child] of childrenOf(array, open.pop(), follow)) {
      if (label === separator) lists.add(child)
      else if (!seen.has(child)) open.push(seen.add(child) && child)
    }
  }
  return lists
}
