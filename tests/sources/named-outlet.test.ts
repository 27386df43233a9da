import { expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'
import { serve } from './serve.ts'

const filler =
  'The walk along the quay takes an hour, and the benches are new. Children fish for crabs from the steps. '

const page = (words: string, lang = 'en'): { body: string } => ({
  body: `<html lang="${lang}"><head><title>News</title><meta property="og:site_name" content="Kvantum"></head><body><article><p>${words}</p><p>${lang === 'en' ? filler.repeat(6) : words.repeat(6)}</p></article></body></html>`,
})

const article = `# Ship deal

As reported by Kvantum, the ministry of Norvia ordered 12 patrol boats from the yard in Lund on 4 May 2024.

Tides are higher in spring.
`

/** Locks one page of the outlet, then checks and ranks the article that names it without a link. */
async function holdAgainst(words: string, lang?: string) {
  const server = await serve({ '/story': page(words, lang) })
  const root = makeProject({ 'article.md': article })
  const setting = { cwd: root }
  await runCli(['sources', 'add', server.url('/story'), '--allow-host', server.host], setting)
  const check = await runCli(
    ['check', 'article.md', '--preset', 'strict', '--only', 'sources/*', '--format', 'json'],
    setting,
  )
  const ranking = await runCli(['sources', 'article.md', '--worst', '5'], setting)
  const { files } = JSON.parse(check.stdout) as {
    files: { findings: { rule: string; text: string; evidence: { quote?: string }[] }[] }[]
  }
  return { findings: files.flatMap(({ findings }) => findings), ranking: ranking.stdout }
}

test('an outlet that is named and locked is shown to say the same', async () => {
  const { findings, ranking } = await holdAgainst(
    'The ministry of Norvia ordered 12 patrol boats from the yard in Lund on 4 May 2024, it said.',
  )
  expect(findings).toEqual([])
  expect(ranking).toMatch(/News says: “The ministry of Norvia ordered 12 patrol boats/)
})

test('an outlet that says otherwise is shown with both values', async () => {
  const { findings } = await holdAgainst(
    'The ministry of Norvia ordered 9 patrol boats from the yard in Lund on 4 May 2024.',
  )
  expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
    ['sources/differing-value', '12 patrol boats'],
  ])
  expect(findings[0]?.evidence[0]?.quote).toContain('9 patrol boats')
})

test('an outlet that says nothing of it is shown to say nothing', async () => {
  const { findings, ranking } = await holdAgainst(
    'The bakery on the square has sold its oven, and the baker retires.',
  )
  expect(findings.length).toBeGreaterThan(0)
  expect(ranking).toContain('1. article.md:3:1 ')
  expect(ranking).toContain('not in the source: ')
})

test('a page in another language is left to a person', async () => {
  const { findings, ranking } = await holdAgainst(
    'Ministria e Norvias porositi dymbëdhjetë anije patrulluese nga kantieri i Lundit, tha zëdhënësi i saj të martën në mbrëmje para gazetarëve. ',
    'sq',
  )
  expect(findings).toEqual([])
  expect(ranking).toContain('not compared: the page is in another language (sq)')
})
