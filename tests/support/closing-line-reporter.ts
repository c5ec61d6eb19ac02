import type { Reporter, TestModule } from 'vitest/node';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Ends the output with a line for programs to read: `N passed, N failed`, and `, N skipped` where
 * some did not run.
 *
 * What fails outside a test counts as a failure too (a file that does not load, a hook, an error
 * that nobody caught), so that a run which fails never ends with `0 failed`.
 */
export function createClosingLineReporter(): Reporter {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    onInit: () => {
      // The other reporters write until the end; only what is written at the exit comes last.
      process.once('exit', (code) => {
        const failed = code === 0 ? counts.failed : Math.max(1, counts.failed);
        console.log(closingLine({ ...counts, failed }));
      });
    },
    onTestRunEnd: (modules, unhandledErrors) => {
      const tests = modules.flatMap((module) => [...module.children.allTests()]);
      const inState = (state: string) => tests.filter((test) => test.result().state === state);
      const passed = inState('passed').length;
      const failed = inState('failed').length;
      counts = {
        passed,
        failed: failed + modules.flatMap(errorsOutsideTests).length + unhandledErrors.length,
        skipped: tests.length - passed - failed,
      };
    },
  };
}

function errorsOutsideTests(module: TestModule): readonly unknown[] {
  return [module, ...module.children.allSuites()].flatMap((suite) => suite.errors());
}

function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
