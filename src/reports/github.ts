import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { bySeverity, type Severity } from '../diagnostics/severity.ts'
import { cleanText } from './clean-text.ts'
import type { ReportFactory } from './report.ts'

interface Annotation {
  readonly path: string
  readonly diagnostic: Diagnostic
}

/** Annotations GitHub shows of one step, per severity. */
const shown: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 10 }
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** GitHub workflow commands, worst first and no more than are shown; what is left out is counted in the last line. */
export const github: ReportFactory = () => {
  const kept: Record<Severity, Annotation[]> = { error: [], warning: [], info: [] }
  let total = 0
  return {
    begin: () => '',
    file: ({ path, diagnostics }) => {
      total += diagnostics.length
      for (const diagnostic of diagnostics) {
        const list = kept[diagnostic.severity]
        if (list.length < shown[diagnostic.severity]) list.push({ path, diagnostic })
      }
      return ''
    },
    end: () => {
      const all = Object.values(kept)
        .flat()
        .sort((a, b) => bySeverity(a.diagnostic.severity, b.diagnostic.severity))
      const rest = total - all.length
      const more = rest > 0 ? `${rest} more findings are not shown as annotations.\n` : ''
      return all.map(annotate).join('') + more
    },
  }
}

function annotate({ path, diagnostic }: Annotation): string {
  const { severity, line, column, endLine, endColumn, rule, message, help } = diagnostic
  const columns = line === endLine ? `,endColumn=${endColumn}` : ''
  const place = `file=${property(path)},line=${line},endLine=${endLine},col=${column}${columns}`
  return `::${commands[severity]} ${place},title=${property(rule)}::${data(cleanText(`${message} ${help}`))}\n`
}

/** Escapes the data of a workflow command. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Escapes a property of a workflow command. */
const property = (text: string): string =>
  data(cleanText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
