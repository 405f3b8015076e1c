// On paper alone: where the page was printed from, and when.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayOf } from '../time/calendar.ts';
import { useReader } from '../ui/ReaderContext.tsx';

export function PrintNote() {
  const { words, dates } = useReader();
  const [note, setNote] = useState('');
  useEffect(() => {
    const write = () => {
      const now = new Date();
      const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
      // The paper is laid out when this event is over.
      flushSync(() => setNote(words.page.printed(location.href, dates.plainDay(today))));
    };
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [words, dates]);
  return <p className="print-note">{note}</p>;
}
