// Writes what is made from the rules: a page each, the catalogue, the table in the README, the JSON Schema for editors.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { builtInRules } from '../rules/index.ts'
import { configSchema } from '../src/config/config-schema.ts'
import { renderPolicyPage } from '../src/config/policy-page.ts'
import type { Rule } from '../src/rule/define-rule.ts'
import { precisionOf } from '../src/rule/precision.ts'
import { renderRulePage } from '../src/rule/rule-page.ts'

rmSync('docs/rules', { recursive: true, force: true })
for (const rule of builtInRules) write(`docs/rules/${rule.id}.md`, renderRulePage(rule))
write('docs/rules/README.md', catalogue())
write('docs/policies.md', renderPolicyPage())
write('schema/factlint.schema.json', `${JSON.stringify(schema(), null, 2)}\n`)
replaceBetween('README.md', '<!-- rules -->', '<!-- /rules -->', summary())

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function catalogue(): string {
  const rows = builtInRules.map(
    ({ id, meta }) =>
      `| [${id}](${id}.md) | ${meta.severity} | ${meta.tier} | ${precision(id)} | ${meta.summary} |`,
  )
  return [
    '# Rules',
    '',
    'Made from the rules themselves. Precision: findings read by hand that a reader would want to know of.',
    '',
    '| Rule | Severity | Preset | Precision | What it asks for |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function precision(id: string): string {
  const measured = precisionOf(id)
  return measured ? `${measured.right} of ${measured.read}` : '–'
}

function summary(): string {
  const groups = new Map<string, number>()
  for (const { id } of builtInRules) {
    const group = id.split('/')[0] ?? ''
    groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  const parts = [...groups].map(([group, count]) => `\`${group}\` (${count})`)
  return `\n${builtInRules.length} rules: ${parts.join(', ')}. See [docs/rules](docs/rules/README.md).\n`
}

function replaceBetween(path: string, open: string, close: string, text: string): void {
  const before = readFileSync(path, 'utf8')
  const start = before.indexOf(open)
  const end = before.indexOf(close)
  if (start < 0 || end < start) throw new Error(`${path} has no ${open} … ${close}`)
  writeFileSync(path, before.slice(0, start + open.length) + text + before.slice(end))
}

/** The schema of the configuration with every rule, its options and its short name. */
function schema(): object {
  const base = toJsonSchema(configSchema, { errorMode: 'ignore' }) as {
    properties: Record<string, unknown>
  }
  const rules = { type: 'object', properties: ruleProperties(), additionalProperties: true }
  const overrides = base.properties['overrides'] as { items?: { properties?: object } }
  return {
    ...base,
    title: 'factlint configuration',
    properties: {
      ...base.properties,
      rules,
      overrides: {
        ...overrides,
        items: { ...overrides.items, properties: { ...overrides.items?.properties, rules } },
      },
    },
  }
}

function ruleProperties(): Record<string, object> {
  return Object.fromEntries(
    builtInRules.flatMap((rule) => {
      const setting = ruleSetting(rule)
      return [
        [rule.id, setting],
        [rule.id.slice(rule.id.indexOf('/') + 1), setting],
      ]
    }),
  )
}

function ruleSetting({ meta, options }: Rule): object {
  const severity = { enum: ['off', 'error', 'warning', 'info'] }
  const { $schema: _, ...own } = toJsonSchema(options as GenericSchema, { errorMode: 'ignore' })
  return {
    description: meta.summary,
    anyOf: [
      severity,
      own,
      { type: 'array', prefixItems: [severity, own], minItems: 2, maxItems: 2 },
    ],
  }
}
