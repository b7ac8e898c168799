// Addresses, phones and identifiers of people and providers.
import { canonical } from '../canonical.ts';
import { isNpi } from '../npi.ts';
import { isBlank, wrong } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Address, Person, Provider } from '../schema.ts';
import { isState } from '../states.ts';
import { birthProblems } from './dates.ts';

export function personProblems(path: string, person: Person, today: string): Problem[] {
  return [
    ...birthProblems(`${path}.birthDate`, person.birthDate, today),
    ...addressProblems(`${path}.address`, person.address),
    ...phoneProblems(`${path}.phone`, person.phone, 'phone number'),
  ];
}

function addressProblems(path: string, { state, zip }: Address): Problem[] {
  const problems: Problem[] = [];
  if (!isBlank(state) && !isState(state.trim().toUpperCase())) {
    problems.push(wrong(`${path}.state`, 'State: two letters, such as IL.'));
  }
  if (!isBlank(zip) && canonical('zip', zip) === null) {
    problems.push(wrong(`${path}.zip`, 'ZIP: five digits, or nine.'));
  }
  return problems;
}

function phoneProblems(path: string, value: string, name: string): Problem[] {
  return isBlank(value) || canonical('phone', value) !== null
    ? []
    : [wrong(path, `A ${name} has ten digits.`)];
}

/** CMS, NPI check digit: Luhn with the prefix 80840. */
export function npiProblems(path: string, value: string): Problem[] {
  if (isBlank(value)) return [];
  const npi = canonical('npi', value);
  if (npi === null) return [wrong(path, 'An NPI has ten digits.')];
  return isNpi(npi) ? [] : [wrong(path, 'A digit is wrong: compare it with the NPI card.')];
}

/** Practice, surgeon or facility, in a case or in settings. */
export function providerProblems(path: string, provider: Provider): Problem[] {
  const problems = [
    ...npiProblems(`${path}.npi`, provider.npi),
    ...phoneProblems(`${path}.phone`, provider.phone, 'phone number'),
    ...phoneProblems(`${path}.fax`, provider.fax, 'fax number'),
    ...addressProblems(`${path}.address`, provider.address),
  ];
  const taxId = canonical('taxId', provider.taxId);
  if (!isBlank(provider.taxId) && (taxId === null || /^(\d)\1{8}$/.test(taxId))) {
    problems.push(wrong(`${path}.taxId`, 'A tax ID has nine digits: check it on the W-9.'));
  }
  if (!isBlank(provider.taxonomy) && canonical('taxonomy', provider.taxonomy) === null) {
    problems.push(
      wrong(`${path}.taxonomy`, 'A taxonomy code has ten characters, such as 1223S0112X.'),
    );
  }
  return problems;
}
