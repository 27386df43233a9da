import type { Inline } from './page.ts'

const base = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d1c1a; --soft: #5c5953; --line: #dcd8cf; --focus: #1a56c4;
  --bad: #b3261e; --warn: #8a5300; --calm: #1a56c4; --good: #20693a;
  --bad-wash: #fbe4e1; --warn-wash: #fbeecd; --calm-wash: #e1eafb; --good-wash: #e0f2e5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --card: #1f2125; --ink: #ebe9e4; --soft: #b0ada6; --line: #3a3d44; --focus: #8fb4ff;
    --bad: #ff9d94; --warn: #f2bd62; --calm: #9dbdff; --good: #84d39c;
    --bad-wash: #46221f; --warn-wash: #40310f; --calm-wash: #1f2f52; --good-wash: #183a24;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
a { color: var(--calm); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
.page-head, .page-foot { padding: 1.25rem clamp(1rem, 3vw, 2.5rem); }
.page-head { border-bottom: 1px solid var(--line); }
.page-foot { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.2rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h3 { font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 0 0 .75rem; }
.sum { color: var(--soft); margin: .25rem 0 0; }
.file { padding: 1.5rem clamp(1rem, 3vw, 2.5rem); }
.file + .file { border-top: 1px solid var(--line); }
.pair { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 2rem; margin-top: 1rem; align-items: start; }
.draft { font: 1.0625rem/1.7 Charter, Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
mark { background: none; color: inherit; padding: 0; scroll-margin: 30vh; }
.ref { font: 600 .7rem/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; padding: .1rem .2rem; margin-left: .1rem; }
.list { list-style: none; margin: 0; padding: 0; }
.list > li { background: var(--card); border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; padding: .7rem .9rem; margin: 0 0 .7rem; overflow-wrap: anywhere; scroll-margin: 6rem; }
.list > li:target, .list > li.here { box-shadow: 0 0 0 2px var(--focus); }
.list p { margin: .35rem 0 0; }
.tag { display: inline-block; font: 600 .75rem/1.5 system-ui, sans-serif; padding: 0 .45rem; border-radius: 1rem; }
.facts { color: var(--soft); font-size: .875rem; }
.facts code { font-size: .8125rem; }
blockquote { margin: .35rem 0 0; padding-left: .75rem; border-left: 2px solid var(--line); }
@media (max-width: 60rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #999; --bad: #8c1d16; --warn: #6d4200; --calm: #123f93; --good: #17512c; --bad-wash: #fff; --warn-wash: #fff; --calm-wash: #fff; --good-wash: #fff; }
  body { font-size: 10.5pt; }
  .pair { display: block; }
  .pair > * + * { margin-top: 1.5rem; }
  .list > li { break-inside: avoid; }
  .skip, .tools { display: none !important; }
  .tag { border: 1px solid currentColor; }
}
`

const findings = `
.lines { counter-reset: none; }
.line { display: block; position: relative; padding-left: 3.25rem; white-space: pre-wrap; min-height: 1.7em; }
.line::before { content: attr(data-line) / ''; position: absolute; left: 0; width: 2.5rem; text-align: right; color: var(--soft); font: .75rem/2.4 system-ui, sans-serif; }
mark { text-decoration: underline 2px; text-underline-offset: .2em; }
mark.error { background: var(--bad-wash); text-decoration-color: var(--bad); text-decoration-style: solid; }
mark.warning { background: var(--warn-wash); text-decoration-color: var(--warn); text-decoration-style: dashed; }
mark.info { background: var(--calm-wash); text-decoration-color: var(--calm); text-decoration-style: dotted; }
mark.also { text-decoration: underline 1px dotted var(--soft); }
.list > .error { border-left-color: var(--bad); } .list > .warning { border-left-color: var(--warn); } .list > .info { border-left-color: var(--calm); }
.tag.error { background: var(--bad-wash); color: var(--bad); }
.tag.warning { background: var(--warn-wash); color: var(--warn); }
.tag.info { background: var(--calm-wash); color: var(--calm); }
.also-list { margin: .35rem 0 0; padding-left: 1.1rem; font-size: .9375rem; }
@media print { a[href^='http']::after { content: ' <' attr(href) '>'; font-size: .8em; } .rule a::after { content: none; } }
`

const worksheet = `
.draft p, .draft h4, .draft ul { margin: 0 0 .9rem; }
.draft h4 { font: 600 1.125rem/1.4 system-ui, sans-serif; }
.draft .small { font-size: .9375rem; color: var(--soft); }
.draft .quoted { padding-left: 1rem; border-left: 3px solid var(--line); }
.draft table { border-collapse: collapse; margin: 0 0 .9rem; font-size: 1rem; }
.draft td, .draft th { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; vertical-align: top; }
mark { text-decoration: underline 2px; text-underline-offset: .22em; }
mark.unsupported { text-decoration-style: wavy; text-decoration-thickness: 1.5px; text-decoration-color: var(--bad); }
mark.vaguely-attributed { text-decoration-style: dashed; text-decoration-color: var(--warn); }
mark.attributed { text-decoration-style: dotted; text-decoration-color: var(--calm); }
mark.cited { text-decoration-style: solid; text-decoration-color: var(--good); }
mark.not-a-claim, mark.off { text-decoration: none; }
mark.here { background: var(--calm-wash); }
.ref.unsupported { color: var(--bad); } .ref.vaguely-attributed { color: var(--warn); } .ref.attributed { color: var(--calm); } .ref.cited { color: var(--good); } .ref.not-a-claim { color: var(--soft); }
.list > .unsupported { border-left-color: var(--bad); } .list > .vaguely-attributed { border-left-color: var(--warn); } .list > .attributed { border-left-color: var(--calm); } .list > .cited { border-left-color: var(--good); }
.tag.unsupported { background: var(--bad-wash); color: var(--bad); }
.tag.vaguely-attributed { background: var(--warn-wash); color: var(--warn); }
.tag.attributed { background: var(--calm-wash); color: var(--calm); }
.tag.cited, .tag.done { background: var(--good-wash); color: var(--good); }
.tag.not-a-claim { border: 1px solid var(--line); color: var(--soft); }
.claim { display: grid; grid-template-columns: auto 1fr; gap: .7rem; align-items: start; }
.claim input { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; accent-color: var(--good); }
.ticked label { color: var(--soft); }
.list > .ticked { background: var(--paper); border-style: dashed; border-left-style: solid; }
.tools { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); padding: .6rem clamp(1rem, 3vw, 2.5rem); display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; }
.tools[hidden] { display: none; }
.tools fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem .9rem; }
.tools legend { float: left; margin-right: .7rem; font-weight: 600; }
.tools label { white-space: nowrap; }
.tools select, .tools input[type='search'], .tools button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: 4px; padding: .15rem .5rem; }
.keys { color: var(--soft); font-size: .875rem; margin: .5rem 0 0; }
kbd { font: .8125rem ui-monospace, monospace; border: 1px solid var(--line); border-radius: 3px; padding: 0 .3rem; background: var(--card); }
.beside { display: grid; grid-template-columns: 1fr 1fr; gap: .3rem 1rem; margin: .5rem 0; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); font-size: .9375rem; }
.beside p, .beside blockquote { margin: .15rem 0; }
.beside .head { font-weight: 600; font-size: .875rem; }
.beside u { text-decoration: underline 2px; text-underline-offset: .2em; }
@media (max-width: 40rem) { .beside { grid-template-columns: 1fr; } }
.sign { display: none; }
@media print { .keys { display: none; } .sign { display: block; margin-top: .5rem; } }
@media screen and (min-width: 60.01rem) { .pair > .sheet { position: sticky; top: 7rem; max-height: calc(100vh - 8rem); overflow: auto; padding-right: 1rem; } }
`

/** The look of the findings page; the hash is that of the text, held by a test. */
export const findingsStyle: Inline = {
  text: base + findings,
  hash: 'sha256-OFxv6s3T5V8R20KSRn2XhDDwIdNNwXFCIDVjqw3CfnM=',
}

/** The look of the worksheet. */
export const worksheetStyle: Inline = {
  text: base + worksheet,
  hash: 'sha256-0f0znIo3YDab4xbCvaNNIZEK98lETipiuWqMtgMIHxI=',
}
