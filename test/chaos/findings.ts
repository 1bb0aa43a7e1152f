/** Says what a scenario showed, one line each, and counts what held and what did not. */
export class Findings {
  private passed = 0;
  private failed = 0;

  constructor(private readonly print: (line: string) => void) {}

  get counts(): { readonly passed: number; readonly failed: number } {
    return { passed: this.passed, failed: this.failed };
  }

  /** Something that must hold. */
  check(what: string, holds: boolean, detail = ''): void {
    if (holds) this.passed += 1;
    else this.failed += 1;
    this.print(`  ${holds ? 'ok    ' : 'FAILED'} ${what}${detail === '' ? '' : `: ${detail}`}`);
  }

  /** A figure worth keeping. */
  note(text: string): void {
    this.print(`         ${text}`);
  }
}
