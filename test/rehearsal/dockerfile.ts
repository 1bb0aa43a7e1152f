export interface CopyStep {
  readonly kind: 'copy';
  /** The stage that it copies from; null for the build context. */
  readonly from: string | null;
  readonly owner: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

export interface RunStep {
  readonly kind: 'run';
  readonly command: string;
}

export interface ImageStage {
  readonly base: string;
  readonly name: string | null;
  readonly steps: readonly (CopyStep | RunStep)[];
  readonly environment: Readonly<Record<string, string>>;
  readonly workdir: string;
  readonly user: string | null;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

type Draft = { -readonly [Name in keyof ImageStage]: ImageStage[Name] };

/** Says nothing about how an image comes out. */
const SILENT = ['LABEL', 'EXPOSE', 'STOPSIGNAL'];

const asCommand = (text: string): string[] => JSON.parse(text.slice(text.indexOf('['))) as string[];

function readCopy(text: string): CopyStep {
  const words = text.split(/\s+/);
  const option = (name: string): string | null =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
  const paths = words.filter((word) => !word.startsWith('--'));
  return {
    kind: 'copy',
    from: option('from'),
    owner: option('chown'),
    sources: paths.slice(0, -1),
    target: paths.at(-1) ?? '',
  };
}

function readStep(stage: Draft, keyword: string, text: string): void {
  if (keyword === 'RUN') stage.steps = [...stage.steps, { kind: 'run', command: text }];
  else if (keyword === 'COPY') stage.steps = [...stage.steps, readCopy(text)];
  else if (keyword === 'WORKDIR') stage.workdir = text;
  else if (keyword === 'USER') stage.user = text;
  else if (keyword === 'CMD') stage.command = asCommand(text);
  else if (keyword === 'HEALTHCHECK') stage.healthcheck = asCommand(text);
  else if (keyword === 'ENV') {
    const [name = '', value = ''] = text.split('=');
    stage.environment = { ...stage.environment, [name]: value };
  } else if (!SILENT.includes(keyword)) throw new Error(`The rehearsal does not know what ${keyword} does.`);
}

/** The stages of a Dockerfile, as far as ours goes: one that uses more is refused, not half understood. */
export function parseDockerfile(text: string): ImageStage[] {
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  const stages: Draft[] = [];
  for (const line of lines) {
    const [, keyword = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (keyword === 'FROM') {
      const [base = '', , name = null] = rest.split(/\s+/);
      stages.push({
        ...{ base, name, steps: [], environment: {}, workdir: '/', user: null, command: [], healthcheck: [] },
      });
      continue;
    }
    const stage = stages.at(-1);
    if (!stage) throw new Error(`${line} comes before FROM.`);
    readStep(stage, keyword, rest);
  }
  return stages;
}
