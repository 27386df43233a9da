import { expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'

const text = /./
const address = /^https?:\/\//
const day = /^\d{4}-\d{2}-\d{2}$/
const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/

/** What schema.org documents for the types we write: https://schema.org/Claim, /Article, /Person, /Organization. */
const thing = { name: text, identifier: text, url: address }
const party = ['Person', 'Organization']
const work = {
  ...thing,
  text,
  author: party,
  publisher: party,
  datePublished: day,
  inLanguage: tag,
  citation: text,
}
const documented: Readonly<Record<string, Readonly<Record<string, RegExp | readonly string[]>>>> = {
  Claim: { ...work, appearance: ['Article'], firstAppearance: ['Article'], claimInterpreter: party },
  Article: work,
  Person: thing,
  Organization: thing,
}

/** What of a node schema.org does not document. */
function problemsOf(node: unknown, expected: readonly string[]): string[] {
  if (typeof node !== 'object' || node === null) return [`no node: ${JSON.stringify(node)}`]
  const { '@type': type, ...values } = node as Record<string, unknown>
  if (typeof type !== 'string' || !expected.includes(type)) return [`type ${String(type)}`]
  return Object.entries(values).flatMap(([name, value]) => {
    const allowed = documented[type]?.[name]
    if (!allowed) return [`${type} has no ${name}`]
    return [value].flat().flatMap((one) =>
      allowed instanceof RegExp
        ? typeof one === 'string' && allowed.test(one) ? [] : [`${name}: ${JSON.stringify(one)}`]
        : problemsOf(one, allowed),
    )
  })
}

const draft = `---
title: Trams in Vesthavn
date: 2026-01-10
author: Ana Ruiz
lang: en-GB
publisher: The Quay
url: https://quay.example/trams
---

Trams carried 3,000 people in 2024, [the Herald](https://herald.example/trams) reported. “We doubled the fares in 2019,” said Karin Dahl. She said the old line lost 4 million crowns in 2023.[^1]

Officials said the trams were 90% full in 2025. According to the Harbour Institute, 12 trams burned in 1998.

[^1]: Accounts of the tram works, 2023.
`

async function claimsOf(files: Readonly<Record<string, string>>) {
  const cwd = makeProject(files)
  const run = await runCli(['claims', ...Object.keys(files), '--format', 'claimreview'], { cwd })
  expect(run.status, run.stderr).toBe(0)
  const written = JSON.parse(run.stdout) as { '@context': string; '@graph': Record<string, unknown>[] }
  expect(written['@context']).toBe('https://schema.org')
  expect(Object.keys(written)).toEqual(['@context', '@graph'])
  return written['@graph']
}

test('writes what schema.org documents, and nothing else', async () => {
  const claims = await claimsOf({ 'draft.md': draft, 'b.txt': 'The pier cost 3 million crowns in 1998.\n', 'c.md': '' })
  expect(claims.length).toBeGreaterThanOrEqual(5)
  expect(claims.flatMap((claim) => problemsOf(claim, ['Claim']))).toEqual([])
  expect(JSON.stringify(claims)).not.toMatch(/reviewRating|"true"|"false"/)
})

test('says what is claimed, where, by whom and on what', async () => {
  const claims = await claimsOf({ 'draft.md': draft })
  const claim = (words: string) => claims.find((one) => String(one['text']).includes(words))
  expect(claim('3,000 people')).toMatchObject({
    appearance: {
      '@type': 'Article',
      name: 'Trams in Vesthavn',
      url: 'https://quay.example/trams',
      publisher: { '@type': 'Organization', name: 'The Quay' },
    },
    datePublished: '2026-01-10',
    inLanguage: 'en-GB',
    citation: ['https://herald.example/trams'],
  })
  expect(claim('doubled the fares')?.['author']).toEqual({ '@type': 'Person', name: 'Karin Dahl' })
  expect(claim('lost 4 million')?.['author']).toEqual({ '@type': 'Person', name: 'Karin Dahl' })
  expect(claim('90% full')?.['author']).toBeUndefined()
  expect(claim('burned')?.['author']).toEqual({ '@type': 'Organization', name: 'Harbour Institute' })
})

test('no documents and no claims are an empty graph', async () => {
  expect(await claimsOf({ 'a.md': 'Hello.\n' })).toEqual([])
})
