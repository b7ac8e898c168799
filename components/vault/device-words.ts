// What people call the thing that knows their finger, on the computer they have.

/** `Windows Hello`, `Touch ID`, or plain words elsewhere. */
export function deviceWords(platform = navigator.userAgent): string {
  if (/Windows/i.test(platform)) return 'Windows Hello';
  if (/Mac OS|Macintosh/i.test(platform)) return 'Touch ID';
  return 'this computer’s fingerprint or PIN';
}
