import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as t}from"./chunk-RZWQYXRP.js";import{a as i}from"./chunk-KVTXOIE2.js";import{a as n}from"./chunk-655LZCDQ.js";import{a as r}from"./chunk-Z5I5MWTH.js";var c=o=>o instanceof n||o instanceof r||o instanceof t||o instanceof i;export{c as a};
