import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
var r=/[^\n\r]/g,e=n=>n.includes(`
`)||n.includes("\r")?n.replace(r," "):" ".repeat(n.length),l=n=>n.replace(r,"\uFFFC");export{e as a,l as b};
