/** The mark: two open arcs that interlock without merging, two sides and one text. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false">
      <path class="arc-one" d="M19.4 7.2A10.5 10.5 0 1 0 22 20.6" />
      <path class="arc-two" d="M20.6 24.8A10.5 10.5 0 1 0 18 11.4" />
    </svg>
  )
}
