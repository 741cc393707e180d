import type { CountRow, CountsAnswer } from '../answers.js';
import { ask } from '../data.js';

/** Rows of one request: the most that the API gives. */
const PAGE = 1000;

/** All rows that answer a question for counts, page after page, not those on the screen alone. Throws what `ask` throws. */
export async function allRows(question: string): Promise<readonly CountRow[]> {
  const rows: CountRow[] = [];
  for (;;) {
    const { counts, total } = await ask<CountsAnswer>(`${question}&limit=${PAGE}&offset=${rows.length}`);
    rows.push(...counts);
    if (counts.length === 0 || rows.length >= total) return rows;
  }
}
