import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a,b}from"./chunk-DJ7PEBTQ.js";import"./chunk-SMZTAEV4.js";import"./chunk-5GTZP2UX.js";import"./chunk-RZWQYXRP.js";import"./chunk-W37BN5K3.js";export{a as readSourceFile,b as readSourceFiles};
