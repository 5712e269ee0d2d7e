/** A replacement of `text.slice(start, end)`; an insertion where the two are equal. UTF-16 offsets. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
}

export interface EditedText {
  text: string;
  /** Where an offset of the old text is in the new one. Inside a replaced stretch: its end. */
  offsetOf: (old: number) => number;
}

/** The text with every edit made. Edits may come in any order, but none over another. */
export function editText(text: string, edits: readonly Edit[]): EditedText {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let edited = '';
  let at = 0;
  /** From each old offset on, how far the new ones are moved. */
  const shifts: { from: number; by: number }[] = [{ from: 0, by: 0 }];
  for (const { start, end, replacement } of sorted) {
    if (start < at) throw new Error(`edits overlap at ${start}`);
    edited += text.slice(at, start) + replacement;
    at = end;
    shifts.push({ from: Math.max(end, start + 1), by: edited.length - end });
  }
  return {
    text: edited + text.slice(at),
    offsetOf(old) {
      const inside = sorted.find(({ start, end }) => start < old && old < end);
      const offset = inside ? inside.end : old;
      return offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? 0);
    },
  };
}
