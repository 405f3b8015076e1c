// Arranges the views of one story.
import type { Reader } from '../state/createReader.ts';
import { ReaderProvider } from '../ui/ReaderContext.tsx';

export function App({ reader }: { reader: Reader; baseMapUrl: string }) {
  return (
    <ReaderProvider reader={reader}>
      <h1>{reader.index.story.headline}</h1>
    </ReaderProvider>
  );
}
