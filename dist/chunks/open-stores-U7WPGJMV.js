import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{f as a,g as b}from"./chunk-LNNE23RT.js";import"./chunk-X4JITW2X.js";import"./chunk-W37BN5K3.js";export{b as openFactBase,a as openStores};
