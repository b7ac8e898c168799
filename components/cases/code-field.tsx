// A code of the case with the look-up behind it; choosing from the list fills the words beside it too.
import type { CodeHit } from '../../lib/codes/search.ts';
import { CodePicker } from '../codes/code-picker.tsx';
import { FieldLabel } from '../ui/field-label.tsx';
import { useField } from '../ui/field-source.tsx';
import { useLeft } from '../ui/use-left.ts';
import type { CasePath } from './fields.ts';

interface CodeFieldProps {
  kind: 'diagnosis' | 'procedure';
  path: CasePath;
  label: string;
  hideLabel?: boolean;
  placeholder?: string;
  date?: string;
  onPick: (hit: CodeHit) => void;
}

export function CodeField(props: CodeFieldProps) {
  const { kind, path, label, hideLabel, placeholder, date, onPick } = props;
  const { value, problem, write, left } = useField(path);
  const stored = typeof value === 'string' ? value : '';
  const leaving = useLeft(stored !== '');
  return (
    <div data-path={path} onFocus={leaving.onFocus} style={{ flex: 1, minWidth: 0 }}>
      <CodePicker
        kind={kind}
        value={stored}
        date={date}
        label={hideLabel ? undefined : <FieldLabel text={label} problem={problem} />}
        aria-label={label}
        placeholder={placeholder}
        error={problem?.level === 'wrong' && leaving.show ? problem.message : undefined}
        onPick={onPick}
        onChange={(text) => write(text.toUpperCase() === text.trim() ? text : tidy(text))}
        onBlur={() => {
          leaving.onBlur();
          left();
        }}
      />
    </div>
  );
}

/** A code in capitals; words to search with stay as they are typed. */
function tidy(text: string): string {
  return /^[a-z]?\d/i.test(text) ? text.toUpperCase() : text;
}
