import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { rewrite } from './generate/grammar.ts'
const doc = JSON.parse(readFileSync('/work/main/bench/node_modules/@octokit/openapi/generated/api.github.com.json','utf8'))
const lap = (()=>{let t=performance.now(); return (w: string)=>{const n=performance.now(); console.log(w, (n-t)|0); t=n}})()
const run = async (d: unknown, w: string) => { const a = await openapiTS(d as never, {alphabetize:true, silent:true}); lap(w+' ast'); const s = astToString(a); lap(w+' str'); return s }
const a = process.argv[2] ? '' : await run(structuredClone(doc),'full')
lap('x')
const needless = (kind: string, key: string) => key.startsWith('x-') || (kind === 'components' && key === 'examples') || (kind !== 'schema' && kind!=='example' && (key === 'example' || key === 'examples')) || (kind==='components' && ['links','callbacks'].includes(key)) || key==='links'
const stripped = rewrite(doc,'document','#',(node,kind)=> kind==='example'||!Object.keys(node).some(k=>needless(kind,k))?undefined:{go: Object.fromEntries(Object.entries(node).filter(([k])=>!needless(kind,k)))})
lap('strip')
console.log(JSON.stringify(doc).length, JSON.stringify(stripped).length)
lap('json')
structuredClone(stripped); lap('clone')
const b = await run(stripped,'stripped')
console.log(a.length,b.length,a===b)
import { writeFileSync } from 'node:fs'
if (a) writeFileSync('/tmp/a.ts',a); writeFileSync('/tmp/b.ts',b)
