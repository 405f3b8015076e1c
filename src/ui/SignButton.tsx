// A control that shows a sign, with its name for those who hear it and those who wait over it.

interface Props {
  readonly sign: string;
  readonly name: string;
  /** It stays where the keyboard has it, and does nothing. */
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

export function SignButton({ sign, name, isOff = false, onPress }: Props) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      title={name}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      {sign}
    </button>
  );
}
