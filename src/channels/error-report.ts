/**
 * What may be logged of an error: its name and where it happened. Not its message, because
 * messages quote what people typed (`JSON.parse` does).
 */
export function errorReport(error: unknown): { readonly error: string; readonly at?: string } {
  if (!(error instanceof Error)) {
    return { error: typeof error };
  }
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return { error: error.name, ...(frame !== undefined && { at: frame.trim() }) };
}
