import { join } from 'node:path';
import ts from 'typescript';
import type { Manifest } from './kustomize.js';

/** Where the types of Kubernetes' own API are that the manifests use. */
const MODULES: Readonly<Record<string, string>> = {
  v1: 'core/v1',
  'apps/v1': 'apps/v1',
  'batch/v1': 'batch/v1',
  'policy/v1': 'policy/v1',
  'autoscaling/v2': 'autoscaling/v2',
  'networking.k8s.io/v1': 'networking/v1',
};

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

function declare(manifest: Manifest, index: number): string {
  const path = MODULES[manifest.apiVersion];
  if (path === undefined) return `const m${index}: never = ${JSON.stringify(manifest.apiVersion)};`;
  return `const m${index}: import('kubernetes-types/${path}').${manifest.kind} = ${JSON.stringify(manifest)};`;
}

/**
 * What Kubernetes' API would not know or not take: each manifest becomes an object literal of its type, for which the compiler
 * finds unknown fields, missing ones, and values of the wrong type. One line each.
 */
export function findTypeErrors(manifests: readonly Manifest[]): string[] {
  const file = join(__dirname, 'manifests-under-test.ts');
  const source = [...manifests.map(declare), 'export {};'].join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, languageVersion)
      : getSourceFile.call(host, name, languageVersion, ...rest);
  const program = ts.createProgram([file], OPTIONS, host);
  const own = program.getSourceFile(file);
  return program.getSemanticDiagnostics(own).map(({ messageText, start = 0 }) => {
    const line = own?.getLineAndCharacterOfPosition(start).line ?? 0;
    const manifest = manifests[line];
    return `${manifest?.kind} ${manifest?.metadata.name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
