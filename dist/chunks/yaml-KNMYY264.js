import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as o}from"./chunk-CON6BZZN.js";import{e}from"./chunk-W37BN5K3.js";var r=e(o(),1);var export_parseDocument=r.parseDocument;export{export_parseDocument as parseDocument};
