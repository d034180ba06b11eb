/** An undirected edge between two nodes, named once, with a positive weight. */
export interface Edge {
  a: string;
  b: string;
  weight: number;
}
