// The import table of Scruple: which folder may import what, checked by dependency-cruiser. The first three rows bound
// what the narrower rows below them may ever be given; tests, tools and bench may import anything.

/** Each row: a folder, and all that it may import besides itself. `node` stands for Node's own modules. */
const mayImport = {
  shared: ['mathjs', 'fraction.js', 'decimal.js', 'pure-rand', '@noble/hashes', 'ts-fsrs', 'zod'],
  'src-main': [
    'shared',
    'electron',
    'libsql',
    'ws',
    'zod',
    'node',
    '@peculiar/x509',
    'bonjour-service',
    'papaparse',
    'qrcode',
  ],
  'src-renderer': [
    'shared/quantity',
    'shared/contract',
    'shared/class-link',
    'react',
    'react-dom',
    'lucide-react',
    '@fontsource-variable/[^/]+',
  ],

  'shared/quantity': ['fraction.js'],
  'shared/skill': ['shared/quantity', 'zod'],
  'shared/drugs': ['shared/quantity'],
  'shared/skills': ['shared/skill', 'shared/drugs'],
  'shared/engine': [
    'shared/quantity',
    'shared/skill',
    'mathjs',
    'decimal.js',
    'pure-rand',
    '@noble/hashes',
    'fraction.js',
  ],
  'shared/schedule': ['ts-fsrs'],
  // of the engine only chance from a seed, so that items are chosen by the same generator as their numbers
  'shared/sitting': ['shared/quantity', 'shared/contract', 'shared/engine/random', 'zod'],
  // a student's side of a class, the same in the app and in a guest's browser: it knows no problem's answer
  'shared/class-link': ['shared/contract', 'zod'],
  // the state of a class: sittings of many under one clock
  'shared/classroom': ['shared/sitting', 'shared/contract', 'shared/quantity', 'zod'],
  // of the skills only the conventions that a plan may carry: values and words, no formula
  'shared/contract': ['shared/quantity', 'shared/skill/conventions', 'zod'],

  'src-main/store': ['shared/contract', 'libsql', 'zod', 'node'],
  'src-main/calls': ['shared', 'src-main/store', 'src-main/refusal', 'zod', 'node'],
  'src-main/refusal': ['shared/contract'],
  'src-main/dispatch': ['shared/contract', 'src-main/refusal', 'zod'],
  // what is told to screens is the other direction of the same door
  'src-main/teller': ['shared/contract'],
  // a host draws, marks and stores for everybody, so it leans on what the calls of one student lean on
  'src-main/classroom': [
    'shared',
    'src-main/calls',
    'src-main/store',
    'src-main/refusal',
    'src-main/teller',
    'src-main/pages',
    '@peculiar/x509',
    'bonjour-service',
    'papaparse',
    'qrcode',
    'ws',
    'zod',
    'node',
  ],
  'src-main/open-app': [
    'src-main/calls',
    'src-main/classroom',
    'src-main/store',
    'src-main/dispatch',
    'src-main/teller',
    'src-main/pages',
    'node',
  ],
  'src-main/pages': ['node'],
  'src-main/catalogue': ['shared/skill', 'shared/skills', 'shared/engine', 'node'],
  'src-main/kept-code': ['src-main/open-app', 'node'],
  'src-main/doors/windows': [
    'shared/contract',
    'src-main/dispatch',
    'src-main/refusal',
    'src-main/teller',
    'src-main/pages',
    'electron',
    'node',
  ],
  'src-main/doors/browser': ['shared/contract', 'src-main/dispatch', 'src-main/teller', 'src-main/pages', 'ws', 'node'],
  // the loopback control of a class without a window asks the one door
  'src-main/doors/control': ['src-main/open-app', 'node'],
  'src-main/command-line': [
    'shared',
    'src-main/classroom',
    'src-main/doors/control',
    'src-main/calls',
    'src-main/store',
    'src-main/dispatch',
    'src-main/doors/browser',
    'src-main/open-app',
    'src-main/pages',
    'zod',
    'node',
  ],
  'src-main/preload': ['shared/contract', 'electron'],

  'src-renderer/parts': ['shared/quantity', 'shared/contract', 'react', 'lucide-react'],
  'src-renderer/screens': [
    'src-renderer/parts',
    'src-renderer/scruple',
    'shared/quantity',
    'shared/contract',
    'react',
    'lucide-react',
  ],
};

/** What must work without a window, so that Electron is not even reached through other files. */
const windowless = [
  'src-main/command-line',
  'src-main/calls',
  'src-main/store',
  'src-main/dispatch',
  'src-main/refusal',
  'src-main/classroom',
  'src-main/doors/browser',
];

const isFolder = (name) => /^(shared|src-)/.test(name);
const folder = (name) => `^${name}(/|\\.)`;
const library = (name) => `node_modules/(@types/)?${name}/`;
const place = (name) => (isFolder(name) ? folder(name) : library(name));

const rows = Object.entries(mayImport).map(([from, may]) => ({
  name: from,
  severity: 'error',
  comment: `may import only itself and: ${may.join(', ')}`,
  from: { path: folder(from) },
  to: {
    pathNot: [folder(from), ...may.filter((name) => name !== 'node').map(place)],
    dependencyTypesNot: ['unknown', ...(may.includes('node') ? ['core'] : [])],
  },
}));

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unknown-module',
      severity: 'error',
      comment: 'a file or library that is not there',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-electron-without-windows',
      severity: 'error',
      comment: 'the application opens without Electron: only src-main/doors/windows, preload and index may reach it',
      from: { path: windowless.map(folder) },
      to: { path: library('electron'), reachable: true },
    },
    {
      name: 'no-screen-in-screen',
      severity: 'error',
      comment: 'what two screens share belongs in src-renderer/parts',
      from: { path: '^src-renderer/screens/([^/]+)/' },
      to: { path: '^src-renderer/screens/', pathNot: '^src-renderer/screens/$1/' },
    },
    ...rows,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
