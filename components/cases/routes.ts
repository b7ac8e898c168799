// The places of the panel and their addresses after `#`. Addresses hold names and random ids, nothing of a patient.

export type Route =
  | { at: 'cases' }
  | { at: 'new' }
  | { at: 'deleted' }
  | { at: 'preauths' }
  | { at: 'case'; id: string; screen: 'sheet' | 'fill' | 'record' };

const ID = /^[\w-]{1,64}$/;

/** The place an address means. What is no address of ours is the list of cases. */
export function routeOf(hash: string): Route {
  const [, place, id, screen] = hash.split('/');
  if (place === 'case' && id && ID.test(id))
    return { at: 'case', id, screen: screen === 'fill' || screen === 'record' ? screen : 'sheet' };
  if (place === 'new' || place === 'deleted' || place === 'preauths') return { at: place };
  return { at: 'cases' };
}

export const casePath = (id: string) => `/case/${id}`;
