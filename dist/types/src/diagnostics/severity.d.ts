/** From worst to mildest. */
export declare const severities: readonly ["error", "warning", "info"];
export type Severity = (typeof severities)[number];
/** Is `severity` as bad as `bar`, or worse? */
export declare const isAtLeast: (severity: Severity, bar: Severity) => boolean;
/** The milder of two. */
export declare const milder: (a: Severity, b: Severity) => Severity;
/** Sort key: errors first. */
export declare const bySeverity: (a: Severity, b: Severity) => number;
