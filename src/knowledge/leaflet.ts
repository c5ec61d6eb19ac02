/**
 * The six parts that every package leaflet in the EU has, by number: 1 what it is and what it is
 * used for, 2 before you use it, 3 how to use it, 4 possible side effects, 5 how to store it,
 * 6 contents and other information (EMA's QRD template).
 */
export type LeafletSection = 1 | 2 | 3 | 4 | 5 | 6;
