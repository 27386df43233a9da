import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
var e=class extends Error{name="UsageError"};export{e as a};
