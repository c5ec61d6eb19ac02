import { checkKnowledge } from './check-knowledge.ts';

/**
 * `npm run knowledge -- check`: the report on standard output, faults on standard error.
 * Ends with 1 where a document has a fault, and with 2 where it was not understood itself.
 */
async function main([command]: readonly string[]): Promise<number> {
  if (command !== 'check') {
    console.error('Usage: npm run knowledge -- check');
    return 2;
  }
  const { lines, faults } = await checkKnowledge(process.env.KNOWLEDGE_DIR || 'knowledge');
  for (const line of lines) console.log(line);
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'No faults.' : `Faults: ${faults.length}.`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
