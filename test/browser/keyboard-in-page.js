/* Runs in the page: what a keyboard should reach, and what each stop of it was like. */

const FOCUSABLE =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]'

function isShown(element) {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

/** Of radio buttons of one name only one is stopped at: the chosen one, else the first. */
function isOneOfMany(element) {
  if (element.type !== 'radio') return false
  const group = [
    ...document.querySelectorAll(`input[type="radio"][name="${CSS.escape(element.name)}"]`),
  ].filter((other) => other.form === element.form)
  return element !== (group.find(({ checked }) => checked) ?? group[0])
}

function isStop(element) {
  return element.tabIndex >= 0 && !element.matches(':disabled') && isShown(element) && !isOneOfMany(element)
}

function nameOf(element) {
  const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const name = element.name || element.getAttribute('href') || ''
  return `${element.localName} ${name} ‘${words.trim().replace(/\s+/g, ' ').slice(0, 40)}’`
}

/** Lightness as WCAG 2 reckons it, of `rgb(…)`. */
function lightnessOf(colour) {
  const parts = colour.match(/[\d.]+/g).slice(0, 3)
  const [red, green, blue] = parts.map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(one, other) {
  const [dark, light] = [lightnessOf(one), lightnessOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Whether the frame of the focus is two pixels wide and stands out three times from the paper. */
function isMarked(element) {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
  const paper = getComputedStyle(document.body).backgroundColor
  return (
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && contrastOf(outlineColor, paper) >= 3
  )
}

/** Whether some of it is in the window and under nothing else. */
function isInSight(element) {
  for (const box of element.getClientRects())
    for (const share of [0.1, 0.5, 0.9]) {
      const at = document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2)
      if (at !== null && (element.contains(at) || at.contains(element) || at.control === element)) return true
    }
  return false
}

window.keyboard = {
  begin() {
    this.stops = [...document.querySelectorAll(FOCUSABLE)].filter(isStop)
    this.seen = []
    this.wrong = document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length
    // Some pages put the focus where the work is; the walk begins at the very beginning all the same.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    document.addEventListener('focusin', ({ target }) => this.seen.push(target))
    return this.stops.length
  },
  /** What is wrong with where the focus is now; null when nothing is, and `end` when all was walked through. */
  look() {
    const at = document.activeElement
    if (at === null || at === document.body || this.seen.indexOf(at) < this.seen.length - 1) return 'end'
    if (!isMarked(at)) return `no mark on ${nameOf(at)}`
    return isInSight(at) ? null : `out of sight: ${nameOf(at)}`
  },
  /** What was never reached, and what came in another order than it stands in. */
  end() {
    const missed = this.stops.filter((stop) => !this.seen.includes(stop)).map(nameOf)
    const places = this.seen.map((one) => this.stops.indexOf(one)).filter((place) => place >= 0)
    const late = places.filter((place, at) => at > 0 && place < Math.max(...places.slice(0, at)))
    const disordered = late.filter((place) => place !== places[0]).map((place) => nameOf(this.stops[place]))
    return { missed, disordered, withOwnOrder: this.wrong }
  },
}
