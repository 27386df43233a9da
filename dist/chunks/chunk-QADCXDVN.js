import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a}from"./chunk-WXASGFEM.js";function y(e){let{id:t,meta:n}=e;return`${[`# ${t}`,n.summary,`**Severity** ${n.severity} \xB7 **Preset** ${n.tier}${c(e)}`,`## Why

${n.why}`,`## Flagged

${n.examples.wrong.map(p).join(`

`)}`,`## Not flagged

${n.examples.right.map(p).join(`

`)}`,`## Options

${l(e)}`,`## Precision

${$(t)}`,...n.source?[`## Source

${n.source}`]:[]].join(`

`)}
`}function c({meta:e}){let t=Object.entries(e.houses??{});return t.length===0?"":` \xB7 ${t.map(([n,r])=>`${n}: ${r}`).join(", ")}`}function p({text:e,date:t,options:n}){let r=e.replaceAll("{{","\u27E6").replaceAll("}}","\u27E7"),i=[...t?[`dated ${t}`]:[],...n?[`with \`${JSON.stringify(n)}\``]:[]],o=i.length>0?`${u(i.join(", "))}:

`:"",s=/```/.test(r)?"````":"```";return`${o}${s}text
${r}
${s}`}var u=e=>e.charAt(0).toUpperCase()+e.slice(1);function l({options:e}){let t=Object.entries(e.entries??{});return t.length===0?"None.":["| Option | Default | What it does |","|---|---|---|",...t.map(([r,i])=>`| \`${r}\` | \`${JSON.stringify(d(i))??""}\` | ${f(i)} |`)].join(`
`)}function d(e){let t=e.pipe?.find(r=>"default"in r),n=e.default??t?.default??e.wrapped?.default;return typeof n=="function"?n():n}var f=e=>[...e.pipe??[],...e.wrapped?.pipe??[]].find(({description:t})=>t)?.description??"";function $(e){let t=a(e);if(!t)return"Not measured yet.";let{read:n,right:r,on:i}=t,o=n===0?"":` (${(100*r/n).toFixed(0)}%)`;return`${r} of ${n} findings read were right${o}, on ${i}.`}export{y as a};
