// Text fields for values that people write in several ways: dates, phones, numbers, money, states.
import type { DatumKind } from '../../lib/case/field-keys.ts';
import { kept, readTypedDate } from '../../lib/case/typed.ts';
import { localToday, showDate } from '../ui/date-text.ts';
import { showMoney, showPhone, showTaxId, showZip } from '../ui/number-text.ts';
import { TextField, type TextFieldProps } from '../ui/text-field.tsx';

const as = (kind: DatumKind) => (typed: string) => kept(kind, typed);

/** A date, typed or pasted in any usual form. `past`: a year of two digits is never in the future. */
export function DateField({ past, ...props }: TextFieldProps & { past?: boolean }) {
  return (
    <TextField
      placeholder="MM/DD/YYYY"
      className="tabular"
      {...props}
      show={showDate}
      read={(typed) => readTypedDate(typed) ?? typed.trim()}
      settle={(typed) => readTypedDate(typed, { today: localToday(), past }) ?? typed.trim()}
    />
  );
}

export function PhoneField(props: TextFieldProps) {
  return (
    <TextField inputMode="tel" className="tabular" {...props} read={as('phone')} show={showPhone} />
  );
}

export function ZipField(props: TextFieldProps) {
  return (
    <TextField inputMode="numeric" className="tabular" {...props} read={as('zip')} show={showZip} />
  );
}

export function NpiField(props: TextFieldProps) {
  return <TextField inputMode="numeric" className="tabular" {...props} read={as('npi')} />;
}

export function TaxIdField(props: TextFieldProps) {
  return (
    <TextField
      inputMode="numeric"
      className="tabular"
      {...props}
      read={as('taxId')}
      show={showTaxId}
    />
  );
}

export function MoneyField(props: TextFieldProps) {
  return (
    <TextField
      inputMode="decimal"
      className="tabular"
      leftSection="$"
      leftSectionWidth={22}
      {...props}
      read={as('money')}
      show={showMoney}
    />
  );
}

/** Codes and two-letter states: capitals, no blanks around. */
export function CapitalsField(props: TextFieldProps) {
  return <TextField className="tabular" {...props} read={(typed) => typed.toUpperCase().trim()} />;
}
