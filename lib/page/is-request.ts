// Checks that a message is a request for this frame. By hand: a schema library would triple the injected script.
import type { FrameRequest } from '../form/frame-messages.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const TONES = new Set<unknown>(['planned', 'filled', 'left', 'look']);
const COMPARES = new Set<unknown>(['text', 'digits', 'date', 'code', 'money']);

function isValue(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'text':
      return isText(value.text) && COMPARES.has(value.compare);
    case 'option':
      return (
        isTexts(value.codes) &&
        isTexts(value.texts) &&
        isTexts(value.queries) &&
        (value.free === undefined || isText(value.free)) &&
        (value.like === undefined || isText(value.like)) &&
        (value.others === undefined || isTexts(value.others))
      );
    case 'check':
      return typeof value.checked === 'boolean';
    default:
      return false;
  }
}

function isOp(op: unknown): boolean {
  return isRecord(op) && isText(op.ref) && isText(op.signature) && isValue(op.value);
}

function isMark(mark: unknown): boolean {
  return isRecord(mark) && isText(mark.ref) && TONES.has(mark.tone);
}

/** True when the message is a well-formed request. */
export function isFrameRequest(message: unknown): message is FrameRequest {
  if (!isRecord(message)) return false;
  switch (message.bicuspid) {
    case 'read':
    case 'undo':
    case 'text':
    case 'values':
    case 'uploads':
    case 'stop-pointing':
    case 'forget-files':
      return true;
    case 'file-part':
      return (
        [message.transfer, message.name, message.type, message.base64].every(isText) &&
        [message.file, message.size].every(isCount)
      );
    case 'point':
      return isCount(message.forMs);
    case 'attach':
      return [message.transfer, message.ref, message.signature].every(isText);
    case 'write':
      return Array.isArray(message.ops) && message.ops.every(isOp);
    case 'verify':
      return isTexts(message.refs);
    case 'mark':
      return (
        Array.isArray(message.marks) &&
        message.marks.every(isMark) &&
        (message.scrollTo === undefined || isText(message.scrollTo))
      );
    default:
      return false;
  }
}
