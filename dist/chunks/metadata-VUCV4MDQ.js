import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{a,b,c,d,e}from"./chunk-LJECFLKP.js";import"./chunk-C7O3ATHJ.js";export{c as compactMetadata,e as dayFromWords,d as isoDay,b as metadataFromFrontMatter,a as noMetadata};
