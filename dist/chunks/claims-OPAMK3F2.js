import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as K,b as q,c as G,d as Q,e as Y,f as W,g as p,h as R,i as X,j as z,k as Z,l as tt,m as k,n as et,o as nt,q as ot}from"./chunk-C5ZIHZX4.js";import{a as v,b as _}from"./chunk-3LCL4CO7.js";import{b as S}from"./chunk-UVDJKWKF.js";import{a as V}from"./chunk-TCGQTPRD.js";import{a as U}from"./chunk-CJSRYMV2.js";import"./chunk-ORHIAFOD.js";import"./chunk-HUATOD6Z.js";import"./chunk-XS3755H3.js";import{c as N}from"./chunk-OW3M5RTD.js";import{a as u}from"./chunk-7O5DSL4L.js";import{a as y}from"./chunk-KVTXOIE2.js";import{a as x,b as J,g as T}from"./chunk-77AWSXEQ.js";import"./chunk-RMCVILNI.js";import"./chunk-NLU33XTA.js";import"./chunk-I763I7UQ.js";import"./chunk-T756OGXZ.js";import"./chunk-J3TXB2UC.js";import{a as P}from"./chunk-2QWU7XCE.js";import{a as E}from"./chunk-M7HOBBJC.js";import"./chunk-R6CMQJ35.js";import"./chunk-XRMWCZAD.js";import{a as $,c as C}from"./chunk-AEJO52CO.js";import"./chunk-VLZFWFIV.js";import{a as H,d as M}from"./chunk-4HKDIILZ.js";import"./chunk-JKIQBCX5.js";import"./chunk-QBFSOB5R.js";import"./chunk-Z3QLXQV7.js";import"./chunk-YEKTJKS6.js";import"./chunk-ZH7FKQAH.js";import"./chunk-ZPLOQU5Q.js";import"./chunk-LJECFLKP.js";import{a as O}from"./chunk-Z5I5MWTH.js";import{b as D}from"./chunk-MLX45X63.js";import"./chunk-CON6BZZN.js";import"./chunk-W37BN5K3.js";var rt=()=>({begin:()=>"",file:e=>`${JSON.stringify(it(e),null,2)}
`,end:()=>""}),st=()=>({begin:()=>"",file:e=>`${JSON.stringify(it(e))}
`,end:()=>""});function it({article:e,claims:t}){let n=new Map(t.map(r=>[r.start,r])),o=A(e).map(r=>{let s=n.get(r.start);return s?{id:s.id,...r,...s.check?{check:s.check}:{}}:r});return{path:e.path,sentences:o}}function A(e){return e.claims.map(t=>Wt(e,t))}function Wt(e,t){let{start:n,end:o}=e.sentences[t.sentence];return{start:n,end:o,text:e.text.slice(n,o),checkWorthiness:t.checkWorthiness,needsCitation:t.needsCitation,hedge:t.hedge,kind:t.kinds,attributions:t.attributions.map(Rt),citations:t.citations.map(At),status:t.status}}var j=({start:e,end:t})=>({start:e,end:t}),Rt=({source:e,cue:t,content:n,sourceKind:o,direct:r})=>({source:e.map(j),cue:t.map(j),content:n.map(j),sourceKind:o,direct:r}),At=({url:e,source:t,...n})=>({...j(n),...e===void 0?{}:{url:e},...t===void 0?{}:{source:t}});var Bt=["path","line","id","status","check_worthiness","needs_citation","hedge","kinds","who","backing","url","checked_by","checked_on","sentence"],ct=()=>({begin:()=>at(Bt),file:({article:e,claims:t})=>t.map(n=>at(It(e.path,n))).join(""),end:()=>""}),It=(e,t)=>[e,String(t.line),t.id,t.status,t.checkWorthiness.toFixed(2),t.needsCitation.toFixed(2),t.hedge.toFixed(2),t.kinds.join(" "),t.who,t.backing,t.url??"",t.check?.by??"",t.check?.on??"",t.text],at=e=>`${e.map(Lt).join(",")}\r
`,Ft=/^\s*[=+\-@＝＋－＠]/u;function Lt(e){let t=u(e);return`"${(Ft.test(t)?`'${t}`:t).replaceAll('"','""')}"`}function lt(e,{all:t,checks:n}){let o=x(e),r=n?J(n):new Map,s=P(e.text),i=e.claims.filter(({status:a})=>t||a!=="not-a-claim").map(a=>{let{start:c,end:l}=e.sentences[a.sentence],m=o[a.sentence],d=r.get(m),h=a.citations.find(w=>w.url!==void 0)?.url;return{id:m,start:c,end:l,line:s.position(c).line,text:g(e,{start:c,end:l}).replace(/\s+/g," ").trim(),status:a.status,checkWorthiness:a.checkWorthiness,needsCitation:a.needsCitation,hedge:a.hedge,kinds:a.kinds,who:Et(e,a),backing:Ht(a),...h===void 0?{}:{url:h},...d?{check:d}:{}}});return{article:e,claims:i}}function g({text:e,prose:t,citations:n},o){let r=n.filter(i=>i.kind==="address"&&H(i,o)),s="";for(let i=o.start;i<o.end;i++){let a=t[i];r.some(({start:c,end:l})=>c<=i&&i<l)?s+=e[i]:(a!==" "||/\s/.test(e[i]))&&(s+=a)}return s}function Et(e,{attributions:t}){let n=t.map(o=>Nt(e,o)).filter(o=>o!=="");return[...new Set(n)].join("; ")}function Nt(e,{source:t,resolved:n}){let o=t.map(r=>g(e,r).replace(/\s+/g," ").trim()).join(" ");return n&&!o.includes(n)?`${o} (${n})`:o}function Ht({citations:e,status:t}){let n=[...new Set(e.map(Jt))].join("; ");return n!==""?n:t==="cited"?"a source nearby":t==="attributed"?"the speaker\u2019s word":""}var Mt=/^https?:\/\/(?:www\.)?([^/?#]+)/i,Jt=({url:e,source:t,kind:n})=>e&&(Mt.exec(e)?.[1]??e)||t?.replace(/\s+/g," ").trim()||n,f={unsupported:"unsupported","vaguely-attributed":"vague source",attributed:"attributed",cited:"cited","not-a-claim":"no claim"};function b(e){let t=Object.entries(f).flatMap(([s,i])=>{let a=e.filter(c=>c.status===s).length;return a>0?[`${a} ${i}`]:[]}),n=e.filter(({check:s})=>s).length,o=e.some(({status:s})=>s==="not-a-claim")?"sentence":"claim";return[`${e.length} ${o}${e.length===1?"":"s"}`,...t,...n>0?[`${n} checked by a person`]:[]].join(" \xB7 ")}function mt(e,t){let n=[];for(let r of e.blocks){let s=n.at(-1);s&&Tt(s[0],r)?s.push(r):n.push([r])}let o=Pt(e,t);return n.map(r=>Dt(e,r,o)).join(`
`)}function Pt({sentences:e},t){let n=new Map(e.map(({start:r,block:s})=>[r,s])),o=new Map;for(let r of t){let s=n.get(r.start)??-1;o.set(s,[...o.get(s)??[],r])}return o}var Tt=(e,{kind:t,group:n,quoted:o})=>(t==="list-item"||t==="table-row")&&e.kind===t&&e.group===n&&e.quoted===o;function Dt(e,t,n){let[o]=t,r=o.quoted?' class="quoted"':"",s=i=>Kt(e,i,n);switch(o.kind){case"heading":return`<h4${r}>${s(o)}</h4>`;case"list-item":return`<ul${r}>${t.map(i=>`<li>${s(i)}</li>`).join("")}</ul>`;case"table-row":return`<table${r}>${t.map(i=>qt(e,i,n)).join("")}</table>`;case"paragraph":return`<p${r}>${s(o)}</p>`;default:return`<p class="small">${s(o)}</p>`}}var Kt=(e,t,n)=>dt(e,[t],n.get(t.index)??[]).join("");function qt(e,t,n){let o=t.cells&&t.cells.length>0?t.cells:[t],r=dt(e,o,n.get(t.index)??[]),s=t.header?"th":"td";return`<tr>${r.map(i=>`<${s}>${i}</${s}>`).join("")}</tr>`}function dt(e,t,n){let o=t.map(r=>M(e.prose,r));return X(o,n).map(r=>r.map(s=>Gt(e,s)).join(""))}function Gt(e,{marks:t,closing:n,...o}){let r=p(g(e,o)),[s]=t;if(!s)return r;let i=t.map(({anchor:a})=>a).join(" ");return`<mark class="${s.status}" data-claim="${i}">${r}</mark>${n.map(Qt).join("")}`}var Qt=({number:e,anchor:t,status:n})=>`<a class="ref ${n}" href="#${t}" aria-label="claim ${e}, ${f[n]}">${e}</a>`;var Ut=`
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
`,B={text:Ut,hash:"sha256-O540I95uUBjcQ2sKLS9HkyN7ax0dEsf8RMMYGjQXflg="};var pt=()=>{let e=[],t=new Map,n=new Set,o=[],r=1;return{begin:()=>"",file:s=>{let{claims:i,article:a}=s,c=i.map((l,m)=>{let d=r+m;return{...l,number:d,anchor:`c${d}`}});r+=i.length,o.push(a.path);for(let{status:l,kinds:m}of i){t.set(l,(t.get(l)??0)+1);for(let d of m)n.add(d)}return e.push(zt(s,c,o.length)),""},end:()=>z({title:ut(o),style:tt,script:B}).replace("<body>",()=>`<body data-key="${E(o.join(`
`)).slice(0,12)}">`)+Vt(o)+Xt(t,[...n].sort())+`<main id="main">
${e.join("")}</main>
`+Yt+Z({script:B})}},ut=e=>e.length===1?`Claims in ${e[0]}`:`Claims in ${e.length} documents`,Vt=e=>`<a class="skip" href="#main">To the claims</a>
<header class="page-head">
<h1>${p(ut(e))}</h1>
<p class="keys">Keys: <kbd>j</kbd> next claim, <kbd>k</kbd> the one before, <kbd>Space</kbd> ticks it, <kbd>/</kbd> finds words, <kbd>Esc</kbd> back to the list. Ticks stay in this browser; \u201Cfactlint claims --accept\u201D writes a check down for everybody.</p>
</header>
`,Yt=`<footer class="page-foot">
<p>\u201CWorth\u201D says how likely a fact-checker would want to check the sentence, from 0 to 1. Nothing here says what is true.</p>
</footer>
`;function Xt(e,t){let n=Object.entries(f).filter(([r])=>e.has(r)).map(([r,s])=>`<label><input type="checkbox" name="status" value="${r}" checked> ${s} (${e.get(r)})</label>`),o=t.map(r=>`<option>${r}</option>`).join("");return`<section class="tools" id="tools" aria-label="Filters" hidden>
<fieldset><legend>Status</legend>${n.join("")}</fieldset>
<label>Kind <select id="kind"><option value="">every kind</option>${o}</select></label>
<label>Find <input type="search" id="search" autocomplete="off"></label>
<label><input type="checkbox" id="open"> hide ticked</label>
<span id="told" role="status"></span>
<button type="button" id="print">Print</button>
</section>
`}function zt({article:e,claims:t},n,o){let r=e.metadata.lang;return`<article class="file" aria-labelledby="f${o}">
<h2 id="f${o}">${p(e.path)}</h2>
<p class="sum">${b(t)}</p>
<div class="pair">
<section class="sheet" tabindex="0" aria-labelledby="d${o} f${o}"><h3 id="d${o}">Draft</h3>
<div class="draft"${r?` lang="${p(r)}"`:""}>
${mt(e,n)}
</div></section>
<section aria-labelledby="l${o} f${o}"><h3 id="l${o}">Claims</h3>
<ol class="list">
${n.map(s=>Zt(s,o)).join(`
`)}
</ol></section>
</div>
</article>
`}function Zt(e,t){let{anchor:n,number:o,id:r,status:s,kinds:i,text:a,check:c}=e;return`<li class="item ${s}" id="${n}" data-id="${t}:${r}" data-claim="${n}" data-status="${s}" data-kinds="${i.join(" ")}">
<div class="claim"><input type="checkbox" id="t${o}"${c?" checked":""}>
<div><label for="t${o}">${o}. ${p(a)}</label>
<p><span class="tag ${s}">${f[s]}</span>${c?' <span class="tag done">checked</span>':""}</p>
${te(e)}${ee(e)}
<p class="sign facts">Source: ____________________________ Checked by: ______________ Date: ________</p>
</div></div></li>`}function te({who:e,backing:t,url:n,kinds:o,checkWorthiness:r,line:s,id:i}){let a=[e&&`Said by ${p(e)}.`,t&&`Backed by ${n?R(n,t):p(t)}.`].filter(Boolean),c=[o.join(", "),`worth ${r.toFixed(2)}`,`line ${s}`,`<code>${i}</code>`].filter(Boolean);return`${a.length>0?`<p class="facts">${a.join(" ")}</p>`:""}<p class="facts">${c.join(" \xB7 ")}</p>`}function ee({check:e}){if(!e)return"";let{by:t,on:n,reason:o,source:r,quote:s,expires:i}=e,a=i?`, holds until ${p(i)}`:"",c=r?` Source: ${R(r,r)}.`:"",l=s?`<blockquote>${p(s)}</blockquote>`:"";return`<p class="facts">Checked by ${p(t)} on ${p(n)}${a}: ${p(o)}.${c}</p>${l}`}var ft=()=>({begin:()=>`# Claims
`,file:({article:e,claims:t})=>`
## ${k(e.path)}

${b(t)}

${t.map(ne).join("")}`,end:()=>""});function ne(e){let{check:t,status:n,checkWorthiness:o,who:r,backing:s,id:i,line:a,text:c}=e,l=[`**${f[n]}**`,`worth checking ${o.toFixed(2)}`,r&&`said by ${k(r)}`,s&&`backed by ${k(s)}`,t&&`checked by ${k(t.by)} on ${t.on}`,`line ${a}`,`\`${i}\``].filter(Boolean);return`- [${t?"x":" "}] ${k(c)}\\
  ${l.join(" \xB7 ")}
`}var ht=e=>({begin:()=>"",file:({article:t,claims:n})=>{let{style:o}=e,r=n.map(i=>se(i,e)).join(""),s=n.length>0?o.dim(ae(oe,yt(e.width))):"";return`${o.underline(u(t.path))}
${s}${r}${b(n)}

`},end:()=>""}),oe=["Id","Status","Worth","Who says it","What backs it","Sentence"];function yt(e){let n=e<110?[12,12,5,16,16]:[12,12,5,24,24],o=n.reduce((r,s)=>r+s+I.length,0);return[...n,Math.max(re,e-o)]}var I="  ",re=24;function se(e,{style:t,width:n}){let{id:o,status:r,checkWorthiness:s,who:i,backing:a,text:c,check:l}=e,m=l?`\u2713 ${l.by}`:a,d=[o,f[r],s.toFixed(2),i,m,c],h=yt(n),[w="",vt="",..._t]=d.map((jt,Ot)=>kt(jt,h[Ot]));return`${[t.dim(w),ie(r,t)(vt),..._t].join(I).trimEnd()}
`}var ie=(e,t)=>e==="unsupported"?t.red:e==="vaguely-attributed"?t.yellow:e==="not-a-claim"?t.dim:t.blue,ae=(e,t)=>`${e.map((n,o)=>kt(n,t[o])).join(I).trimEnd()}
`;function kt(e,t){let n=u(e),o=W(n);if(o<=t)return n+" ".repeat(t-o);let r="",s=0;for(let i of n){let a=W(i);if(s+a>t-1)break;r+=i,s+=a}return`${r}\u2026${" ".repeat(t-1-s)}`}var F={table:ht,json:rt,jsonl:st,csv:ct,markdown:ft,html:pt};import{existsSync as me}from"node:fs";import{relative as Ct,resolve as de}from"node:path";import{existsSync as gt,readFileSync as ce}from"node:fs";import{basename as le,dirname as L,join as bt}from"node:path";function wt(e){if(!$t(L(e)))return;let t=bt(L(e),".gitattributes"),n=gt(t)?ce(t,"utf8"):"",o=le(e);if(n.split(/\s+/).includes(o))return;let r=n===""||n.endsWith(`
`)?"":`
`;return S(t,`${n}${r}${o} merge=union
`),t}function $t(e){if(gt(bt(e,".git")))return!0;let t=L(e);return t!==e&&$t(t)}async function xt(e,t,n){let o=pe(t,n),r=_(t,n.cwd),s=await fe(e,t,r,n),i=K(await r.settingFor(s.article.path)),a=q(i,de(n.cwd,s.article.path)),c={id:s.id,path:a,sentence:he(s),...o},l=!me(i),m=await G(i);S(i,D([...m.filter(h=>!ye(h,c,s,m)),c]));let d=l?wt(i):void 0;return d&&n.stderr.write(`factlint: ${Ct(n.cwd,d)} now lets git merge the ledger
`),await U(n.stdout,`\u201C${u(c.sentence)}\u201D is down as checked by ${u(c.by)} in ${u(Ct(n.cwd,i))}
`),0}function pe({by:e,reason:t,source:n,quote:o,expires:r},s){if(!e?.trim())throw new y("--accept: name the person who checked the claim with --by");if(!t?.trim())throw new y("--accept: say how it was checked with --reason");if(o!==void 0&&!n?.trim())throw new y("--quote: name where the words stand with --source");return{by:e,on:s.today,reason:t,...n?.trim()?{source:n}:{},...o?.trim()?{quote:o}:{},...r===void 0?{}:{expires:N(r,void 0,"--expires")}}}var ue=4;async function fe(e,t,n,o){let r=(t.accept??"").trim().toLowerCase();if(r.length<ue)throw new y(`--accept: \u201C${r}\u201D is too short for an id; factlint claims lists them`);let s=[];for await(let l of v(e,t,n,o)){if("error"in l)throw l.error;let m=$(await C(l.input),{}),d=x(m);d.forEach((h,w)=>{h.startsWith(r)&&s.push({article:m,ids:d,id:h,sentence:w})})}let[i,a]=s;if(!i)throw new y(`--accept: no claim has the id \u201C${r}\u201D; factlint claims lists them`);if(!a)return i;let c=s.map(({article:l,id:m})=>`${m} in ${l.path}`).join(", ");throw new y(`--accept: several claims fit: ${c}; name the document and the whole id`)}var he=({article:e,sentence:t})=>g(e,e.sentences[t]).replace(/\s+/g," ").trim();function ye(e,t,{article:n,ids:o,sentence:r},s){return e.id===t.id?!0:e.path!==t.path||o.includes(e.id)?!1:T(n,o,e,s)?.index===r}async function Mn(e,t,n){return t.accept!==void 0?xt(e,t,n):t.jsonl?V(n,async({text:o,format:r,date:s,path:i="<line>"})=>{let a={path:i,text:o,format:r,...s?{date:s}:{}};return{body:{sentences:A(await St(a,t))},status:0}}):ke(e,t,n)}var St=async(e,{asOf:t})=>$(await C(e),t?{asOf:t}:{});async function ke(e,t,n){let o=ge(t,n),r=async i=>{for(let{report:a,sink:c}of o)await c.write(i(a))};await r(i=>i.begin());let s=0;for await(let i of be(e,t,n))i instanceof O?(n.stderr.write(`factlint: ${u(i.message)}
`),s=2):await r(a=>a.file(i));await r(i=>i.end());for(let{sink:i}of o)i.close();return s}function ge(e,t){let n=Object.keys(F),o=t.stdout.isTTY&&e.outputFile===void 0?"table":"json";return et(e,n,o).map(r=>{let s=r.path===void 0?ot(e,t):0,i={style:new Y({level:s}),width:t.stdout.columns??120};return{report:F[r.name](i),sink:nt(r,t)}})}async function*be(e,t,n){let o=_(t,n.cwd),r=t.asOf??n.today,s=Q({cwd:n.cwd,today:r,config:t.config});for await(let i of v(e,t,o,n)){if("error"in i){yield i.error;continue}let a=await s(await o.settingFor(i.input.path),i.input.path);try{let c=await St(i.input,t);yield lt(c,{all:t.all===!0,...a?{checks:a}:{}})}catch(c){if(!(c instanceof O))throw c;yield c}}}export{Mn as claims};
