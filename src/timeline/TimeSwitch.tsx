// Lets time run the other way. Only where it runs sideways: down a list there is no such question.
import { useWindowing, useWindowState } from '../ui/WindowContext.tsx';
import { SignButton } from '../ui/SignButton.tsx';

export function TimeSwitch() {
  const { reader, words } = useWindowing();
  const timeDirection = useWindowState((state) => state.timeDirection);
  const other = timeDirection === 'rtl' ? 'ltr' : 'rtl';
  return (
    <SignButton
      sign="⇄"
      name={words.timeline.runTime[other]}
      onPress={() => reader.setTimeDirection(other)}
    />
  );
}
