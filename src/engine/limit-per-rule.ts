import type { Finding } from '../rule/define-rule.ts'

/** Findings of one rule in one document that are shown; the rest are counted in the last one's message. */
export const shownPerRule = 8

/** Keeps the first findings of each rule and says in the last of them how many more there are. */
export function limitPerRule(findings: readonly Finding[], text: string): Finding[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const list = byRule.get(finding.rule)
    if (list) list.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return [...byRule.values()].flatMap((list) =>
    list.length > shownPerRule ? cut(list, text) : list,
  )
}

function cut(list: readonly Finding[], text: string): Finding[] {
  const sorted = [...list].sort((a, b) => a.start - b.start || a.end - b.end)
  const shown = sorted.slice(0, shownPerRule)
  const rest = sorted.slice(shownPerRule)
  const last = shown[shownPerRule - 1] as Finding
  const more = {
    ...last,
    message: { ...last.message, what: `${last.message.what} (and ${rest.length} more like it)` },
    related: [...last.related, ...rest.map((finding) => repeatOf(finding, text))],
  }
  return [...shown.slice(0, -1), more]
}

const repeatOf = ({ start, end }: Finding, text: string) => ({
  start,
  end,
  message: `also: “${text.slice(start, Math.min(end, start + 80))}”`,
})
