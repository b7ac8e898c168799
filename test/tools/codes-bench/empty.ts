// The least a page of an extension can do: one line of text.
const root = document.getElementById('root');
if (root) root.innerHTML = '<ul><li role="option">Nothing</li></ul>';
