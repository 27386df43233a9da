/** From worst to mildest. */
export const severities = ['error', 'warning', 'info'] as const

export type Severity = (typeof severities)[number]

const rank: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 }

/** Is `severity` as bad as `bar`, or worse? */
export const isAtLeast = (severity: Severity, bar: Severity): boolean => rank[severity] >= rank[bar]

/** The milder of two. */
export const milder = (a: Severity, b: Severity): Severity => (rank[a] <= rank[b] ? a : b)

/** Sort key: errors first. */
export const bySeverity = (a: Severity, b: Severity): number => rank[b] - rank[a]
