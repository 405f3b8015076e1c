// Says what has become of a file that the page waits for, and lets a reader ask for it again.
import { useTable } from './TableContext.tsx';

interface Props {
  readonly text: string;
  /** Null where there is nothing to be asked for. */
  readonly onRetry: (() => void) | null;
}

export function FileNotice({ text, onRetry }: Props) {
  const { say } = useTable();
  return (
    <div className="source-notice" role="status">
      <p>{text}</p>
      {onRetry ? (
        <button type="button" className="tool wide" onClick={onRetry}>
          {say.source.retry}
        </button>
      ) : null}
    </div>
  );
}
