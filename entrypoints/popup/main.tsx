// Mounts the quick look-up. The tables load while the page is painted.
import { createRoot } from 'react-dom/client';
import { PopupFrame } from '../../components/codes/popup-frame.tsx';
import { PopupPage } from '../../components/codes/popup-page.tsx';
import { localToday } from '../../components/ui/date-text.ts';
import { loadLibrary } from '../../lib/browser/code-library.ts';
import { announceAddress } from '../../lib/browser/portal-tab.ts';

void loadLibrary(localToday());
announceAddress();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PopupFrame>
      <PopupPage />
    </PopupFrame>,
  );
}
