// Worker: one derivation, then it is ended. Half a second of work must not freeze the panel.
import { argon2Bytes, type Argon2Order } from './argon2-work.ts';

self.onmessage = (event: MessageEvent<Argon2Order>) => {
  void argon2Bytes(event.data).then((raw) => self.postMessage(raw));
};
