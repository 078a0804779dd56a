// What the program and the PGlite thread say to each other. Calls carry an id and are answered once, in any order.

export type Call =
  | {
      readonly kind: 'query';
      readonly id: number;
      readonly text: string;
      readonly params: readonly unknown[];
    }
  | { readonly kind: 'listen'; readonly id: number; readonly channel: string }
  | { readonly kind: 'close'; readonly id: number };

/** `never` fits every row type: the rows are what the caller of the query declares them to be. */
export interface QueryAnswer<Row = never> {
  readonly rows: Row[];
  readonly affectedRows: number | null;
}

export interface QueryFault {
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
}

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: QueryAnswer }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: QueryFault }
  | { readonly kind: 'notice'; readonly channel: string; readonly payload: string };
