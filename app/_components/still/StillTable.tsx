import { Table, type TableProps } from '../Table';
import { Still } from './Still';

/** A table of text and links, as long as it likes. */
export function StillTable(props: TableProps) {
  return (
    <Still className="contents">
      <Table {...props} />
    </Still>
  );
}
