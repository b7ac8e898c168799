// Records that are sent carry no empty fields.

/** The same record without the fields that are undefined. */
export function definedOnly<T extends object>(record: T): T {
  const defined: Partial<T> = {};
  for (const key of Object.keys(record) as (keyof T)[])
    if (record[key] !== undefined) defined[key] = record[key];
  return defined as T;
}
