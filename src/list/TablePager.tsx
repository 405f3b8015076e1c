// The list's pages: one on, one back, the first and the last.
import { useTable } from '../ui/TableContext.tsx';
import { SignButton } from '../ui/SignButton.tsx';
import { pageRows } from './useRows.ts';

interface Props {
  /** Of the first event on the page, from 0. */
  readonly from: number;
  readonly total: number;
  readonly onTurn: (from: number) => void;
}

export function TablePager({ from, total, onTurn }: Props) {
  const { say } = useTable();
  const last = Math.floor((total - 1) / pageRows) * pageRows;
  const turn = (sign: string, name: string, to: number) => {
    const isOff = to < 0 || to > last || to === from;
    return <SignButton sign={sign} name={name} isOff={isOff} onPress={() => isOff || onTurn(to)} />;
  };
  return (
    <p className="table-pager">
      {turn('«', say.list.firstPage, 0)}
      {turn('‹', say.list.previousPage, from - pageRows)}
      <span>{say.list.range(from + 1, Math.min(from + pageRows, total), total)}</span>
      {turn('›', say.list.nextPage, from + pageRows)}
      {turn('»', say.list.lastPage, last)}
    </p>
  );
}
