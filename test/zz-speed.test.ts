import { startStores } from './servers/stores.ts';
import { createImports } from '../worker/customers/import/create.ts';
import { openBook } from './worker/customers/open-book.ts';
import { Readable } from 'node:stream';
import { mkdtemp, rm } from 'node:fs/promises';
import { test } from 'vitest'; test('speed', async () => {
for (const kind of ['postgres','pglite'] as const) {
const stores = await startStores(kind);
const world = openBook(stores.store,'x');
const folder = await mkdtemp('/tmp/b6c/imp-');
const asked: string[] = [];
const imports = createImports({ ...world.deps, folder, currency:'EUR', largest: 2e8, ask:(id)=>void asked.push(id), log:{error:console.error} as never });
const N=20000;
const kept = await imports.upload({ name:'x', personId:'i', bytes: Readable.from([Buffer.from('mail,name,tier\n'+Array.from({length:N},(_,i)=>`a${i}@speed.example,Name ${i},gold`).join('\n'))])});
const id=(kept as {id:string}).id;
await imports.start(id,{encoding:'utf-8',delimiter:'comma',mapping:{columns:{address:0,name:1,tier:2},hasHeader:true,currency:null}});
const t=performance.now();
for(let one=asked.shift();one;one=asked.shift()) await imports.work(one);
console.log(kind, N,'lines', Math.round(performance.now()-t),'ms', (await imports.view(id,{}))?.made);
await stores.stop(); await rm(folder,{recursive:true});
}
}, 300000);
