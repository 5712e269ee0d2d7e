/** A table as text → its rows by column name, each with the line it begins on. */
import { ReferenceInputError } from './reference-input-error.ts';

/** One row; asking for a column that the table does not have is an error, not `undefined`. */
export interface TableRow {
  /** 1-based line of the input. */
  line: number;
  /** The trimmed text of a column; empty where the row leaves it empty. */
  get(column: string): string;
}

/** Rows of a comma-separated table with a header, quoted as in RFC 4180. */
export function readCsv(file: string, text: string): TableRow[] {
  return toRows(file, splitCsv(text));
}

/** Rows of a tab-separated table with a header; quotation marks mean themselves. */
export function readTsv(file: string, text: string): TableRow[] {
  const records = text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split('\t') }));
  return toRows(
    file,
    records.filter(({ cells }) => cells.length > 1 || cells[0] !== ''),
  );
}

interface TableRecord {
  line: number;
  cells: string[];
}

function toRows(file: string, [header, ...records]: readonly TableRecord[]): TableRow[] {
  if (!header) throw new ReferenceInputError(file, 1, 'the table is empty');
  const columns = new Map(header.cells.map((name, index) => [name, index]));
  return records.map(({ line, cells }) => {
    if (cells.length !== columns.size) {
      throw new ReferenceInputError(
        file,
        line,
        `the row has ${cells.length} cells, the header has ${columns.size}`,
      );
    }
    return {
      line,
      get(column) {
        const index = columns.get(column);
        if (index === undefined) throw new ReferenceInputError(file, 1, `there is no column “${column}”`);
        return cells[index]?.trim() ?? '';
      },
    };
  });
}

function splitCsv(text: string): TableRecord[] {
  const records: TableRecord[] = [];
  let line = 1;
  let record: TableRecord = { line, cells: [] };
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') line += 1;
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === ',') {
      record.cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      records.push({ ...record, cells: [...record.cells, cell] });
      record = { line, cells: [] };
      cell = '';
    } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || record.cells.length > 0) records.push({ ...record, cells: [...record.cells, cell] });
  return records;
}
