import type { MutantReport, MutantResult } from './run-mutants.ts'

/** The report as Markdown. */
export function renderReport({ results, alarms, words }: MutantReport, texts: number): string {
  const operators = [...new Set(results.map(({ operator }) => operator))]
  const rows = operators.map((operator) => {
    const own = results.filter((result) => result.operator === operator)
    return `| ${operator.name} | ${operator.scope} | ${own.length} | ${share(own)} | ${operator.rules.map((rule) => `\`${rule}\``).join(', ')} |`
  })
  const byRule = new Map<string, number>()
  for (const { finding } of alarms) byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1)
  return `# Planted errors

Written by \`npm run bench:mutants\`. One error at a time is planted in ${texts} clean articles written for the project
(\`fixtures/articles/clean\`, ${words.toLocaleString('en')} words); an error is found when a rule that answers for it speaks of the
sentence it stands in, and did not before. Names, titles, figures and “not” are changed only where the article tells
the same fact in another sentence: what is told once contradicts nothing. Rules run with the options of the strict preset, without facts or sources.

| | planted | found |
|---|---|---|
| contradiction inside one sentence | ${counts(results, 'sentence')} |
| contradiction between sentences | ${counts(results, 'document')} |
| all | ${results.length} | ${share(results)} |

On the texts without errors the same rules speak ${alarms.length} times: ${((alarms.length * 1000) / words).toFixed(2)} findings per 1,000 words${byRule.size === 0 ? '' : ` (${[...byRule].map(([rule, count]) => `\`${rule}\` ${count}`).join(', ')})`}.

| planted error | scope | planted | found | rules that answer for it |
|---|---|---|---|---|
${rows.join('\n')}
`
}

function counts(results: readonly MutantResult[], scope: string): string {
  const own = results.filter(({ operator }) => operator.scope === scope)
  return `${own.length} | ${share(own)}`
}

const share = (results: readonly MutantResult[]): string =>
  results.length === 0
    ? '–'
    : (results.filter(({ caught }) => caught).length / results.length).toFixed(2)
