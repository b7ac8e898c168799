// Mounts the quick look-up. The tables load while the page is painted.
import { createRoot } from 'react-dom/client';
import { PopupFrame } from '../../components/codes/popup-frame.tsx';
import { PopupPage } from '../../components/codes/popup-page.tsx';
import { loadCodeIndex } from '../../lib/browser/code-files.ts';
import { announceAddress } from '../../lib/browser/portal-tab.ts';

void loadCodeIndex();
announceAddress();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PopupFrame>
      <PopupPage />
    </PopupFrame>,
  );
}
