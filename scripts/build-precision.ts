// Counts the judged findings into what the rule pages show: npm run precision.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { computePrecision, readJudgedFindings } from './compute-precision.ts'

const judged = readJudgedFindings(
  readFileSync(join('tests', 'data', 'judged-findings.jsonl'), 'utf8'),
)
writeFileSync(
  join('src', 'rule', 'data', 'precision.json'),
  `${JSON.stringify(computePrecision(judged), null, 2)}\n`,
)
