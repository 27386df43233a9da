import type { Article } from '../../article/article.ts'
import type { ClaimKind, ClaimStatus } from '../../article/claims/claim.ts'
import { hashText } from '../../text/hash.ts'
import { escapeHtml, linkHtml } from '../html/escape-html.ts'
import { pageEnd, pageStart } from '../html/page.ts'
import { worksheetStyle } from '../html/page-style.ts'
import type { ClaimsReportFactory } from './claims-report.ts'
import { besideHtml } from './beside-html.ts'
import { draftHtml, type NumberedClaim } from './draft-html.ts'
import { statusLabels, summarise, type Worksheet } from './worksheet.ts'
import { worksheetScript } from './worksheet-script.ts'

/** One page to print or to tick: each draft with its claims marked, and the list of them beside it. */
export const claimsHtml: ClaimsReportFactory = () => {
  const bodies: string[] = []
  const counted = new Map<string, number>()
  const kinds = new Set<ClaimKind>()
  const paths: string[] = []
  let next = 1
  return {
    begin: () => '',
    file: (worksheet) => {
      const { claims, article } = worksheet
      const numbered = claims.map((claim, i): NumberedClaim => {
        const number = next + i
        return { ...claim, number, anchor: `c${number}` }
      })
      next += claims.length
      paths.push(article.path)
      for (const { status, kinds: own } of claims) {
        counted.set(status, (counted.get(status) ?? 0) + 1)
        for (const kind of own) kinds.add(kind)
      }
      bodies.push(fileHtml(worksheet, numbered, paths.length))
      return ''
    },
    end: () =>
      pageStart({ title: titleOf(paths), style: worksheetStyle, script: worksheetScript }).replace(
        '<body>',
        () => `<body data-key="${hashText(paths.join('\n')).slice(0, 12)}">`,
      ) +
      headHtml(paths) +
      toolsHtml(counted, [...kinds].sort()) +
      `<main id="main">\n${bodies.join('')}</main>\n` +
      footHtml +
      pageEnd({ script: worksheetScript }),
  }
}

const titleOf = (paths: readonly string[]): string =>
  paths.length === 1 ? `Claims in ${paths[0]}` : `Claims in ${paths.length} documents`

const headHtml = (paths: readonly string[]): string =>
  `<a class="skip" href="#main">To the claims</a>
<header class="page-head">
<h1>${escapeHtml(titleOf(paths))}</h1>
<p class="keys">Keys: <kbd>j</kbd> next claim, <kbd>k</kbd> the one before, <kbd>Space</kbd> ticks it, <kbd>/</kbd> finds words, <kbd>Esc</kbd> back to the list. Ticks stay in this browser; “factlint claims --accept” writes a check down for everybody.</p>
</header>
`

const footHtml = `<footer class="page-foot">
<p>“Worth” says how likely a fact-checker would want to check the sentence, from 0 to 1. Nothing here says what is true.</p>
</footer>
`

function toolsHtml(counted: ReadonlyMap<string, number>, kinds: readonly string[]): string {
  const boxes = (Object.entries(statusLabels) as [ClaimStatus, string][])
    .filter(([status]) => counted.has(status))
    .map(
      ([status, label]) =>
        `<label><input type="checkbox" name="status" value="${status}" checked> ${label} (${counted.get(status)})</label>`,
    )
  const options = kinds.map((kind) => `<option>${kind}</option>`).join('')
  return `<section class="tools" id="tools" aria-label="Filters" hidden>
<fieldset><legend>Status</legend>${boxes.join('')}</fieldset>
<label>Kind <select id="kind"><option value="">every kind</option>${options}</select></label>
<label>Find <input type="search" id="search" autocomplete="off"></label>
<label><input type="checkbox" id="open"> hide ticked</label>
<span id="told" role="status"></span>
<button type="button" id="print">Print</button>
</section>
`
}

function fileHtml(
  { article, claims }: Worksheet,
  numbered: readonly NumberedClaim[],
  file: number,
): string {
  const lang = article.metadata.lang
  return `<article class="file" aria-labelledby="f${file}">
<h2 id="f${file}">${escapeHtml(article.path)}</h2>
<p class="sum">${summarise(claims)}</p>
<div class="pair">
<section class="sheet" tabindex="0" aria-labelledby="d${file} f${file}"><h3 id="d${file}">Draft</h3>
<div class="draft"${lang ? ` lang="${escapeHtml(lang)}"` : ''}>
${draftHtml(article, numbered)}
</div></section>
<section aria-labelledby="l${file} f${file}"><h3 id="l${file}">Claims</h3>
<ol class="list">
${numbered.map((claim) => itemHtml(article, claim, file)).join('\n')}
</ol></section>
</div>
</article>
`
}

function itemHtml(article: Article, claim: NumberedClaim, file: number): string {
  const { anchor, number, id, status, kinds, text, check } = claim
  return `<li class="item ${status}" id="${anchor}" data-id="${file}:${id}" data-claim="${anchor}" data-status="${status}" data-kinds="${kinds.join(' ')}">
<div class="claim"><input type="checkbox" id="t${number}"${check ? ' checked' : ''}>
<div><label for="t${number}">${number}. ${escapeHtml(text)}</label>
<p><span class="tag ${status}">${statusLabels[status]}</span>${check ? ' <span class="tag done">checked</span>' : ''}</p>
${besideHtml(article, claim)}${factsHtml(claim)}${checkHtml(claim)}
<p class="sign facts">Source: ____________________________ Checked by: ______________ Date: ________</p>
</div></div></li>`
}

function factsHtml({ who, backing, url, kinds, checkWorthiness, line, id }: NumberedClaim): string {
  const said = [
    who && `Said by ${escapeHtml(who)}.`,
    backing && `Backed by ${url ? linkHtml(url, backing) : escapeHtml(backing)}.`,
  ].filter(Boolean)
  const facts = [
    kinds.join(', '),
    `worth ${checkWorthiness.toFixed(2)}`,
    `line ${line}`,
    `<code>${id}</code>`,
  ].filter(Boolean)
  const first = said.length > 0 ? `<p class="facts">${said.join(' ')}</p>` : ''
  return `${first}<p class="facts">${facts.join(' · ')}</p>`
}

function checkHtml({ check }: NumberedClaim): string {
  if (!check) return ''
  const { by, on, reason, source, quote, expires } = check
  const until = expires ? `, holds until ${escapeHtml(expires)}` : ''
  const where = source ? ` Source: ${linkHtml(source, source)}.` : ''
  const words = quote ? `<blockquote>${escapeHtml(quote)}</blockquote>` : ''
  return `<p class="facts">Checked by ${escapeHtml(by)} on ${escapeHtml(on)}${until}: ${escapeHtml(reason)}.${where}</p>${words}`
}
