import type { Inline } from '../html/page.ts'

const text = `
'use strict'
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const tools = document.getElementById('tools')
const search = document.getElementById('search')
const kind = document.getElementById('kind')
const open = document.getElementById('open')
const told = document.getElementById('told')
const statuses = all('[name=status]', tools)
const items = all('li.item')
const boxOf = (item) => item.querySelector('input')
const marksOf = (item) => all('mark[data-claim~="' + item.dataset.claim + '"]')
const store = 'factlint:' + document.body.dataset.key

const read = () => {
  try { return JSON.parse(localStorage.getItem(store)) ?? {} } catch { return {} }
}
const save = () => {
  const ticks = Object.fromEntries(items.map((item) => [item.dataset.id, boxOf(item).checked]))
  try { localStorage.setItem(store, JSON.stringify(ticks)) } catch { /* the page works without */ }
}
const show = () => {
  const wanted = new Set(statuses.filter((box) => box.checked).map((box) => box.value))
  const words = search.value.trim().toLowerCase()
  let shown = 0
  let ticked = 0
  for (const item of items) {
    const done = boxOf(item).checked
    const fits = wanted.has(item.dataset.status) &&
      (kind.value === '' || item.dataset.kinds.split(' ').includes(kind.value)) &&
      (words === '' || item.textContent.toLowerCase().includes(words)) && !(open.checked && done)
    item.hidden = !fits
    item.classList.toggle('ticked', done)
    for (const mark of marksOf(item)) mark.classList.toggle('off', !fits)
    if (fits) shown++
    if (done) ticked++
  }
  told.textContent = shown + ' of ' + items.length + ' shown, ' + ticked + ' ticked'
}
const visible = () => items.filter((item) => !item.hidden)
const current = () => visible().findIndex((item) => item.contains(document.activeElement))
const go = (item) => {
  if (!item) return
  boxOf(item).focus({ preventScroll: true })
  item.scrollIntoView({ block: 'nearest' })
}
const move = (step) => {
  const list = visible()
  const at = current()
  go(list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + step))])
}
const point = (item) => {
  for (const one of all('.here')) one.classList.remove('here')
  if (!item) return
  item.classList.add('here')
  const marks = marksOf(item)
  for (const mark of marks) mark.classList.add('here')
  marks[0]?.scrollIntoView({ block: 'nearest' })
}
const keys = { j: () => move(1), k: () => move(-1), '/': () => search.focus() }
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target.matches('input[type=search], select')
  if (event.key === 'Escape' && typing) { move(1); return }
  if (typing || !keys[event.key]) return
  event.preventDefault()
  keys[event.key]()
})
document.addEventListener('focusin', (event) => point(event.target.closest('li.item')))
document.addEventListener('click', (event) => {
  const ref = event.target.closest('a.ref')
  if (!ref) return
  const item = document.getElementById(ref.hash.slice(1))
  if (!item || item.hidden) return
  event.preventDefault()
  go(item)
})
document.addEventListener('change', (event) => {
  if (event.target.closest('li.item')) save()
  show()
})
search.addEventListener('input', show)
document.getElementById('print').addEventListener('click', () => print())
const ticks = read()
for (const item of items) {
  const tick = ticks[item.dataset.id]
  if (typeof tick === 'boolean') boxOf(item).checked = tick
}
tools.hidden = false
show()
`

/** The worksheet's filters, keys and ticks; without it the page is a plain checklist. */
export const worksheetScript: Inline = { text, hash: 'sha256-O540I95uUBjcQ2sKLS9HkyN7ax0dEsf8RMMYGjQXflg=' }
