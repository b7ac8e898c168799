// A widget in a React application: the state of the component around it is the judge.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

export const inReact = (Widget) => (host) => {
  let now;
  function Holder() {
    const [value, set] = useState(null);
    now = value;
    return <Widget value={value} set={set} />;
  }
  const root = createRoot(host);
  root.render(<Holder />);
  return { state: () => now, end: () => root.unmount() };
};
