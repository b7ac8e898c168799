// What one page tells the others: that something changed, never what it says.
import { z } from 'zod';

const noticeSchema = z.discriminatedUnion('about', [
  z.object({ about: z.literal('vault'), state: z.enum(['created', 'unlocked', 'locked']) }),
  /** `id` is the random id of a case. */
  z.object({ about: z.literal('case'), id: z.string() }),
  z.object({ about: z.literal('practice') }),
  z.object({ about: z.literal('portals') }),
  /** A change of key has begun, moved on or ended. */
  z.object({ about: z.literal('key-change') }),
]);

export type Notice = z.infer<typeof noticeSchema>;
export type VaultChange = Extract<Notice, { about: 'vault' }>['state'];

type Listener = (notice: Notice) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

function deliver(notice: Notice): void {
  for (const listener of [...listeners]) listener(notice);
}

function openChannel(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel('bicuspid-store');
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const notice = noticeSchema.safeParse(event.data);
      if (notice.success) deliver(notice.data);
    };
  }
  return channel;
}

/** Tells this page and every other one. */
export function postNotice(notice: Notice): void {
  openChannel().postMessage(notice);
  deliver(notice);
}

/** Hears notices of this page and of others. Returns the call that ends it. */
export function onNotice(listener: Listener): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
