// The list of diagnoses in force on a day: an imported edition that covers it, else the codes that came along.
import { useEffect, useMemo, useState } from 'react';
import { bundledCatalogue, type Catalogue } from '../../lib/codes/check/catalogue.ts';
import { editionFor } from '../../lib/store/code-sets.ts';
import { onCodeSetsChange } from '../../lib/store/shelves.ts';
import { useCodeIndex } from './use-code-index.ts';

export function useCatalogue(day: string): Catalogue | null {
  const index = useCodeIndex();
  const bundled = useMemo(() => (index ? bundledCatalogue(index) : null), [index]);
  const [imported, setImported] = useState<{ day: string; catalogue: Catalogue | null }>();
  useEffect(() => {
    let left = false;
    const look = () =>
      void editionFor(day).then((catalogue) => {
        if (!left) setImported({ day, catalogue });
      });
    look();
    const stop = onCodeSetsChange(look);
    return () => {
      left = true;
      stop();
    };
  }, [day]);
  return (imported?.day === day ? imported.catalogue : null) ?? bundled;
}
