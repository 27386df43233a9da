import type { Example, Rule } from './define-rule.ts'
import { precisionOf } from './precision.ts'

/** The page of a rule as Markdown, made from the rule alone. */
export function renderRulePage(rule: Rule): string {
  const { id, meta } = rule
  const parts = [
    `# ${id}`,
    meta.summary,
    `**Severity** ${meta.severity} · **Preset** ${meta.tier}${houseNote(rule)}`,
    `## Why\n\n${meta.why}`,
    `## Flagged\n\n${meta.examples.wrong.map(showExample).join('\n\n')}`,
    `## Not flagged\n\n${meta.examples.right.map(showExample).join('\n\n')}`,
    `## Options\n\n${optionTable(rule)}`,
    `## Precision\n\n${precisionNote(id)}`,
    ...(meta.source ? [`## Source\n\n${meta.source}`] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function houseNote({ meta }: Rule): string {
  const houses = Object.entries(meta.houses ?? {})
  return houses.length === 0
    ? ''
    : ` · ${houses.map(([house, severity]) => `${house}: ${severity}`).join(', ')}`
}

/** Marks become brackets: `⟦Experts say⟧ so.` */
function showExample({ text, date, options }: Example): string {
  const shown = text.replaceAll('{{', '⟦').replaceAll('}}', '⟧')
  const setting = [
    ...(date ? [`dated ${date}`] : []),
    ...(options ? [`with \`${JSON.stringify(options)}\``] : []),
  ]
  const note = setting.length > 0 ? `${capitalise(setting.join(', '))}:\n\n` : ''
  const fence = /```/.test(shown) ? '````' : '```'
  return `${note}${fence}text\n${shown}\n${fence}`
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface OptionEntry {
  readonly default?: unknown
  readonly pipe?: readonly { readonly type: string; readonly description?: string }[]
  readonly wrapped?: OptionEntry
}

function optionTable({ options }: Rule): string {
  const entries = Object.entries(
    (options as { entries?: Record<string, OptionEntry> }).entries ?? {},
  )
  if (entries.length === 0) return 'None.'
  const rows = entries.map(
    ([name, entry]) =>
      `| \`${name}\` | \`${JSON.stringify(defaultOf(entry)) ?? ''}\` | ${describe(entry)} |`,
  )
  return ['| Option | Default | What it does |', '|---|---|---|', ...rows].join('\n')
}

function defaultOf(entry: OptionEntry): unknown {
  const inner = entry.pipe?.find((part) => 'default' in part) as OptionEntry | undefined
  const value = entry.default ?? inner?.default ?? entry.wrapped?.default
  return typeof value === 'function' ? (value as () => unknown)() : value
}

const describe = (entry: OptionEntry): string =>
  [...(entry.pipe ?? []), ...(entry.wrapped?.pipe ?? [])].find(({ description }) => description)
    ?.description ?? ''

function precisionNote(id: string): string {
  const measured = precisionOf(id)
  if (!measured) return 'Not measured yet.'
  const { read, right, on } = measured
  const share = read === 0 ? '' : ` (${((100 * right) / read).toFixed(0)}%)`
  return `${right} of ${read} findings read were right${share}, on ${on}.`
}
