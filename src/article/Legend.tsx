// What the looks of the marks mean.
import { useReader } from '../ui/ReaderContext.tsx';

export function Legend() {
  const { words } = useReader();
  const { voices } = words;
  const samples = [
    { voice: 'direct', text: voices.legendDirect },
    { voice: 'indirect', text: voices.legendIndirect },
    { voice: 'narration', text: voices.legendNarration },
  ] as const;
  return (
    <ul className="legend tone-0" aria-label={voices.legend}>
      {samples.map(({ voice, text }) => (
        <li key={voice}>
          <span className="mark" data-voice={voice} data-role="quote">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
