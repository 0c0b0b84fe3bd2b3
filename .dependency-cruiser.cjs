// The import table of Scruple: which folder may import what, checked by dependency-cruiser. The first three rows bound
// what the narrower rows below them may ever be given; tests, tools and bench may import anything.

/** Each row: a folder, and all that it may import besides itself. `node` stands for Node's own modules. */
const mayImport = {
  shared: ['mathjs', 'fraction.js', 'decimal.js', 'pure-rand', '@noble/hashes', 'ts-fsrs', 'zod'],
  'src-main': ['shared', 'electron', 'libsql', 'ws', 'zod', 'node'],
  'src-renderer': [
    'shared/quantity',
    'shared/contract',
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
  // of the skills only the conventions that a plan may carry: values and words, no formula
  'shared/contract': ['shared/quantity', 'shared/skill/conventions', 'zod'],

  'src-main/store': ['shared/contract', 'libsql', 'zod', 'node'],
  'src-main/calls': ['shared', 'src-main/store', 'src-main/dispatch', 'zod', 'node'],
  'src-main/dispatch': ['shared/contract', 'zod'],
  'src-main/classroom': ['shared/contract', 'src-main/calls', 'src-main/dispatch', 'ws', 'node'],
  'src-main/open-app': ['src-main/calls', 'src-main/store', 'src-main/dispatch'],
  'src-main/pages': ['node'],
  'src-main/doors/windows': ['shared/contract', 'src-main/dispatch', 'src-main/pages', 'electron', 'node'],
  'src-main/doors/browser': ['shared/contract', 'src-main/dispatch', 'src-main/pages', 'ws', 'node'],
  'src-main/command-line': [
    'shared',
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
