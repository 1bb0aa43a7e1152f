import 'reflect-metadata';

const DEFAULTS = 'barometer:input-defaults';

/** The value that a property gets when the input does not have it. */
export function declareDefault(value: unknown): PropertyDecorator {
  return (prototype, key) => {
    const known = Reflect.getMetadata(DEFAULTS, prototype) as object | undefined;
    Reflect.defineMetadata(DEFAULTS, { ...known, [key]: value }, prototype);
  };
}

/** The declared defaults of a class, its base classes' included. */
export function findDefaults(target: { prototype: object }): Readonly<Record<string, unknown>> {
  const defaults = Reflect.getMetadata(DEFAULTS, target.prototype) as Readonly<Record<string, unknown>> | undefined;
  return defaults ?? {};
}
