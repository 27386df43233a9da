import type { ReportFactory } from './report.ts'
import { escapeXml } from './xml.ts'

/** Checkstyle XML. */
export const checkstyle: ReportFactory = () => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file: ({ path, diagnostics }) => {
    const errors = diagnostics.map(
      ({ line, column, severity, message, help, rule }) =>
        `    <error line="${line}" column="${column}" severity="${severity}"` +
        ` message="${escapeXml(`${message} ${help}`)}" source="factlint.${escapeXml(rule)}"/>\n`,
    )
    return `  <file name="${escapeXml(path)}">\n${errors.join('')}  </file>\n`
  },
  end: () => '</checkstyle>\n',
})
