// Long work in short slices, for pages; the store, which knows no extension, has it for its own lists too.
export { inSlices, pause } from '../store/in-slices.ts';
