import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

export const DEPLOY = join(__dirname, '..', '..', '..', 'deploy');

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Fields = Readonly<Record<string, Json>>;

/** A Kubernetes object as it stands in a file, before anybody looks at its parts. */
export interface Manifest extends Fields {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Fields & { readonly name: string };
}

interface Kustomization {
  readonly apiVersion: string;
  readonly kind: 'Kustomization';
  readonly resources: readonly string[];
  readonly namespace?: string;
  readonly labels?: readonly { readonly pairs: Readonly<Record<string, string>> }[];
  readonly images?: readonly { readonly name: string; readonly newName: string; readonly newTag: string }[];
  readonly replicas?: readonly { readonly name: string; readonly count: number }[];
  readonly patches?: readonly { readonly path: string }[];
}

/** What this reading of kustomize knows; a file that uses more has to be checked by more. */
const KNOWN = ['apiVersion', 'kind', 'resources', 'namespace', 'labels', 'images', 'replicas', 'patches'];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNamed = (value: Json): value is Fields & { readonly name: string } =>
  isFields(value) && typeof value.name === 'string';

/** A strategic merge: fields one by one, lists of named things by name, everything else replaced. */
function merge(base: Json, patch: Json): Json {
  if (isFields(base) && isFields(patch)) {
    const merged: Record<string, Json> = { ...base };
    for (const [name, value] of Object.entries(patch)) merged[name] = merge(base[name] ?? null, value);
    return merged;
  }
  if (Array.isArray(base) && Array.isArray(patch) && patch.every(isNamed)) {
    const theirs = base as readonly Json[];
    const kept = theirs.map((item) =>
      merge(item, patch.find(({ name }) => isNamed(item) && item.name === name) ?? item),
    );
    return [...kept, ...patch.filter(({ name }) => !theirs.some((item) => isNamed(item) && item.name === name))];
  }
  return patch;
}

export const readYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'), { merge: true });

const readManifests = (path: string): Manifest[] =>
  parseAllDocuments(readFileSync(path, 'utf8')).map((document) => {
    if (document.errors.length > 0) throw new Error(`${path}: ${document.errors.map(String).join('; ')}`);
    return document.toJS() as Manifest;
  });

const isSame = (one: Manifest, other: Manifest): boolean =>
  one.kind === other.kind && one.metadata.name === other.metadata.name;

function applyPatch(manifests: readonly Manifest[], patch: Manifest): Manifest[] {
  if (!manifests.some((manifest) => isSame(manifest, patch))) {
    throw new Error(`The patch of ${patch.kind} ${patch.metadata.name} has nothing to patch.`);
  }
  if (patch.$patch === 'delete') return manifests.filter((manifest) => !isSame(manifest, patch));
  return manifests.map((manifest) => (isSame(manifest, patch) ? (merge(manifest, patch) as Manifest) : manifest));
}

/** Every `image` below, replaced. */
function setImages(value: Json, images: NonNullable<Kustomization['images']>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => setImages(item, images));
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([name, field]): [string, Json] => {
    const image = name === 'image' ? images.find((candidate) => candidate.name === field) : undefined;
    return [name, image ? `${image.newName}:${image.newTag}` : setImages(field, images)];
  });
  return Object.fromEntries(entries);
}

/** What `kubectl kustomize <folder>` would print, as objects. Throws on anything that it does not know. */
export function render(folder: string): Manifest[] {
  const kustomization = readYaml(join(folder, 'kustomization.yaml')) as Kustomization;
  const unknown = Object.keys(kustomization).filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0) throw new Error(`${folder} uses ${unknown.join(', ')}, which the check does not know.`);
  const { resources, namespace, labels = [], images = [], replicas = [], patches = [] } = kustomization;
  let manifests = resources.flatMap((resource) =>
    resource.endsWith('.yaml') ? readManifests(join(folder, resource)) : render(join(folder, resource)),
  );
  for (const { path } of patches) {
    for (const patch of readManifests(join(folder, path))) manifests = applyPatch(manifests, patch);
  }
  for (const { name, count } of replicas) {
    const found = manifests.filter(({ kind, metadata }) => kind === 'Deployment' && metadata.name === name);
    if (found.length === 0) throw new Error(`There is no Deployment ${name} to count.`);
    manifests = manifests.map((manifest) =>
      found.includes(manifest) ? (merge(manifest, { spec: { replicas: count } }) as Manifest) : manifest,
    );
  }
  const metadata = {
    ...(namespace !== undefined && { namespace }),
    ...(labels.length > 0 && { labels: Object.assign({}, ...labels.map(({ pairs }) => pairs)) as Fields }),
  };
  return manifests.map((manifest) => setImages(merge(manifest, { metadata }), images) as Manifest);
}

/** Files of a folder that its kustomization does not name. */
export function findForgotten(folder: string): string[] {
  const { resources, patches = [] } = readYaml(join(folder, 'kustomization.yaml')) as Kustomization;
  const named = ['kustomization.yaml', ...resources, ...patches.map(({ path }) => path)];
  return readdirSync(folder).filter((name) => !named.includes(name));
}

export const overlayFolders = (): string[] => {
  const folder = join(DEPLOY, 'k8s', 'overlays');
  return readdirSync(folder).map((name) => join(folder, name));
};

export const folderName = (folder: string): string => folder.slice(dirname(folder).length + 1);
