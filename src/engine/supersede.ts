import type { RelatedPlace } from '../evidence/evidence.ts'
import type { Finding } from '../rule/define-rule.ts'
import type { ActiveRule } from '../rule/rule-set.ts'
import { spansOverlap } from '../text/span.ts'

/**
 * One defect, one finding: where a finding overlaps one of a rule it yields to, or is about the same places, it becomes a
 * related place of that one.
 * Identical findings of one rule are said once.
 */
export function supersede(findings: readonly Finding[], rules: readonly ActiveRule[]): Finding[] {
  const yields = new Map(rules.map(({ rule }) => [rule.id, rule.meta.yieldsTo ?? []]))
  const single = dropDoubles(findings)
  const near = indexByPlace(single)
  const absorbed = new Map<Finding, Finding[]>()
  const kept: Finding[] = []
  for (const finding of single) {
    const stronger = strongerOn(finding, near(finding), yields.get(finding.rule) ?? [])
    if (!stronger) kept.push(finding)
    else absorbed.set(stronger, [...(absorbed.get(stronger) ?? []), finding])
  }
  return kept.map((finding) => absorb(finding, collect(finding, absorbed)))
}

function strongerOn(
  finding: Finding,
  all: readonly Finding[],
  patterns: readonly string[],
): Finding | undefined {
  if (patterns.length === 0 || finding.end === finding.start) return undefined
  return all.find(
    (other) =>
      other.rule !== finding.rule &&
      patterns.some((pattern) => matchesPattern(other.rule, pattern)) &&
      (spansOverlap(finding, other) || isAboutSamePlaces(finding, other)),
  )
}

/** All places of the other are related places of this one: both hold the same two against each other. */
const isAboutSamePlaces = ({ related }: Finding, other: Finding): boolean =>
  other.related.length > 0 &&
  [other, ...other.related].every((place) =>
    related.some(({ start, end }) => start === place.start && end === place.end),
  )

const bucketSize = 512

/** Looks up findings near a span without comparing all pairs; long findings stand in every bucket they touch. */
function indexByPlace(findings: readonly Finding[]): (finding: Finding) => readonly Finding[] {
  const buckets = new Map<number, Finding[]>()
  for (const finding of findings) {
    for (const key of bucketsOf(finding)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(finding)
      else buckets.set(key, [finding])
    }
  }
  return (finding) => bucketsOf(finding).flatMap((key) => buckets.get(key) ?? [])
}

function bucketsOf({ start, end }: Finding): number[] {
  const first = Math.floor(start / bucketSize)
  const last = Math.floor(Math.max(start, end - 1) / bucketSize)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

const matchesPattern = (rule: string, pattern: string): boolean =>
  pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern

/** What a finding absorbed, and what those had absorbed before. */
function collect(finding: Finding, absorbed: ReadonlyMap<Finding, readonly Finding[]>): Finding[] {
  const direct = absorbed.get(finding) ?? []
  return direct.flatMap((one) => [one, ...collect(one, absorbed)])
}

function absorb(finding: Finding, weaker: readonly Finding[]): Finding {
  if (weaker.length === 0) return finding
  const places: RelatedPlace[] = weaker.flatMap((one) => [
    { start: one.start, end: one.end, message: one.message.what },
    ...one.related,
  ])
  const known = new Set(finding.related.map(({ start, end }) => `${start}-${end}`))
  known.add(`${finding.start}-${finding.end}`)
  const fresh = places.filter(({ start, end }) => !known.has(`${start}-${end}`))
  return { ...finding, related: [...finding.related, ...fresh] }
}

function dropDoubles(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ rule, start, end }) => {
    const key = `${rule} ${start} ${end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
