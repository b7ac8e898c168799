// The panel: the bar, and the screen of the place somebody is at. Behind the vault gate, so a lock covers it all.
import { useEffect, useState } from 'react';
import { stayOpenWhileUsed } from '../../lib/browser/idle-lock.ts';
import { openCaseId, setOpenCase } from '../../lib/browser/open-case.ts';
import { CallScreen } from '../followups/call-screen.tsx';
import { HandoverScreen } from '../followups/handover-screen.tsx';
import { TodayScreen } from '../followups/today-screen.tsx';
import { KeepFormScreen } from '../intake/keep-form-screen.tsx';
import { ImportScreen } from '../intake/import-screen.tsx';
import { NewFromPageScreen } from '../intake/new-from-page-screen.tsx';
import { ReadIntoCaseScreen } from '../intake/read-into-case-screen.tsx';
import { LearnScreen } from '../outcomes/learn-screen.tsx';
import { ReviewScreen } from '../outcomes/review-screen.tsx';
import { TimeKeeper } from '../outcomes/time-keeper.tsx';
import { PlaybookScreen } from '../playbook/playbook-screen.tsx';
import { CopyScreen } from '../portal/copy-screen.tsx';
import { FillBar } from '../portal/fill-bar.tsx';
import { FillScreen } from '../portal/fill-screen.tsx';
import { RecordScreen } from '../portal/record-screen.tsx';
import { TrackerScreen } from '../preauths/tracker-screen.tsx';
import { go, useHash } from '../ui/hash-route.ts';
import { VaultGate } from '../vault/vault-gate.tsx';
import { CaseList } from './case-list.tsx';
import { CaseScreen, WithOpenCase } from './case-screen.tsx';
import { CaseSheet } from './case-sheet.tsx';
import { DeletedScreen } from './deleted-screen.tsx';
import { NewCaseScreen } from './new-case-screen.tsx';
import { openSettings } from './open-settings.ts';
import { casePath, routeOf, type Route } from './routes.ts';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';

export function PanelApp() {
  return (
    <VaultGate>
      <Panel />
    </VaultGate>
  );
}

function Panel() {
  const hash = useHash();
  const route = routeOf(hash);
  const back = useReturn(hash);
  useEffect(() => stayOpenWhileUsed(), []);
  const caseId = route.at === 'case' ? route.id : null;
  const [search, setSearch] = useState('');
  const [openedId, setOpenedId] = useState('');
  if (caseId && caseId !== openedId) setOpenedId(caseId);
  useEffect(() => {
    if (back) void setOpenCase(caseId);
  }, [back, caseId]);
  if (!back) return null;
  return (
    <div className={classes.shell}>
      <TopBar route={route} onSettings={openSettings} />
      <div className={classes.body}>
        {route.at === 'cases' ? (
          <CaseList search={search} onSearch={setSearch} openedId={openedId} />
        ) : (
          <Screen route={route} />
        )}
      </div>
    </div>
  );
}

/** A panel that is opened anew comes back to the case that was open; true when that is settled. */
function useReturn(hash: string): boolean {
  const [settled, setSettled] = useState(hash !== '');
  useEffect(() => {
    if (settled) return;
    void openCaseId().then((id) => {
      if (id && location.hash === '') go(casePath(id), { replace: true });
      setSettled(true);
    });
  }, [settled]);
  return settled;
}

function Screen({ route }: { route: Exclude<Route, { at: 'cases' }> }) {
  switch (route.at) {
    case 'new':
      return <NewCaseScreen />;
    case 'import':
      return <ImportScreen />;
    case 'from-page':
      return (
        <div className={classes.padded}>
          <NewFromPageScreen />
        </div>
      );
    case 'deleted':
      return <DeletedScreen />;
    case 'today':
      return <TodayScreen />;
    case 'learn':
      return (
        <div className={classes.padded}>
          <LearnScreen />
        </div>
      );
    case 'hand-over':
      return <HandoverScreen />;
    case 'review':
      return <ReviewScreen />;
    case 'playbook':
      return <PlaybookScreen />;
    case 'preauths':
      return <TrackerScreen />;
    case 'case':
      return (
        <CaseScreen key={route.id} id={route.id}>
          <TimeKeeper part={TIMED[route.screen] ?? 'sheet'} key={route.screen} />
          <OpenCaseScreen {...route} />
        </CaseScreen>
      );
  }
}

/** Which part of the work a screen is; every other one is work on the sheet. */
const TIMED: Readonly<Record<string, 'fill' | 'record'>> = { fill: 'fill', record: 'record' };

function OpenCaseScreen({ id, screen, about }: Extract<Route, { at: 'case' }>) {
  if (screen === 'sheet') return <CaseSheet foot={<FillBar caseId={id} />} />;
  const onDone = () => go(casePath(id));
  return (
    <main className={classes.padded}>
      <WithOpenCase>
        {(open) => {
          if (screen === 'call') return <CallScreen {...open} about={about} onDone={onDone} />;
          if (screen === 'keep') return <KeepFormScreen {...open} onDone={onDone} />;
          if (screen === 'read') return <ReadIntoCaseScreen {...open} onDone={onDone} />;
          if (screen === 'copy') return <CopyScreen {...open} onDone={onDone} />;
          const Work = screen === 'fill' ? FillScreen : RecordScreen;
          return <Work {...open} onDone={onDone} />;
        }}
      </WithOpenCase>
    </main>
  );
}
