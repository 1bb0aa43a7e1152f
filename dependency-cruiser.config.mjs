// Layers, lowest first. A folder may import folders of the layers below it, never one beside or above it.
const LAYERS = [
  ['platform'],
  ['auth'],
  ['jobs', 'market'],
  ['analysis'],
  ['reports'],
  ['backtests', 'watchlist'],
  ['alerts'],
  ['health'],
];
const LAYER_OF_ANALYSIS = LAYERS.findIndex((layer) => layer.includes('analysis'));
const PURE =
  '^src/(filters|market/bars|jobs/engine|analysis/(indicators|scoring|strategies|trade-plan|screener)|backtests/engine)/' +
  '|^src/analysis/(analyze|settings)\\.ts$';
const PURE_MAY_ALSO_USE = [
  '^src/platform/(clock|errors)/',
  '^src/market/symbols/ticker\\.ts$',
  '^src/analysis/did-you-mean\\.ts$',
];
const FRAMEWORK_ROLE =
  '\\.(module|controller|service|repository|entity|dto|guard|filter|pipe|interceptor|middleware|decorator|provider|handler|indicator|command|migration)\\.ts$';
const ENTRY = '^src/(main|worker|cli|app\\.module|worker\\.module|cli\\.module|entities|openapi)\\.ts$';
const FRAMEWORKS = 'node_modules/(@nestjs|typeorm|fastify|rxjs|class-validator|class-transformer)';
const any = (names) => `^src/(${names.join('|')})/`;

const layering = LAYERS.flatMap((layer, level) => {
  const below = LAYERS.slice(0, level).flat();
  return layer.map((folder) => ({
    name: `layer-${folder}`,
    comment: `${folder} may import only lower layers: ${below.join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: any([folder]) },
    // Filters stand on indicators and bars alone, so that strategies may have some.
    to: { path: '^src/', pathNot: any([folder, ...below, ...(level < LAYER_OF_ANALYSIS ? [] : ['filters'])]) },
  }));
});

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    ...layering,
    rule(
      'filters-stand-on-indicators-and-bars',
      'Analysis and everything above it may use filters, so filters use only what lies below both.',
      { path: '^src/filters/' },
      {
        path: '^src/',
        pathNot: '^src/(filters|market/bars|analysis/indicators)/|^src/analysis/(did-you-mean|scoring/verdict)\\.ts$',
      },
    ),
    rule('no-circular', 'A cycle has no lowest part to understand first.', {}, { circular: true }),
    rule(
      'pure-imports-pure',
      'The functional core knows no framework, database, clock or network.',
      { path: PURE },
      { pathNot: [PURE, ...PURE_MAY_ALSO_USE] },
    ),
    rule(
      'no-suffix-no-framework',
      'A file without a role suffix is plain TypeScript.',
      { path: '^src/', pathNot: [FRAMEWORK_ROLE, ENTRY, '^src/platform/', '^src/migrations/'] },
      { path: FRAMEWORKS },
    ),
    rule(
      'typeorm-stays-in-persistence',
      'Only entities, repositories, migrations and the database platform know the ORM.',
      {
        path: '^src/',
        pathNot: ['\\.(entity|repository|migration)\\.ts$', '^src/platform/database/', '^src/migrations/'],
      },
      { path: 'node_modules/typeorm' },
    ),
    rule(
      'tables-are-private',
      'Other modules ask the service, not the table.',
      { path: '^src/([^/]+)/' },
      { path: '^src/[^/]+/.*\\.(repository|entity)\\.ts$', pathNot: '^src/($1|platform)/' },
    ),
    rule(
      'controllers-do-not-touch-tables',
      'A controller calls a service.',
      { path: '\\.controller\\.ts$' },
      { path: '\\.(repository|entity)\\.ts$' },
    ),
    rule('nobody-imports-entries', 'Entry files are roots.', { path: '^src/', pathNot: ENTRY }, { path: ENTRY }),
    rule(
      'migrations-stand-alone',
      'A migration must mean the same for ever.',
      { path: '^src/migrations/' },
      { path: '^src/', pathNot: '^src/(migrations|platform/database|platform/config)/' },
    ),
    rule(
      'src-never-imports-test',
      'Tests depend on the product.',
      { path: '^src/' },
      { path: '^(test|bench|scripts)/' },
    ),
    rule(
      'bullmq-is-loaded-when-used',
      'A start on SQLite does without it: only `await import`, and types.',
      { path: '^src/' },
      { path: 'node_modules/(bullmq|ioredis)', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'echarts-is-loaded-when-used',
      'Whoever draws nothing does without it: only `await import`, and types.',
      { path: '^src/' },
      { path: 'node_modules/(echarts|zrender)', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'hucre-is-loaded-when-used',
      'Whoever writes no workbook does without it: only `await import`, and types.',
      { path: '^src/' },
      { path: 'node_modules/hucre', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule('no-orphans', 'What nobody imports is dead.', { orphan: true, path: '^src/' }, {}),
    rule(
      'no-dev-dependencies',
      'They are not there in production.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.d.ts'] },
  },
};
