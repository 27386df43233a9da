import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{f as a,g as b}from"./chunk-S3CKE5DM.js";import"./chunk-3WYG55DH.js";import"./chunk-6QK6VECP.js";import"./chunk-W37BN5K3.js";export{b as openFactBase,a as openStores};
