import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as c}from"./chunk-CJSRYMV2.js";import{a as l}from"./chunk-KVTXOIE2.js";import{h as u}from"./chunk-RMCVILNI.js";import"./chunk-NLU33XTA.js";import"./chunk-I763I7UQ.js";import"./chunk-T756OGXZ.js";import"./chunk-J3TXB2UC.js";import{c as d}from"./chunk-R6CMQJ35.js";import"./chunk-XRMWCZAD.js";import"./chunk-VLZFWFIV.js";import"./chunk-4HKDIILZ.js";import"./chunk-JKIQBCX5.js";import{a}from"./chunk-QBFSOB5R.js";import"./chunk-Z3QLXQV7.js";import"./chunk-YEKTJKS6.js";import"./chunk-W37BN5K3.js";var p={"attribution/agentless-attribution":{read:31,right:28,on:"Wikinews; Wikipedia; answers of a language model; articles written for the project; news, talks, travel and study texts"},"attribution/anonymous-advice":{read:3,right:3,on:"articles written for the project"},"attribution/unexplained-anonymity":{read:1,right:1,on:"Wikinews"},"attribution/unnamed-source":{read:6,right:6,on:"Wikinews; articles written for the project"},"attribution/vague-source":{read:16,right:14,on:"Wikinews; Wikipedia; news, talks, travel and study texts"},"citations/late-source":{read:15,right:9,on:"Wikinews; articles written for the project; news, talks, travel and study texts"},"citations/sourceless-article":{read:7,right:5,on:"articles written for the project; news, talks, travel and study texts"},"citations/unlinked-source":{read:24,right:21,on:"Wikinews; Wikipedia; articles written for the project; news, talks, travel and study texts"},"claims/opinion-as-fact":{read:3,right:3,on:"articles written for the project"},"claims/shifting-meaning":{read:2,right:2,on:"articles written for the project"},"claims/unattributed-prediction":{read:4,right:3,on:"articles written for the project; news, talks, travel and study texts"},"claims/unsupported-claim":{read:47,right:34,on:"Wikinews; answers of a language model; articles written for the project; biographies by language models; news, talks, travel and study texts"},"dates/age-mismatch":{read:2,right:2,on:"biographies by language models"},"dates/undated-article":{read:10,right:10,on:"Wikipedia; articles written for the project"},"dates/undated-event":{read:2,right:2,on:"articles written for the project"},"facts/wrong-membership":{read:1,right:0,on:"Wikipedia"},"facts/wrong-office-holder":{read:1,right:1,on:"Wikipedia"},"names/inconsistent-spelling":{read:3,right:3,on:"Wikinews; Wikipedia; news, talks, travel and study texts"},"quotes/orphan-quote":{read:2,right:0,on:"Wikinews; news, talks, travel and study texts"},"quotes/unclosed-quote":{read:18,right:12,on:"Wikinews; biographies by language models; news, talks, travel and study texts"},"structure/chatbot-residue":{read:2,right:2,on:"answers of a language model"},"structure/unmarked-heading":{read:9,right:8,on:"articles written for the project; news, talks, travel and study texts"},"structure/unseparated-table":{read:1,right:1,on:"articles written for the project"},"wording/boilerplate-density":{read:3,right:3,on:"articles written for the project"}};var g=e=>p[e];function f(e){let{id:n,meta:t}=e;return`${[`# ${n}`,t.summary,`**Severity** ${t.severity} \xB7 **Preset** ${t.tier}${m(e)}`,`## Why

${t.why}`,`## Flagged

${t.examples.wrong.map(h).join(`

`)}`,`## Not flagged

${t.examples.right.map(h).join(`

`)}`,`## Options

${k(e)}`,`## Precision

${j(n)}`,...t.source?[`## Source

${t.source}`]:[]].join(`

`)}
`}function m({meta:e}){let n=Object.entries(e.houses??{});return n.length===0?"":` \xB7 ${n.map(([t,r])=>`${t}: ${r}`).join(", ")}`}function h({text:e,date:n,options:t}){let r=e.replaceAll("{{","\u27E6").replaceAll("}}","\u27E7"),i=[...n?[`dated ${n}`]:[],...t?[`with \`${JSON.stringify(t)}\``]:[]],o=i.length>0?`${y(i.join(", "))}:

`:"",s=/```/.test(r)?"````":"```";return`${o}${s}text
${r}
${s}`}var y=e=>e.charAt(0).toUpperCase()+e.slice(1);function k({options:e}){let n=Object.entries(e.entries??{});return n.length===0?"None.":["| Option | Default | What it does |","|---|---|---|",...n.map(([r,i])=>`| \`${r}\` | \`${JSON.stringify($(i))??""}\` | ${b(i)} |`)].join(`
`)}function $(e){let n=e.pipe?.find(r=>"default"in r),t=e.default??n?.default??e.wrapped?.default;return typeof t=="function"?t():t}var b=e=>[...e.pipe??[],...e.wrapped?.pipe??[]].find(({description:n})=>n)?.description??"";function j(e){let n=g(e);if(!n)return"Not measured yet.";let{read:t,right:r,on:i}=n,o=t===0?"":` (${(100*r/t).toFixed(0)}%)`;return`${r} of ${t} findings read were right${o}, on ${i}.`}async function A(e,n){let t=a(u),r=t.find(e);if(!r)throw new l(`there is no rule \u201C${e}\u201D${d(t.nearest(e))}`);await c(n.stdout,f(r))}export{A as explain};
