import type { SourceItem, SourceReport } from '../sources/index.js';
import type { LagebildError } from '../text/index.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';
import { errorText, warningText } from './print/error.js';

/** How often one kind of warning is told in full. */
const TOLD = 3;

/** Tells on standard error what is odd and what failed: every error, and of warnings of one kind the first three and how many more there were. */
export class Notices {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly io: Pick<Io, 'exit' | 'env'>,
    private readonly say: (text: string) => void,
  ) {}

  /** The reports of a source; its errors are told, and set the exit code. */
  async *reports(items: AsyncIterable<SourceItem>): AsyncGenerator<SourceReport> {
    for await (const item of items) {
      if (!item.ok) this.error(item.error);
      else {
        this.warnings(item.value);
        yield item.value;
      }
    }
  }

  error(error: LagebildError): void {
    this.io.exit(EXIT.someFailed);
    this.say(errorText(error, Boolean(this.io.env.LAGEBILD_DEBUG)));
  }

  warnings({ origin, warnings }: Pick<SourceReport, 'origin' | 'warnings'>): void {
    const where = origin.line === null ? origin.file : `${origin.file}, line ${origin.line}`;
    for (const { code, message } of warnings) {
      const count = (this.counts.get(code) ?? 0) + 1;
      this.counts.set(code, count);
      if (count <= TOLD) this.say(warningText(where, code, message));
    }
  }

  /** Says how many warnings of each kind were not told. */
  end(): void {
    for (const [code, count] of this.counts)
      if (count > TOLD) this.say(`warning[${code}]: ${count - TOLD} more reports\n`);
    this.counts.clear();
  }
}
