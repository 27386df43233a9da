import { escapeHtml } from './escape-html.ts'

/** An inline style or script with the hash by which the page's policy lets it in. */
export interface Inline {
  readonly text: string
  /** `sha256-…` in Base64, as the content security policy writes it. */
  readonly hash: string
}

interface PageSetting {
  readonly title: string
  readonly style: Inline
  readonly script?: Inline
}

/** The start of a page that needs nothing but itself: it may load nothing and run only its own script. */
export function pageStart({ title, style, script }: PageSetting): string {
  const policy = [
    "default-src 'none'",
    `style-src '${style.hash}'`,
    ...(script ? [`script-src '${script.hash}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="factlint">
<title>${escapeHtml(title)}</title>
<style>${style.text}</style>
</head>
<body>
`
}

/** The end of that page. */
export const pageEnd = ({ script }: Pick<PageSetting, 'script'>): string =>
  `${script ? `<script>${script.text}</script>\n` : ''}</body>\n</html>\n`
