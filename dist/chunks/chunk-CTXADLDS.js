import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
var o={version:"0.1.0"};var s=o.version;export{s as a};
