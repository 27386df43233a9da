import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
var s=class extends Error{name="DocumentError";path;reason;line;constructor(r,e,n){super(n===void 0?`${r}: ${e}`:`${r}:${n}: ${e}`),this.path=r,this.reason=e,this.line=n}};export{s as a};
