import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a}from"./chunk-HUATOD6Z.js";import"./chunk-W37BN5K3.js";export default a();
