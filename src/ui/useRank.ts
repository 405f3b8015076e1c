// Where an event stands among those that are found.
import { useEffect, useState } from 'react';
import { useTable, useTableState } from './TableContext.tsx';

/** From 1; null where it is not among them, `undefined` as long as that is not known. */
export function useRank(number: number | null): number | null | undefined {
  const { desk } = useTable();
  const found = useTableState((state) => state.found);
  const [rank, setRank] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    if (number === null || !desk || !found) return;
    let isLeft = false;
    void desk.source.rank(number).then((told) => {
      if (!isLeft) setRank(told);
    });
    return () => {
      isLeft = true;
      setRank(undefined);
    };
  }, [number, desk, found]);
  return rank;
}
