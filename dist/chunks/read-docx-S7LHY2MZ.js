import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{e as a}from"./chunk-PU344WCW.js";import"./chunk-4A5CWS5H.js";import"./chunk-ZH7FKQAH.js";import"./chunk-DDBIHXGV.js";import"./chunk-LJECFLKP.js";import"./chunk-Z5I5MWTH.js";import"./chunk-W37BN5K3.js";export{a as readDocx};
