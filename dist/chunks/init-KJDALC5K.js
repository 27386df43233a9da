import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{b as d}from"./chunk-62IOGSUZ.js";import{a as s,c as m}from"./chunk-RPLTJWQ2.js";import{d as u}from"./chunk-64HGLX6D.js";import{a as c}from"./chunk-CTXADLDS.js";import{a as l}from"./chunk-KVTXOIE2.js";import"./chunk-M7HOBBJC.js";import"./chunk-655LZCDQ.js";import{g as f,h}from"./chunk-XRMWCZAD.js";import"./chunk-GEFEHAIG.js";import"./chunk-YEKTJKS6.js";import"./chunk-Y5OBUFN7.js";import"./chunk-W37BN5K3.js";import{existsSync as y}from"node:fs";import{join as x,resolve as $}from"node:path";var w=n=>[{path:"factlint.config.yaml",purpose:"which rules run, and how loudly",next:"Check a draft with: npx factlint draft.md",needsGit:!1,text:`# What factlint checks, and how loudly. Every setting: factlint rules, factlint explain <rule>
extends: ${n}
`},{path:".pre-commit-config.yaml",purpose:"refuses a commit that brings an error",next:"Switch it on with: pre-commit install",needsGit:!0,text:`repos:
  - repo: https://github.com/factlint/factlint
    rev: v${c}
    hooks:
      - id: factlint
`},{path:".github/workflows/factlint.yml",purpose:"checks the changed lines of each pull request",next:"It runs with the next pull request.",needsGit:!0,text:g()}];function g(){return`name: factlint
on: pull_request
permissions:
  contents: read
jobs:
  factlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: factlint/factlint@v${c}
`}async function E({yes:n,preset:r},t){if(!h(r))throw new l(`--preset: there is no \u201C${r}\u201D${u(r,f)}`);let o=m(t.stdin),a=y(x(t.cwd,".git")),i=[];for(let e of w(r)){if(e.needsGit&&!a)continue;let p=$(t.cwd,e.path);y(p)?await s(t.stdout,`${e.path} is there already and stays as it is.
`):(n||await v(e,o,t))&&(d(p,e.text),i.push(e),await s(t.stdout,`Wrote ${e.path}. ${e.next}
`))}if(i.length===0)throw new l("nothing was written")}async function v({path:n,purpose:r},t,o){await s(o.stdout,`Write ${n} (${r})? [Y/n] `);let{value:a,done:i}=await t.next();return i&&await s(o.stdout,`
`),!i&&/^(?:y|yes|)$/i.test(String(a).trim())}export{E as init};
