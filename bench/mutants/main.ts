// Measures recall on planted errors: npm run bench:mutants [-- --misses [operator]].
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInRules } from '../../rules/index.ts'
import { renderReport } from './render-report.ts'
import { runMutants } from './run-mutants.ts'

const folder = join('fixtures', 'articles', 'clean')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const report = await runMutants(texts, builtInRules)
const flag = process.argv.indexOf('--misses')
if (flag >= 0) {
  const only = process.argv[flag + 1]
  for (const { operator, caught, text, after } of report.results) {
    if (!caught && (!only || operator.name.includes(only)))
      console.log(`${operator.name} (${text}): ${after}`)
  }
  for (const { text, finding } of report.alarms)
    console.log(`alarm (${text}): ${finding.rule}: ${finding.message.what}`)
} else {
  const rendered = renderReport(report, texts.length)
  writeFileSync(join('docs', 'mutants.md'), rendered)
  console.log(rendered)
}
