// In the bar of an open case: a form of this site was kept and can be written again.
import { Anchor, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { forgetExpiredForms, keptForms, type KeptForm } from '../../lib/store/kept-forms.ts';
import { clockWords } from './use-keep-form.ts';

export function KeptNotice({ caseId, origin }: { caseId: string; origin: string | undefined }) {
  const [form, setForm] = useState<KeptForm | null>(null);
  useEffect(() => {
    let gone = false;
    const at = new Date().toISOString();
    // A locked vault takes this bar away; there is nothing to say here.
    void forgetExpiredForms(at)
      .then(() => keptForms(at))
      .then(
        (forms) =>
          !gone &&
          setForm(forms.find((one) => one.caseId === caseId && one.origin === origin) ?? null),
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [caseId, origin]);
  if (!form) return null;
  return (
    <Text size="xs">
      This form was kept at {clockWords(form.keptAt)}.{' '}
      <Anchor size="xs" href={`#/case/${caseId}/keep`}>
        Write it again
      </Anchor>
    </Text>
  );
}
