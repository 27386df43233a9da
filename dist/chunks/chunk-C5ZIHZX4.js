import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as X}from"./chunk-UVDJKWKF.js";import{a as Q}from"./chunk-CJSRYMV2.js";import{a as q}from"./chunk-XS3755H3.js";import{d as V}from"./chunk-OW3M5RTD.js";import{a as m}from"./chunk-7O5DSL4L.js";import{a as R}from"./chunk-KVTXOIE2.js";import{c as K}from"./chunk-77AWSXEQ.js";import{a as J}from"./chunk-2QWU7XCE.js";import{d as W}from"./chunk-XRMWCZAD.js";import{a as N}from"./chunk-4HKDIILZ.js";import{existsSync as Z,readFileSync as Ve}from"node:fs";import{dirname as ee,relative as qe,resolve as D,sep as Je}from"node:path";var Ke="factlint.claims.yml",Xe=({config:t,root:e})=>D(e,t.ledger??Ke),Qe=(t,e)=>qe(ee(t),e).split(Je).join("/");async function Ze(t){if(!Z(t))return[];let{LedgerError:e,readLedger:r}=await import("./ledger-text-VC3ZT5SY.js");try{return r(Ve(t,"utf8"))}catch(n){let{code:o,message:i}=n;throw n instanceof e?new R(`${t}: ${i}`):o?new R(`${t}: cannot be read (${o})`):n}}function ir({cwd:t,today:e,config:r}){let n=new Map;return async(o,i)=>{if(r===!1)return;let a=Xe(o),s=n.get(a)??et(a);n.set(a,s);let{byPath:l,moved:c}=await s,f=l.get(Qe(a,D(t,i)))??[];return f.length+c.length>0?{own:f,moved:c,today:e}:void 0}}async function et(t){let e=new Map;for(let n of await Ze(t))e.set(n.path,[...e.get(n.path)??[],n]);let r=[...e].filter(([n])=>!Z(D(ee(t),n)));return{byPath:e,moved:r.flatMap(([,n])=>n)}}var te=(t=0)=>e=>`\x1B[${e+t}m`,re=(t=0)=>e=>`\x1B[${38+t};5;${e}m`,ne=(t=0)=>(e,r,n)=>`\x1B[${38+t};2;${e};${r};${n}m`,d={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},sr=Object.keys(d.modifier),tt=Object.keys(d.color),rt=Object.keys(d.bgColor),lr=[...tt,...rt];function nt(){let t=new Map;for(let[e,r]of Object.entries(d)){for(let[n,o]of Object.entries(r))d[n]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},r[n]=d[n],t.set(o[0],o[1]);Object.defineProperty(d,e,{value:r,enumerable:!1})}return Object.defineProperty(d,"codes",{value:t,enumerable:!1}),d.color.close="\x1B[39m",d.bgColor.close="\x1B[49m",d.color.ansi=te(),d.color.ansi256=re(),d.color.ansi16m=ne(),d.bgColor.ansi=te(10),d.bgColor.ansi256=re(10),d.bgColor.ansi16m=ne(10),Object.defineProperties(d,{rgbToAnsi256:{value(e,r,n){return e===r&&r===n?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:16+36*Math.round(e/255*5)+6*Math.round(r/255*5)+Math.round(n/255*5)},enumerable:!1},hexToRgb:{value(e){let r=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!r)return[0,0,0];let[n]=r;n.length===3&&(n=[...n].map(i=>i+i).join(""));let o=Number.parseInt(n,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:e=>d.rgbToAnsi256(...d.hexToRgb(e)),enumerable:!1},ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let r,n,o;if(e>=232)r=((e-232)*10+8)/255,n=r,o=r;else{e-=16;let s=e%36;r=Math.floor(e/36)/5,n=Math.floor(s/6)/5,o=s%6/5}let i=Math.max(r,n,o)*2;if(i===0)return 30;let a=30+(Math.round(o)<<2|Math.round(n)<<1|Math.round(r));return i===2&&(a+=60),a},enumerable:!1},rgbToAnsi:{value:(e,r,n)=>d.ansi256ToAnsi(d.rgbToAnsi256(e,r,n)),enumerable:!1},hexToAnsi:{value:e=>d.ansi256ToAnsi(d.hexToAnsi256(e)),enumerable:!1}}),d}var ot=nt(),h=ot;import E from"node:process";import it from"node:os";import oe from"node:tty";function g(t,e=globalThis.Deno?globalThis.Deno.args:E.argv){let r=t.startsWith("-")?"":t.length===1?"-":"--",n=e.indexOf(r+t),o=e.indexOf("--");return n!==-1&&(o===-1||n<o)}var{env:p}=E,O;g("no-color")||g("no-colors")||g("color=false")||g("color=never")?O=0:(g("color")||g("colors")||g("color=true")||g("color=always"))&&(O=1);function at(){if("FORCE_COLOR"in p)return p.FORCE_COLOR==="true"?1:p.FORCE_COLOR==="false"?0:p.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(p.FORCE_COLOR,10),3)}function st(t){return t===0?!1:{level:t,hasBasic:!0,has256:t>=2,has16m:t>=3}}function lt(t,{streamIsTTY:e,sniffFlags:r=!0}={}){let n=at();n!==void 0&&(O=n);let o=r?O:n;if(o===0)return 0;if(r){if(g("color=16m")||g("color=full")||g("color=truecolor"))return 3;if(g("color=256"))return 2}if("TF_BUILD"in p&&"AGENT_NAME"in p)return 1;if(t&&!e&&o===void 0)return 0;let i=o||0;if(p.TERM==="dumb")return i;if(E.platform==="win32"){let a=it.release().split(".");return Number(a[0])>=10&&Number(a[2])>=10586?Number(a[2])>=14931?3:2:1}if("CI"in p)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(a=>a in p)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(a=>a in p)||p.CI_NAME==="codeship"?1:i;if("TEAMCITY_VERSION"in p)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(p.TEAMCITY_VERSION)?1:0;if(p.COLORTERM==="truecolor"||p.TERM==="xterm-kitty"||p.TERM==="xterm-ghostty"||p.TERM==="wezterm")return 3;if("TERM_PROGRAM"in p){let a=Number.parseInt((p.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(p.TERM_PROGRAM){case"iTerm.app":return a>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(p.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(p.TERM)||"COLORTERM"in p?1:i}function ie(t,e={}){let r=lt(t,{streamIsTTY:t&&t.isTTY,...e});return st(r)}var ct={stdout:ie({isTTY:oe.isatty(1)}),stderr:ie({isTTY:oe.isatty(2)})},ae=ct;function se(t,e,r){let n=t.indexOf(e);if(n===-1)return t;let o=e.length,i=0,a="";do a+=t.slice(i,n)+e+r,i=n+o,n=t.indexOf(e,i);while(n!==-1);return a+=t.slice(i),a}function le(t,e,r,n){let o=0,i="";do{let a=t[n-1]==="\r";i+=t.slice(o,a?n-1:n)+e+(a?`\r
`:`
`)+r,o=n+1,n=t.indexOf(`
`,o)}while(n!==-1);return i+=t.slice(o),i}var{stdout:ce,stderr:me}=ae,j=Symbol("GENERATOR"),v=Symbol("STYLER"),k=Symbol("IS_EMPTY"),de=["ansi","ansi","ansi256","ansi16m"],x=Object.create(null),mt=(t,e={})=>{if(e.level&&!(Number.isInteger(e.level)&&e.level>=0&&e.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let r=ce?ce.level:0;t.level=e.level===void 0?r:e.level},C=class{constructor(e){return pe(e)}},pe=t=>{let e=(...r)=>r.join(" ");return mt(e,t),Object.setPrototypeOf(e,F.prototype),e};function F(t){return pe(t)}Object.setPrototypeOf(F.prototype,Function.prototype);for(let[t,e]of Object.entries(h))x[t]={get(){let r=T(this,L(e.open,e.close,this[v]),this[k]);return Object.defineProperty(this,t,{value:r}),r}};x.visible={get(){let t=T(this,this[v],!0);return Object.defineProperty(this,"visible",{value:t}),t}};var I=(t,e,r,...n)=>t==="rgb"?e==="ansi16m"?h[r].ansi16m(...n):e==="ansi256"?h[r].ansi256(h.rgbToAnsi256(...n)):h[r].ansi(h.rgbToAnsi(...n)):t==="hex"?I("rgb",e,r,...h.hexToRgb(...n)):h[r][t](...n),dt=["rgb","hex","ansi256"];for(let t of dt){x[t]={get(){let{level:r}=this;return function(...n){let o=L(I(t,de[r],"color",...n),h.color.close,this[v]);return T(this,o,this[k])}}};let e="bg"+t[0].toUpperCase()+t.slice(1);x[e]={get(){let{level:r}=this;return function(...n){let o=L(I(t,de[r],"bgColor",...n),h.bgColor.close,this[v]);return T(this,o,this[k])}}}}var pt=Object.defineProperties(()=>{},{...x,level:{enumerable:!0,get(){return this[j].level},set(t){this[j].level=t}}}),L=(t,e,r)=>{let n,o;return r===void 0?(n=t,o=e):(n=r.openAll+t,o=e+r.closeAll),{open:t,close:e,openAll:n,closeAll:o,parent:r}},T=(t,e,r)=>{let n=(...o)=>ft(n,o.length===1?""+o[0]:o.join(" "));return Object.setPrototypeOf(n,pt),n[j]=t,n[v]=e,n[k]=r,n},ft=(t,e)=>{if(t.level<=0||!e)return t[k]?"":e;let r=t[v];if(r===void 0)return e;let{openAll:n,closeAll:o}=r;if(e.includes("\x1B"))for(;r!==void 0;)e=se(e,r.close,r.open),r=r.parent;let i=e.indexOf(`
`);return i!==-1&&(e=le(e,o,n,i)),n+e+o};Object.defineProperties(F.prototype,x);var br=F(),$r=F({level:me?me.level:0});import{resolve as ut}from"node:path";function fe({format:t,outputFile:e},r,n){let o=(t??[n]).map(i=>{let[a="",s]=i.split(/=(.*)/s),l=r.find(c=>c===a);if(!l)throw new R(`--format: there is no \u201C${a}\u201D${V(a,r)}`);return{name:l,...s?{path:s}:{}}});return e===void 0?o:o.map(i=>({path:e,...i}))}function ue({path:t},e){if(t===void 0)return{write:n=>Q(e.stdout,n),close:()=>{}};let r=X(ut(e.cwd,t));return{write:async n=>r.write(n),close:()=>r.commit()}}var gt=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,ht={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\n":"&#10;","\r":"&#13;","	":"&#9;"},y=t=>t.replace(gt,"\uFFFD").replace(/[&<>"'\n\r\t]/g,e=>ht[e]??"");var ge=()=>({begin:()=>`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
`,file:({path:t,diagnostics:e})=>{let r=e.map(({line:n,column:o,severity:i,message:a,help:s,rule:l})=>`    <error line="${n}" column="${o}" severity="${i}" message="${y(`${a} ${s}`)}" source="factlint.${y(l)}"/>
`);return`  <file name="${y(t)}">
${r.join("")}  </file>
`},end:()=>`</checkstyle>
`});function be(t,e,r,{width:n,style:o}){let{start:i,end:a,line:s}=e;if(i===a)return[];let l=r.lineStart(s),c=yt(t,i),f=Math.max(30,n-18-2),b=Math.min(a,c),M=Math.max(0,Math.min(i-l,Math.floor((f-(b-i))/2))),A=he(t,i-M),S=he(t,Math.min(c,A+f)),H=m(t.slice(A,i)),U=m(t.slice(i,Math.min(b,S))),ze=m(t.slice(Math.min(b,S),S)),z=A>l?"\u2026":"",Ye=S<c?"\u2026":"",Y=" ".repeat(18),We=B(e.severity,o);return[`${Y}${o.dim(z+H)}${o.bold(U)}${o.dim(ze+Ye)}`,`${Y}${" ".repeat(ye(z+H))}${We("^".repeat(Math.max(1,ye(U))))}`]}function yt(t,e){let r=t.slice(e,e+1e5).search(/[\r\n]/);return r<0?Math.min(t.length,e+1e5):e+r}var he=(t,e)=>/[\uDC00-\uDFFF]/.test(t[e]??"")?e+1:e,bt=new RegExp("[\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60]|\\p{Emoji_Presentation}","u");function ye(t){let e=0;for(let r of t)new RegExp("\\p{M}|\\u200D|[\\uFE00-\\uFE0F]","u").test(r)||(e+=bt.test(r)?2:1);return e}var $e=t=>({begin:()=>"",file:e=>e.diagnostics.length+e.faults.length===0?"":$t(e,t),end:e=>`${$(e,t.style)}
`});function $t(t,e){let{style:r}=e,n=t.assumedDate?r.dim(`  (no date found: facts checked as of ${t.assumedDate})`):"",o=J(t.text),i=t.diagnostics.map(s=>vt(t.text,s,o,e)),a=t.faults.map(({rule:s,message:l})=>`  ${r.red("fault")}  ${s} failed here: ${m(l)}
`);return`${r.underline(m(t.path))}${n}
${[...i,...a].join(`
`)}
`}function vt(t,e,r,n){let{style:o}=n,i=`${e.line}:${e.column}`.padStart(7),a=B(e.severity,o)(e.severity.padEnd(7)),s=`${i}  ${a}  ${m(e.message)}  ${o.dim(e.rule)}`,l=n.brief?[]:be(t,e,r,n);return[s,...l,...wt(e,o)].join(`
`)+`
`}var xt=4;function wt(t,e){let r=" ".repeat(18),{related:n}=t,o=n.slice(0,xt).map(({line:s,column:l,message:c})=>`${r}also ${s}:${l}  ${m(c)}`),i=n.length-o.length,a=t.evidence.map(({source:s,url:l,quote:c})=>{let f=c?` \u201C${m(c)}\u201D`:"";return`${r}evidence: ${m(s)}${f}${l?` ${m(l)}`:""}`});return[`${r}${e.dim(`\u2192 ${m(t.help)}`)}`,...o,...i>0?[`${r}and ${i} more ${i===1?"place":"places"}`]:[],...a]}function $(t,e){let{errors:r,warnings:n,infos:o,files:i,claims:a,claimsChecked:s}=t,l=r+n+o,c=a>0?` ${s} of ${w(a,"claim")} held against a source.`:"";return l===0?`${w(i,"file")} checked, nothing found.${c}`:`${[r>0?e.red(w(r,"error")):"",n>0?e.yellow(w(n,"warning")):"",o>0?e.blue(w(o,"note")):""].filter(Boolean).join(", ")} in ${w(i,"file")}.${c}`}var w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,B=(t,e)=>t==="error"?e.red:t==="warning"?e.yellow:e.blue;var ve=({style:t})=>({begin:()=>"",file:({path:e,diagnostics:r,faults:n})=>[...r.map(({line:o,column:i,severity:a,message:s,rule:l})=>`${m(e)}:${o}:${i}: ${a}: ${m(s)} [${l}]
`),...n.map(({rule:o,message:i})=>`${m(e)}: fault: ${o}: ${m(i)}
`)].join(""),end:e=>`${$(e,t)}
`});var Rt={error:10,warning:10,info:10},kt={error:"error",warning:"warning",info:"notice"},we=()=>{let t={error:[],warning:[],info:[]},e=0;return{begin:()=>"",file:({path:r,diagnostics:n})=>{e+=n.length;for(let o of n){let i=t[o.severity];i.length<Rt[o.severity]&&i.push({path:r,diagnostic:o})}return""},end:()=>{let r=Object.values(t).flat().sort((i,a)=>W(i.diagnostic.severity,a.diagnostic.severity)),n=e-r.length,o=n>0?`${n} more findings are not shown as annotations.
`:"";return r.map(Ft).join("")+o}}};function Ft({path:t,diagnostic:e}){let{severity:r,line:n,column:o,endLine:i,endColumn:a,rule:s,message:l,help:c}=e,f=n===i?`,endColumn=${a}`:"",b=`file=${xe(t)},line=${n},endLine=${i},col=${o}${f}`;return`::${kt[r]} ${b},title=${xe(s)}::${Re(`${l} ${c}`)}
`}var Re=t=>t.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),xe=t=>Re(m(t)).replaceAll(":","%3A").replaceAll(",","%2C");var St={error:"major",warning:"minor",info:"info"},ke=()=>{let t=!0;return{begin:()=>"[",file:({path:e,diagnostics:r})=>r.map(n=>{let o=t?`
`:`,
`;t=!1;let i={description:`${n.message} ${n.help}`,check_name:n.rule,fingerprint:n.fingerprint,severity:St[n.severity],location:{path:e,lines:{begin:n.line,end:n.endLine}}};return o+JSON.stringify(i)}).join(""),end:()=>`
]
`}};var Ot={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Ct=/\r\n|\r|\n/,u=t=>t.split(Ct).map(e=>m(e).replace(/[&<>"']/g,r=>Ot[r])).join(`
`);function P(t,e){let r=u(e);return/^https?:\/\//i.test(t)?`<a href="${u(t)}" rel="noopener noreferrer nofollow">${r}</a>`:r}function Fe(t,e){let r=new Map;return t.map(o=>{let i=e.filter(s=>N(s,o)),a=Tt(o,i);for(let s of a)for(let l of s.marks)r.set(l,s);return a}).map(o=>o.map(i=>({...i,closing:i.marks.filter(a=>r.get(a)===i)})))}function Tt(t,e){let r=new Set([t.start,t.end]);for(let{start:o,end:i}of e)o>t.start&&r.add(o),i<t.end&&r.add(i);let n=[...r].sort((o,i)=>o-i);return n.slice(0,-1).map((o,i)=>{let a=n[i+1];return{start:o,end:a,marks:e.filter(s=>N(s,{start:o,end:a}))}})}function Se(t,e){let r=Mt(t),n=new Set;return Fe(r,e).map((o,i)=>{let a=o.map(s=>Nt(t,s,n)).join("");return`<span class="line" data-line="${i+1}">${a}
</span>`}).join("")}function Mt(t){let e=[],r=0;for(let n of t.matchAll(/\r\n|\r|\n/g))e.push({start:r,end:n.index}),r=n.index+n[0].length;return r<t.length&&e.push({start:r,end:t.length}),e}var At=["error","warning","info","also"];function Nt(t,e,r){let n=u(t.slice(e.start,e.end));if(e.marks.length===0)return n;let o=e.marks.map(({look:l})=>l),i=At.find(l=>o.includes(l))??"also",a=e.marks.filter(l=>!r.has(l));for(let l of a)r.add(l);return`${a.map(({anchor:l})=>`<span id="${l}"></span>`).join("")}<mark class="${i}">${n}</mark>${e.closing.map(Dt).join("")}`}var Dt=({number:t,target:e,look:r})=>`<a class="ref" href="#${e}" aria-label="finding ${t}, ${r==="also"?"other place":r}">${t}</a>`;function Oe({title:t,style:e,script:r}){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${["default-src 'none'",`style-src '${e.hash}'`,...r?[`script-src '${r.hash}'`]:[],"base-uri 'none'","form-action 'none'"].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="factlint">
<title>${u(t)}</title>
<style>${e.text}</style>
</head>
<body>
`}var Ce=({script:t})=>`${t?`<script>${t.text}</script>
`:""}</body>
</html>
`;var Te=`
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
`,Et=`
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
`,jt=`
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
.sign { display: none; }
@media print { .keys { display: none; } .sign { display: block; margin-top: .5rem; } }
@media screen and (min-width: 60.01rem) { .pair > .sheet { position: sticky; top: 7rem; max-height: calc(100vh - 8rem); overflow: auto; padding-right: 1rem; } }
`,Me={text:Te+Et,hash:"sha256-OFxv6s3T5V8R20KSRn2XhDDwIdNNwXFCIDVjqw3CfnM="},Zr={text:Te+jt,hash:"sha256-qxorBdrhQ7bv1G7MDRDb3rwykPB5pQI7WDT4nVET/dA="};var Ae=({version:t,style:e})=>{let r=0,n=[];return{begin:()=>Oe({title:"Findings",style:Me})+It,file:o=>(r++,o.diagnostics.length+o.faults.length>0?Bt(o,r):(n.push(o.path),"")),end:o=>`${Lt(n)}</main>
<footer class="page-foot"><p>${u($(o,e))} factlint ${u(t)} shows what a reader could challenge; it does not say what is true.</p></footer>
${Ce({})}`}},It=`<a class="skip" href="#main">To the findings</a>
<header class="page-head"><h1>Findings</h1></header>
<main id="main">
`;function Lt(t){return t.length===0?"":`<section class="file" aria-labelledby="clean"><h2 id="clean">Nothing found in</h2><ul>${t.map(r=>`<li>${u(r)}</li>`).join("")}</ul></section>
`}function Bt(t,e){let{path:r,text:n,diagnostics:o,faults:i,assumedDate:a}=t,s=a?` \xB7 no date found, facts checked as of ${u(a)}`:"",l=i.map(({rule:c,message:f})=>`<p class="sum">${u(c)} failed here: ${u(f)}</p>`);return`<article class="file" aria-labelledby="f${e}">
<h2 id="f${e}">${u(r)}</h2>
<p class="sum">${Pt(o)}${s}</p>${l.join("")}
<div class="pair">
<section aria-labelledby="d${e} f${e}"><h3 id="d${e}">Draft</h3>
<div class="draft lines">${Se(n,_t(o,e))}</div></section>
<section aria-labelledby="l${e} f${e}"><h3 id="l${e}">Findings</h3>
<ol class="list">
${o.map((c,f)=>Gt(n,c,`${e}-${f+1}`,f+1)).join(`
`)}
</ol></section>
</div>
</article>
`}function Pt(t){return["error","warning","info"].flatMap(r=>{let n=t.filter(o=>o.severity===r).length;return n>0?[`${n} ${Ne[r]}${n===1?"":"s"}`]:[]}).join(" \xB7 ")}var Ne={error:"error",warning:"warning",info:"note"};function _t(t,e){return t.flatMap((r,n)=>{let o=n+1,i=`n${e}-${o}`,a=(s,l,c)=>({start:s.start,end:s.end,look:l,number:o,anchor:c,target:i});return[a(r,r.severity,`m${e}-${o}`),...r.related.map((s,l)=>a(s,"also",`m${e}-${o}-${l+1}`))].filter(({start:s,end:l})=>s<l)})}function Gt(t,e,r,n){let{severity:o,message:i,help:a,line:s,start:l,end:c,rule:f,docs:b}=e,M=l===c?"the whole document":`<a href="#m${r}">line ${s}</a>`;return`<li class="${o}" id="n${r}">
<span class="tag ${o}">${n} \xB7 ${Ne[o]}</span> <span class="facts">${M}</span>
<p>${u(i)}</p>
<p>\u2192 ${u(a)}</p>
${Ht(t,e,r)}${Ut(e)}<p class="facts rule">${P(b,f)}</p></li>`}function Ht(t,{related:e},r){return e.length===0?"":`<ul class="also-list">${e.map(({start:o,end:i,line:a,message:s},l)=>{let c=t.slice(o,i).replace(/\s+/g," ");return`<li>${o===i?`line ${a}`:`<a href="#m${r}-${l+1}">line ${a}</a>`}: ${u(s)}${o===i?"":` <q>${u(c)}</q>`}</li>`}).join("")}</ul>
`}var Ut=({evidence:t})=>t.map(({source:e,url:r,quote:n})=>{let o=n?`<blockquote>${u(n)}</blockquote>`:"";return`<p class="facts">Held against ${r?P(r,e):u(e)}</p>${o}
`}).join("");var De=({version:t})=>{let e=!0;return{begin:()=>`{"version":${JSON.stringify(t)},"files":[`,file:r=>{let n=e?`
`:`,
`;return e=!1,n+JSON.stringify(je(r))},end:r=>`
],"summary":${JSON.stringify(r)}}
`}},Ee=()=>({begin:()=>"",file:t=>`${JSON.stringify(je(t))}
`,end:()=>""}),je=({path:t,diagnostics:e,faults:r})=>({path:t,findings:e,...r.length>0?{faults:r.map(({rule:n,message:o})=>({rule:n,message:o}))}:{}});var Ie=()=>({begin:()=>`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
`,file:t=>zt(t),end:()=>`</testsuites>
`});function zt({path:t,diagnostics:e}){let r=y(t),n=e.filter(({severity:a})=>a!=="info").length,o=e.length===0?`    <testcase name="factlint" classname="${r}" time="0"/>
`:e.map(a=>Yt(r,a)).join(""),i=Math.max(1,e.length);return`  <testsuite name="${r}" tests="${i}" failures="${n}" errors="0" skipped="0" time="0">
${o}  </testsuite>
`}function Yt(t,e){let{rule:r,line:n,column:o,severity:i,message:a,help:s}=e,l=y(`${r} ${n}:${o}`),c=y(`${i}: ${a} ${s}`),f=i==="info"?`<system-out>${c}</system-out>`:`<failure type="${i}" message="${c}">${y(e.text)}</failure>`;return`    <testcase name="${l}" classname="${t}" time="0">${f}</testcase>
`}var Le=({style:t})=>({begin:()=>"",file:e=>e.diagnostics.length===0?"":Wt(e),end:e=>`${$(e,t)}
`});function Wt({path:t,diagnostics:e}){let r=e.map(Vt).join("");return`### ${_(t)}

| Line | | What | What to do | Rule |
|---|---|---|---|---|
${r}
`}function Vt({line:t,column:e,severity:r,message:n,help:o,rule:i,docs:a,related:s}){let l=s.length>0?` (also ${s.map(({line:f})=>f).join(", ")})`:"",c=`${_(n)}${l}`;return`| ${t}:${e} | ${r} | ${c} | ${_(o)} | [${i}](${a}) |
`}var _=t=>m(t).replace(/[\\`*_{}[\]<>|#!~&]/g,"\\$&");var qt={error:"ERROR",warning:"WARNING",info:"INFO"},Pe=()=>({begin:()=>"",file:({path:t,text:e,diagnostics:r})=>r.map(n=>{let o={message:`${n.message} ${n.help}`,location:{path:t,range:{start:{line:n.line,column:Be(e,n.start,n.column)},end:{line:n.endLine,column:Be(e,n.end,n.endColumn)}}},severity:qt[n.severity],source:{name:"factlint"},code:{value:n.rule,url:n.docs}};return`${JSON.stringify(o)}
`}).join(""),end:()=>""}),Be=(t,e,r)=>Buffer.byteLength(t.slice(e-(r-1),e),"utf8")+1;var Jt="https://json.schemastore.org/sarif-2.1.0.json",Kt="https://github.com/factlint/factlint",Ge=t=>{let e=!0,r=new Map(t.rules.map(({id:n},o)=>[n,o]));return{begin:()=>`{"$schema":"${Jt}","version":"2.1.0","runs":[{"tool":${JSON.stringify(Xt(t))},"columnKind":"utf16CodeUnits","results":[`,file:n=>n.diagnostics.map(o=>{let i=e?`
`:`,
`;return e=!1,i+JSON.stringify(Qt(n,o,r))}).join(""),end:()=>`
]}]}
`}},Xt=({version:t,rules:e})=>({driver:{name:"factlint",version:t,semanticVersion:t,informationUri:Kt,rules:e.map(({id:r,severity:n,summary:o,why:i,docs:a})=>({id:r,shortDescription:{text:o},fullDescription:{text:i},helpUri:a,defaultConfiguration:{level:He(n)}}))}}),He=t=>t==="info"?"note":t;function Qt({path:t},e,r){let n=r.get(e.rule);return{ruleId:e.rule,...n===void 0?{}:{ruleIndex:n},level:He(e.severity),message:{text:`${e.message} ${e.help}`},locations:[_e(t,e)],...e.related.length>0?{relatedLocations:e.related.map((o,i)=>({id:i,..._e(t,o),message:{text:o.message}}))}:{},partialFingerprints:{"factlint/v1":e.fingerprint},properties:{confidence:e.confidence,evidence:e.evidence}}}var _e=(t,e)=>({physicalLocation:{artifactLocation:{uri:Zt(t)},region:{startLine:e.line,startColumn:e.column,...e.endLine===void 0?{}:{endLine:e.endLine,endColumn:e.endColumn},charOffset:e.start,charLength:e.end-e.start}}}),Zt=t=>t.replaceAll("\\","/").split("/").map(encodeURIComponent).join("/");var G={pretty:$e,compact:ve,json:De,ndjson:Ee,sarif:Ge,github:we,gitlab:ke,junit:Ie,checkstyle:ge,rdjsonl:Pe,markdown:Le,html:Ae},Ue=t=>t!=="pretty"&&t!=="compact";function Dn(t,e){let r=fe(t,Object.keys(G),"pretty"),n=[],o=async i=>{for(let{report:a,sink:s}of n)await s.write(i(a))};return{machine:r.some(({name:i,path:a})=>a===void 0&&Ue(i)),begin:async i=>{for(let a of r){let s=er(a,i,t,e);n.push({report:G[a.name](s),sink:ue(a,e)})}await o(a=>a.begin())},file:i=>o(a=>a.file(i)),end:async i=>{await o(a=>a.end(i));for(let{sink:a}of n)a.close()}}}function er(t,e,r,n){let o=new C({level:t.path===void 0?tr(r,n):0});return{version:q,rules:e.map(({rule:i,severity:a})=>({id:i.id,severity:a,summary:i.meta.summary,why:i.meta.why,docs:K(i.id)})),style:o,width:n.stdout.columns??100}}function tr(t,e){return!t.color||e.env.NO_COLOR||e.env.TERM==="dumb"?0:e.env.FORCE_COLOR&&e.env.FORCE_COLOR!=="0"||e.stdout.isTTY?1:0}export{Xe as a,Qe as b,Ze as c,ir as d,C as e,ye as f,u as g,P as h,Fe as i,Oe as j,Ce as k,Zr as l,_ as m,fe as n,ue as o,Dn as p,tr as q};
