// Lets time run the other way. Only where it runs sideways: down a list there is no such question.
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { SignButton } from '../ui/SignButton.tsx';

export function TimeSwitch() {
  const { reader, words } = useReader();
  const timeDirection = useReaderState((state) => state.timeDirection);
  const other = timeDirection === 'rtl' ? 'ltr' : 'rtl';
  return (
    <SignButton
      sign="⇄"
      name={words.timeline.runTime[other]}
      onPress={() => reader.setTimeDirection(other)}
    />
  );
}
