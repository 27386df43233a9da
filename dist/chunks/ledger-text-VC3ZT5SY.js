import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a,b,c}from"./chunk-MLX45X63.js";import"./chunk-CON6BZZN.js";import"./chunk-W37BN5K3.js";export{a as LedgerError,c as readLedger,b as writeLedger};
