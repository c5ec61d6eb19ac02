// natural has no types for its sub-paths, and its main entry must not be imported: it loads four
// database clients, reads `.env` into process.env and prints advertising on stdout.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
