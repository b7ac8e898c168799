import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from './fake-browser.ts';
import * as access from '../../../lib/browser/access.ts';

beforeEach(() => fake.reset());

test('an allowed portal is allowed exactly, not at another port, scheme or host', async () => {
  expect(await access.requestAccess('https://portal.example.com')).toBe(true);
  expect(await access.hasAccess('https://portal.example.com')).toBe(true);
  for (const other of [
    'https://portal.example.com:8443',
    'http://portal.example.com',
    'https://www.portal.example.com',
    'https://example.com',
  ])
    expect(await access.hasAccess(other)).toBe(false);
});

test('a refusal allows nothing', async () => {
  fake.state.answer = false;
  expect(await access.requestAccess('https://portal.example.com')).toBe(false);
  expect(await access.allowedOrigins()).toEqual([]);
});

test('a page that is not encrypted is never asked for', async () => {
  expect(await access.requestAccess('http://portal.example.com')).toBe(false);
  expect(fake.state.asked).toEqual([]);
});

test('what the person takes back in the browser is no longer allowed', async () => {
  await access.requestAccess('https://portal.example.com');
  fake.revoke('https://portal.example.com/*');
  expect(await access.hasAccess('https://portal.example.com')).toBe(false);
});

test('what the browser allows but the person never allowed here does not count', async () => {
  fake.granted.add('https://portal.example.com/*');
  expect(await access.hasAccess('https://portal.example.com')).toBe(false);
});

test('taking back one port keeps the browser’s permission while another port needs it', async () => {
  await access.requestAccess('https://portal.example.com');
  await access.requestAccess('https://portal.example.com:8443');
  await access.removeAccess('https://portal.example.com:8443');
  expect(await access.allowedOrigins()).toEqual(['https://portal.example.com']);
  await access.removeAccess('https://portal.example.com');
  expect(fake.granted.size).toBe(0);
});

test('damaged settings allow nothing and do not stop the next question', async () => {
  fake.stored.settings = { portals: 'all of them', lockAfterMinutes: 0 };
  expect(await access.allowedOrigins()).toEqual([]);
  expect(await access.requestAccess('https://portal.example.com')).toBe(true);
  expect(await access.allowedOrigins()).toEqual(['https://portal.example.com']);
});

test('listeners hear a grant, a refusal in the browser and an origin taken back, until they stop', async () => {
  const heard = vi.fn();
  const stop = access.onAccessChange(heard);
  await access.requestAccess('https://portal.example.com');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  fake.revoke('https://portal.example.com/*');
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
  fake.revoke('https://portal.example.com/*');
  expect(heard).toHaveBeenCalledTimes(3);
});
