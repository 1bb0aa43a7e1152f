import 'reflect-metadata';

const DEFAULTS = 'barometer:input-defaults';

/** The value that a property gets when the input does not have it. */
export function declareDefault(value: unknown): PropertyDecorator {
  return (prototype, key) => {
    const known: object = Reflect.getMetadata(DEFAULTS, prototype) ?? {};
    Reflect.defineMetadata(DEFAULTS, { ...known, [key]: value }, prototype);
  };
}

/** The declared defaults of a class, its base classes' included. */
export function findDefaults(target: { prototype: object }): Readonly<Record<string, unknown>> {
  return Reflect.getMetadata(DEFAULTS, target.prototype) ?? {};
}
