import { build } from 'vite'; import path from 'node:path';
const root='/work/main';
await build({root,configFile:false,logLevel:'warn',resolve:{alias:{'@shared':path.join(root,'shared')}},ssr:{noExternal:true},build:{ssr:'bench/zz-prof.ts',outDir:'.cache/prof',target:'node20.18',minify:false}});
