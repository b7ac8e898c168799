import { createRoot } from 'react-dom/client';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { AppFrame } from '../../components/ui/app-frame.tsx';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AppFrame>
      <SettingsPage />
    </AppFrame>,
  );
