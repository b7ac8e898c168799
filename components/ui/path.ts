// Reads and writes one place of a plain object by its path, `lines[1].code`, without touching the original.

/** Every place of `T` that holds text, as a path: `patient.address.zip`, `lines[0].code`. */
export type TextPath<T, At extends string = ''> = T extends string
  ? At
  : T extends readonly (infer Item)[]
    ? TextPath<Item, `${At}[${number}]`>
    : T extends object
      ? { [K in keyof T & string]: TextPath<T[K], At extends '' ? K : `${At}.${K}`> }[keyof T &
          string]
      : never;

function steps(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}

/** What stands at `path`, or undefined when there is no such place. */
export function getIn(value: unknown, path: string): unknown {
  let at: unknown = value;
  for (const step of steps(path)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** A copy of `value` with `next` at `path`; everything beside the path is shared with the original. */
export function setIn<T>(value: T, path: string, next: unknown): T {
  return put(value, steps(path), next) as T;
}

function put(value: unknown, [step, ...rest]: string[], next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...(value as unknown[])];
    copy[Number(step)] = put(copy[Number(step)], rest, next);
    return copy;
  }
  const from = (value ?? {}) as Record<string, unknown>;
  return { ...from, [step]: put(from[step], rest, next) };
}
