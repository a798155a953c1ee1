import { ok, type Result } from '../kernel/index.js'
import {
  addReadout,
  appendEntry,
  checkRight,
  findText,
  idsOfText,
  type NewReadout,
  orderParties,
  pairOf,
  type Tx,
  type Writer,
} from '../register/index.js'
import { checkReadout } from './check-readout.js'
import type { ReadoutInput, Received } from './types.js'

async function checkInput(tx: Tx, writer: Writer, input: ReadoutInput): Promise<Result<NewReadout>> {
  const right = checkRight(writer, 'receive', { area: 'readout' })
  if (!right.ok) return right
  const checked = checkReadout(input)
  if (!checked.ok) return checked
  const { publisher } = checked.value
  const known = await orderParties(tx, publisher === null ? [] : [publisher])
  if (!known.ok) return known
  const pair = await pairOf(tx, input.parties ?? [])
  return pair.ok ? ok({ ...checked.value, pair: pair.value }) : pair
}

async function journalReadout(tx: Tx, writer: Writer, readout: NewReadout): Promise<Result<Received>> {
  const { text: _, ...told } = readout
  const ids = idsOfText(readout)
  const after = { ...told, edition: ids.edition }
  const entry = await appendEntry(tx, writer, {
    act: 'readout.received',
    subject: ids.readout,
    before: null,
    after,
  })
  return entry.ok ? ok({ ...ids, title: readout.title, known: false }) : entry
}

/** Keeps a readout and its exact text; the same text again gives the same edition and changes nothing.
 *  errors: refused.role, those of the text, invalid.title, invalid.published, invalid.address, invalid.language, invalid.party */
export async function receiveReadout(tx: Tx, writer: Writer, input: ReadoutInput): Promise<Result<Received>> {
  const checked = await checkInput(tx, writer, input)
  if (!checked.ok) return checked
  const before = await findText(tx, checked.value.text)
  if (before) return ok({ ...before, known: true })
  const isNew = await addReadout(tx, writer, checked.value)
  if (isNew) return journalReadout(tx, writer, checked.value)
  const meanwhile = await findText(tx, checked.value.text)
  return ok({ ...(meanwhile ?? { ...idsOfText(checked.value), title: checked.value.title }), known: true })
}
