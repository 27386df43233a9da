import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a}from"./chunk-XG7YZBOY.js";import"./chunk-W37BN5K3.js";export default a();
