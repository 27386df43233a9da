import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{createHash as t}from"node:crypto";function a(n){return n.normalize("NFC").replace(/\r\n?/g,`
`).split(/\n[^\S\n]*\n\s*/).map(e=>e.replace(/[\u200b\u2060\ufeff\u00ad]/g,"").replace(/\s+/g," ").trim()).filter(e=>e!=="").join(`

`)}var s=n=>t("sha256").update(n,"utf8").digest("hex");function o(n){let e=/^\s*(\d{4})-?(\d{2})-?(\d{2})/.exec(n??"");if(!e)return;let r=`${e[1]}-${e[2]}-${e[3]}`;return Number.isNaN(Date.parse(r))?void 0:r}export{a,s as b,o as c};
