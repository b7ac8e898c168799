// Mounts the quick look-up with what the first script of the page has asked for.
import '../../components/codes/popup-frame.ts';
import { mountPopup } from '../../components/codes/mount-popup.tsx';
import { loadFirst } from '../../lib/browser/code-library.ts';
import { first } from '../../lib/browser/popup-first.ts';
import { announceAddress } from '../../lib/browser/portal-tab.ts';

async function start() {
  const { shelf, used } = first();
  return { library: await loadFirst(shelf), used: await used };
}

const root = document.getElementById('root');
if (root) void mountPopup(root, start()).then(announceAddress);
