import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
var e=class extends Error{name="SourceError"};export{e as a};
