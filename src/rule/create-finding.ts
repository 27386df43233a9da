import type { Span } from '../text/span.ts'
import type {
  CheckContext,
  Finding,
  FindingDetails,
  Message,
  Messages,
  Rule,
} from './define-rule.ts'

/** The `finding` function handed to a rule: fills in what the rule leaves out. */
export function findingFor(rule: Rule): CheckContext<unknown, Messages>['finding'] {
  return (span: Span, id: string, data: unknown, details: FindingDetails = {}): Finding => {
    const wording = rule.messages[id] as ((data: unknown) => Message) | undefined
    if (!wording) throw new Error(`${rule.id} has no message “${id}”`)
    const { related = [], evidence = [], confidence = 0.9, suggestions = [], ...rest } = details
    return {
      rule: rule.id,
      start: span.start,
      end: span.end,
      message: wording(data),
      related,
      evidence,
      confidence,
      suggestions,
      ...rest,
    }
  }
}
