import { createRoot } from 'react-dom/client';
import { PanelApp } from '../../components/cases/panel-app.tsx';
import { AppFrame } from '../../components/ui/app-frame.tsx';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AppFrame>
      <PanelApp />
    </AppFrame>,
  );
