// Building a packet as states that a sheet can show, with progress and cancel.
import { useRef, useState } from 'react';
import { buildPacketFiles, type PacketFiles } from './build-packet.ts';

export type Building =
  | { step: 'ready' }
  | { step: 'working'; share: number; words: string }
  | ({ step: 'done' } & PacketFiles)
  | { step: 'trouble'; message: string };

type Order = Parameters<typeof buildPacketFiles>;

export function usePacket() {
  const [building, setBuilding] = useState<Building>({ step: 'ready' });
  const stop = useRef<AbortController | null>(null);
  return {
    building,
    build: async (
      ...[value, practice, letter, limits]: [Order[0], Order[1], Order[2], Order[3]]
    ) => {
      const { signal } = (stop.current = new AbortController());
      const onProgress = (share: number, words: string) =>
        setBuilding({ step: 'working', share, words });
      onProgress(0, 'Opening the documents');
      const made = await buildPacketFiles(value, practice, letter, limits, { onProgress, signal });
      if (!made) setBuilding({ step: 'ready' });
      else if (made.files.length === 0)
        setBuilding({ step: 'trouble', message: made.notes.join(' ') });
      else setBuilding({ step: 'done', ...made });
    },
    cancel: () => stop.current?.abort(),
    reset: () => setBuilding({ step: 'ready' }),
  };
}
