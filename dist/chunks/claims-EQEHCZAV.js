import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as X,b as p,c as $,d as Z,e as tt,f as et,g as nt,h as ot,i as rt,k as st}from"./chunk-L2NTF273.js";import{a as _}from"./chunk-APGYWRPZ.js";import{b as S}from"./chunk-62IOGSUZ.js";import{a as Y}from"./chunk-VE5T5FXW.js";import{a as V}from"./chunk-RPLTJWQ2.js";import{e as G}from"./chunk-6UHTJ3C5.js";import{a as A,e as k}from"./chunk-HEO6IL5Z.js";import{a as U,b as h,c as f,d as b}from"./chunk-4RKY3EIO.js";import"./chunk-SKNLBSRL.js";import"./chunk-HUATOD6Z.js";import{b as J}from"./chunk-MLX45X63.js";import"./chunk-CON6BZZN.js";import{a as M,b as D,c as q,d as K,f as z}from"./chunk-56F3ODNX.js";import{b as v}from"./chunk-5H3QGUPK.js";import{a as P,g as T}from"./chunk-ZBYONYP3.js";import"./chunk-YIUR4QM5.js";import"./chunk-I763I7UQ.js";import"./chunk-564YVCH2.js";import"./chunk-YB6NZQUA.js";import"./chunk-R6G4M2GF.js";import"./chunk-J3TXB2UC.js";import"./chunk-2QWU7XCE.js";import{a as C}from"./chunk-ULJO66WF.js";import"./chunk-IGG7PWCK.js";import{c as x}from"./chunk-XP6ZPDRU.js";import"./chunk-WGJP7CBI.js";import"./chunk-CYGZXVWT.js";import{b as H,e as L}from"./chunk-2D32W2BQ.js";import"./chunk-3WYG55DH.js";import"./chunk-6QK6VECP.js";import"./chunk-ZH7FKQAH.js";import"./chunk-DDBIHXGV.js";import"./chunk-LJECFLKP.js";import{c as Q}from"./chunk-64HGLX6D.js";import{a as u}from"./chunk-H25ANS5U.js";import"./chunk-CTXADLDS.js";import"./chunk-RZWQYXRP.js";import{a as y}from"./chunk-KVTXOIE2.js";import{a as E}from"./chunk-M7HOBBJC.js";import"./chunk-655LZCDQ.js";import"./chunk-XRMWCZAD.js";import"./chunk-GEFEHAIG.js";import"./chunk-YEKTJKS6.js";import"./chunk-Y5OBUFN7.js";import{a as R}from"./chunk-Z5I5MWTH.js";import"./chunk-W37BN5K3.js";var it=()=>({begin:()=>"",file:e=>`${JSON.stringify(ct(e),null,2)}
`,end:()=>""}),at=()=>({begin:()=>"",file:e=>`${JSON.stringify(ct(e))}
`,end:()=>""});function ct({article:e,claims:t}){let n=new Map(t.map(r=>[r.start,r])),o=W(e).map(r=>{let s=n.get(r.start);return s?{id:s.id,...r,...s.check?{check:s.check}:{}}:r});return{path:e.path,sentences:o}}function W(e){return e.claims.map(t=>Bt(e,t))}function Bt(e,t){let{start:n,end:o}=e.sentences[t.sentence];return{start:n,end:o,text:e.text.slice(n,o),checkWorthiness:t.checkWorthiness,needsCitation:t.needsCitation,hedge:t.hedge,kind:t.kinds,attributions:t.attributions.map(It),citations:t.citations.map(Nt),status:t.status}}var j=({start:e,end:t})=>({start:e,end:t}),It=({source:e,cue:t,content:n,sourceKind:o,direct:r})=>({source:e.map(j),cue:t.map(j),content:n.map(j),sourceKind:o,direct:r}),Nt=({url:e,source:t,...n})=>({...j(n),...e===void 0?{}:{url:e},...t===void 0?{}:{source:t}});var lt=()=>{let e=0;return{begin:()=>`{
"@context": "https://schema.org",
"@graph": [`,file:t=>t.claims.map(n=>`${e++===0?"":","}
${JSON.stringify(Ft(t,n))}`).join(""),end:()=>`
]
}
`}};function Ft({article:e},t){let n=Et(e,t),o=[...new Set(Pt(e,t))];return{"@type":"Claim",identifier:t.id,text:t.text,appearance:Ht(e),...n?{author:n}:{},...e.date?{datePublished:e.date}:{},...e.metadata.lang?{inLanguage:e.metadata.lang}:{},...o.length>0?{citation:o}:{}}}function Ht({metadata:e,title:t,date:n,byline:o,path:r}){return{"@type":"Article",name:t??r,...e.url?{url:e.url}:{},...n?{datePublished:n}:{},...o?{author:{"@type":"Person",name:o}}:{},...e.publisher?{publisher:{"@type":"Organization",name:e.publisher}}:{}}}var Lt={person:"Person",pronoun:"Person",role:"Person",organisation:"Organization"};function Et(e,{start:t}){let n=e.sentences.find(o=>o.start===t);for(let{source:o,sourceKind:r,resolved:s,sentence:i}of e.attributions){let a=Lt[r];if(i!==n?.index||a===void 0)continue;let c=s??(r==="pronoun"||r==="role"?"":o.map(m=>h(e,m)).join(" "));if(c.trim()!=="")return{"@type":a,name:c.replace(/\s+/g," ").trim()}}}var Pt=(e,{start:t,end:n})=>e.citations.filter(o=>o.start<n&&t<o.end).flatMap(({url:o,source:r})=>o??r?.replace(/\s+/g," ").trim()??[]);var Tt=["path","line","id","status","check_worthiness","needs_citation","hedge","kinds","who","backing","url","checked_by","checked_on","sentence"],pt=()=>({begin:()=>mt(Tt),file:({article:e,claims:t})=>t.map(n=>mt(Jt(e.path,n))).join(""),end:()=>""}),Jt=(e,t)=>[e,String(t.line),t.id,t.status,t.checkWorthiness.toFixed(2),t.needsCitation.toFixed(2),t.hedge.toFixed(2),t.kinds.join(" "),t.who,t.backing,t.url??"",t.check?.by??"",t.check?.on??"",t.text],mt=e=>`${e.map(Dt).join(",")}\r
`,Mt=/^\s*[=+\-@＝＋－＠]/u;function Dt(e){let t=u(e);return`"${(Mt.test(t)?`'${t}`:t).replaceAll('"','""')}"`}function dt(e,t){let{source:n}=t;if(!n)return"";let o=n.passage===""?'<p class="none">No passage of it speaks of this.</p>':`<blockquote>${p(n.passage)}</blockquote>`;return`<div class="beside">
<div><p class="head">The draft</p><p>${Gt(e,t,n.missing)}</p>${zt(e,n.missing)}</div>
<div><p class="head">${$(n.url,n.name)}: ${p(Kt(n))}</p>${o}</div>
</div>
`}var qt={verbatim:"says it word for word",supported:"carries it",partial:"carries part of it","figure-missing":"lacks a figure of it","name-missing":"lacks a name of it","value-differs":"has another value","not-found":"says nothing of it; the closest words"},Kt=({verdict:e})=>qt[e]??`not compared (${e})`,O=(e,t)=>p(h(e,t).replace(/\s+/g," "));function Gt(e,{start:t,end:n},o){let r=o.filter(a=>H(a,{start:t,end:n})),s="",i=t;for(let a of r)a.start<i||(s+=`${O(e,{start:i,end:a.start})}<u>${O(e,a)}</u>`,i=a.end);return s+O(e,{start:i,end:n})}function zt(e,t){let n=t.map(o=>`\u201C${O(e,o).trim()}\u201D`);return n.length===0?"":`<p class="facts">Not in the source: ${n.join(", ")}</p>`}function ut(e,t){let n=[];for(let r of e.blocks){let s=n.at(-1);s&&Ut(s[0],r)?s.push(r):n.push([r])}let o=Qt(e,t);return n.map(r=>Vt(e,r,o)).join(`
`)}function Qt({sentences:e},t){let n=new Map(e.map(({start:r,block:s})=>[r,s])),o=new Map;for(let r of t){let s=n.get(r.start)??-1;o.set(s,[...o.get(s)??[],r])}return o}var Ut=(e,{kind:t,group:n,quoted:o})=>(t==="list-item"||t==="table-row")&&e.kind===t&&e.group===n&&e.quoted===o;function Vt(e,t,n){let[o]=t,r=o.quoted?' class="quoted"':"",s=i=>Yt(e,i,n);switch(o.kind){case"heading":return`<h4${r}>${s(o)}</h4>`;case"list-item":return`<ul${r}>${t.map(i=>`<li>${s(i)}</li>`).join("")}</ul>`;case"table-row":return`<table${r}>${t.map(i=>Xt(e,i,n)).join("")}</table>`;case"paragraph":return`<p${r}>${s(o)}</p>`;default:return`<p class="small">${s(o)}</p>`}}var Yt=(e,t,n)=>ft(e,[t],n.get(t.index)??[]).join("");function Xt(e,t,n){let o=t.cells&&t.cells.length>0?t.cells:[t],r=ft(e,o,n.get(t.index)??[]),s=t.header?"th":"td";return`<tr>${r.map(i=>`<${s}>${i}</${s}>`).join("")}</tr>`}function ft(e,t,n){let o=t.map(r=>L(e.prose,r));return Z(o,n).map(r=>r.map(s=>Zt(e,s)).join(""))}function Zt(e,{marks:t,closing:n,...o}){let r=p(h(e,o)),[s]=t;if(!s)return r;let i=t.map(({anchor:a})=>a).join(" ");return`<mark class="${s.status}" data-claim="${i}">${r}</mark>${n.map(te).join("")}`}var te=({number:e,anchor:t,status:n})=>`<a class="ref ${n}" href="#${t}" aria-label="claim ${e}, ${f[n]}">${e}</a>`;var ee=`
'use strict'
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const tools = document.getElementById('tools')
const search = document.getElementById('search')
const kind = document.getElementById('kind')
const open = document.getElementById('open')
const told = document.getElementById('told')
const statuses = all('[name=status]', tools)
const items = all('li.item')
const boxOf = (item) => item.querySelector('input')
const marksOf = (item) => all('mark[data-claim~="' + item.dataset.claim + '"]')
const store = 'factlint:' + document.body.dataset.key

const read = () => {
  try { return JSON.parse(localStorage.getItem(store)) ?? {} } catch { return {} }
}
const save = () => {
  const ticks = Object.fromEntries(items.map((item) => [item.dataset.id, boxOf(item).checked]))
  try { localStorage.setItem(store, JSON.stringify(ticks)) } catch { /* the page works without */ }
}
const show = () => {
  const wanted = new Set(statuses.filter((box) => box.checked).map((box) => box.value))
  const words = search.value.trim().toLowerCase()
  let shown = 0
  let ticked = 0
  for (const item of items) {
    const done = boxOf(item).checked
    const fits = wanted.has(item.dataset.status) &&
      (kind.value === '' || item.dataset.kinds.split(' ').includes(kind.value)) &&
      (words === '' || item.textContent.toLowerCase().includes(words)) && !(open.checked && done)
    item.hidden = !fits
    item.classList.toggle('ticked', done)
    for (const mark of marksOf(item)) mark.classList.toggle('off', !fits)
    if (fits) shown++
    if (done) ticked++
  }
  told.textContent = shown + ' of ' + items.length + ' shown, ' + ticked + ' ticked'
}
const visible = () => items.filter((item) => !item.hidden)
const current = () => visible().findIndex((item) => item.contains(document.activeElement))
const go = (item) => {
  if (!item) return
  boxOf(item).focus({ preventScroll: true })
  item.scrollIntoView({ block: 'nearest' })
}
const move = (step) => {
  const list = visible()
  const at = current()
  go(list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + step))])
}
const point = (item) => {
  for (const one of all('.here')) one.classList.remove('here')
  if (!item) return
  item.classList.add('here')
  const marks = marksOf(item)
  for (const mark of marks) mark.classList.add('here')
  marks[0]?.scrollIntoView({ block: 'nearest' })
}
const keys = { j: () => move(1), k: () => move(-1), '/': () => search.focus() }
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target.matches('input[type=search], select')
  if (event.key === 'Escape' && typing) { move(1); return }
  if (typing || !keys[event.key]) return
  event.preventDefault()
  keys[event.key]()
})
document.addEventListener('focusin', (event) => point(event.target.closest('li.item')))
document.addEventListener('click', (event) => {
  const ref = event.target.closest('a.ref')
  if (!ref) return
  const item = document.getElementById(ref.hash.slice(1))
  if (!item || item.hidden) return
  event.preventDefault()
  go(item)
})
document.addEventListener('change', (event) => {
  if (event.target.closest('li.item')) save()
  show()
})
search.addEventListener('input', show)
document.getElementById('print').addEventListener('click', () => print())
const ticks = read()
for (const item of items) {
  const tick = ticks[item.dataset.id]
  if (typeof tick === 'boolean') boxOf(item).checked = tick
}
tools.hidden = false
show()
`,B={text:ee,hash:"sha256-O540I95uUBjcQ2sKLS9HkyN7ax0dEsf8RMMYGjQXflg="};var ht=()=>{let e=[],t=new Map,n=new Set,o=[],r=1;return{begin:()=>"",file:s=>{let{claims:i,article:a}=s,l=i.map((c,m)=>{let d=r+m;return{...c,number:d,anchor:`c${d}`}});r+=i.length,o.push(a.path);for(let{status:c,kinds:m}of i){t.set(c,(t.get(c)??0)+1);for(let d of m)n.add(d)}return e.push(se(s,l,o.length)),""},end:()=>tt({title:yt(o),style:nt,script:B}).replace("<body>",()=>`<body data-key="${E(o.join(`
`)).slice(0,12)}">`)+ne(o)+re(t,[...n].sort())+`<main id="main">
${e.join("")}</main>
`+oe+et({script:B})}},yt=e=>e.length===1?`Claims in ${e[0]}`:`Claims in ${e.length} documents`,ne=e=>`<a class="skip" href="#main">To the claims</a>
<header class="page-head">
<h1>${p(yt(e))}</h1>
<p class="keys">Keys: <kbd>j</kbd> next claim, <kbd>k</kbd> the one before, <kbd>Space</kbd> ticks it, <kbd>/</kbd> finds words, <kbd>Esc</kbd> back to the list. Ticks stay in this browser; \u201Cfactlint claims --accept\u201D writes a check down for everybody.</p>
</header>
`,oe=`<footer class="page-foot">
<p>\u201CWorth\u201D says how likely a fact-checker would want to check the sentence, from 0 to 1. Nothing here says what is true.</p>
</footer>
`;function re(e,t){let n=Object.entries(f).filter(([r])=>e.has(r)).map(([r,s])=>`<label><input type="checkbox" name="status" value="${r}" checked> ${s} (${e.get(r)})</label>`),o=t.map(r=>`<option>${r}</option>`).join("");return`<section class="tools" id="tools" aria-label="Filters" hidden>
<fieldset><legend>Status</legend>${n.join("")}</fieldset>
<label>Kind <select id="kind"><option value="">every kind</option>${o}</select></label>
<label>Find <input type="search" id="search" autocomplete="off"></label>
<label><input type="checkbox" id="open"> hide ticked</label>
<span id="told" role="status"></span>
<button type="button" id="print">Print</button>
</section>
`}function se({article:e,claims:t},n,o){let r=e.metadata.lang;return`<article class="file" aria-labelledby="f${o}">
<h2 id="f${o}">${p(e.path)}</h2>
<p class="sum">${b(t)}</p>
<div class="pair">
<section class="sheet" tabindex="0" aria-labelledby="d${o} f${o}"><h3 id="d${o}">Draft</h3>
<div class="draft"${r?` lang="${p(r)}"`:""}>
${ut(e,n)}
</div></section>
<section aria-labelledby="l${o} f${o}"><h3 id="l${o}">Claims</h3>
<ol class="list">
${n.map(s=>ie(e,s,o)).join(`
`)}
</ol></section>
</div>
</article>
`}function ie(e,t,n){let{anchor:o,number:r,id:s,status:i,kinds:a,text:l,check:c}=t;return`<li class="item ${i}" id="${o}" data-id="${n}:${s}" data-claim="${o}" data-status="${i}" data-kinds="${a.join(" ")}">
<div class="claim"><input type="checkbox" id="t${r}"${c?" checked":""}>
<div><label for="t${r}">${r}. ${p(l)}</label>
<p><span class="tag ${i}">${f[i]}</span>${c?' <span class="tag done">checked</span>':""}</p>
${dt(e,t)}${ae(t)}${ce(t)}
<p class="sign facts">Source: ____________________________ Checked by: ______________ Date: ________</p>
</div></div></li>`}function ae({who:e,backing:t,url:n,kinds:o,checkWorthiness:r,line:s,id:i}){let a=[e&&`Said by ${p(e)}.`,t&&`Backed by ${n?$(n,t):p(t)}.`].filter(Boolean),l=[o.join(", "),`worth ${r.toFixed(2)}`,`line ${s}`,`<code>${i}</code>`].filter(Boolean);return`${a.length>0?`<p class="facts">${a.join(" ")}</p>`:""}<p class="facts">${l.join(" \xB7 ")}</p>`}function ce({check:e}){if(!e)return"";let{by:t,on:n,reason:o,source:r,quote:s,expires:i}=e,a=i?`, holds until ${p(i)}`:"",l=r?` Source: ${$(r,r)}.`:"",c=s?`<blockquote>${p(s)}</blockquote>`:"";return`<p class="facts">Checked by ${p(t)} on ${p(n)}${a}: ${p(o)}.${l}</p>${c}`}var gt=()=>({begin:()=>`# Claims
`,file:({article:e,claims:t})=>`
## ${k(e.path)}

${b(t)}

${t.map(le).join("")}`,end:()=>""});function le(e){let{check:t,status:n,checkWorthiness:o,who:r,backing:s,id:i,line:a,text:l}=e,c=[`**${f[n]}**`,`worth checking ${o.toFixed(2)}`,r&&`said by ${k(r)}`,s&&`backed by ${k(s)}`,t&&`checked by ${k(t.by)} on ${t.on}`,`line ${a}`,`\`${i}\``].filter(Boolean);return`- [${t?"x":" "}] ${k(l)}\\
  ${c.join(" \xB7 ")}
`}var kt=e=>({begin:()=>"",file:({article:t,claims:n})=>{let{style:o}=e,r=n.map(i=>de(i,e)).join(""),s=n.length>0?o.dim(fe(me,bt(e.width))):"";return`${o.underline(u(t.path))}
${s}${r}${b(n)}

`},end:()=>""}),me=["Id","Status","Worth","Who says it","What backs it","Sentence"];function bt(e){let n=e<110?[12,12,5,16,16]:[12,12,5,24,24],o=n.reduce((r,s)=>r+s+I.length,0);return[...n,Math.max(pe,e-o)]}var I="  ",pe=24;function de(e,{style:t,width:n}){let{id:o,status:r,checkWorthiness:s,who:i,backing:a,text:l,check:c}=e,m=c?`\u2713 ${c.by}`:a,d=[o,f[r],s.toFixed(2),i,m,l],g=bt(n),[w="",Ot="",...Rt]=d.map((At,Wt)=>wt(At,g[Wt]));return`${[t.dim(w),ue(r,t)(Ot),...Rt].join(I).trimEnd()}
`}var ue=(e,t)=>e==="unsupported"?t.red:e==="vaguely-attributed"?t.yellow:e==="not-a-claim"?t.dim:t.blue,fe=(e,t)=>`${e.map((n,o)=>wt(n,t[o])).join(I).trimEnd()}
`;function wt(e,t){let n=u(e),o=A(n);if(o<=t)return n+" ".repeat(t-o);let r="",s=0;for(let i of n){let a=A(i);if(s+a>t-1)break;r+=i,s+=a}return`${r}\u2026${" ".repeat(t-1-s)}`}var N={table:kt,json:it,jsonl:at,csv:pt,markdown:gt,html:ht,claimreview:lt};import{existsSync as ge}from"node:fs";import{relative as St,resolve as ke}from"node:path";import{existsSync as $t,readFileSync as he}from"node:fs";import{basename as ye,dirname as F,join as Ct}from"node:path";function xt(e){if(!vt(F(e)))return;let t=Ct(F(e),".gitattributes"),n=$t(t)?he(t,"utf8"):"",o=ye(e);if(n.split(/\s+/).includes(o))return;let r=n===""||n.endsWith(`
`)?"":`
`;return S(t,`${n}${r}${o} merge=union
`),t}function vt(e){if($t(Ct(e,".git")))return!0;let t=F(e);return t!==e&&vt(t)}async function _t(e,t,n){let o=be(t,n),r=v(t,n.cwd),s=await $e(e,t,r,n),i=M(await r.settingFor(s.article.path)),a=D(i,ke(n.cwd,s.article.path)),l={id:s.id,path:a,sentence:Ce(s),...o},c=!ge(i);await G(i,async()=>{let d=await q(i),g=d.filter(w=>!xe(w,l,s,d));S(i,J([...g,l]))});let m=c?xt(i):void 0;return m&&n.stderr.write(`factlint: ${St(n.cwd,m)} now lets git merge the ledger
`),await V(n.stdout,`\u201C${u(l.sentence)}\u201D is down as checked by ${u(l.by)} in ${u(St(n.cwd,i))}
`),0}function be({by:e,reason:t,source:n,quote:o,expires:r},s){if(!e?.trim())throw new y("--accept: name the person who checked the claim with --by");if(!t?.trim())throw new y("--accept: say how it was checked with --reason");if(o!==void 0&&!n?.trim())throw new y("--quote: name where the words stand with --source");return{by:e,on:s.today,reason:t,...n?.trim()?{source:n}:{},...o?.trim()?{quote:o}:{},...r===void 0?{}:{expires:Q(r,void 0,"--expires")}}}var we=4;async function $e(e,t,n,o){let r=(t.accept??"").trim().toLowerCase();if(r.length<we)throw new y(`--accept: \u201C${r}\u201D is too short for an id; factlint claims lists them`);let s=[];for await(let c of _(e,t,n,o)){if("error"in c)throw c.error;let m=C(await x(c.input),{}),d=P(m);d.forEach((g,w)=>{g.startsWith(r)&&s.push({article:m,ids:d,id:g,sentence:w})})}let[i,a]=s;if(!i)throw new y(`--accept: no claim has the id \u201C${r}\u201D; factlint claims lists them`);if(!a)return i;let l=s.map(({article:c,id:m})=>`${m} in ${c.path}`).join(", ");throw new y(`--accept: several claims fit: ${l}; name the document and the whole id`)}var Ce=({article:e,sentence:t})=>h(e,e.sentences[t]).replace(/\s+/g," ").trim();function xe(e,t,{article:n,ids:o,sentence:r},s){return e.id===t.id?!0:e.path!==t.path||o.includes(e.id)?!1:T(n,o,e,s)?.index===r}async function Zn(e,t,n){return t.accept!==void 0?_t(e,t,n):t.jsonl?Y(n,async({text:o,format:r,date:s,path:i="<line>"})=>{let a={path:i,text:o,format:r,...s?{date:s}:{}};return{body:{sentences:W(await jt(a,t))},status:0}}):ve(e,t,n)}var jt=async(e,{asOf:t})=>C(await x(e),t?{asOf:t}:{});async function ve(e,t,n){let o=Se(t,n),r=async i=>{for(let{report:a,sink:l}of o)await l.write(i(a))};await r(i=>i.begin());let s=0;for await(let i of Oe(e,t,n))i instanceof R?(n.stderr.write(`factlint: ${u(i.message)}
`),s=2):await r(a=>a.file(i));await r(i=>i.end());for(let{sink:i}of o)i.close();return s}function Se(e,t){let n=Object.keys(N),o=t.stdout.isTTY&&e.outputFile===void 0?"table":"json";return ot(e,n,o).map(r=>{let s=r.path===void 0?st(e,t):0,i={style:new X({level:s}),width:t.stdout.columns??120};return{report:N[r.name](i),sink:rt(r,t)}})}var _e=({format:e=[]})=>e.some(t=>/^html(?:=|$)/.test(t));async function je(e,t){if(!t)return{};let{claimSources:n}=await import("./claim-sources-ZGAIW4QM.js");return{sources:n(e,t)}}async function*Oe(e,t,n){let o=v(t,n.cwd),r=t.asOf??n.today,s=K({cwd:n.cwd,today:r,config:t.config}),i=z(!1);for await(let a of _(e,t,o,n)){if("error"in a){yield a.error;continue}let l=await o.settingFor(a.input.path),c=await s(l,a.input.path);try{let m=await jt(a.input,t),d=_e(t)?await je(m,await i(l)):{};yield U(m,{all:t.all===!0,...c?{checks:c}:{},...d})}catch(m){if(!(m instanceof R))throw m;yield m}}}export{Zn as claims};
