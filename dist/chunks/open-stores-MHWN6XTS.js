import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{f as a,g as b}from"./chunk-PYRA7UHK.js";import"./chunk-4FG2XPNQ.js";import"./chunk-PCCJNRYM.js";import"./chunk-W37BN5K3.js";export{b as openFactBase,a as openStores};
