import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as H,b as U}from"./chunk-62IOGSUZ.js";import{a as Y}from"./chunk-RPLTJWQ2.js";import{b as _,c as k,d as z}from"./chunk-HEO6IL5Z.js";import{c as L}from"./chunk-ZBYONYP3.js";import{b as j}from"./chunk-XP6ZPDRU.js";import{b as T}from"./chunk-2D32W2BQ.js";import{d as P}from"./chunk-64HGLX6D.js";import{a as f}from"./chunk-H25ANS5U.js";import{a as G}from"./chunk-CTXADLDS.js";import{a as v}from"./chunk-KVTXOIE2.js";import{d as B}from"./chunk-XRMWCZAD.js";var q=(t=0)=>e=>`\x1B[${e+t}m`,W=(t=0)=>e=>`\x1B[${38+t};5;${e}m`,V=(t=0)=>(e,r,o)=>`\x1B[${38+t};2;${e};${r};${o}m`,m={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},It=Object.keys(m.modifier),Ee=Object.keys(m.color),je=Object.keys(m.bgColor),Mt=[...Ee,...je];function Be(){let t=new Map;for(let[e,r]of Object.entries(m)){for(let[o,n]of Object.entries(r))m[o]={open:`\x1B[${n[0]}m`,close:`\x1B[${n[1]}m`},r[o]=m[o],t.set(n[0],n[1]);Object.defineProperty(m,e,{value:r,enumerable:!1})}return Object.defineProperty(m,"codes",{value:t,enumerable:!1}),m.color.close="\x1B[39m",m.bgColor.close="\x1B[49m",m.color.ansi=q(),m.color.ansi256=W(),m.color.ansi16m=V(),m.bgColor.ansi=q(10),m.bgColor.ansi256=W(10),m.bgColor.ansi16m=V(10),Object.defineProperties(m,{rgbToAnsi256:{value(e,r,o){return e===r&&r===o?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:16+36*Math.round(e/255*5)+6*Math.round(r/255*5)+Math.round(o/255*5)},enumerable:!1},hexToRgb:{value(e){let r=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!r)return[0,0,0];let[o]=r;o.length===3&&(o=[...o].map(i=>i+i).join(""));let n=Number.parseInt(o,16);return[n>>16&255,n>>8&255,n&255]},enumerable:!1},hexToAnsi256:{value:e=>m.rgbToAnsi256(...m.hexToRgb(e)),enumerable:!1},ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let r,o,n;if(e>=232)r=((e-232)*10+8)/255,o=r,n=r;else{e-=16;let l=e%36;r=Math.floor(e/36)/5,o=Math.floor(l/6)/5,n=l%6/5}let i=Math.max(r,o,n)*2;if(i===0)return 30;let a=30+(Math.round(n)<<2|Math.round(o)<<1|Math.round(r));return i===2&&(a+=60),a},enumerable:!1},rgbToAnsi:{value:(e,r,o)=>m.ansi256ToAnsi(m.rgbToAnsi256(e,r,o)),enumerable:!1},hexToAnsi:{value:e=>m.ansi256ToAnsi(m.hexToAnsi256(e)),enumerable:!1}}),m}var Le=Be(),h=Le;import N from"node:process";import Pe from"node:os";import J from"node:tty";function g(t,e=globalThis.Deno?globalThis.Deno.args:N.argv){let r=t.startsWith("-")?"":t.length===1?"-":"--",o=e.indexOf(r+t),n=e.indexOf("--");return o!==-1&&(n===-1||o<n)}var{env:d}=N,C;g("no-color")||g("no-colors")||g("color=false")||g("color=never")?C=0:(g("color")||g("colors")||g("color=true")||g("color=always"))&&(C=1);function _e(){if("FORCE_COLOR"in d)return d.FORCE_COLOR==="true"?1:d.FORCE_COLOR==="false"?0:d.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(d.FORCE_COLOR,10),3)}function ze(t){return t===0?!1:{level:t,hasBasic:!0,has256:t>=2,has16m:t>=3}}function Ge(t,{streamIsTTY:e,sniffFlags:r=!0}={}){let o=_e();o!==void 0&&(C=o);let n=r?C:o;if(n===0)return 0;if(r){if(g("color=16m")||g("color=full")||g("color=truecolor"))return 3;if(g("color=256"))return 2}if("TF_BUILD"in d&&"AGENT_NAME"in d)return 1;if(t&&!e&&n===void 0)return 0;let i=n||0;if(d.TERM==="dumb")return i;if(N.platform==="win32"){let a=Pe.release().split(".");return Number(a[0])>=10&&Number(a[2])>=10586?Number(a[2])>=14931?3:2:1}if("CI"in d)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(a=>a in d)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(a=>a in d)||d.CI_NAME==="codeship"?1:i;if("TEAMCITY_VERSION"in d)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(d.TEAMCITY_VERSION)?1:0;if(d.COLORTERM==="truecolor"||d.TERM==="xterm-kitty"||d.TERM==="xterm-ghostty"||d.TERM==="wezterm")return 3;if("TERM_PROGRAM"in d){let a=Number.parseInt((d.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(d.TERM_PROGRAM){case"iTerm.app":return a>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(d.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(d.TERM)||"COLORTERM"in d?1:i}function K(t,e={}){let r=Ge(t,{streamIsTTY:t&&t.isTTY,...e});return ze(r)}var He={stdout:K({isTTY:J.isatty(1)}),stderr:K({isTTY:J.isatty(2)})},X=He;function Z(t,e,r){let o=t.indexOf(e);if(o===-1)return t;let n=e.length,i=0,a="";do a+=t.slice(i,o)+e+r,i=o+n,o=t.indexOf(e,i);while(o!==-1);return a+=t.slice(i),a}function Q(t,e,r,o){let n=0,i="";do{let a=t[o-1]==="\r";i+=t.slice(n,a?o-1:o)+e+(a?`\r
`:`
`)+r,n=o+1,o=t.indexOf(`
`,n)}while(o!==-1);return i+=t.slice(n),i}var{stdout:ee,stderr:te}=X,A=Symbol("GENERATOR"),x=Symbol("STYLER"),w=Symbol("IS_EMPTY"),re=["ansi","ansi","ansi256","ansi16m"],$=Object.create(null),Ue=(t,e={})=>{if(e.level&&!(Number.isInteger(e.level)&&e.level>=0&&e.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let r=ee?ee.level:0;t.level=e.level===void 0?r:e.level},O=class{constructor(e){return oe(e)}},oe=t=>{let e=(...r)=>r.join(" ");return Ue(e,t),Object.setPrototypeOf(e,R.prototype),e};function R(t){return oe(t)}Object.setPrototypeOf(R.prototype,Function.prototype);for(let[t,e]of Object.entries(h))$[t]={get(){let r=S(this,I(e.open,e.close,this[x]),this[w]);return Object.defineProperty(this,t,{value:r}),r}};$.visible={get(){let t=S(this,this[x],!0);return Object.defineProperty(this,"visible",{value:t}),t}};var D=(t,e,r,...o)=>t==="rgb"?e==="ansi16m"?h[r].ansi16m(...o):e==="ansi256"?h[r].ansi256(h.rgbToAnsi256(...o)):h[r].ansi(h.rgbToAnsi(...o)):t==="hex"?D("rgb",e,r,...h.hexToRgb(...o)):h[r][t](...o),Ye=["rgb","hex","ansi256"];for(let t of Ye){$[t]={get(){let{level:r}=this;return function(...o){let n=I(D(t,re[r],"color",...o),h.color.close,this[x]);return S(this,n,this[w])}}};let e="bg"+t[0].toUpperCase()+t.slice(1);$[e]={get(){let{level:r}=this;return function(...o){let n=I(D(t,re[r],"bgColor",...o),h.bgColor.close,this[x]);return S(this,n,this[w])}}}}var qe=Object.defineProperties(()=>{},{...$,level:{enumerable:!0,get(){return this[A].level},set(t){this[A].level=t}}}),I=(t,e,r)=>{let o,n;return r===void 0?(o=t,n=e):(o=r.openAll+t,n=e+r.closeAll),{open:t,close:e,openAll:o,closeAll:n,parent:r}},S=(t,e,r)=>{let o=(...n)=>We(o,n.length===1?""+n[0]:n.join(" "));return Object.setPrototypeOf(o,qe),o[A]=t,o[x]=e,o[w]=r,o},We=(t,e)=>{if(t.level<=0||!e)return t[w]?"":e;let r=t[x];if(r===void 0)return e;let{openAll:o,closeAll:n}=r;if(e.includes("\x1B"))for(;r!==void 0;)e=Z(e,r.close,r.open),r=r.parent;let i=e.indexOf(`
`);return i!==-1&&(e=Q(e,n,o,i)),o+e+n};Object.defineProperties(R.prototype,$);var Ut=R(),Yt=R({level:te?te.level:0});import{resolve as Ve}from"node:path";function ne({format:t,outputFile:e},r,o){let n=(t??[o]).map(i=>{let[a="",l]=i.split(/=(.*)/s),s=r.find(c=>c===a);if(!s)throw new v(`--format: there is no \u201C${a}\u201D${P(a,r)}`);return{name:s,...l?{path:l}:{}}});return e===void 0?n:n.map(i=>({path:e,...i}))}function ie({path:t},e){if(t===void 0)return{write:o=>Y(e.stdout,o),close:()=>{}};let r=H(Ve(e.cwd,t));return{write:async o=>r.write(o),close:()=>r.commit()}}var Je=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,Ke={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\n":"&#10;","\r":"&#13;","	":"&#9;"},y=t=>t.replace(Je,"\uFFFD").replace(/[&<>"'\n\r\t]/g,e=>Ke[e]??"");var ae=()=>({begin:()=>`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
`,file:({path:t,diagnostics:e})=>{let r=e.map(({line:o,column:n,severity:i,message:a,help:l,rule:s})=>`    <error line="${o}" column="${n}" severity="${i}" message="${y(`${a} ${l}`)}" source="factlint.${y(s)}"/>
`);return`  <file name="${y(t)}">
${r.join("")}  </file>
`},end:()=>`</checkstyle>
`});var se=({style:t})=>({begin:()=>"",file:({path:e,diagnostics:r,faults:o})=>[...r.map(({line:n,column:i,severity:a,message:l,rule:s})=>`${f(e)}:${n}:${i}: ${a}: ${f(l)} [${s}]
`),...o.map(({rule:n,message:i})=>`${f(e)}: fault: ${n}: ${f(i)}
`)].join(""),end:e=>`${k(e,t)}
`});var Xe={error:10,warning:10,info:10},Ze={error:"error",warning:"warning",info:"notice"},ce=()=>{let t={error:[],warning:[],info:[]},e=0;return{begin:()=>"",file:({path:r,diagnostics:o})=>{e+=o.length;for(let n of o){let i=t[n.severity];i.length<Xe[n.severity]&&i.push({path:r,diagnostic:n})}return""},end:()=>{let r=Object.values(t).flat().sort((i,a)=>B(i.diagnostic.severity,a.diagnostic.severity)),o=e-r.length,n=o>0?`${o} more findings are not shown as annotations.
`:"";return r.map(Qe).join("")+n}}};function Qe({path:t,diagnostic:e}){let{severity:r,line:o,column:n,endLine:i,endColumn:a,rule:l,message:s,help:c}=e,u=o===i?`,endColumn=${a}`:"",F=`file=${le(t)},line=${o},endLine=${i},col=${n}${u}`;return`::${Ze[r]} ${F},title=${le(l)}::${me(f(`${s} ${c}`))}
`}var me=t=>t.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),le=t=>me(f(t)).replaceAll(":","%3A").replaceAll(",","%2C");var et={error:"major",warning:"minor",info:"info"},de=()=>{let t=!0,e=tt();return{begin:()=>"[",file:({path:r,diagnostics:o})=>o.map(n=>{let i=t?`
`:`,
`;t=!1;let a={description:`${n.message} ${n.help}`,check_name:n.rule,fingerprint:e(n.fingerprint),severity:et[n.severity],location:{path:r,lines:{begin:n.line,end:n.endLine}}};return i+JSON.stringify(a)}).join(""),end:()=>`
]
`}};function tt(){let t=new Map;return e=>{let r=(t.get(e)??0)+1;return t.set(e,r),r===1?e:`${e}-${r}`}}var rt={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},ot=/\r\n|\r|\n/,p=t=>t.split(ot).map(e=>f(e).replace(/[&<>"']/g,r=>rt[r])).join(`
`);function M(t,e){let r=p(e);return/^https?:\/\//i.test(t)?`<a href="${p(t)}" rel="noopener noreferrer nofollow">${r}</a>`:r}function pe(t,e){let r=new Map;return t.map(n=>{let i=e.filter(l=>T(l,n)),a=nt(n,i);for(let l of a)for(let s of l.marks)r.set(s,l);return a}).map(n=>n.map(i=>({...i,closing:i.marks.filter(a=>r.get(a)===i)})))}function nt(t,e){let r=new Set([t.start,t.end]);for(let{start:n,end:i}of e)n>t.start&&r.add(n),i<t.end&&r.add(i);let o=[...r].sort((n,i)=>n-i);return o.slice(0,-1).map((n,i)=>{let a=o[i+1];return{start:n,end:a,marks:e.filter(l=>T(l,{start:n,end:a}))}})}function fe(t,e){let r=it(t),o=new Set;return pe(r,e).map((n,i)=>{let a=n.map(l=>st(t,l,o)).join("");return`<span class="line" data-line="${i+1}">${a}
</span>`}).join("")}function it(t){let e=[],r=0;for(let o of t.matchAll(/\r\n|\r|\n/g))e.push({start:r,end:o.index}),r=o.index+o[0].length;return r<t.length&&e.push({start:r,end:t.length}),e}var at=["error","warning","info","also"];function st(t,e,r){let o=p(t.slice(e.start,e.end));if(e.marks.length===0)return o;let n=e.marks.map(({look:s})=>s),i=at.find(s=>n.includes(s))??"also",a=e.marks.filter(s=>!r.has(s));for(let s of a)r.add(s);return`${a.map(({anchor:s})=>`<span id="${s}"></span>`).join("")}<mark class="${i}">${o}</mark>${e.closing.map(lt).join("")}`}var lt=({number:t,target:e,look:r})=>`<a class="ref" href="#${e}" aria-label="finding ${t}, ${r==="also"?"other place":r}">${t}</a>`;function ue({title:t,style:e,script:r}){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${["default-src 'none'",`style-src '${e.hash}'`,...r?[`script-src '${r.hash}'`]:[],"base-uri 'none'","form-action 'none'"].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="factlint">
<title>${p(t)}</title>
<style>${e.text}</style>
</head>
<body>
`}var ge=({script:t})=>`${t?`<script>${t.text}</script>
`:""}</body>
</html>
`;var he=`
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
`,ct=`
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
`,mt=`
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
`,ye={text:he+ct,hash:"sha256-OFxv6s3T5V8R20KSRn2XhDDwIdNNwXFCIDVjqw3CfnM="},br={text:he+mt,hash:"sha256-0f0znIo3YDab4xbCvaNNIZEK98lETipiuWqMtgMIHxI="};var be=({version:t,style:e})=>{let r=0,o=[];return{begin:()=>ue({title:"Findings",style:ye})+dt,file:n=>(r++,n.diagnostics.length+n.faults.length>0?ft(n,r):(o.push(n.path),"")),end:n=>`${pt(o)}</main>
<footer class="page-foot"><p>${p(k(n,e))} factlint ${p(t)} shows what a reader could challenge; it does not say what is true.</p></footer>
${ge({})}`}},dt=`<a class="skip" href="#main">To the findings</a>
<header class="page-head"><h1>Findings</h1></header>
<main id="main">
`;function pt(t){return t.length===0?"":`<section class="file" aria-labelledby="clean"><h2 id="clean">Nothing found in</h2><ul>${t.map(r=>`<li>${p(r)}</li>`).join("")}</ul></section>
`}function ft(t,e){let{path:r,text:o,diagnostics:n,faults:i,assumedDate:a}=t,l=a?` \xB7 no date found, facts checked as of ${p(a)}`:"",s=i.map(({rule:c,message:u})=>`<p class="sum">${p(c)} failed here: ${p(u)}</p>`);return`<article class="file" aria-labelledby="f${e}">
<h2 id="f${e}">${p(r)}</h2>
<p class="sum">${ut(n)}${l}</p>${s.join("")}
<div class="pair">
<section aria-labelledby="d${e} f${e}"><h3 id="d${e}">Draft</h3>
<div class="draft lines">${fe(o,gt(n,e))}</div></section>
<section aria-labelledby="l${e} f${e}"><h3 id="l${e}">Findings</h3>
<ol class="list">
${n.map((c,u)=>ht(o,c,`${e}-${u+1}`,u+1)).join(`
`)}
</ol></section>
</div>
</article>
`}function ut(t){return["error","warning","info"].flatMap(r=>{let o=t.filter(n=>n.severity===r).length;return o>0?[`${o} ${ve[r]}${o===1?"":"s"}`]:[]}).join(" \xB7 ")}var ve={error:"error",warning:"warning",info:"note"};function gt(t,e){return t.flatMap((r,o)=>{let n=o+1,i=`n${e}-${n}`,a=(l,s,c)=>({start:l.start,end:l.end,look:s,number:n,anchor:c,target:i});return[a(r,r.severity,`m${e}-${n}`),...r.related.map((l,s)=>a(l,"also",`m${e}-${n}-${s+1}`))].filter(({start:l,end:s})=>l<s)})}function ht(t,e,r,o){let{severity:n,message:i,help:a,line:l,start:s,end:c,rule:u,docs:F}=e,Me=s===c?"the whole document":`<a href="#m${r}">line ${l}</a>`;return`<li class="${n}" id="n${r}">
<span class="tag ${n}">${o} \xB7 ${ve[n]}</span> <span class="facts">${Me}</span>
<p>${p(i)}</p>
<p>\u2192 ${p(a)}</p>
${yt(t,e,r)}${bt(e)}<p class="facts rule">${M(F,u)}</p></li>`}function yt(t,{related:e},r){return e.length===0?"":`<ul class="also-list">${e.map(({start:n,end:i,line:a,message:l},s)=>{let c=t.slice(n,i).replace(/\s+/g," ");return`<li>${n===i?`line ${a}`:`<a href="#m${r}-${s+1}">line ${a}</a>`}: ${p(l)}${n===i?"":` <q>${p(c)}</q>`}</li>`}).join("")}</ul>
`}var bt=({evidence:t})=>t.map(({source:e,url:r,quote:o})=>{let n=o?`<blockquote>${p(o)}</blockquote>`:"";return`<p class="facts">Held against ${r?M(r,e):p(e)}</p>${n}
`}).join("");var xe=({version:t})=>{let e=!0;return{begin:()=>`{"version":${JSON.stringify(t)},"files":[`,file:r=>{let o=e?`
`:`,
`;return e=!1,o+JSON.stringify(we(r))},end:r=>`
],"summary":${JSON.stringify(r)}}
`}},$e=()=>({begin:()=>"",file:t=>`${JSON.stringify(we(t))}
`,end:()=>""}),we=({path:t,diagnostics:e,faults:r})=>({path:t,findings:e,...r.length>0?{faults:r.map(({rule:o,message:n})=>({rule:o,message:n}))}:{}});var Re=()=>({begin:()=>`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
`,file:t=>vt(t),end:()=>`</testsuites>
`});function vt({path:t,diagnostics:e}){let r=y(t),o=e.filter(({severity:a})=>a!=="info").length,n=e.length===0?`    <testcase name="factlint" classname="${r}" time="0"/>
`:e.map(a=>xt(r,a)).join(""),i=Math.max(1,e.length);return`  <testsuite name="${r}" tests="${i}" failures="${o}" errors="0" skipped="0" time="0">
${n}  </testsuite>
`}function xt(t,e){let{rule:r,line:o,column:n,severity:i,message:a,help:l}=e,s=y(`${r} ${o}:${n}`),c=y(`${i}: ${a} ${l}`),u=i==="info"?`<system-out>${c}</system-out>`:`<failure type="${i}" message="${c}">${y(e.text)}</failure>`;return`    <testcase name="${s}" classname="${t}" time="0">${u}</testcase>
`}var $t={error:"ERROR",warning:"WARNING",info:"INFO"},Ce=()=>({begin:()=>"",file:({path:t,text:e,diagnostics:r})=>r.map(o=>{let n={message:`${o.message} ${o.help}`,location:{path:t,range:{start:{line:o.line,column:ke(e,o.start,o.column)},end:{line:o.endLine,column:ke(e,o.end,o.endColumn)}}},severity:$t[o.severity],source:{name:"factlint"},code:{value:o.rule,url:o.docs}};return`${JSON.stringify(n)}
`}).join(""),end:()=>""}),ke=(t,e,r)=>Buffer.byteLength(t.slice(e-(r-1),e),"utf8")+1;var wt="https://json.schemastore.org/sarif-2.1.0.json",Rt="https://github.com/factlint/factlint",Se=t=>{let e=!0,r=new Map(t.rules.map(({id:o},n)=>[o,n]));return{begin:()=>`{"$schema":"${wt}","version":"2.1.0","runs":[{"tool":${JSON.stringify(kt(t))},"columnKind":"utf16CodeUnits","results":[`,file:o=>o.diagnostics.map(n=>{let i=e?`
`:`,
`;return e=!1,i+JSON.stringify(Ct(o,n,r))}).join(""),end:()=>`
]}]}
`}},kt=({version:t,rules:e})=>({driver:{name:"factlint",version:t,semanticVersion:t,informationUri:Rt,rules:e.map(({id:r,severity:o,summary:n,why:i,docs:a})=>({id:r,shortDescription:{text:n},fullDescription:{text:i},helpUri:a,defaultConfiguration:{level:Fe(o)}}))}}),Fe=t=>t==="info"?"note":t;function Ct({path:t},e,r){let o=r.get(e.rule);return{ruleId:e.rule,...o===void 0?{}:{ruleIndex:o},level:Fe(e.severity),message:{text:`${e.message} ${e.help}`},locations:[Oe(t,e)],...e.related.length>0?{relatedLocations:e.related.map((n,i)=>({id:i,...Oe(t,n),message:{text:n.message}}))}:{},partialFingerprints:{"factlint/v1":e.fingerprint},properties:{confidence:e.confidence,evidence:e.evidence}}}var Oe=(t,e)=>({physicalLocation:{artifactLocation:{uri:Ot(t)},region:{startLine:e.line,startColumn:e.column,...e.endLine===void 0?{}:{endLine:e.endLine,endColumn:e.endColumn},charOffset:e.start,charLength:e.end-e.start}}}),Ot=t=>t.replaceAll("\\","/").split("/").map(encodeURIComponent).join("/");var E={pretty:_,compact:se,json:xe,ndjson:$e,sarif:Se,github:ce,gitlab:de,junit:Re,checkstyle:ae,rdjsonl:Ce,markdown:z,html:be},Te=t=>t!=="pretty"&&t!=="compact";import{realpathSync as Ae}from"node:fs";import{resolve as De}from"node:path";var Ne=t=>t.map(St);function St({start:t,end:e,message:r,help:o,severity:n,rule:i,related:a,evidence:l}){return{start:t,end:e,title:f(r),paragraphs:[`\u2192 ${f(o)}`,...a.map(s=>`Also in paragraph ${s.line}: ${f(s.message)}`),...l.map(({source:s,quote:c,url:u})=>`Held against: ${f(s)}${c?` \u201C${f(c)}\u201D`:""}${u?` ${f(u)}`:""}`),`${Ft[n]} \xB7 ${i}`]}}var Ft={error:"Error",warning:"Warning",info:"Note"};var b="docx-comments";function Ie(t,e){if(t===void 0)throw new v(`--format ${b}: name the copy: ${b}=copy.docx`);let r=De(e.cwd,t),o;return{file:(n,i)=>{if((n.format??j(n.path))!=="docx")throw new v(`--format ${b}: ${n.path} is no DOCX document`);if(o)throw new v(`--format ${b}: one document at a time`);if(Tt(De(e.cwd,n.path),r))throw new v(`--format ${b}: ${t} is the draft itself`);o={input:n,diagnostics:i}},end:async()=>{if(!o?.input.bytes)return;let{annotateDocx:n}=await import("./annotate-docx-ORSDXM2C.js"),{path:i,bytes:a}=o.input;U(r,n(i,a,Ne(o.diagnostics)));let l=o.diagnostics.length;e.stderr.write(`factlint: ${l} ${l===1?"comment":"comments"} in ${f(t)}
`)}}}function Tt(t,e){try{return Ae(t)===Ae(e)}catch{return t===e}}var Nt=[...Object.keys(E),b];function io(t,e){let r=ne(t,Nt,"pretty"),o=r.flatMap(({name:l,path:s})=>l===b?[Ie(s,e)]:[]),n=r.filter(l=>l.name!==b),i=[],a=async l=>{for(let{report:s,sink:c}of i)await c.write(l(s))};return{machine:n.some(({name:l,path:s})=>s===void 0&&Te(l)),begin:async l=>{for(let s of n){let c=At(s,l,t,e);i.push({report:E[s.name](c),sink:ie(s,e)})}await a(s=>s.begin())},file:async(l,s)=>{for(let c of o)c.file(s,l.diagnostics);await a(c=>c.file(l))},end:async l=>{await a(s=>s.end(l));for(let{sink:s}of i)s.close();for(let s of o)await s.end()}}}function At(t,e,r,o){let n=new O({level:t.path===void 0?Dt(r,o):0});return{version:G,rules:e.map(({rule:i,severity:a})=>({id:i.id,severity:a,summary:i.meta.summary,why:i.meta.why,docs:L(i.id)})),style:n,width:o.stdout.columns??100}}function Dt(t,e){return!t.color||e.env.NO_COLOR||e.env.TERM==="dumb"?0:e.env.FORCE_COLOR&&e.env.FORCE_COLOR!=="0"||e.stdout.isTTY?1:0}export{O as a,p as b,M as c,pe as d,ue as e,ge as f,br as g,ne as h,ie as i,io as j,Dt as k};
