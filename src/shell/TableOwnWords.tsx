// Words of the editor's on a table's page. On the page of another language some may not be translated: those are told
// apart by their language and direction.
import { useTable } from '../ui/TableContext.tsx';

export function TableOwnWords({ text }: { text: string }) {
  const { translation } = useTable().reader.story;
  if (!translation?.missing.includes(text)) return <span dir="auto">{text}</span>;
  return (
    <span lang={translation.from} dir="auto">
      {text}
    </span>
  );
}
