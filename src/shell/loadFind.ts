// The search, in a file of its own.
export const loadFind = () => import('./Find.tsx');
