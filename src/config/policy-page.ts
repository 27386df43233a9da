import { handbooks, policies, policyNames, type PolicyEntry, type PolicyName } from './policies.ts'

/** The page on policies, in Markdown. */
export const renderPolicyPage = (): string => `# Policies

A policy is a named set of option values after the published guidance of a house. It can be added to any preset:
\`policy: reuters\` in the configuration, or \`--policy reuters\`. Rules it does not name keep what the preset gives them, and what you
set yourself wins over both.

Severities are ours. The other values follow the source named beside them, told in our words; “our reading” marks what a handbook
does not say outright. Handbooks change: look the section up before you rely on a value. Factlint never says that a text
complies with a handbook.

${policyNames.map(section).join('\n')}`

function section(name: PolicyName): string {
  const { name: house, title, url } = handbooks[name]
  return `## \`${name}\`

${house}, [${title}](${url}).

| Rule | Severity | Options | Source |
|---|---|---|---|
${policies[name].map(row).join('')}`
}

function row({ rule, severity, options, source, url, reading }: PolicyEntry): string {
  const values = Object.entries(options ?? {}).map(([key, value]) => `\`${key}: ${show(value)}\``)
  const note = reading ? ' (our reading)' : ''
  return `| [${rule}](rules/${rule}.md) | ${severity ?? '–'} | ${values.join(', ') || '–'} | [${source}](${url})${note} |\n`
}

const show = (value: unknown): string =>
  Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
