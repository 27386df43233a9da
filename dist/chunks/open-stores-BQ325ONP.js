import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{f as a,g as b}from"./chunk-PX65IBCD.js";import"./chunk-JKIQBCX5.js";import"./chunk-W37BN5K3.js";export{b as openFactBase,a as openStores};
