import type { Slot } from '../../../statements/index.js'
import { Quote, Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'

interface SlotProps {
  readonly slot: Slot
  readonly language: string | null
  readonly screen: Screen
}

/** A slot's value in the words of the page; words of the text stay in their own language. */
export function SlotValue({ slot, language, screen }: SlotProps) {
  const { type, text } = slot.value
  const { choices, countries } = screen.words
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
  const why = basis.why === '' ? inferred : screen.say(inferredWhy, { why: basis.why })
  return (
    <span class="basis inferred">
      <span aria-hidden="true">○</span> {why}
    </span>
  )
}

function SlotRow({ slot, language, screen }: SlotProps) {
  return (
    <div class="slot">
      <dt>{screen.words.slots[slot.name]}</dt>
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
    </div>
  )
}

interface SlotListProps {
  readonly slots: readonly Slot[]
  readonly language: string | null
  readonly screen: Screen
}

/** The slots of a statement: name, value, the words it came from, stated or inferred and why. */
export function SlotList({ slots, language, screen }: SlotListProps) {
  if (slots.length === 0) return null
  return (
    <dl class="slots">
      {slots.map((slot) => (
        <SlotRow slot={slot} language={language} screen={screen} />
      ))}
    </dl>
  )
}
