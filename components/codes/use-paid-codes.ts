// How claims with each code went here so far, for the order of suggestions; read once, when somebody starts to type.
import { useEffect, useState } from 'react';
import { paidCodes, type PaidCode } from '../../lib/outcomes/paid-codes.ts';
import { listCases } from '../../lib/store/cases.ts';

const NOTHING: ReadonlyMap<string, PaidCode> = new Map();

/** By code in upper case; empty until read, and where nothing can be read: the order is then the plain one. */
export function usePaidCodes(wanted: boolean, payerName: string): ReadonlyMap<string, PaidCode> {
  const [paid, setPaid] = useState(NOTHING);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void listCases()
      .then((rows) => paidCodes(rows, payerName))
      .catch(() => NOTHING)
      .then((known) => {
        if (!left) setPaid(known);
      });
    return () => {
      left = true;
    };
  }, [wanted, payerName]);
  return paid;
}
