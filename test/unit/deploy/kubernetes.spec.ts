import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1.js';
import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js';
import type { Job } from 'kubernetes-types/batch/v1.js';
import type { ConfigMap, Container, PodSpec, Probe, Service } from 'kubernetes-types/core/v1.js';
import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import { VARIABLES } from '../../../src/platform/config/variables.js';
import { DEPLOY, findForgotten, folderName, type Manifest, overlayFolders, render } from './kustomize.js';
import { findTypeErrors } from './manifest-types.js';

jest.setTimeout(60_000);

const ROOT = join(DEPLOY, '..');
/** What closing may take after the drain; see graceful-stop. */
const CLOSE_SECONDS = 15;
const SECRET_VARIABLES = ['DATABASE_URL', 'MASTER_API_KEY', 'SECRETS_KEY', 'REDIS_URL'];
const SECRETS = {
  DATABASE_URL: 'postgres://barometer:password@postgres:5432/barometer',
  MASTER_API_KEY: 'a-master-key-of-more-than-32-characters',
};

type Labels = Readonly<Record<string, string>>;

const isSubset = (wanted: Labels, labels: Labels): boolean =>
  Object.entries(wanted).every(([name, value]) => labels[name] === value);

function ofKind<Kind>(manifests: readonly Manifest[], kind: string): Kind[] {
  return manifests.filter((manifest) => manifest.kind === kind) as unknown as Kind[];
}

interface Pods {
  readonly name: string;
  readonly labels: Labels;
  readonly spec: PodSpec;
}

const podsOf = (manifests: readonly Manifest[]): Pods[] =>
  [...ofKind<Deployment>(manifests, 'Deployment'), ...ofKind<Job>(manifests, 'Job')].map(({ metadata, spec }) => ({
    name: metadata?.name ?? '',
    labels: spec?.template.metadata?.labels ?? {},
    spec: spec?.template.spec ?? { containers: [] },
  }));

const containersOf = (manifests: readonly Manifest[]): Container[] =>
  podsOf(manifests).flatMap(({ spec }) => spec.containers);

const probesOf = ({ startupProbe, readinessProbe, livenessProbe }: Container): Probe[] =>
  [startupProbe, readinessProbe, livenessProbe].flatMap((probe) => probe ?? []);

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (items.length !== 1 || item === undefined) throw new Error(`One was expected, not ${items.length}.`);
  return item;
}

describe.each(overlayFolders().map((folder) => [folderName(folder), folder]))('the overlay %s', (_name, folder) => {
  const manifests = render(folder);
  const settings = only(ofKind<ConfigMap>(manifests, 'ConfigMap')).data ?? {};

  test('is made of objects that the API of Kubernetes takes, field by field', () => {
    expect(findTypeErrors(manifests)).toEqual([]);
    expect(manifests.length).toBeGreaterThan(9);
  });

  test('leaves no file out', () => {
    expect([...findForgotten(folder), ...findForgotten(join(DEPLOY, 'k8s', 'base'))]).toEqual([]);
  });

  test('selects pods that are there', () => {
    const pods = podsOf(manifests).map(({ labels }) => labels);
    const selectors: Labels[] = [
      ...ofKind<Deployment>(manifests, 'Deployment').map(({ spec }) => spec?.selector.matchLabels ?? {}),
      ...ofKind<Service>(manifests, 'Service').map(({ spec }) => spec?.selector ?? {}),
      ...ofKind<{ spec: { selector: LabelSelector } }>(manifests, 'PodDisruptionBudget').map(
        ({ spec }) => spec.selector.matchLabels ?? {},
      ),
      ...ofKind<{ spec: { podSelector: LabelSelector } }>(manifests, 'NetworkPolicy').map(
        ({ spec }) => spec.podSelector.matchLabels ?? {},
      ),
    ];
    expect(selectors.filter((wanted) => !pods.some((labels) => isSubset(wanted, labels)))).toEqual([]);
    expect(selectors.filter((wanted) => Object.keys(wanted).length === 0)).toEqual([]);
    for (const { spec } of ofKind<Deployment>(manifests, 'Deployment')) {
      expect(isSubset(spec?.selector.matchLabels ?? {}, spec?.template.metadata?.labels ?? {})).toBe(true);
    }
  });

  test('scales what is there, and counts nothing twice', () => {
    const deployments = ofKind<Deployment>(manifests, 'Deployment');
    for (const { spec } of ofKind<HorizontalPodAutoscaler>(manifests, 'HorizontalPodAutoscaler')) {
      const target = deployments.find(({ metadata }) => metadata?.name === spec?.scaleTargetRef.name);
      expect(target?.spec?.replicas).toBeUndefined();
      expect(target).toBeDefined();
      expect(spec?.minReplicas).toBeLessThanOrEqual(spec?.maxReplicas ?? 0);
    }
  });

  test('probes paths of the API on ports that are open', () => {
    const { paths } = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as { paths: object };
    const served = containersOf(manifests).filter(({ ports }) => ports !== undefined);
    expect(served).toHaveLength(2);
    for (const container of served) {
      expect(probesOf(container)).toHaveLength(3);
      for (const { httpGet } of probesOf(container)) {
        expect(Object.keys(paths)).toContain(httpGet?.path);
        expect(container.ports?.map(({ name }) => name)).toContain(httpGet?.port);
      }
      const ports = Object.fromEntries(container.ports?.map(({ name, containerPort }) => [name, containerPort]) ?? []);
      expect(ports).toEqual({ http: Number(settings.PORT), metrics: Number(settings.METRICS_PORT) });
    }
    const { spec } = only(ofKind<Service>(manifests, 'Service'));
    expect(spec?.ports?.map(({ targetPort }) => targetPort)).toEqual(['http']);
  });

  test('runs one image, with a version, and programs that exist', () => {
    const images = new Set(containersOf(manifests).map(({ image }) => image));
    expect(images.size).toBe(1);
    expect([...images][0]).toMatch(/:\d+\.\d+\.\d+$/);
    for (const { command } of containersOf(manifests)) {
      const [node, program = ''] = command ?? [];
      expect(node).toBe('node');
      expect(existsSync(join(ROOT, 'src', program.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
    }
  });

  test('sets variables that the product reads, to values that it takes', () => {
    const own = containersOf(manifests).flatMap(({ env }) => env ?? []);
    const names = [...Object.keys(settings), ...own.map(({ name }) => name)];
    expect(names.filter((name) => !(name in VARIABLES))).toEqual([]);
    for (const { env } of containersOf(manifests)) {
      const variables = Object.fromEntries((env ?? []).map(({ name, value }) => [name, value]));
      expect(() => loadConfig({ ...settings, ...SECRETS, ...variables })).not.toThrow();
    }
  });

  test('holds no secret, and takes them all from one', () => {
    expect(ofKind(manifests, 'Secret')).toEqual([]);
    expect(Object.keys(settings).filter((name) => SECRET_VARIABLES.includes(name))).toEqual([]);
    for (const { envFrom } of containersOf(manifests)) {
      expect(envFrom).toEqual([{ configMapRef: { name: 'barometer' } }, { secretRef: { name: 'barometer' } }]);
    }
  });

  test('gives a process the time that it needs to stop', () => {
    for (const { spec } of ofKind<Deployment>(manifests, 'Deployment')) {
      const { terminationGracePeriodSeconds = 0, containers = [] } = spec?.template.spec ?? {};
      const script = only(containers).lifecycle?.preStop?.exec?.command?.at(-1) ?? '';
      const preStop = Number(/setTimeout\(\(\) => \{\}, (\d+)\)/.exec(script)?.[1]) / 1_000;
      const drain = Number(settings.SHUTDOWN_DRAIN_MS) / 1_000;
      expect(preStop).toBeGreaterThan(0);
      expect(terminationGracePeriodSeconds).toBeGreaterThan(preStop + drain + CLOSE_SECONDS);
      // The readiness probe has to fail before the process stops taking connections.
      const { periodSeconds = 10, failureThreshold = 3 } = only(containers).readinessProbe ?? {};
      expect(preStop + drain).toBeGreaterThanOrEqual(periodSeconds * failureThreshold);
    }
  });

  test('runs without rights, on a file system that nothing is written to', () => {
    for (const { spec } of podsOf(manifests)) {
      expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
      expect(spec.automountServiceAccountToken).toBe(false);
      expect(spec.serviceAccountName).toBe('barometer');
      for (const { securityContext, resources, volumeMounts } of spec.containers) {
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(Object.keys(resources?.requests ?? {})).toEqual(['cpu', 'memory']);
        expect(Object.keys(resources?.limits ?? {})).toContain('memory');
        expect(volumeMounts?.map(({ name }) => name)).toEqual(spec.volumes?.map(({ name }) => name));
      }
    }
  });
});

describe('the check of types', () => {
  const [manifest] = render(join(DEPLOY, 'k8s', 'base')).filter(({ kind }) => kind === 'Deployment');

  test('finds fields that Kubernetes does not know, and values of the wrong type', () => {
    if (!manifest) throw new Error('There is no Deployment.');
    const withField = (field: object): Manifest => ({ ...manifest, spec: { ...(manifest.spec as object), ...field } });
    expect(findTypeErrors([withField({ replicaz: 2 })]).join()).toMatch(/replicaz/);
    expect(findTypeErrors([withField({ minReadySeconds: 'soon' })]).join()).toMatch(/not assignable to type 'number'/);
    expect(findTypeErrors([{ ...manifest, apiVersion: 'apps/v1beta1' }])).toHaveLength(1);
  });
});
