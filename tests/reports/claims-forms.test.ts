import { expect, test } from 'vitest'
import { draft, render, worksheetOf } from './draft.ts'

test('the table cuts every line to the width and lists claims only', async () => {
  const lines = render('table', await worksheetOf(draft)).trimEnd().split('\n')
  expect(lines[0]).toBe('draft.md')
  expect(lines[1]).toMatch(/^Id +Status +Worth +Who says it +What backs it +Sentence$/)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120)
  expect(lines.join('\n')).toMatch(/^[0-9a-f]{12} {2}cited .*gazette\.example/m)
  expect(lines.join('\n')).toMatch(/^[0-9a-f]{12} {2}unsupported .*The council/m)
  expect(lines.join('\n')).toMatch(/^[0-9a-f]{12} {2}vague source .*Critics/m)
  expect(lines.join('\n')).not.toContain('Is it open')
})

test('--all lists every sentence', async () => {
  const table = render('table', await worksheetOf(draft, { all: true }))
  expect(table).toMatch(/no claim .*Is it open/)
})

test('no cell of the CSV starts a formula, and every cell is quoted', async () => {
  const bad = '=HYPERLINK("http://x.example") was paid $3 million in 2020.\n\n@sum paid 4 million in 2021.\n'
  const rows = render('csv', await worksheetOf(bad, { path: '=cmd.md', all: true })).split('\r\n')
  expect(rows[0]).toMatch(/^"path","line","id","status"/)
  expect(rows.at(-1)).toBe('')
  const cells = rows.slice(1, -1).flatMap((row) => row.slice(1, -1).split('","'))
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
  expect(cells).toContain("'=cmd.md")
  expect(cells.find((cell) => cell.includes('HYPERLINK'))).toMatch(/^'=HYPERLINK\(""http/)
})

test('Markdown is a checklist in which the document cannot write markup', async () => {
  const text = 'The <b>council</b> paid $3 million for *that* `tower` in 2020, a | sum.\n'
  const list = render('markdown', await worksheetOf(text))
  expect(list).toMatch(/^- \[ \] The council paid/m)
  expect(list).toContain('a \\| sum')
})

test('JSON carries the id beside what the interface gives', async () => {
  const { path, sentences } = JSON.parse(render('json', await worksheetOf(draft))) as {
    path: string
    sentences: { id?: string; text: string; status: string }[]
  }
  expect(path).toBe('draft.md')
  expect(sentences.find(({ text }) => text.startsWith('Critics'))?.id).toMatch(/^[0-9a-f]{12}$/)
  expect(sentences.some(({ text }) => text.endsWith('Is it open?'))).toBe(true)
})

test('an id stays when text moves, and changes with the sentence or its section', async () => {
  const idOf = async (text: string) =>
    (await worksheetOf(text)).claims.find((claim) => claim.text.includes('budget'))?.id
  const before = await idOf(draft)
  expect(await idOf(`${draft}\nThe tower is tall.\n`)).toBe(before)
  expect(await idOf(draft.replace('The lighthouse at Skarv was', 'The house was'))).toBe(before)
  expect(await idOf(draft.replace('the\n', 'the '))).toBe(before)
  expect(await idOf(draft.replace('doubled', 'trebled'))).not.toBe(before)
  expect(await idOf(draft.replace('# Lighthouse', '# Tower'))).not.toBe(before)
})

test('the page holds no markup of the document', async () => {
  const hostile = 'The <img src=x onerror=alert(1)> council paid "$3 million" in 2020 &lt;script&gt;alert(2)&lt;/script&gt;.\n'
  const page = render('html', await worksheetOf(hostile, { path: '"><script>x</script>.md' }))
  expect(page).not.toMatch(/<img|<script>(?!\n'use strict')/)
  expect(page).not.toMatch(/\son\w+=/)
  expect(page).toContain('&quot;&gt;&lt;script&gt;x')
})

test('an address that is not of the web is no link', async () => {
  const page = render('html', await worksheetOf('The council paid $3 million in 2020 [list](javascript:alert(1)).\n'))
  expect(page).not.toMatch(/href="javascript/i)
})

test('a check is shown with its source and ticks the claim', async () => {
  const [claim] = (await worksheetOf(draft)).claims
  const check = { id: claim?.id ?? '', path: 'draft.md', sentence: 'x', by: 'Ana Ruiz', on: '2026-11-01', reason: 'read the deed', source: 'https://deeds.example/7', quote: 'for 2,000,000' }
  const page = render('html', await worksheetOf(draft, { own: [check] }))
  expect(page).toMatch(/id="t1" checked/)
  expect(page).toContain('Checked by Ana Ruiz on 2026-11-01: read the deed.')
  expect(page).toContain('<blockquote>for 2,000,000</blockquote>')
  expect(page).toContain('href="https://deeds.example/7"')
  expect(render('table', await worksheetOf(draft, { own: [check] }))).toContain('✓ Ana Ruiz')
})

test('the same worksheet gives the same bytes', async () => {
  expect(render('html', await worksheetOf(draft))).toBe(render('html', await worksheetOf(draft)))
})
