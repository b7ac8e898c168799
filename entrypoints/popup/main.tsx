// Mounts the quick look-up. The codes are being read while the page is painted.
import '../../components/codes/popup-frame.ts';
import { createRoot } from 'react-dom/client';
import { PopupPage } from '../../components/codes/popup-page.tsx';
import { loadFirst } from '../../lib/browser/code-library.ts';
import { announceAddress } from '../../lib/browser/portal-tab.ts';

void loadFirst();
announceAddress();

const root = document.getElementById('root');
if (root) createRoot(root).render(<PopupPage />);
