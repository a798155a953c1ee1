// What the browser tests ask inside a page; added to every page before its own script.
globalThis.inPage = {
  /** How many pixels the page reaches beyond its window. */
  overflow() {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  },

  /** Words in Cyrillic on an English page that do not say which language they are in. */
  unmarkedWords() {
    const found = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const language = node.parentElement.closest('[lang]').getAttribute('lang')
      if (language === 'en' && /[\u0400-\u04ff]/.test(node.textContent)) found.push(node.textContent)
    }
    return found
  },

  /** Whether every mark of the text is underlined. */
  allUnderlined() {
    const marks = [...document.querySelectorAll('.row mark')]
    return (
      marks.length > 0 && marks.every((mark) => getComputedStyle(mark).textDecorationLine === 'underline')
    )
  },

  /** What in pages given as text would run, show itself, or lead elsewhere. */
  broken(texts) {
    const strange =
      'x-payload, [x-payload], iframe, base, object, embed, style, img:not([src^="/c/"]), svg [onload], main link[rel]'
    const isBad = ({ name, value }) => /^on/i.test(name) || /^\s*(javascript|data):/i.test(value)
    const isForeign = (script) => !/^\/static\/[\w.-]+\.js\?/.test(script.getAttribute('src') ?? '')
    return texts.flatMap((text, at) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html')
      const found = [
        ...parsed.querySelectorAll(strange),
        ...[...parsed.querySelectorAll('script')].filter(isForeign),
        ...[...parsed.querySelectorAll('*')].filter((one) => [...one.attributes].some(isBad)),
      ]
      return found.map((one) => `${at}: ${one.outerHTML.slice(0, 160)}`)
    })
  },

  /** Boxes that cut off text which does not fit into them. */
  cutOff() {
    const boxes = [...document.querySelectorAll('main *')].filter((box) => {
      const { overflowX, overflowY, display } = getComputedStyle(box)
      const isTight = (overflow) => overflow === 'hidden' || overflow === 'clip'
      if (
        display === 'inline' ||
        box.clientWidth < 3 ||
        !box.textContent.trim() ||
        box.closest('svg, .hidden')
      )
        return false
      const isWide = isTight(overflowX) && box.scrollWidth > box.clientWidth + 1
      return isWide || (isTight(overflowY) && box.scrollHeight > box.clientHeight + 1)
    })
    return boxes.map((box) => `cuts off ${box.tagName} ${box.className}: ${box.textContent.slice(0, 40)}`)
  },

  /** What has the focus, and the ring around it. */
  focus() {
    const focused = document.activeElement
    if (focused === document.body) return { name: 'nothing', ring: '' }
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const act = focused.closest('[data-act]')?.getAttribute('data-act')
    return { name: act ?? focused.textContent, ring: `${outlineWidth} ${outlineStyle}` }
  },

  /** What axe finds wrong, one line a finding. */
  async barriers(runOnly) {
    const { violations } = await axe.run(document, { runOnly })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  },
}
