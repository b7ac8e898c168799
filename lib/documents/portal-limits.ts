// What payers' portals take, as far as it was read somewhere; a practice's own entry and the page's own words come first.
import type { Portal } from '../case/practice.ts';
import { NO_LIMITS, type FileKind, type UploadLimits } from './upload-limits.ts';

export interface KnownLimits extends UploadLimits {
  hosts: readonly string[];
  /** Where it was read; `read` is the day. */
  source: string;
  read: string;
}

const MB = 1024 * 1024;

export const PORTAL_LIMITS: readonly KnownLimits[] = [
  {
    ...NO_LIMITS,
    hosts: ['www.onlineproviderservices.com'],
    types: ['pdf'],
    each: 40 * MB,
    total: 150 * MB,
    source: 'Palmetto GBA eServices, medical review form (published 2023-08-02)',
    read: '2026-11-25',
  },
  {
    ...NO_LIMITS,
    hosts: ['apps.availity.com', 'essentials.availity.com'],
    each: 60 * MB,
    total: 150 * MB,
    least: 3 * 1024,
    most: 10,
    source: 'Availity appeals, as one Blue plan’s guide says; other payers there may take less',
    read: '2026-11-24',
  },
];

/** Limits for a host, with where they come from; null when nothing is known. */
export function knownLimits(host: string): KnownLimits | null {
  return PORTAL_LIMITS.find(({ hosts }) => hosts.includes(host)) ?? null;
}

const KINDS: readonly FileKind[] = ['pdf', 'jpg', 'png', 'webp', 'tif'];

/** What the practice entered for a portal; blank fields say nothing. */
export function ownLimits({
  uploadTypes,
  uploadMb,
  uploadTotalMb,
  uploadMost,
  uploadPages,
}: Portal): UploadLimits {
  const number = (text: string, unit: number) => {
    const value = Number(text.replace(',', '.'));
    return text.trim() !== '' && value > 0 ? Math.floor(value * unit) : null;
  };
  const types = KINDS.filter((kind) =>
    uploadTypes
      .toLowerCase()
      .replace(/jpeg/g, 'jpg')
      .replace(/tiff/g, 'tif')
      .split(/[^a-z]+/)
      .includes(kind),
  );
  return {
    types: types.length > 0 ? types : null,
    each: number(uploadMb, MB),
    total: number(uploadTotalMb, MB),
    least: null,
    most: number(uploadMost, 1),
    pages: number(uploadPages, 1),
  };
}

/** Field by field the first that says something: the page itself, the practice, what was read elsewhere. */
export function mergedLimits(sources: readonly UploadLimits[]): UploadLimits {
  const first = <K extends keyof UploadLimits>(key: K): UploadLimits[K] | null =>
    sources.find((each) => each[key] !== null)?.[key] ?? null;
  return {
    types: first('types'),
    each: first('each'),
    total: first('total'),
    least: first('least'),
    most: first('most'),
    pages: first('pages'),
  };
}
