import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as o}from"./chunk-A3WDWFLE.js";import{d as e}from"./chunk-C7O3ATHJ.js";var r=e(o(),1);var export_parseDocument=r.parseDocument;export{export_parseDocument as parseDocument};
