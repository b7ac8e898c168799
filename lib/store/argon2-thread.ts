// Runs Argon2 off the page's thread where there are workers, in this one elsewhere (Node).
import { argon2Bytes, type Argon2Order } from './argon2-work.ts';
import type { Bytes } from './bytes.ts';

/**
 * 32 bytes of Argon2id. The worker is ended afterwards, which also frees the 64 MiB it worked in. A worker that does
 * not start (an unusual policy of the browser) must not lock a practice out: the work is then done here.
 */
export async function argon2InWorker(order: Argon2Order): Promise<Bytes> {
  if (typeof Worker === 'undefined') return argon2Bytes(order);
  const worker = new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Bytes>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<Bytes>) => resolve(event.data);
      worker.onerror = () => reject(new Error('The worker did not start.'));
      worker.postMessage(order);
    });
  } catch {
    return argon2Bytes(order);
  } finally {
    worker.terminate();
  }
}
