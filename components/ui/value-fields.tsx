// Text fields for values that people write in several ways: dates, phones, numbers, money, states.
import { localToday, readDate, showDate } from './date-text.ts';
import {
  readDigits,
  readMoney,
  readPhone,
  showMoney,
  showPhone,
  showTaxId,
  showZip,
} from './number-text.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** A date, typed or pasted in any usual form. `past`: a year of two digits is never in the future. */
export function DateField({ past, ...props }: TextFieldProps & { past?: boolean }) {
  return (
    <TextField
      placeholder="MM/DD/YYYY"
      className="tabular"
      {...props}
      show={showDate}
      read={(typed) => readDate(typed) ?? typed.trim()}
      settle={(typed) => readDate(typed, { today: localToday(), past }) ?? typed.trim()}
    />
  );
}

export function PhoneField(props: TextFieldProps) {
  return (
    <TextField inputMode="tel" className="tabular" {...props} read={readPhone} show={showPhone} />
  );
}

export function ZipField(props: TextFieldProps) {
  return (
    <TextField
      inputMode="numeric"
      className="tabular"
      {...props}
      read={readDigits}
      show={showZip}
    />
  );
}

export function NpiField(props: TextFieldProps) {
  return <TextField inputMode="numeric" className="tabular" {...props} read={readDigits} />;
}

export function TaxIdField(props: TextFieldProps) {
  return (
    <TextField
      inputMode="numeric"
      className="tabular"
      {...props}
      read={readDigits}
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
      read={readMoney}
      show={showMoney}
    />
  );
}

/** Codes and two-letter states: capitals, no blanks around. */
export function CapitalsField(props: TextFieldProps) {
  return <TextField className="tabular" {...props} read={(typed) => typed.toUpperCase().trim()} />;
}
