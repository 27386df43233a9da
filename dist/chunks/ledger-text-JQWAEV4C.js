import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a,b,c}from"./chunk-DI7VIKU3.js";import"./chunk-UQD7B3FT.js";import"./chunk-W37BN5K3.js";export{a as LedgerError,c as readLedger,b as writeLedger};
