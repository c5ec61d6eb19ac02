/**
 * Which row of a model a feature has. Names are kept as 32-bit hashes: tens of thousands of strings
 * would take longer to read at start than all the rest of the knowledge.
 */
export interface FeatureRows {
  /** Ascending; the position of a hash is its row. */
  readonly hashes: Uint32Array;
  /** The row of a feature, or undefined where the bank does not have it. */
  readonly rowOf: (feature: string) => number | undefined;
}

/** Makes room for features; where two have one hash (1 pair among 90,000 expected) they share. */
export function createFeatureRows(features: readonly string[]): FeatureRows {
  return featureRowsOf(Uint32Array.from(new Set(features.map(hashOf))).sort());
}

/** The rows of features whose hashes are known, in ascending order. */
export function featureRowsOf(hashes: Uint32Array): FeatureRows {
  return {
    hashes,
    rowOf: (feature) => {
      const hash = hashOf(feature);
      let low = 0;
      let high = hashes.length - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = hashes[middle] as number;
        if (found === hash) return middle;
        if (found < hash) low = middle + 1;
        else high = middle - 1;
      }
      return undefined;
    },
  };
}

/** FNV-1a over UTF-16 units. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
