import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{b as d}from"./chunk-UVDJKWKF.js";import{a as s,c as m}from"./chunk-CJSRYMV2.js";import{a as c}from"./chunk-XS3755H3.js";import{d as h}from"./chunk-OW3M5RTD.js";import{a as l}from"./chunk-KVTXOIE2.js";import"./chunk-M7HOBBJC.js";import"./chunk-R6CMQJ35.js";import{g as f,h as u}from"./chunk-XRMWCZAD.js";import"./chunk-QBFSOB5R.js";import"./chunk-Z3QLXQV7.js";import"./chunk-YEKTJKS6.js";import"./chunk-W37BN5K3.js";import{existsSync as y}from"node:fs";import{join as x,resolve as $}from"node:path";var w=r=>[{path:"factlint.config.yaml",purpose:"which rules run, and how loudly",next:"Check a draft with: npx factlint draft.md",needsGit:!1,text:`# What factlint checks, and how loudly. Every setting: factlint rules, factlint explain <rule>
extends: ${r}
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
          fetch-depth: 0
          persist-credentials: false
      - env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          mkdir -p "$RUNNER_TEMP/factlint"
          status=0
          npx --yes --prefix "$RUNNER_TEMP/factlint" factlint@${c} check --since "$BASE" \\
            --format github --format markdown="$RUNNER_TEMP/factlint.md" || status=$?
          cat "$RUNNER_TEMP/factlint.md" >> "$GITHUB_STEP_SUMMARY"
          exit "$status"
`}async function U({yes:r,preset:n},t){if(!u(n))throw new l(`--preset: there is no \u201C${n}\u201D${h(n,f)}`);let a=m(t.stdin),o=y(x(t.cwd,".git")),i=[];for(let e of w(n)){if(e.needsGit&&!o)continue;let p=$(t.cwd,e.path);y(p)?await s(t.stdout,`${e.path} is there already and stays as it is.
`):(r||await E(e,a,t))&&(d(p,e.text),i.push(e),await s(t.stdout,`Wrote ${e.path}. ${e.next}
`))}if(i.length===0)throw new l("nothing was written")}async function E({path:r,purpose:n},t,a){await s(a.stdout,`Write ${r} (${n})? [Y/n] `);let{value:o,done:i}=await t.next();return i&&await s(a.stdout,`
`),!i&&/^(?:y|yes|)$/i.test(String(o).trim())}export{U as init};
