// The places of the panel and their addresses after `#`. Addresses hold names and random ids, nothing of a patient.

const PLACES = [
  'new',
  'from-page',
  'import',
  'deleted',
  'preauths',
  'today',
  'learn',
  'hand-over',
  'review',
  'playbook',
] as const;

export type Route =
  | { at: 'cases' | (typeof PLACES)[number] }
  | { at: 'case'; id: string; screen: CaseScreenName; about: string };

export type CaseScreenName = 'sheet' | 'fill' | 'copy' | 'record' | 'read' | 'keep' | 'call';

const ID = /^[\w-]{1,64}$/;

/** The place an address means. What is no address of ours is the list of cases. */
export function routeOf(hash: string): Route {
  const [, place, id, screen = '', about = ''] = hash.split('/');
  if (place === 'case' && id && ID.test(id))
    return { at: 'case', id, screen: screenOf(screen), about: ID.test(about) ? about : '' };
  const known = PLACES.find((one) => one === place);
  if (known) return { at: known };
  return { at: 'cases' };
}

const SCREENS = ['fill', 'copy', 'record', 'read', 'keep', 'call'] as const;

function screenOf(name: string): CaseScreenName {
  return SCREENS.find((screen) => screen === name) ?? 'sheet';
}

export const casePath = (id: string) => `/case/${id}`;
