// What an empty list says: the way from nothing to a first filled form, and how far one has come.
import { Button } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import classes from './first-steps.module.css';
import { openSettings } from './open-settings.ts';
import { usePractice } from './use-practice.ts';

/** Enough of the profile for a form to have somebody who asks and somebody who operates. */
function isEntered({ billing, surgeons }: Practice): boolean {
  return billing.npi !== '' && surgeons.some(({ npi }) => npi !== '');
}

export function FirstSteps() {
  const practice = usePractice();
  const entered = practice !== null && isEntered(practice);
  return (
    <section className={classes.screen}>
      <h2 className={classes.title}>No cases yet</h2>
      <p className={classes.lead}>Three steps to a first filled form.</p>
      <ol className={classes.steps}>
        <Step
          number={1}
          title="Your practice"
          done={entered}
          action={
            !entered && (
              <Button variant="default" size="xs" onClick={openSettings}>
                Enter the practice
              </Button>
            )
          }
        >
          {entered
            ? 'Entered. Every case takes it from the settings.'
            : 'NPI, tax ID, surgeons and payers: once, for every case. It can wait.'}
        </Step>
        <Step
          number={2}
          title="A case"
          action={
            <Button
              component="a"
              href="#/new"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
            >
              New case
            </Button>
          }
        >
          Type it, paste it, read it from the patient’s page, or open a spreadsheet.
        </Step>
        <Step number={3} title="The payer’s form">
          Open it in this window, then press “Fill this page” in the case. You see the values first,
          and sending stays with you.
        </Step>
      </ol>
    </section>
  );
}

interface StepProps {
  number: number;
  title: string;
  done?: boolean;
  action?: ReactNode;
  children: ReactNode;
}

function Step({ number, title, done = false, action, children }: StepProps) {
  return (
    <li className={classes.step}>
      <span className={classes.number} data-done={done || undefined} aria-hidden>
        {done ? <IconCheck size={14} /> : number}
      </span>
      <div>
        <h3 className={classes.name}>{title}</h3>
        <p className={classes.words}>{children}</p>
        {action}
      </div>
    </li>
  );
}
