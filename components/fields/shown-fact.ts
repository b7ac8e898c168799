// A fact as a person reads it: dates, phones, amounts and ids with their usual signs.
import { kindOf, type FieldKey } from '../../lib/case/field-keys.ts';
import { showDate } from '../ui/date-text.ts';
import { showMoney, showPhone, showTaxId, showZip } from '../ui/number-text.ts';

const SEX: Readonly<Record<string, string>> = { M: 'Male', F: 'Female', U: 'Unknown' };
const YES_NO: Readonly<Record<string, string>> = { Y: 'Yes', N: 'No' };

export function shownFact(key: FieldKey, value: string): string {
  switch (kindOf(key)) {
    case 'date':
      return showDate(value);
    case 'phone':
      return showPhone(value);
    case 'zip':
      return showZip(value);
    case 'taxId':
      return showTaxId(value);
    case 'money':
      return showMoney(value);
    case 'sex':
      return SEX[value] ?? value;
    case 'relationship':
      return value.charAt(0).toUpperCase() + value.slice(1);
    case 'yesNo':
      return YES_NO[value] ?? value;
    default:
      return value;
  }
}
