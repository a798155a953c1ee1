// Extras only: every act works without this file.

/** Leads the focus to the summary of problems when there is one. */
function focusProblems() {
  document.querySelector('[data-focus]')?.focus()
}

/** Shows the buttons that copy a reference. */
function offerCopying() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy)
      button.textContent = button.dataset.copied
    })
  }
}

/** Lights up a card and its words together. */
/** Lets who types a password see it; it is hidden again when it is sent, so that browsers know it for one. */
function offerShowing() {
  for (const field of document.querySelectorAll('input[type="password"][data-show]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'quiet show-password'
    button.textContent = field.dataset.show
    button.setAttribute('aria-controls', field.id)
    const show = (isShown) => {
      field.type = isShown ? 'text' : 'password'
      button.setAttribute('aria-pressed', isShown)
    }
    show(false)
    button.addEventListener('click', () => show(field.type === 'password'))
    field.form.addEventListener('submit', () => show(false))
    field.after(button)
  }
}

function tieMarks() {
  for (const link of document.querySelectorAll('[data-statement]')) {
    const number = link.dataset.statement
    const card = document.getElementById(`st-${number}`)
    const all = document.querySelectorAll(`[data-statement="${number}"]`)
    const show = (on) => {
      for (const one of all) one.classList.toggle('chosen', on)
    }
    link.addEventListener('click', () => chooseCard(card))
    card?.addEventListener('pointerenter', () => show(true))
    card?.addEventListener('pointerleave', () => show(false))
    card?.addEventListener('focusin', () => show(true))
    card?.addEventListener('focusout', () => show(false))
  }
}

function chooseCard(card) {
  for (const one of document.querySelectorAll('.card[aria-current]')) one.removeAttribute('aria-current')
  card?.setAttribute('aria-current', 'true')
  card?.focus({ preventScroll: true })
}

/** What each key of the queue does: follows a link, presses a button, or opens a part of the page. */
const KEYS = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  e: 'correct',
  r: 'reject',
  m: 'tie',
  u: 'undo',
  '?': 'keys',
}

function focusWithin(target) {
  const field = target?.querySelector('input:not([type=hidden]), select, textarea, summary')
  const chosen = target?.querySelector('input:checked') ?? field
  chosen?.focus()
}

function actOn(target) {
  if (target instanceof HTMLDetailsElement) {
    target.open = true
    focusWithin(target)
  } else if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) target.click()
  else focusWithin(target)
}

/** Single keys work only while the queue has the focus and nobody is typing. */
function listenForKeys() {
  const queue = document.querySelector('[data-keys]')
  if (!queue) return
  queue.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest('input:not([type=radio], [type=checkbox]), select, textarea')
    const act = KEYS[event.key]
    if (isTyping || !act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    actOn(queue.querySelector(`[data-act="${act}"]`))
  })
  if (!document.querySelector('[data-focus]')) queue.focus({ preventScroll: true })
}

/** Ctrl+Enter does the main thing: it sends the form one types in, else what the page is for. */
function listenForMain() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    const form = event.target.closest('form')
    event.preventDefault()
    if (form) form.requestSubmit()
    else document.querySelector('[data-main]')?.click()
  })
}

/** A text too long to be read is told before it is sent, as no server answers to what it cut off. */
function refuseTooLong() {
  const box = document.querySelector('[data-most]')
  box?.addEventListener('input', () => {
    const isTooLong = box.value.length > Number(box.dataset.most)
    box.setCustomValidity(isTooLong ? box.dataset.tooLong : '')
  })
  const file = document.querySelector('[data-most-bytes]')
  file?.addEventListener('change', () => {
    const isTooLarge = (file.files[0]?.size ?? 0) > Number(file.dataset.mostBytes)
    file.setCustomValidity(isTooLarge ? file.dataset.tooLong : '')
  })
}

/** Words marked in the text stand in the form that adds a statement; a button that comes with them leads to it. */
function takeMarkedWords() {
  const box = document.querySelector('[data-marked]')
  const button = document.querySelector('[data-to-marked]')
  if (!box || !button) return
  button.addEventListener('click', () => {
    box.closest('details').open = true
    box.focus()
    button.hidden = true
  })
  document.addEventListener('selectionchange', () => {
    const marked = document.getSelection()
    const from = marked?.anchorNode?.parentElement
    if (!marked || marked.isCollapsed || !from?.closest('.row-text')) return
    box.value = marked.toString().trim()
    button.hidden = box.value === ''
  })
}

/** In a list that has the focus, j and k lead from row to row and ? opens what the keys are. */
function walkRows() {
  document.addEventListener('keydown', (event) => {
    const step = { j: 1, k: -1, '?': 0 }[event.key]
    const list = event.target.closest('.ledger tbody, .entries')
    if (step === undefined || !list || event.target.closest('[data-keys], input, select, textarea')) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const rows = [...list.querySelectorAll('.entry-link')]
    const at = rows.findIndex((row) => row.closest('tr, li')?.contains(event.target))
    event.preventDefault()
    if (step === 0) actOn(document.querySelector('[data-act="keys"]'))
    else rows[at + step]?.focus()
  })
}

/** Who leaves a form in which something was typed and not sent is asked first; drafts are kept anyway. */
function warnOfLeaving() {
  const typed = new Set()
  for (const form of document.querySelectorAll('form[method=post]:not([data-draft])')) {
    form.addEventListener('input', () => typed.add(form))
    form.addEventListener('submit', () => typed.clear())
  }
  addEventListener('beforeunload', (event) => {
    if (typed.size > 0) event.preventDefault()
  })
}

/** A card of the board dropped on a column leads to the form that its menu has for that column. */
function offerDragging() {
  let ways = null
  const wayTo = (event) => ways?.querySelector(`[data-to="${event.currentTarget.dataset.column}"]`)
  for (const menu of document.querySelectorAll('.control-card .move-menu')) {
    const card = menu.closest('.control-card')
    card.draggable = true
    card.addEventListener('dragstart', () => {
      ways = menu
    })
  }
  for (const column of document.querySelectorAll('[data-column]')) {
    column.addEventListener('dragover', (event) => {
      if (!wayTo(event)) return
      event.preventDefault()
      column.classList.add('drop')
    })
    column.addEventListener('dragleave', () => column.classList.remove('drop'))
    column.addEventListener('drop', (event) => {
      event.preventDefault()
      wayTo(event)?.click()
    })
  }
}

function focusFirst() {
  if (document.querySelector('[data-focus]') || location.hash) return
  document.querySelector('[data-first]')?.focus({ preventScroll: true })
}

/** What is typed into a form that has a place for drafts, in the form it is sent. */
function typedIn(form) {
  return new URLSearchParams(new FormData(form))
}

/** Sends the draft, takes up its new version and says so. */
async function sendDraft(form) {
  const status = form.querySelector('[data-draft-status]')
  const sent = await fetch(form.dataset.draft, { method: 'POST', body: typedIn(form) }).catch(() => null)
  const told = await sent?.json().catch(() => null)
  if (told?.draft) form.elements.draft.value = told.draft
  status.textContent = told?.said ?? status.dataset.failed
}

/** A draft is kept a moment after the last key, one after the other, and when the page is left. */
function keepDraftsOf(form) {
  let timer = 0
  let saving = Promise.resolve()
  const save = () => {
    timer = 0
    saving = saving.then(() => sendDraft(form))
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(save, 700)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    timer = 0
  })
  addEventListener('pagehide', () => {
    if (timer) navigator.sendBeacon(form.dataset.draft, typedIn(form))
  })
}

focusProblems()
focusFirst()
takeMarkedWords()
refuseTooLong()
listenForMain()
offerCopying()
offerShowing()
tieMarks()
listenForKeys()
walkRows()
warnOfLeaving()
offerDragging()
for (const form of document.querySelectorAll('form[data-draft]')) keepDraftsOf(form)
