import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a,b}from"./chunk-PFRXZWFT.js";import"./chunk-J4BAF3EC.js";import"./chunk-5GTZP2UX.js";import"./chunk-RZWQYXRP.js";import"./chunk-J3TXB2UC.js";import"./chunk-Z3QLXQV7.js";import"./chunk-CON6BZZN.js";import"./chunk-W37BN5K3.js";export{a as openShelf,b as retractionsFileName};
