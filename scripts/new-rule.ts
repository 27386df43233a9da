// Starts a rule: node scripts/run.js scripts/new-rule.ts group/name writes the rule file, its test and its index lines.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const id = process.argv[2] ?? ''
if (!/^[a-z]+\/[a-z][a-z-]*$/.test(id))
  throw new Error('usage: new-rule.ts group/name-of-the-defect')

const ruleText = `import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags …. */
export default defineRule({
  id: '${id}',
  meta: {
    summary: '….',
    why: '….',
    severity: 'warning',
    tier: 'pedantic',
    kind: 'document',
    examples: { wrong: [{ text: '{{…}}' }], right: [{ text: '…' }] },
  },
  options: v.strictObject({}),
  messages: {
    found: ({ words }: { words: string }) => ({ what: \`“\${words}” ….\`, help: 'Name ….' }),
  },
  *check({ article, finding }) {
    for (const sentence of article.sentences) {
      const words = article.text.slice(sentence.start, sentence.end)
      yield finding(sentence, 'found', { words })
    }
  },
})
`
const testText = `import { expect, test } from 'vitest'
import rule from '../../../rules/${id}.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  // What it must not flag comes first.
  ['…'],
  ['{{…}}'],
])('%s', async (text) => {
  const { expected, found } = await checkMarked(rule, text)
  expect(found).toEqual(expected)
})
`

writeNew(`rules/${id}.ts`, ruleText)
writeNew(`tests/rules/${id}.test.ts`, testText)
addToIndex()

function writeNew(path: string, text: string): void {
  if (existsSync(path)) throw new Error(`${path} is there already`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function addToIndex(): void {
  const name = id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
  const lines = readFileSync('rules/index.ts', 'utf8').split('\n')
  const imports = lines.filter((line) => line.startsWith('import '))
  const entries = lines.filter((line) => /^ {2}\w+,$/.test(line))
  imports.push(`import ${name} from './${id}.ts'`)
  entries.push(`  ${name},`)
  writeFileSync('rules/index.ts', indexText(imports, entries))
}

function indexText(imports: readonly string[], entries: readonly string[]): string {
  const type = imports.filter((line) => line.startsWith('import type'))
  const rules = imports.filter((line) => !line.startsWith('import type')).sort()
  return [
    ...type,
    ...rules,
    '',
    '/** Every built-in rule, sorted by id. */',
    'export const builtInRules: readonly Rule[] = [',
    ...[...entries].sort(),
    ']',
    '',
  ].join('\n')
}
