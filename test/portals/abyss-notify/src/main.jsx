// Prior authorization on a home-made design system: a hash router and four pages.
import './notify.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Details, Member, Providers, Service } from './pages.jsx';
import { portalState, set, useRequest } from './store.js';

const PAGES = { service: Service, member: Member, providers: Providers, details: Details };
const ORDER = Object.keys(PAGES);
const pageOf = () => (ORDER.includes(location.hash.slice(2)) ? location.hash.slice(2) : 'service');

function App() {
  const [page, setPage] = useState(pageOf);
  const { submitted } = useRequest();
  useEffect(() => {
    const turn = () => setPage(pageOf());
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  }, []);
  const Page = PAGES[page];
  const following = ORDER[ORDER.indexOf(page) + 1];
  return (
    <>
      <header>
        <b>Lakeshore</b> Provider Portal
      </header>
      <main>
        <p className="abyss-c-hint">Prior Authorization and Notification › New request</p>
        <h1>Prior Authorization and Notification</h1>
        {submitted && <p role="status">Your request was sent.</p>}
        <Page />
        <div className="abyss-c-buttons">
          {following ? (
            <button type="button" id="continue" onClick={() => (location.hash = `/${following}`)}>
              Continue
            </button>
          ) : (
            <button type="button" id="submit-request" onClick={() => set({ submitted: 'Y' })}>
              Submit
            </button>
          )}
        </div>
      </main>
    </>
  );
}

window.portalState = () => portalState(pageOf());
createRoot(document.getElementById('root')).render(<App />);
