import type { Slot, SlotName } from '../../../statements/index.js'
import { Quote, Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { officeWord } from '../../words/choice.js'

interface SlotProps {
  readonly slot: Slot
  readonly language: string | null
  readonly screen: Screen
}

/** A slot's value in the words of the page; words of the text stay in their own language. */
export function SlotValue({ slot, language, screen }: SlotProps) {
  const { type, text } = slot.value
  const { choices, countries } = screen.words
  const office = type === 'choice' ? officeWord(text, screen.words) : null
  if (office !== null) return <>{office}</>
  if (type === 'choice' || type === 'unit') return <>{wordFor(choices, text)}</>
  if (type === 'country') return <>{wordFor(countries, text)}</>
  if (type === 'date') return <>{screen.date(text)}</>
  if (type === 'decimal') return <span class="digits">{screen.number(text)}</span>
  return <Quoted text={text} language={language} screen={screen} />
}

/** Whether the value only repeats the quoted words. */
function repeatsQuote({ value, quote }: Slot): boolean {
  return value.text.toLowerCase() === quote.toLowerCase()
}

function BasisSign({ slot, screen }: { slot: Slot; screen: Screen }) {
  const { stated, inferred, inferredWhy } = screen.words.reading
  const { basis } = slot
  if (basis.from === 'stated')
    return (
      <span class="basis stated" title={stated}>
        <span aria-hidden="true">●</span> <span class="basis-word">{stated}</span>
      </span>
    )
  const reason = wordFor(screen.words.whys, basis.why)
  const why = basis.why === '' ? inferred : screen.say(inferredWhy, { why: reason })
  return (
    <span class="basis inferred">
      <span aria-hidden="true">○</span> {why}
    </span>
  )
}

function SlotWords({ slot, language, screen }: SlotProps) {
  return (
    <dd>
      <span class="slot-value">
        <SlotValue slot={slot} language={language} screen={screen} />
      </span>{' '}
      {repeatsQuote(slot) ? null : (
        <span class="slot-quote">
          <Quote text={slot.quote} language={language} screen={screen} />{' '}
        </span>
      )}
      <BasisSign slot={slot} screen={screen} />
    </dd>
  )
}

interface SlotListProps {
  readonly slots: readonly Slot[]
  readonly language: string | null
  readonly screen: Screen
}

/** The slots by name, each name once, in the order in which they first stand. */
function byName(slots: readonly Slot[]): ReadonlyMap<SlotName, readonly Slot[]> {
  const found = new Map<SlotName, readonly Slot[]>()
  for (const slot of slots) found.set(slot.name, [...(found.get(slot.name) ?? []), slot])
  return found
}

/** The slots of a statement: name, values, the words they came from, stated or inferred and why. */
export function SlotList({ slots, language, screen }: SlotListProps) {
  if (slots.length === 0) return null
  return (
    <dl class="slots">
      {[...byName(slots)].map(([name, values]) => (
        <div class="slot">
          <dt>{screen.words.slots[name]}</dt>
          {values.map((slot) => (
            <SlotWords slot={slot} language={language} screen={screen} />
          ))}
        </div>
      ))}
    </dl>
  )
}
