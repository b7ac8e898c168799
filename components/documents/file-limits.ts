// Limits of an upload as the PDF worker wants them.
import type { UploadLimits } from '../../lib/documents/upload-limits.ts';
import type { FileLimits } from '../../lib/pdf/jobs.ts';

/** What portals take that say nothing: few refuse 10 MB. */
export const USUAL_EACH = 10 * 1024 * 1024;

export function fileLimits({ each, total, most, pages }: UploadLimits): FileLimits {
  return { each: each ?? USUAL_EACH, total, most, pages };
}
