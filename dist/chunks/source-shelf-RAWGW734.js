import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a,b}from"./chunk-YD63SEPA.js";import"./chunk-2KMKPPIE.js";import"./chunk-5GTZP2UX.js";import"./chunk-RZWQYXRP.js";import"./chunk-J3TXB2UC.js";import"./chunk-TNFDXCFA.js";import"./chunk-UQD7B3FT.js";import"./chunk-W37BN5K3.js";export{a as openShelf,b as retractionsFileName};
