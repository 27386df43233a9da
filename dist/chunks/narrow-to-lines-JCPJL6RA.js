import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a as r}from"./chunk-2QWU7XCE.js";import"./chunk-W37BN5K3.js";function m(s,a,c){let u=r(a),o=(e,i)=>{for(let n=e;n<=i;n++)if(c.has(n))return!0;return!1};return s.filter(({line:e,endLine:i,related:n})=>o(e,i)||n.some(t=>o(t.line,u.position(t.end).line)))}export{m as narrowToLines};
