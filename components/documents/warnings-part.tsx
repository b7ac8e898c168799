// What a reviewer would notice: too old, contradictory, below a criterion; with the source of the rule.
import { Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Warning } from '../../lib/documents/completeness.ts';
import { showPlace } from '../cases/sections.ts';
import classes from './documents.module.css';

export function WarningsPart({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <section aria-label="To check before sending">
      <div className={classes.source}>To check before sending</div>
      {warnings.map(({ id, message, path, source }, index) => (
        <div key={`${id} ${index}`} className={classes.warning} data-row={id}>
          <IconAlertTriangle size={15} aria-hidden />
          <div>
            {message}{' '}
            {path !== '' && (
              <Anchor component="button" type="button" fz="sm" onClick={() => showPlace(path)}>
                Show
              </Anchor>
            )}
            {source && <p className={classes.why}>{source}</p>}
          </div>
        </div>
      ))}
    </section>
  );
}
